"""How an adoption goes on: planned, under way, working or not, stopped, taken up again."""

from datetime import datetime

from django.db import transaction

from learnonce.base import audit, events
from learnonce.base.actors import Actor
from learnonce.lessons.calc import adopting
from learnonce.lessons.errors import NotReady
from learnonce.lessons.events import AdoptionMoved
from learnonce.lessons.models import Adoption
from learnonce.lessons.services.checks import plan_checks
from learnonce.lessons.services.evidence import refresh_evidence
from learnonce.lessons.services.holding import held, keep_clear

_IN_USE = frozenset({adopting.UNDER_WAY, adopting.WORKING, adopting.MIXED, adopting.NOT_WORKING})


@transaction.atomic
def move_on(
    *, adoption_id: int, to: str, actor: Actor, at: datetime, in_use_since: datetime | None = None
) -> None:
    """Move an adoption on, or take up again what was stopped.

    Args:
        in_use_since: when the place really began, if that was earlier; the checks count from there.

    Raises:
        Adoption.DoesNotExist, NotAllowed: as everywhere.
        NotReady: it cannot go there from where it is, or the beginning lies in the future.

    Effects:
        An audit entry. Coming into use plans the checks; the grade of the lesson follows the facts.
    """
    adoption = held(adoption_id, actor)
    if to not in adopting.steps(mode=adoption.mode, state=adoption.state):
        known = adopting.LABELS.get(to, "that").lower()
        raise NotReady(
            f"It cannot go to “{known}” from where it is now. Open the page again to see what can."
        )
    if in_use_since and in_use_since > at:
        raise NotReady("The month you began must not lie in the future.")
    was, adoption.state = adoption.state, to
    if to in _IN_USE:
        adoption.begun_at = in_use_since or adoption.begun_at or at
        adoption.stopped_at, adoption.stopped_code, adoption.stopped_note = None, "", ""
    adoption.save()
    audit.record(
        verb="adoption.moved", subject=("adoption", adoption.pk), actor=actor, at=at, before=was, after=to
    )
    plan_checks(adoption)
    refresh_evidence(lesson_id=adoption.lesson_id, at=at)
    events.publish(AdoptionMoved(adoption_id=adoption.pk, lesson_id=adoption.lesson_id, at=at))


@transaction.atomic
def stop_using(
    *,
    adoption_id: int,
    code: str,
    actor: Actor,
    at: datetime,
    note: str = "",
    override_reason: str = "",
) -> None:
    """Say that it is no longer used, and why. What is learned from that helps the next place.

    Raises:
        Adoption.DoesNotExist, NotAllowed, Identifiable: as everywhere.
        NotReady: there is nothing to stop, or no reason was chosen.
    """
    adoption = held(adoption_id, actor)
    over = adopting.is_over(mode=adoption.mode, state=adoption.state)
    if over or not adopting.may_move(now=adoption.state, to=adopting.STOPPED):
        raise NotReady("There is nothing to stop here.")
    if code not in adopting.STOP_REASONS:
        raise NotReady("Choose the reason that fits best.")
    note = note.strip()
    keep_clear({"note": note}, adoption=adoption, override_reason=override_reason, actor=actor, at=at)
    was, adoption.state = adoption.state, adopting.STOPPED
    adoption.stopped_at, adoption.stopped_code, adoption.stopped_note = at, code, note
    adoption.save()
    audit.record(
        verb="adoption.stopped",
        subject=("adoption", adoption.pk),
        actor=actor,
        at=at,
        reason=note,
        before=was,
        code=code,
    )
    refresh_evidence(lesson_id=adoption.lesson_id, at=at)
    events.publish(AdoptionMoved(adoption_id=adoption.pk, lesson_id=adoption.lesson_id, at=at))


@transaction.atomic
def say_core_kept(*, adoption_id: int, core_kept: str, actor: Actor, at: datetime) -> None:
    """Say whether the parts that make it work were kept."""
    if core_kept not in adopting.CORE_KEPT:
        raise NotReady("Choose yes, no or not sure.")
    adoption = held(adoption_id, actor)
    adoption.core_kept = core_kept
    adoption.save(update_fields=["core_kept", "updated_at"])
    audit.record(
        verb="adoption.core_said",
        subject=("adoption", adoption.pk),
        actor=actor,
        at=at,
        core_kept=core_kept,
    )


@transaction.atomic
def become_contact(*, adoption_id: int, actor: Actor, at: datetime) -> Adoption:
    """Take over as the one who is asked how it goes."""
    adoption = held(adoption_id, actor)
    adoption.contact_id = actor.person_id
    adoption.save(update_fields=["contact", "updated_at"])
    audit.record(verb="adoption.contact_changed", subject=("adoption", adoption.pk), actor=actor, at=at)
    return adoption
