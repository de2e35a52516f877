"""Lessons at every tier and stage, with their versions, reviews, links and talk."""

from dataclasses import dataclass

from learnonce.base import sharing
from learnonce.base.sharing import Tier
from learnonce.lessons import services
from learnonce.lessons.calc import checklist, stages
from learnonce.lessons.models import Approval, Comment, CurationReview, Lesson, LessonLink
from learnonce.lessons.services.versions import keep_version
from learnonce.people import queries as people
from learnonce.people.models import Person
from tests.factories import lessons as factories
from tests.matrix import who
from tests.matrix.building.places import NOW
from tests.matrix.world import World

TEXTS = (
    "title",
    "good",
    "not_so_good",
    "next_time",
    "problem_statement",
    "what_we_did",
    "theory",
    "prediction",
    "results",
    "unintended_effects",
    "equity_note",
    "cost_time",
)
LISTS = ("core_parts", "adaptable_parts", "roles_involved")

# Who may read a lesson of the home team at each tier (domain C2, "Sharing tiers"). Curators above a locality
# see what was offered to it. Nobody is in a community yet.
READERS = {
    Tier.ME: frozenset({who.WRITER}),
    Tier.NAMED_PERSON: frozenset({who.WRITER, who.FACILITATOR}),
    Tier.TEAM: who.TEAM,
    Tier.COMMUNITY: who.TEAM,
    Tier.LOCALITY: who.LOCALITY | who.CURATORS,
    Tier.SIGNED_IN: who.SIGNED_IN,
    Tier.PUBLIC: who.EVERYONE,
}


@dataclass(frozen=True)
class Variant:
    name: str
    tier: Tier
    stage: str


VARIANTS = [
    Variant("private", Tier.ME, stages.CAPTURED),
    Variant("for one named person", Tier.NAMED_PERSON, stages.CAPTURED),
    Variant("of the team", Tier.TEAM, stages.CAPTURED),
    Variant("of the team, returned", Tier.TEAM, stages.RETURNED),
    Variant("of a community", Tier.COMMUNITY, stages.CAPTURED),
    Variant("offered", Tier.LOCALITY, stages.CAPTURED),
    Variant("collated", Tier.LOCALITY, stages.COLLATED),
    Variant("in curation", Tier.LOCALITY, stages.IN_CURATION),
    Variant("returned", Tier.LOCALITY, stages.RETURNED),
    Variant("approved", Tier.LOCALITY, stages.APPROVED),
    Variant("published to the locality", Tier.LOCALITY, stages.PUBLISHED),
    Variant("published to everyone signed in", Tier.SIGNED_IN, stages.PUBLISHED),
    Variant("public", Tier.PUBLIC, stages.PUBLISHED),
    Variant("under challenge", Tier.SIGNED_IN, stages.UNDER_CHALLENGE),
    Variant("retired", Tier.SIGNED_IN, stages.RETIRED),
    Variant("superseded", Tier.SIGNED_IN, stages.SUPERSEDED),
]


def build(world: World) -> None:
    writer = world.people[who.WRITER]
    world.topic, world.problem = factories.topic(), factories.problem()
    for variant in VARIANTS:
        home = frozenset({who.WRITER}) if variant.tier < Tier.TEAM else who.TEAM
        team = None if variant.tier < Tier.TEAM else world.teams["home"]
        lesson(world, variant, readers=READERS[variant.tier], home=home, team=team, by=writer)
    offices = Variant("of the office", Tier.TEAM, stages.CAPTURED)
    lesson(
        world,
        offices,
        readers=who.OFFICE,
        home=who.OFFICE,
        team=world.teams["office"],
        by=world.people[who.COLLEAGUE],
    )
    far = Variant("offered far away", Tier.LOCALITY, stages.CAPTURED)
    lesson(
        world,
        far,
        readers=frozenset({who.STRANGER, who.FAR_CURATOR}),
        home=frozenset({who.STRANGER}),
        team=world.teams["far"],
        by=world.people[who.STRANGER],
        curators=frozenset({who.FAR_CURATOR}),
        runners=who.NO_ONE,
    )
    _relate(world)
    _imported(world)
    _withdrawn(world)
    _taken_back(world)


FEW = {"of the team", "offered", "published to everyone signed in", "of the office"}
SOME = FEW | {
    "private",
    "for one named person",
    "published to the locality",
    "public",
    "withdrawn",
    "offered and taken back",
}


def _stands_for(name: str) -> set[str]:
    return {word for word, names in (("some", SOME), ("few", FEW)) if name in names}


