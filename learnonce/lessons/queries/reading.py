"""A lesson as its page shows it."""

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from django.contrib.postgres.expressions import ArraySubquery
from django.db import models
from django.db.models import Exists, OuterRef, Q
from django.db.models.functions import JSONObject

from learnonce.attachments import queries as attachments
from learnonce.base.actors import Actor
from learnonce.base.prepared import Prepared, Row, given
from learnonce.base.sharing import Tier
from learnonce.lessons import policies
from learnonce.lessons.calc import editions, grades, measured, stages
from learnonce.lessons.calc.content import FIELDS, Content
from learnonce.lessons.models import Edition, Lesson
from learnonce.lessons.queries.editions import EditionLine
from learnonce.lessons.queries.lists import Card, card
from learnonce.matching import queries as matching
from learnonce.people import queries as people

MOST_SAID = 3  # sentences about what was measured; the rest has a page of its own
NEAR = {matching.Closeness.SOLVED, matching.Closeness.SIMILAR, matching.Closeness.LOOSE}


@dataclass(frozen=True, slots=True)
class Chip:
    """A short word about a lesson: a topic, or what its setting is like."""

    text: str
    key: str = ""


@dataclass(frozen=True, slots=True)
class Other:
    """Another lesson, by name."""

    id: int
    title: str
    place: str
    merged_into: int | None = None


@dataclass(frozen=True, slots=True)
class Rights:
    """What the reader may do with it."""

    at_home: bool
    curates: bool
    write: bool
    share: bool


@dataclass(frozen=True, slots=True)
class LessonPage:
    """A lesson with everything its page says before the panels of other verbs."""

    id: int
    kind_words: str
    text: Content
    stage: str
    stage_words: str
    stage_since: datetime
    stage_reason: str
    tier: Tier
    version: int
    organisation_id: int | None
    source: str
    locality: str
    source_url: str
    raised_by: str
    published_at: datetime | None
    review_by: date | None
    review_is_overdue: bool
    last_confirmed_at: datetime | None
    strength: str
    replication: str
    problem: str
    problem_id: int | None
    setting: str
    topics: list[Chip]
    context: list[str]
    may: Rights
    is_held: bool = False
    editions: list[EditionLine] = field(default_factory=list)
    has_files: bool = False
    evidence: list[str] = field(default_factory=list)  # what its adopters measured together, in words
    owner: str = ""
    superseded_by: Other | None = None
    merged_into: Other | None = None
    parent: Other | None = None
    merged: list[Other] = field(default_factory=list)

    @property
    def known(self) -> str:
        """How well it is known, in plain words."""
        return grades.words(self.strength, self.replication)

    @property
    def is_findable(self) -> bool:
        return self.stage in stages.FINDABLE

    @property
    def is_in_hand(self) -> bool:
        return self.stage in stages.IN_HAND


def _one() -> models.QuerySet[Lesson]:
    topics = Lesson.topics.through.objects.filter(lesson_id=OuterRef("pk")).order_by("topic__name")
    return (
        Lesson.objects.open_to(given("tokens"))
        .filter(pk=given("lesson_id"))
        .annotate(
            topic_list=ArraySubquery(topics.values_list(JSONObject(key="topic__key", text="topic__name"))),
            edition_list=ArraySubquery(
                Edition.objects.filter(lesson=OuterRef("pk"))
                .order_by("pk")
                .values_list(JSONObject(reader="reader", title="title", text="text"))
            ),
            has_files=attachments.hangs_on("lesson"),
            has_merged=Exists(Lesson.objects.filter(merged_into=OuterRef("pk"))),
        )
    )


_PAGE = Prepared(
    _one,
    *FIELDS,
    *("id", "stage", "stage_since", "stage_reason", "tier", "audience", "version", "team_id", "raised_by_id"),
    *("organisation_id", "organisation__name", "locality__name", "locality__path"),
    *("source_name", "source_place", "source_url", "owner_id", "problem_id", "problem__statement", "context"),
    *("published_at", "review_by", "last_confirmed_at", "held_at", "strength", "replication"),
    *("superseded_by_id", "merged_into_id", "parent_id"),
    *("has_merged", "has_files", "topic_list", "edition_list", "pooled__found"),
)
_KINDS = dict(Lesson.Kind.choices)
_SETTINGS = dict(Lesson.Setting.choices)


