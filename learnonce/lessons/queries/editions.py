"""Lessons worded for one kind of reader."""

from dataclasses import dataclass
from datetime import datetime

from django.db import models
from django.db.models import Q

from learnonce.base.actors import SIGNED_IN, Actor
from learnonce.base.prepared import Prepared, given
from learnonce.base.sharing import Tier
from learnonce.lessons import policies
from learnonce.lessons.calc import editions, grades, stages
from learnonce.lessons.calc.content import FIELDS, Content
from learnonce.lessons.models import Edition, Lesson
from learnonce.lessons.policies import may_see


@dataclass(frozen=True, slots=True)
class EditionLine:
    """One edition of a lesson: for whom, and what it says."""

    reader: str
    words: str
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class EditionPage:
    """An edition on a page of its own, and what its reader may do. Without the lesson only its own words.

    `is_behind`: the lesson was changed since; told to those who may word it anew.
    """

    lesson_id: int
    reader: str
    words: str
    title: str
    text: str
    written_at: datetime | None
    source: str
    known: str
    sees_lesson: bool
    may_write: bool
    may_release: bool
    is_behind: bool
    tier: Tier


def editions_of(*, actor: Actor, lesson_id: int) -> list[EditionLine]:
    """The editions of a published lesson that the actor may read, in the order of readers. One query."""
    found = {row.reader: row for row in _OF_LESSON.ask(tokens=sorted(actor.tokens), lesson_id=lesson_id)}
    return [
        EditionLine(reader, words, found[reader].title, found[reader].text)
        for reader, words in editions.READERS.items()
        if reader in found
    ]


def _of_lesson() -> "models.QuerySet[Edition]":
    return _open_to(given("tokens")).filter(lesson_id=given("lesson_id")).order_by("pk")


def _open_to(tokens: object) -> "models.QuerySet[Edition]":
    besides = Q(audience__overlap=tokens, lesson__held_at__isnull=True)
    seen = Q(lesson__audience__overlap=tokens) | besides
    return Edition.objects.filter(
        seen, lesson__stage__in=sorted(stages.FINDABLE), lesson__merged_into__isnull=True
    )


_OF_LESSON = Prepared(_of_lesson, "reader", "title", "text")


def usual_reader(*, actor: Actor) -> str:
    """Which edition somebody in these roles reads first."""
    return editions.usual_reader({role for role, _place in actor.roles}, is_signed_in=actor.is_signed_in)


def edition_page(*, actor: Actor, lesson_id: int, reader: str) -> EditionPage:
    """Raises Edition.DoesNotExist: there is none, or the actor may not read it."""
    row = (
        _open_to(sorted(actor.tokens))
        .select_related("lesson__organisation", "lesson__locality")
        .get(lesson_id=lesson_id, reader=reader)
    )
    return _page(actor, row.lesson, row, reader)


def edition_to_write(*, actor: Actor, lesson_id: int, reader: str) -> EditionPage:
    """An edition as it stands; or its first draft, put together from the lesson's own words.

    Raises Lesson.DoesNotExist: no such published lesson for this actor, or no such reader.
    """
    lesson = (
        Lesson.objects.visible_to(actor)
        .findable()
        .select_related("organisation", "locality")
        .get(pk=lesson_id)
    )
    if reader not in editions.READERS:
        raise Lesson.DoesNotExist
    row = Edition.objects.filter(lesson=lesson, reader=reader).first()
    return _page(actor, lesson, row, reader)


def _page(actor: Actor, lesson: Lesson, row: Edition | None, reader: str) -> EditionPage:
    path = tuple(lesson.locality.path) if lesson.locality else ()
    sees = may_see(actor, lesson)
    may_share = sees and policies.may_share(actor, lesson)
    known = grades.words(lesson.strength, lesson.replication)
    content = Content(**{name: getattr(lesson, name) for name in FIELDS})
    audience = row.audience if row else []
    wider = Tier.PUBLIC if "public" in audience else Tier.SIGNED_IN if SIGNED_IN in audience else Tier.TEAM
    return EditionPage(
        lesson_id=lesson.pk,
        reader=reader,
        words=editions.READERS[reader],
        title=row.title if row else lesson.title,
        text=row.text if row else editions.draft(content, reader=reader, known=known),
        written_at=row.written_at if row else None,
        source=_source(lesson) if sees else "",
        known=known if sees else "",
        sees_lesson=sees,
        may_write=may_share or (sees and policies.curates(actor, lesson, path)),
        may_release=may_share,
        is_behind=row is not None and row.version < lesson.version,
        tier=wider,
    )


def _source(lesson: Lesson) -> str:
    return lesson.organisation.name if lesson.organisation else lesson.source_place or lesson.source_name
