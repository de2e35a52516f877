"""What is news for one person: answers to their questions, and places that took up what they learned."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from learnonce.base.actors import Actor
from learnonce.lessons.calc import adopting
from learnonce.lessons.models import Adoption, Lesson, QuestionMatch
from learnonce.matching.queries import closeness


@dataclass(frozen=True, slots=True)
class Answer:
    """A lesson that may answer a question of the reader's own."""

    id: int
    question: str
    lesson_id: int
    title: str
    place: str
    close_words: str


@dataclass(frozen=True, slots=True)
class TakenUp:
    """A place took up a lesson of the reader's; `place` is empty where it is counted without its name."""

    id: int
    lesson_id: int
    title: str
    place: str
    mode: str


def answers_to(
    *, actor: Actor, since: datetime | None = None, numbers: Collection[int] | None = None
) -> list[Answer]:
    """New answers to the actor's open questions that they may read now. One query.

    Args:
        since, numbers: those found after it; or these.
    """
    rows = QuestionMatch.objects.filter(
        question__asked_by_id=actor.person_id,
        question__closed_at__isnull=True,
        lesson__in=Lesson.objects.visible_to(actor).findable(),
    )
    if since:
        rows = rows.filter(found_at__gt=since)
    if numbers is not None:
        rows = rows.filter(pk__in=numbers)
    found = rows.select_related("question", "lesson__organisation").order_by("-cosine", "pk")[:10]
    return [
        Answer(
            id=row.pk,
            question=row.question.text,
            lesson_id=row.lesson_id,
            title=row.lesson.title,
            place=row.lesson.organisation.name if row.lesson.organisation else row.lesson.source_name,
            close_words=closeness(row.cosine).words,
        )
        for row in found
    ]


def taken_up_from(
    *, actor: Actor, since: datetime | None = None, numbers: Collection[int] | None = None
) -> list[TakenUp]:
    """Places that decided to use what the actor wrote down. One query. Arguments as above."""
    rows = Adoption.objects.filter(
        lesson__raised_by_id=actor.person_id,
        lesson__in=Lesson.objects.visible_to(actor).findable(),
        decided_at__isnull=False,
        mode__in=[adopting.REPLICATE, adopting.CUSTOMISE, adopting.ENHANCE],
    ).exclude(organisation_id__in=actor.organisation_ids)
    if since:
        rows = rows.filter(decided_at__gt=since)
    if numbers is not None:
        rows = rows.filter(pk__in=numbers)
    found = rows.select_related("organisation", "lesson").order_by("decided_at", "pk")[:10]
    return [
        TakenUp(
            id=row.pk,
            lesson_id=row.lesson_id,
            title=row.lesson.title,
            place=row.organisation.name if row.has_name else "",
            mode=row.mode,
        )
        for row in found
    ]


def decided_by_us(*, actor: Actor) -> set[int]:
    """Lessons about which the actor's own places have decided, whatever they chose."""
    rows = Adoption.objects.filter(organisation_id__in=actor.organisation_ids)
    return set(rows.values_list("lesson_id", flat=True)) if actor.organisation_ids else set()
