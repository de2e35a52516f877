"""Signing somebody out elsewhere. A session that is ended is out at its very next request."""

from datetime import datetime

from django.db import transaction

from learnonce.base import audit
from learnonce.base.actors import Actor
from learnonce.people.models import Session
from learnonce.people.queries.sessions import handle_of


@transaction.atomic
def end_session(*, handle: str, actor: Actor, at: datetime) -> bool:
    """End one of the actor's own sessions. Returns whether it was still there."""
    rows = Session.objects.filter(person_id=actor.person_id)
    found = [key for key in rows.values_list("session_key", flat=True) if handle_of(key) == handle]
    if not found:
        return False
    rows.filter(session_key__in=found).delete()
    audit.record(verb="session.ended", subject=("person", actor.person_id), actor=actor, at=at)
    return True


@transaction.atomic
def end_other_sessions(*, this_key: str | None, actor: Actor, at: datetime) -> int:
    """End all sessions of the actor but this one. Returns how many there were."""
    others = Session.objects.filter(person_id=actor.person_id).exclude(session_key=this_key or "")
    ended, _each = others.delete()
    if ended:
        audit.record(
            verb="session.others_ended", subject=("person", actor.person_id), actor=actor, at=at, many=ended
        )
    return ended


def forget_old_sessions(*, at: datetime) -> int:
    """Delete sessions that have run out, those of people who never signed in included."""
    ended, _each = Session.objects.filter(expire_date__lt=at).delete()
    return ended
