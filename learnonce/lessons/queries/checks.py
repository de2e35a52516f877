"""A check as its page shows it, for whoever is signed in at the place or holds the letter."""

import hashlib
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db import models

from learnonce.base.actors import Actor
from learnonce.lessons import policies
from learnonce.lessons.models import Adoption, AdoptionCheck
from learnonce.lessons.queries.adoptions import open_check

ANSWERED = (
    "effect",
    "reach",
    "fidelity",
    "effort",
    "recommend",
    "recommend_if",
    "note",
    "before_points",
    "after_points",
    "feedback_from",
)


@dataclass(frozen=True, slots=True)
class CheckPage:
    """A check, what was answered so far, and what the lesson says must be kept."""

    adoption_id: int
    month: int
    is_open: bool
    lesson_title: str
    place: str
    core_parts: list[str]
    answered_at: datetime | None
    answered: dict[str, Any]  # Any: values of a form, by field


def check_page(*, actor: Actor, adoption_id: int, month: int, at: datetime) -> CheckPage:
    """Raises AdoptionCheck.DoesNotExist also for a place that is not the actor's. Three queries."""
    row = _rows().get(pk=adoption_id)
    if not policies.is_adopter(actor, row):
        raise AdoptionCheck.DoesNotExist
    check = next((check for check in row.checks.all() if check.month == month), None)
    if check is None:
        raise AdoptionCheck.DoesNotExist
    return _page(row, check, at)


def check_by_letter(*, key: str, at: datetime) -> CheckPage | None:
    """The check a letter leads to; None for a key that is not known. Three queries."""
    hashed = hashlib.sha256(key.encode()).hexdigest()
    row = _rows().filter(checks__key_hash=hashed).first()
    if row is None:
        return None
    check = next(check for check in row.checks.all() if check.key_hash == hashed)
    return _page(row, check, at)


def checks_to_ask(*, at: datetime) -> list[int]:
    """Keys of the checks that are open, unanswered, and for which no letter has gone out."""
    due = AdoptionCheck.objects.filter(due_at__lte=at, asked_at__isnull=True, answered_at__isnull=True)
    rows = _rows().filter(pk__in=due.values("adoption_id"))
    found = (open_check(row, at=at) for row in rows)
    return [check.pk for check in found if check and not check.asked_at and not check.answered_at]


def _rows() -> models.QuerySet[Adoption]:
    return (
        Adoption.objects.select_related("lesson", "organisation")
        .prefetch_related("checks")
        .fetch_mode(models.FETCH_RAISE)
        .order_by("pk")
    )


def _page(row: Adoption, check: AdoptionCheck, at: datetime) -> CheckPage:
    is_open = open_check(row, at=at)
    answered = {name: getattr(check, name) for name in ANSWERED}
    if check.still_in_use is not None:
        answered["still_in_use"] = "yes" if check.still_in_use else "no"
    return CheckPage(
        adoption_id=row.pk,
        month=check.month,
        is_open=is_open is not None and is_open.pk == check.pk,
        lesson_title=row.lesson.title,
        place=row.organisation.name,
        core_parts=row.lesson.core_parts,
        answered_at=check.answered_at,
        answered=answered | {"stopped_code": row.stopped_code},
    )
