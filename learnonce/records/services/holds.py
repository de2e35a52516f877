"""Legal holds: they stop erasure and disposal until they are lifted."""

from datetime import date, datetime

from django.db import transaction
from django.utils import timezone

from learnonce.base import audit
from learnonce.base.actors import Actor
from learnonce.base.keeping import holdings
from learnonce.people import queries as people
from learnonce.records import policies
from learnonce.records.errors import NotPossible
from learnonce.records.models import Erasure, Hold
from learnonce.records.queries import held_back


@transaction.atomic
def place_hold(
    *,
    why: str,
    actor: Actor,
    at: datetime,
    person_id: int | None = None,
    kind: str = "",
    number: int | None = None,
    until: date | None = None,
) -> int:
    """Keep everything about a person, or a thing, from erasure and disposal.

    Raises:
        NotAllowed: the actor is no information governance lead.
        NotPossible: there is no reason, no such person or thing, or its day has passed.
    """
    policies.must_govern(actor)
    if not why.strip():
        raise NotPossible("Say why this must be kept.")
    if until and until < timezone.localdate(at):
        raise NotPossible("Choose a day that has not passed yet.")
    held_back.keep_still(alone=True)
    if person_id is None and not _is_there(kind, number):
        raise NotPossible("There is no such thing. Check the kind and the number in its address.")
    if person_id is not None and not people.names([person_id]):
        raise NotPossible("There is nobody with this address.")
    if Erasure.objects.filter(person_id=person_id or 0, state=Erasure.State.UNDER_WAY).exists():
        raise NotPossible("This person is being erased already, and it can no longer be stopped.")
    row = Hold.objects.create(
        person_id=person_id,
        kind="" if person_id else kind,
        number=None if person_id else number,
        why=why.strip(),
        placed_by_id=actor.user_id,
        placed_at=at,
        until=until,
    )
    audit.record(verb="hold.placed", subject=_subject(row), actor=actor, at=at, reason=row.why)
    return row.pk


def _is_there(kind: str, number: int | None) -> bool:
    return any(
        one.kind == kind and one.rows._base_manager.filter(pk=number).exists()  # noqa: SLF001  every row
        for one in holdings()
        if kind and number
    )


def _subject(row: Hold) -> tuple[str, int]:
    return ("person", row.person_id) if row.person_id else (row.kind, row.number or 0)


@transaction.atomic
def lift_hold(*, hold_id: int, reason: str, actor: Actor, at: datetime) -> None:
    """End a hold. What waits for it goes on by itself."""
    policies.must_govern(actor)
    row = Hold.objects.select_for_update().get(pk=hold_id)
    if row.lifted_at:
        return
    row.lifted_at, row.lifted_by_id = at, actor.user_id
    row.save()
    audit.record(verb="hold.lifted", subject=_subject(row), actor=actor, at=at, reason=reason.strip())
