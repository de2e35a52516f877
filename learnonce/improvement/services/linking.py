"""Saying which take-up of a lesson a measure is about, or that it is about none."""

from datetime import datetime

from django.db import transaction

from learnonce.base import audit, events
from learnonce.base.actors import Actor
from learnonce.improvement.errors import NotReady
from learnonce.improvement.events import MeasureChanged
from learnonce.improvement.services.measuring import KIND, held_measure
from learnonce.lessons import queries as lessons


@transaction.atomic
def link_measure(*, measure_id: int, adoption_id: int | None, actor: Actor, at: datetime) -> None:
    """Let a measure show whether a take-up worked; None when it does not, or no longer.

    Raises:
        Measure.DoesNotExist, NotAllowed.
        NotReady: the take-up is not one of the team's own place.

    Effects:
        An audit entry. What was worked out from it follows, for the take-up it was about and the new one.
    """
    row = held_measure(measure_id, actor)
    if adoption_id and not lessons.is_adoption_of(
        adoption_id=adoption_id, organisation_id=row.team.organisation_id, actor=actor
    ):
        raise NotReady("There is no such take-up of a lesson by your place.")
    was = row.adoption_id
    if was == adoption_id:
        return
    row.adoption_id = adoption_id
    row.save(update_fields=["adoption", "updated_at"])
    audit.record(
        verb="measure.linked" if adoption_id else "measure.unlinked",
        subject=(KIND, row.pk),
        actor=actor,
        at=at,
        adoption=adoption_id,
        before=was,
    )
    for number in {was, adoption_id} - {None}:
        events.publish(MeasureChanged(measure_id=row.pk, adoption_id=number, at=at))
