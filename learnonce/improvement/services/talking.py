"""Asking those who do it, through the page: nobody's address is shown."""

from datetime import datetime

from django.db import transaction
from django.urls import reverse

from learnonce.base import audit, deciding
from learnonce.base.actors import Actor
from learnonce.improvement import policies
from learnonce.improvement.errors import NotAllowed
from learnonce.improvement.models import Remark
from learnonce.improvement.services.locking import held
from learnonce.improvement.services.moving import contacts
from learnonce.improvement.services.screening import checked
from learnonce.improvement.services.visibility import KIND
from learnonce.people import services as people_services

LONGEST = 4_000  # characters


@transaction.atomic
def say(*, initiative_id: int, text: str, actor: Actor, at: datetime, override_reason: str = "") -> int:
    """Ask or answer. Whoever sees the initiative sees it. Returns the number of what was said.

    Raises:
        Initiative.DoesNotExist.
        NotAllowed: signed out.
        NotReady, HeldBack: there is no text, or it names somebody.

    Effects:
        Those who know about it are told, and everybody who has asked before.
    """
    row = held(initiative_id, actor)
    if not actor.is_signed_in:
        raise NotAllowed("Sign in to ask.")
    reading = checked(
        text,
        reason=override_reason,
        longest=LONGEST,
        empty="Write your question or answer.",
        subject=(KIND, row.pk),
    )
    deciding.keep((KIND, row.pk), reading.let_through, actor=actor, at=at)
    made = Remark.objects.create(
        initiative=row, text=reading.text, written_by_id=actor.person_id, written_at=at
    )
    audit.record(
        verb="initiative.talked",
        subject=(KIND, row.pk),
        actor=actor,
        at=at,
        reason=override_reason if reading.kinds else "",
        let_through=reading.kinds,
    )
    before = row.remarks.filter(removed_at__isnull=True).values_list("written_by_id", flat=True)
    people_services.tell(
        person_ids={number for number in [*contacts(row), *before] if number} - {actor.person_id},
        key=f"remark:{made.pk}",
        text=f"Somebody wrote about: {row.what}",
        path=reverse("improvement:initiative", kwargs={"initiative_id": row.pk}) + "#talk",
        at=at,
    )
    return made.pk


@transaction.atomic
def unsay(*, remark_id: int, actor: Actor, at: datetime) -> int:
    """Take a remark off the page: its writer, or who cares for the place. Returns the initiative's number."""
    found = Remark.objects.get(pk=remark_id)
    row = held(found.initiative_id, actor)
    is_own = found.written_by_id is not None and found.written_by_id == actor.user_id
    if not is_own and not policies.cares_for(actor, tuple(row.locality.path)):
        raise NotAllowed("Only whoever wrote it, or a curator, can remove it.")
    found.text, found.removed_at = "", at
    found.save(update_fields=["text", "removed_at", "updated_at"])
    audit.record(
        verb="initiative.remark_removed", subject=(KIND, row.pk), actor=actor, at=at, remark=found.pk
    )
    return row.pk