def row_of(thing) -> Lesson:
    return Lesson.objects.get(pk=thing.pk)


def lesson(
    world: World,
    variant: Variant,
    *,
    readers,
    home,
    team,
    by: Person,
    curators=who.CURATORS,
    runners=who.RUNNERS,
    text_readers=None,
):
    """One lesson with an earlier version, a review, an approval and talk, shared by real grants."""
    curators &= readers
    place = team.organisation if team else world.home_place
    text_readers = readers if text_readers is None else text_readers
    words = {name: world.word(f"{name} of lesson {variant.name}", text_readers) for name in (*TEXTS, *LISTS)}
    sharers = (home | runners) & readers
    # What was said before it left was never read by anybody with others' eyes: it stays at home.
    old = world.word(f"earlier version of lesson {variant.name}", sharers)
    # What a curator asks the source is between the two.
    concerned = sharers | curators if variant.stage == stages.RETURNED else readers
    reason = world.word(f"reason of the stage of lesson {variant.name}", concerned)
    is_out = variant.stage in stages.ONCE_PUBLISHED
    row = Lesson.objects.create(
        **{name: f"Matrix {words[name]}" for name in TEXTS} | {"what_we_did": f"Matrix {old}"},
        **{name: [words[name]] for name in LISTS},
        team=team,
        organisation=place,
        locality=place.locality,
        raised_by=by,
        owner=world.people[who.CURATOR] if variant.tier >= Tier.LOCALITY else None,
        tier=variant.tier,
        version=0,
        stage=stages.PUBLISHED if variant.stage == stages.SUPERSEDED else variant.stage,
        stage_since=NOW,
        stage_reason=reason,
        care_setting="general_practice",
        happened_when="2026-03",
        licence="OGL-3.0",
        problem=world.problem,
        published_at=NOW if is_out else None,
    )
    actor = people.actor(user_id=by.pk, name=str(by))
    keep_version(row, actor=actor, at=NOW)
    row.topics.add(world.topic)
    row.what_we_did = f"Matrix {words['what_we_did']}"
    row.save()
    keep_version(row, actor=world.actor(who.RECEPTIONIST), at=NOW)
    _grant(world, row, variant, actor)
    _talk(world, row, variant, talkers=text_readers, inner=sharers | curators)
    editors = home if variant.stage in stages.IN_HAND else who.NO_ONE
    if variant.stage in stages.IN_HAND | stages.FINDABLE:
        editors |= curators
    return world.add(
        "lesson",
        variant.name,
        row.pk,
        readers,
        stage=variant.stage,
        tier=variant.tier,
        home=home,
        curators=curators,
        editors=editors,
        sharers=sharers,
        words=words,
        stands_for=_stands_for(variant.name),
    )


def _grant(world: World, row: Lesson, variant: Variant, actor) -> None:
    """Let the lesson out as the services do, by grants that are on record."""
    path = row.locality.path
    tokens = {
        Tier.NAMED_PERSON: [sharing.person(world.people[who.FACILITATOR].pk)],
        Tier.COMMUNITY: ["c:7"],
    }.get(variant.tier, [])
    if variant.tier >= Tier.LOCALITY:
        offer = [sharing.locality(row.locality_id), *sharing.carers(path)]
        _record(row, Tier.LOCALITY, offer, "Offered to the curators of the locality", actor)
        tokens = sharing.tokens_of(variant.tier, targets=[sharing.locality(row.locality_id)])
    is_out = variant.stage in stages.ONCE_PUBLISHED
    if variant.tier > Tier.LOCALITY:
        _record(row, variant.tier, [], "May be published", actor)
    if tokens and (is_out or variant.tier < Tier.LOCALITY):
        _record(row, variant.tier, tokens, "Published" if is_out else "", actor)
    services.refresh_audience(row)


def _record(row: Lesson, tier: Tier, tokens, purpose: str, actor) -> None:
    sharing.grant(subject=("lesson", row.pk), tier=tier, tokens=tokens, purpose=purpose, actor=actor, at=NOW)