def lesson_page(*, actor: Actor, lesson_id: int, today: date) -> LessonPage:
    """One query; one more for other lessons it names, and one for its own people when they are told.

    Raises:
        Lesson.DoesNotExist: there is none, or the actor may not see it.
    """
    rows = _PAGE.ask(lesson_id=lesson_id, tokens=sorted(actor.tokens))
    if not rows:
        raise Lesson.DoesNotExist
    row = rows[0]
    path = tuple(row.locality__path or ())
    at_home = policies.is_at_home(actor, row)
    curates = policies.curates(actor, row, path)
    names = people.names([row.raised_by_id, row.owner_id]) if at_home or curates else {}
    others = _others(actor, row)
    return LessonPage(
        id=row.id,
        kind_words=_KINDS[row.kind],
        text=Content(**{name: getattr(row, name) for name in FIELDS}),
        stage=row.stage,
        stage_words=stages.LABELS[row.stage],
        stage_since=row.stage_since,
        stage_reason=row.stage_reason,
        tier=Tier(row.tier),
        version=row.version,
        organisation_id=row.organisation_id,
        source=_place(row.organisation__name, row.source_place, row.source_name),
        locality=row.locality__name or "",
        source_url=row.source_url,
        # Whoever wrote it is known to the team; others see the place and ask through the page.
        raised_by=names.get(row.raised_by_id, "") if at_home else "",
        published_at=row.published_at,
        review_by=row.review_by,
        review_is_overdue=bool(row.review_by and row.review_by < today),
        last_confirmed_at=row.last_confirmed_at,
        strength=row.strength,
        replication=row.replication,
        problem=row.problem__statement or "",
        problem_id=row.problem_id,
        setting=_SETTINGS.get(row.care_setting, ""),
        topics=[Chip(**topic) for topic in row.topic_list],
        context=people.context_words(row.context),
        may=Rights(
            at_home=at_home,
            curates=curates,
            write=policies.may_write(actor, row, path),
            share=policies.may_share(actor, row),
        ),
        is_held=row.held_at is not None,
        editions=_editions(row.edition_list) if row.stage in stages.FINDABLE else [],
        has_files=row.has_files,
        evidence=_evidence(row.pooled__found),
        owner=names.get(row.owner_id, ""),
        superseded_by=others.get(row.superseded_by_id),
        merged_into=others.get(row.merged_into_id),
        parent=others.get(row.parent_id),
        merged=[other for other in others.values() if other.merged_into == row.id],
    )


def _evidence(found: dict[str, Any] | None) -> list[str]:  # JSON
    """The first sentences about what its adopters measured; [] where nothing is pooled."""
    together = measured.together(found or {})
    return measured.sentences(together)[:MOST_SAID] if together.average else []


def _editions(found: list[dict[str, str]]) -> list[EditionLine]:
    """In the order of readers. Whoever sees the lesson sees all of them."""
    by_reader = {one["reader"]: one for one in found}
    return [
        EditionLine(reader, words, by_reader[reader]["title"], by_reader[reader]["text"])
        for reader, words in editions.READERS.items()
        if reader in by_reader
    ]


def _others(actor: Actor, row: Row) -> dict[int | None, Other]:
    """The lessons this one names and those brought into it, by number, as far as the reader may see them."""
    named = [number for number in (row.superseded_by_id, row.merged_into_id, row.parent_id) if number]
    if not named and not row.has_merged:
        return {}
    rows = (
        Lesson.objects.visible_to(actor)
        .filter(Q(pk__in=named) | Q(merged_into=row.id))
        .order_by("pk")
        .values_list("pk", "title", "organisation__name", "source_place", "source_name", "merged_into_id")
    )
    return {
        number: Other(id=number, title=title, place=_place(*place), merged_into=merged_into)
        for number, title, *place, merged_into in rows
    }


def _place(organisation: str | None, source_place: str, source_name: str) -> str:
    if organisation:
        return organisation
    return f"{source_place} ({source_name})" if source_place else source_name


def likes_of_lesson(*, actor: Actor, lesson_id: int, limit: int = 5) -> list[Card]:
    """Published lessons like this one that the actor may read, nearest first.

    Raises Lesson.DoesNotExist also for what the actor may not see, as its page does.
    """
    if not Lesson.objects.visible_to(actor).filter(pk=lesson_id).exists():
        raise Lesson.DoesNotExist
    found = matching.likes_of("lesson", lesson_id, tokens=actor.tokens, kinds=("lesson",), limit=limit)
    near = [like.object_id for like in found if like.closeness in NEAR]
    rows = Lesson.objects.visible_to(actor).findable().filter(pk__in=near)
    cards = {row.pk: card(row) for row in rows.select_related("organisation", "locality")}
    return [cards[number] for number in near if number in cards]
