"""A lesson as its page shows it."""

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from django.contrib.postgres.expressions import ArraySubquery
from django.db import models
from django.db.models import Exists, OuterRef
from django.db.models.functions import JSONObject

from learnonce.base.actors import Actor
from learnonce.base.sharing import Tier
from learnonce.lessons import policies
from learnonce.lessons.calc import grades, stages
from learnonce.lessons.calc.content import FIELDS, Content
from learnonce.lessons.models import Lesson
from learnonce.lessons.queries.lists import Card, card
from learnonce.matching import queries as matching
from learnonce.people import queries as people

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
    setting: str
    topics: list[Chip]
    context: list[str]
    may: Rights
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


def lesson_page(*, actor: Actor, lesson_id: int, today: date) -> LessonPage:
    """One query, two when others were merged into it.

    Raises:
        Lesson.DoesNotExist: there is none, or the actor may not see it.
    """
    row = (
        Lesson.objects.visible_to(actor)
        .select_related(
            "organisation",
            "locality",
            "raised_by",
            "owner",
            "problem",
            "superseded_by__organisation",
            "merged_into__organisation",
            "parent__organisation",
        )
        .fetch_mode(models.FETCH_RAISE)
        .annotate(
            topic_list=ArraySubquery(
                Lesson.topics.through.objects.filter(lesson_id=OuterRef("pk"))
                .order_by("topic__name")
                .values_list(JSONObject(key="topic__key", text="topic__name"))
            ),
            has_merged=Exists(Lesson.objects.filter(merged_into=OuterRef("pk"))),
        )
        .get(pk=lesson_id)
    )
    annotated: Any = row  # Any: the type checker does not know what was annotated
    path = tuple(row.locality.path) if row.locality else ()
    at_home = policies.is_at_home(actor, row)
    curates = policies.curates(actor, row, path)
    return LessonPage(
        id=row.pk,
        kind_words=row.get_kind_display(),
        text=Content(**{name: getattr(row, name) for name in FIELDS}),
        stage=row.stage,
        stage_words=row.get_stage_display(),
        stage_since=row.stage_since,
        stage_reason=row.stage_reason,
        tier=Tier(row.tier),
        version=row.version,
        organisation_id=row.organisation_id,
        source=_place(row),
        locality=row.locality.name if row.locality else "",
        source_url=row.source_url,
        # Whoever wrote it is known to the team; others see the place and ask through the page.
        raised_by=str(row.raised_by) if row.raised_by and at_home else "",
        published_at=row.published_at,
        review_by=row.review_by,
        review_is_overdue=bool(row.review_by and row.review_by < today),
        last_confirmed_at=row.last_confirmed_at,
        strength=row.strength,
        replication=row.replication,
        problem=row.problem.statement if row.problem else "",
        setting=row.get_care_setting_display() if row.care_setting else "",
        topics=[Chip(**topic) for topic in annotated.topic_list],
        context=people.context_words(row.context),
        may=Rights(
            at_home=at_home,
            curates=curates,
            write=policies.may_write(actor, row, path),
            share=policies.may_share(actor, row),
        ),
        owner=str(row.owner) if row.owner else "",
        superseded_by=_other(actor, row.superseded_by),
        merged_into=_other(actor, row.merged_into),
        parent=_other(actor, row.parent),
        merged=_merged(actor, row.pk) if annotated.has_merged else [],
    )


def _merged(actor: Actor, lesson_id: int) -> list[Other]:
    """The lessons that were brought into this one, as far as the reader may see them."""
    rows = Lesson.objects.visible_to(actor).filter(merged_into=lesson_id).select_related("organisation")
    return [Other(id=row.pk, title=row.title, place=_place(row)) for row in rows.order_by("pk")]


def _place(row: Lesson) -> str:
    if row.organisation:
        return row.organisation.name
    return f"{row.source_place} ({row.source_name})" if row.source_place else row.source_name


def _other(actor: Actor, row: Lesson | None) -> Other | None:
    """Another lesson, if the reader may know of it."""
    if row is None or not policies.may_see(actor, row):
        return None
    return Other(id=row.pk, title=row.title, place=_place(row))


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
