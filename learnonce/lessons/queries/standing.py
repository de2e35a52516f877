"""Standing questions, and the later lessons that may answer them."""

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import datetime

from learnonce.base.actors import Actor
from learnonce.lessons.models import Lesson, QuestionMatch, StandingQuestion
from learnonce.matching.queries import closeness

MOST_SHOWN = 100  # questions on the page


@dataclass(frozen=True, slots=True)
class MatchLine:
    """A lesson that may answer a question. The reader may see it now."""

    lesson_id: int
    title: str
    place: str
    close_words: str
    found_at: datetime


@dataclass(frozen=True, slots=True)
class QuestionLine:
    id: int
    text: str
    asked_at: datetime
    closed_at: datetime | None
    closed_reason: str
    is_own: bool
    matches: list[MatchLine] = field(default_factory=list)


def my_questions(*, actor: Actor) -> list[QuestionLine]:
    """The actor's own questions, the open ones first, the newest of each first. Two queries."""
    rows = StandingQuestion.objects.filter(asked_by_id=actor.person_id)
    found = list(rows.order_by("closed_at", "-asked_at", "-pk")[:MOST_SHOWN])
    found.sort(key=lambda row: row.closed_at is not None)
    matches = _matches(actor, [row.pk for row in found])
    return [_line(row, actor, matches[row.pk]) for row in found]


def question_about(*, actor: Actor, about: tuple[str, int]) -> QuestionLine | None:
    """The open question that came from a thing of a higher room, for those who may see it. Two queries."""
    kind, number = about
    seen = StandingQuestion.objects.filter(audience__overlap=sorted(actor.tokens), closed_at__isnull=True)
    row = seen.filter(about_kind=kind, about_id=number).order_by("pk").first()
    return _line(row, actor, _matches(actor, [row.pk])[row.pk]) if row else None


def _matches(actor: Actor, numbers: Collection[int]) -> dict[int, list[MatchLine]]:
    lines: dict[int, list[MatchLine]] = defaultdict(list)
    if not numbers:
        return lines
    rows = (
        QuestionMatch.objects.filter(
            question__in=numbers, lesson__in=Lesson.objects.visible_to(actor).findable()
        )
        .select_related("lesson__organisation")
        .order_by("-found_at", "-pk")
    )
    for row in rows:
        lesson = row.lesson
        lines[row.question_id].append(
            MatchLine(
                lesson_id=lesson.pk,
                title=lesson.title,
                place=lesson.organisation.name if lesson.organisation else lesson.source_name,
                close_words=closeness(row.cosine).words,
                found_at=row.found_at,
            )
        )
    return lines


def _line(row: StandingQuestion, actor: Actor, matches: list[MatchLine]) -> QuestionLine:
    return QuestionLine(
        id=row.pk,
        text=row.text,
        asked_at=row.asked_at,
        closed_at=row.closed_at,
        closed_reason=row.closed_reason,
        is_own=row.asked_by_id == actor.user_id,
        matches=matches,
    )