def _talk(world: World, row: Lesson, variant: Variant, *, talkers, inner) -> None:
    """A question, what curator and source say among themselves, and what the checklist says."""
    stands_for = _stands_for(variant.name)
    word = world.word(f"comment on lesson {variant.name}", talkers)
    said = {"lesson": row, "written_at": NOW}
    asked = Comment.objects.create(
        kind="QUESTION", text=f"Why {word}?", written_by=world.people[who.RECEPTIONIST], **said
    )
    clean = inner & who.CURATORS
    facts = {"remove": clean | (talkers & {who.RECEPTIONIST}), "stands_for": stands_for}
    world.add("comment", f"on lesson {variant.name}", asked.pk, talkers, **facts)
    word = world.word(f"talk of curation of lesson {variant.name}", inner)
    told = Comment.objects.create(
        kind="CURATION", text=f"Why {word}?", written_by=world.people[who.CURATOR], **said
    )
    facts = {"remove": clean, "stands_for": stands_for}
    world.add("comment", f"of curation of {variant.name}", told.pk, inner, **facts)
    word = world.word(f"checklist of lesson {variant.name}", inner)
    CurationReview.objects.create(
        lesson=row,
        version=row.version,
        answers={check.id: {"answer": "yes", "note": word} for check in checklist.CHECKS},
        reviewer=world.people[who.CURATOR],
        reviewed_at=NOW,
    )
    if variant.stage in {stages.APPROVED} | stages.ONCE_PUBLISHED:
        Approval.objects.create(
            lesson=row, version=row.version, approved_by=world.people[who.CURATOR], approved_at=NOW
        )


def _relate(world: World) -> None:
    """A lesson that many may read points to one that few may read; the few stay few."""
    wide = row_of(world.one("lesson", "published to everyone signed in"))
    narrow = row_of(world.one("lesson", "published to the locality"))
    inner = row_of(world.one("lesson", "of the team"))
    replaced = row_of(world.one("lesson", "superseded"))
    replaced.stage, replaced.superseded_by = stages.SUPERSEDED, narrow
    replaced.save()
    services.refresh_audience(replaced)
    wide.parent = inner
    wide.save()
    offered = row_of(world.one("lesson", "collated"))
    offered.merged_into = wide
    offered.save()
    services.refresh_audience(offered)
    for other in (inner, narrow):
        word = world.word(f"why {other.pk} was kept apart", who.CURATORS | who.TEAM)
        link = LessonLink.objects.create(
            lesson=wide,
            other=other,
            decision="APART",
            reason=word,
            decided_by=world.people[who.CURATOR],
            decided_at=NOW,
        )
        world.add("link of lessons", f"wide and {other.pk}", link.pk, who.SIGNED_IN)


def _imported(world: World) -> None:
    word = world.word("title of an imported lesson", who.EVERYONE)
    row = factories.lesson(world.teams["home"], stage=stages.PUBLISHED, title=f"Imported {word}")
    row.team = row.organisation = row.locality = None
    row.source_name, row.source_key, row.tier = "Starter pack", "1", Tier.PUBLIC
    row.save()
    _record(row, Tier.PUBLIC, sharing.tokens_of(Tier.PUBLIC), "", world.actor(who.ADMINISTRATOR))
    services.refresh_audience(row)
    nobody = {"home": who.NO_ONE, "curators": who.NO_ONE, "editors": who.NO_ONE, "sharers": who.NO_ONE}
    world.add(
        "lesson",
        "imported",
        row.pk,
        stage=row.stage,
        tier=row.tier,
        words={"title": word},
        stands_for=(),
        **nobody,
    )


def _withdrawn(world: World) -> None:
    """Whoever could read it reads that it is gone, and why; its text is nobody's any more."""
    variant = Variant("withdrawn", Tier.SIGNED_IN, stages.PUBLISHED)
    made = lesson(
        world,
        variant,
        readers=who.SIGNED_IN,
        home=who.TEAM,
        team=world.teams["home"],
        by=world.people[who.WRITER],
        text_readers=who.TEAM | who.RUNNERS,
    )
    why = world.word("why a lesson was withdrawn", who.SIGNED_IN)
    services.withdraw(lesson_id=made.pk, reason=f"Because {why}", actor=world.actor(who.WRITER), at=NOW)
    made.facts.update(stage=stages.WITHDRAWN, editors=who.NO_ONE)


def _taken_back(world: World) -> None:
    """Offered to the locality, then taken back: the team's alone again."""
    variant = Variant("offered and taken back", Tier.LOCALITY, stages.CAPTURED)
    made = lesson(
        world,
        variant,
        readers=who.TEAM,
        home=who.TEAM,
        team=world.teams["home"],
        by=world.people[who.WRITER],
    )
    services.take_back(
        lesson_id=made.pk,
        from_tier=Tier.LOCALITY,
        reason="We are not ready",
        actor=world.actor(who.WRITER),
        at=NOW,
    )
    made.facts.update(tier=Tier.TEAM)
