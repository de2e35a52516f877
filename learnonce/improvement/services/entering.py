"""Telling of a piece of work, and changing what was told."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from django.db import IntegrityError, transaction

from learnonce.base import audit, deciding
from learnonce.base.actors import Actor
from learnonce.base.sharing import Tier
from learnonce.improvement import policies
from learnonce.improvement.calc import stages
from learnonce.improvement.errors import NotAllowed, NotReady
from learnonce.improvement.models import Initiative, StageStep
from learnonce.improvement.services.locking import held_to_tend
from learnonce.improvement.services.reaching import change_reach, grant_reach, must_be_clear, one_of_reaches
from learnonce.improvement.services.screening import checked
from learnonce.improvement.services.visibility import KIND, put, refresh
from learnonce.lessons import queries as lessons
from learnonce.people import queries as people

LONGEST = 300  # characters of the one sentence
LONGEST_NOTE = 2_000
NO_WORDS = "Say in one sentence what is being done."


@dataclass(frozen=True, slots=True)
class Where:
    """Whose work it is: an organisation; a locality; or, told by a scout of a locality, a place elsewhere."""

    organisation_id: int | None = None
    locality_id: int | None = None
    place_name: str = ""


@dataclass(frozen=True, slots=True)
class Links:
    """What it has to do with: topics by their keys, a lesson it builds on, where else it is told."""

    topics: Sequence[str] = ()
    lesson_id: int | None = None
    source_url: str = ""


@transaction.atomic
def enter(
    *,
    what: str,
    where: Where,
    stage: str,
    actor: Actor,
    at: datetime,
    began_on: date | None = None,
    reach: Tier = Tier.LOCALITY,
    links: Links = Links(),
    stopped_why: str = "",
    about: tuple[str, int] | None = None,
    override_reason: str = "",
) -> int:
    """Put a piece of work on the register. Returns its number.

    Args:
        what: one sentence.
        reach: who finds it; one of reaching.REACHES.
        about: the thing of a higher room it comes from; telling twice of the same is telling once.
        override_reason: why what looks like a person tells of nobody.

    Raises:
        NotAllowed: the actor does not belong to the place, nor cares for it.
        NotReady: something is missing.
        HeldBack: the sentence may tell who somebody is; nothing was stored.

    Effects:
        It is found by those of its reach from this moment on.
    """
    if about and (known := _about(about)):
        return known
    if stage not in stages.LABELS:
        raise NotReady("Choose how far along it is.")
    if stage == stages.STOPPED and not stopped_why.strip():
        raise NotReady("Say why it stopped, for the next who thinks of it.")
    reading = checked(what, reason=override_reason, longest=LONGEST, empty=NO_WORDS)
    why = checked(stopped_why, reason=override_reason, longest=LONGEST_NOTE)
    row = Initiative(
        what=reading.text,
        stage=stage,
        stage_since=at,
        began_on=began_on,
        stopped_why=why.text if stage == stages.STOPPED else "",
        raised_by_id=actor.user_id,
        confirmed_at=at,
        about_kind=about[0] if about else "",
        about_id=about[1] if about else None,
        **_place(where, actor),
    )
    _link(row, links, actor)
    row.tier = one_of_reaches(reach)
    try:
        with transaction.atomic():
            row.save()
    except IntegrityError:
        if about and (known := _about(about)):  # somebody was quicker
            return known
        raise
    StageStep.objects.create(initiative=row, stage=stage, at=at, by_id=actor.user_id, note=row.stopped_why)
    for one in (reading, why):
        deciding.keep((KIND, row.pk), one.let_through, actor=actor, at=at)
    kinds = sorted({*reading.kinds, *why.kinds})
    audit.record(
        verb="initiative.entered",
        subject=(KIND, row.pk),
        actor=actor,
        at=at,
        reason=override_reason if kinds else "",
        stage=stage,
        let_through=kinds,
    )
    grant_reach(
        (KIND, row.pk),
        tier=Tier(row.tier),
        locality_id=row.locality_id,
        path=row.locality.path,
        purpose="Put on the register",
        actor=actor,
        at=at,
    )
    refresh(row)
    return row.pk


@transaction.atomic
def change(
    *,
    initiative_id: int,
    what: str,
    actor: Actor,
    at: datetime,
    began_on: date | None = None,
    links: Links = Links(),
    override_reason: str = "",
) -> None:
    """Say it better. Raises NotAllowed, NotReady, HeldBack, Initiative.DoesNotExist."""
    row = held_to_tend(initiative_id, actor)
    reading = checked(
        what,
        reason=override_reason,
        longest=LONGEST,
        before=row.what,
        empty=NO_WORDS,
        subject=(KIND, row.pk),
    )
    deciding.keep((KIND, row.pk), reading.let_through, actor=actor, at=at)
    row.what, row.began_on = reading.text, began_on
    _link(row, links, actor)
    row.save()
    put(row)
    audit.record(
        verb="initiative.changed",
        subject=(KIND, row.pk),
        actor=actor,
        at=at,
        reason=override_reason if reading.kinds else "",
        let_through=reading.kinds,
    )


@transaction.atomic
def reach(
    *, initiative_id: int, tier: Tier, purpose: str, actor: Actor, at: datetime, override_reason: str = ""
) -> None:
    """Let it be found by more, or by fewer.

    Raises:
        NotAllowed, Initiative.DoesNotExist.
        HeldBack: more would find it, and nobody has said yet of what was found in it that it tells nobody.
    """
    row = held_to_tend(initiative_id, actor)
    tier = one_of_reaches(tier)
    if tier == row.tier:
        return
    if tier > row.tier:
        must_be_clear((KIND, row.pk), _texts(row), reason=override_reason, actor=actor, at=at)
    change_reach(
        (KIND, row.pk),
        was=row.tier,
        tier=tier,
        locality_id=row.locality_id,
        path=row.locality.path,
        purpose=purpose,
        actor=actor,
        at=at,
    )
    row.tier = tier
    refresh(row)


def _texts(row: Initiative) -> list[str]:
    """Everything that whoever finds it can read."""
    notes = row.steps.exclude(note="").values_list("note", flat=True)
    remarks = row.remarks.filter(removed_at__isnull=True).values_list("text", flat=True)
    return [row.what, row.stopped_why, *notes, *remarks]


def _about(about: tuple[str, int]) -> int | None:
    rows = Initiative.objects.filter(about_kind=about[0], about_id=about[1])
    return rows.values_list("pk", flat=True).first()


def _place(where: Where, actor: Actor) -> dict[str, object]:
    """The columns that say whose work it is. Raises NotAllowed."""
    if where.organisation_id:
        place = people.places([where.organisation_id]).get(where.organisation_id)
        if place is None or not policies.is_of_place(actor, place.id):
            raise NotAllowed("You can only tell of what your own place does, or say where you saw it.")
        return {"organisation_id": place.id, "locality_id": place.locality_id}
    number = where.locality_id or (actor.locality_ids[0] if actor.locality_ids else None)
    if number is None:
        raise NotAllowed("You belong to no place yet.")
    name = where.place_name.strip()[:160]
    # A scout tells their own locality of what is done elsewhere; of the locality itself, who cares for it.
    if name and number in actor.locality_ids:
        return {"locality_id": number, "place_name": name, "is_brought": True}
    if not policies.cares_for(actor, people.locality_path(number)):
        raise NotAllowed("Only its curators and leads can tell of what a locality does.")
    return {"locality_id": number, "place_name": name, "is_brought": bool(name)}


def _link(row: Initiative, links: Links, actor: Actor) -> None:
    """Link what the actor can see; a link kept from before stays, whoever changes the rest."""
    if links.lesson_id and links.lesson_id != row.lesson_id:
        if not lessons.may_see(lesson_id=links.lesson_id, actor=actor):
            raise NotReady("There is no lesson with this number that you can see.")
        row.lesson_id = links.lesson_id
    elif not links.lesson_id:
        row.lesson_id = None
    known = {topic.key for topic in lessons.topics(actor=actor)}
    row.topics = [key for key in links.topics if key in known]
    row.source_url = links.source_url
