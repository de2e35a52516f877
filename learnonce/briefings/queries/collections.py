"""Collections as their pages show them."""

from collections.abc import Collection as Several
from dataclasses import dataclass
from datetime import datetime

from django.db.models import QuerySet

from learnonce.base.actors import Actor
from learnonce.base.prepared import Prepared, given
from learnonce.base.sharing import Tier
from learnonce.briefings import policies
from learnonce.briefings.models import Collection, Entry
from learnonce.lessons import queries as lessons
from learnonce.lessons.queries import Known
from learnonce.people import queries as people

SHOWN = 100


@dataclass(frozen=True, slots=True)
class CollectionLine:
    """A collection in a list."""

    id: int
    title: str
    words: str
    heading: str  # the topic or problem it is about
    place: str
    published_at: datetime | None
    changed_at: datetime


@dataclass(frozen=True, slots=True)
class EntryLine:
    """A lesson in it; `lesson` is None for a keeper's eyes only: it can no longer be found."""

    id: int
    why: str
    lesson: Known | None
    lesson_id: int
    added_at: datetime


@dataclass(frozen=True, slots=True)
class CollectionPage:
    line: CollectionLine
    topic_id: int | None
    problem_id: int | None
    locality_id: int | None
    topic_key: str
    tier: Tier
    made_by: str
    entries: list[EntryLine]
    may_keep: bool

    @property
    def is_public(self) -> bool:
        return self.line.published_at is not None and self.tier is Tier.PUBLIC


def collections(
    *, actor: Actor, topic_id: int | None = None, problem_id: int | None = None, limit: int = SHOWN
) -> list[CollectionLine]:
    """Published collections the actor may read, the newest first. One query."""
    rows = Collection.objects.visible_to(actor)
    if topic_id:
        rows = rows.filter(topic_id=topic_id)
    if problem_id:
        rows = rows.filter(problem_id=problem_id)
    return _lines(rows.order_by("-published_at", "-pk"), limit)


def kept_collections(*, actor: Actor) -> list[CollectionLine]:
    """Those the actor may change, drafts among them. One query."""
    if not policies.may_make(actor):
        return []
    rows = _whole(Collection.objects.order_by("-changed_at", "-pk"))
    return [_line(row) for row in rows if policies.may_keep(actor, row)][:SHOWN]


def collections_of_lesson(*, actor: Actor, lesson_id: int) -> list[tuple[int, str]]:
    """Number and title of the collections the actor may read in which a lesson stands. One query."""
    rows = _OF_LESSON.ask(tokens=sorted(actor.tokens), lesson_id=lesson_id, most=20)
    return [(row.pk, row.title) for row in rows]


def _of_lesson() -> "QuerySet[Collection]":
    holding = Entry.objects.filter(lesson_id=given("lesson_id")).values("collection_id")
    seen = Collection.objects.filter(published_at__isnull=False, audience__overlap=given("tokens"))
    return seen.filter(pk__in=holding).order_by("title", "pk")


_OF_LESSON = Prepared(_of_lesson, "pk", "title")


def collection_page(*, actor: Actor, collection_id: int) -> CollectionPage:
    """One collection with the lessons in it that the actor may read, in its order.

    Raises Collection.DoesNotExist: there is none, or the actor may not read it.
    """
    row = Collection.objects.select_related("locality", "topic", "problem", "made_by").get(pk=collection_id)
    may_keep = policies.may_keep(actor, row)
    if not may_keep and (row.published_at is None or actor.tokens.isdisjoint(row.audience)):
        raise Collection.DoesNotExist
    entries = list(Entry.objects.filter(collection=row).order_by("position", "pk"))
    shown = _shown(actor, [entry.lesson_id for entry in entries])
    lines = [
        EntryLine(
            id=entry.pk,
            why=entry.why,
            lesson=shown.get(entry.lesson_id),
            lesson_id=entry.lesson_id if entry.lesson_id in shown else 0,
            added_at=entry.added_at,
        )
        for entry in entries
        if may_keep or entry.lesson_id in shown
    ]
    return CollectionPage(
        line=_line(row),
        topic_id=row.topic_id,
        problem_id=row.problem_id,
        locality_id=row.locality_id,
        topic_key=row.topic.key if row.topic else "",
        tier=Tier(row.tier),
        made_by=people.names([row.made_by_id]).get(row.made_by_id or 0, "") if actor.is_signed_in else "",
        entries=lines,
        may_keep=may_keep,
    )


def page_of_entry(*, actor: Actor, entry_id: int) -> CollectionPage:
    """The page of the collection an entry is in. Raises Entry.DoesNotExist, Collection.DoesNotExist."""
    number = Entry.objects.values_list("collection_id", flat=True).get(pk=entry_id)
    return collection_page(actor=actor, collection_id=number)


def _shown(actor: Actor, numbers: Several[int]) -> dict[int, Known]:
    found = lessons.known(actor=actor, about=lessons.About(numbers=numbers), limit=len(numbers) or 1)
    return {lesson.id: lesson for lesson in found}


def _lines(rows: "QuerySet[Collection]", limit: int) -> list[CollectionLine]:
    return [_line(row) for row in _whole(rows)[:limit]]


def _whole(rows: "QuerySet[Collection]") -> "QuerySet[Collection]":
    return rows.select_related("locality", "topic", "problem")


def _line(row: Collection) -> CollectionLine:
    heading = row.topic.name if row.topic else row.problem.statement if row.problem else ""
    return CollectionLine(
        id=row.pk,
        title=row.title,
        words=row.words,
        heading=heading,
        place=row.locality.name if row.locality else "",
        published_at=row.published_at,
        changed_at=row.changed_at,
    )
