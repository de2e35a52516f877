"""What places measured: keeping what a room above worked out, and a place's word that it may be shown."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db import transaction
from django.db.models import Q

from learnonce.base import audit, events
from learnonce.base.actors import Actor
from learnonce.lessons.errors import NotReady
from learnonce.lessons.events import EffectShared
from learnonce.lessons.models import Adoption, Lesson, MeasuredEffect, PooledEvidence
from learnonce.lessons.queries.measured import lessons_of_adoption
from learnonce.lessons.services.evidence import refresh_evidence, regrade
from learnonce.lessons.services.holding import held


@dataclass(frozen=True, slots=True)
class Measured:
    """What one place's own readings show; the columns of MeasuredEffect."""

    adoption_id: int
    counted: str
    wanted: str
    scale: str = ""
    size: float | None = None
    std_error: float | None = None
    refused: str = ""
    points: int = 0
    points_before: int = 0
    points_after: int = 0
    start_marked: bool = False
    signal_intended: bool = False
    balancing_reported: bool = False
    lasting: str = ""
    late_size: float | None = None
    late_error: float | None = None
    compared_with: int = 0
    compared: bool = False

    def columns(self) -> dict[str, Any]:  # of a row
        return {name: getattr(self, name) for name in self.__slots__ if name != "adoption_id"}


@transaction.atomic
def attach_evidence(
    *,
    lesson_id: int,
    measured: Sequence[Measured],
    found: dict[str, Any],  # JSON
    at: datetime,
) -> str:
    """Keep what was worked out about the lesson's adopters, and grade it anew. Returns the badge.

    Args:
        measured: one for each adoption that has something; the others of this lesson lose what they had.
        found: all of them together; read by calc.measured.together.

    Effects:
        Whether a place shares its effect stays as the place said. The grade follows the facts.
    """
    of_lesson = Q(lesson_id=lesson_id) | Q(lesson__merged_into_id=lesson_id)
    # As every verb of a place does: its take-up first and the lesson last, so that none waits for the other.
    # No key of them changes: a new take-up that names one of these as its source need not wait.
    rows = Adoption.objects.select_for_update(of=("self",), no_key=True).filter(of_lesson).order_by("pk")
    numbers = set(rows.values_list("pk", flat=True))
    kept = {one.adoption_id: one for one in measured if one.adoption_id in numbers}
    MeasuredEffect.objects.filter(adoption_id__in=numbers - kept.keys()).delete()
    for number, one in kept.items():
        MeasuredEffect.objects.update_or_create(
            adoption_id=number, defaults={**one.columns(), "worked_out_at": at}
        )
    lesson = Lesson.objects.select_for_update(of=("self",), no_key=True).get(pk=lesson_id)
    PooledEvidence.objects.update_or_create(lesson=lesson, defaults={"found": found, "worked_out_at": at})
    return regrade(lesson, at=at)


@transaction.atomic
def share_effect(*, adoption_id: int, shared: bool, actor: Actor, at: datetime) -> None:
    """Let the effect of one's own place count for the lesson and be shown with it, or take that back.

    Raises:
        Adoption.DoesNotExist, NotAllowed: as everywhere.
        NotReady: nothing has been worked out yet.

    Effects:
        An audit entry; `EffectShared`, upon which the evidence of the lesson is worked out anew. What is
        taken back leaves the page at once.
    """
    adoption = held(adoption_id, actor)
    row = MeasuredEffect.objects.select_for_update().filter(adoption=adoption).first()
    if row is None:
        raise NotReady("There is nothing to share yet: count something first, and mark when you began.")
    if (row.shared_at is not None) == shared:
        return
    row.shared_at, row.shared_by_id = (at, actor.user_id) if shared else (None, None)
    row.save(update_fields=["shared_at", "shared_by", "updated_at"])
    if not shared:  # the average may give away what was in it; it comes back without, moments later
        PooledEvidence.objects.filter(lesson_id__in=lessons_of_adoption(adoption.pk)).delete()
    audit.record(
        verb="adoption.effect_shared" if shared else "adoption.effect_kept_back",
        subject=("adoption", adoption.pk),
        actor=actor,
        at=at,
        lesson=adoption.lesson_id,
    )
    refresh_evidence(lesson_id=adoption.lesson_id, at=at)
    events.publish(EffectShared(adoption_id=adoption.pk, lesson_id=adoption.lesson_id, shared=shared, at=at))
