"""Saying that one's own measure counts what another place counts, so that they can be set side by side."""

import secrets
from datetime import datetime

from django.db import transaction

from learnonce.base import audit
from learnonce.base.actors import Actor
from learnonce.improvement import policies
from learnonce.improvement.errors import NotAllowed, NotReady
from learnonce.improvement.models import Measure
from learnonce.improvement.queries.same import kind_of

KIND = "measure"


def new_key() -> str:
    """A key that no other measure has."""
    return secrets.token_hex(16)


@transaction.atomic
def count_the_same(*, measure_id: int, as_measure_id: int, actor: Actor, at: datetime) -> None:
    """A measure of the actor's team counts what one they may see counts. Saying so again changes nothing.

    It shows nobody anything: each measure is seen by those its own team lets see it.

    Raises:
        Measure.DoesNotExist: there is no such measure, or the actor may not see it.
        NotAllowed: the first is another team's.
        NotReady: their numbers are of different kinds or periods.
    """
    ours, theirs = _both(measure_id, as_measure_id, actor)
    if ours.pk == theirs.pk:
        raise NotReady("Choose another measure than this one.")
    if kind_of(ours) != kind_of(theirs):
        raise NotReady(
            "These two cannot be set side by side: both must be counts, or shares, or rates, "
            "for the same periods. Measure it their way instead."
        )
    if ours.same_key and ours.same_key == theirs.same_key:
        return
    key = theirs.same_key or new_key()
    for row in (ours, theirs):
        if row.same_key != key:
            row.same_key = key
            row.save(update_fields=["same_key", "updated_at"])
    audit.record(
        verb="measure.counts_the_same", subject=(KIND, ours.pk), actor=actor, at=at, measure=theirs.pk
    )


@transaction.atomic
def count_alone(*, measure_id: int, actor: Actor, at: datetime) -> None:
    """It no longer counts what others count; those stay as they are.

    Raises Measure.DoesNotExist, NotAllowed.
    """
    row, _ = _both(measure_id, measure_id, actor)
    row.same_key = new_key()
    row.save(update_fields=["same_key", "updated_at"])
    audit.record(verb="measure.counts_alone", subject=(KIND, row.pk), actor=actor, at=at)


def _both(measure_id: int, other_id: int, actor: Actor) -> tuple[Measure, Measure]:
    """Locked in the order of their numbers: two that join each other at once end with one key."""
    numbers = (measure_id, other_id)
    rows = Measure.objects.select_for_update(of=("self",)).select_related("team").filter(pk__in=numbers)
    found = {row.pk: row for row in rows.order_by("pk")}
    for number in numbers:
        if number not in found or not policies.may_see_measure(actor, found[number]):
            raise Measure.DoesNotExist
    ours = found[measure_id]
    if not policies.is_of_team(actor, ours.team_id, ours.team.organisation_id):
        raise NotAllowed("Only the team whose measure it is can say what it counts.")
    return ours, found[other_id]
