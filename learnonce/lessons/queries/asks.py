"""Questions put to adopters, for who asked and for the place that was asked; nobody else."""

from dataclasses import dataclass
from datetime import datetime

from django.db import models
from django.db.models import Q

from learnonce.base.actors import Actor
from learnonce.lessons import policies
from learnonce.lessons.models import Adoption, Ask
from learnonce.people import queries as people


@dataclass(frozen=True, slots=True)
class AskLine:
    """A question and its answer. `from_place` is where the asker works."""

    id: int
    adoption_id: int
    lesson_id: int
    lesson_title: str
    place: str
    is_ours: bool
    question: str
    asked_by: str
    from_place: str
    asked_at: datetime
    answer: str
    answered_by: str
    answered_at: datetime | None


@dataclass(frozen=True, slots=True)
class AskPage:
    """What the page needs on which an adopter is asked."""

    adoption_id: int
    lesson_id: int
    lesson_title: str
    place: str


def ask_page(*, actor: Actor, adoption_id: int) -> AskPage:
    """Raises Adoption.DoesNotExist for what is not there or not named to the actor."""
    row = Adoption.objects.select_related("lesson", "organisation").get(pk=adoption_id)
    if not (row.has_name and policies.may_see_adoption(actor, row)):
        raise Adoption.DoesNotExist
    return AskPage(
        adoption_id=row.pk,
        lesson_id=row.lesson_id,
        lesson_title=row.lesson.title,
        place=row.organisation.name,
    )


def asked(*, actor: Actor, ask_id: int) -> AskLine:
    """One question. Raises Ask.DoesNotExist also for who has no part in it. Three queries."""
    row = _rows(actor).get(pk=ask_id)
    return _lines(actor, [row])[0]


def asks(*, actor: Actor, adoption_id: int) -> list[AskLine]:
    """What the actor may see of the questions to one adopter, newest first. Three queries at most."""
    if not actor.is_signed_in:
        return []
    return _lines(actor, list(_rows(actor).filter(adoption_id=adoption_id)))


def _rows(actor: Actor) -> models.QuerySet[Ask]:
    part = Q(asked_by_id=actor.person_id) | Q(adoption__organisation_id__in=actor.organisation_ids)
    return (
        Ask.objects.filter(part)
        .select_related("adoption__lesson", "adoption__organisation", "asked_by", "answered_by")
        .fetch_mode(models.FETCH_RAISE)
        .order_by("-asked_at", "-pk")
    )


def _lines(actor: Actor, rows: list[Ask]) -> list[AskLine]:
    where = people.workplaces(row.asked_by_id for row in rows if row.asked_by_id)
    return [
        AskLine(
            id=row.pk,
            adoption_id=row.adoption_id,
            lesson_id=row.adoption.lesson_id,
            lesson_title=row.adoption.lesson.title,
            place=row.adoption.organisation.name,
            is_ours=policies.is_adopter(actor, row.adoption),
            question=row.question,
            asked_by=str(row.asked_by or "Somebody who has left"),
            from_place=where.get(row.asked_by_id or 0, ""),
            asked_at=row.asked_at,
            answer=row.answer,
            answered_by=str(row.answered_by) if row.answered_by else "",
            answered_at=row.answered_at,
        )
        for row in rows
    ]
