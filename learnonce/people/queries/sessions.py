"""Where somebody is signed in."""

from dataclasses import dataclass
from datetime import date, datetime

from learnonce.base.actors import Actor
from learnonce.people.calc.keys import hash_of
from learnonce.people.models import Session


@dataclass(frozen=True, slots=True)
class SignedIn:
    """One session. `handle` names it in forms, because its key opens it and must stay in the cookie."""

    handle: str
    device: str
    since: date | None
    seen: date | None
    is_this: bool


def handle_of(session_key: str) -> str:
    return hash_of(session_key)[:20]


def own_sessions(*, actor: Actor, this_key: str, at: datetime) -> list[SignedIn]:
    """Where the actor is signed in, this one first, then what was used last."""
    rows = Session.objects.filter(person_id=actor.person_id, expire_date__gt=at)
    lines = [
        SignedIn(
            handle=handle_of(row.session_key),
            device=row.device or "A browser",
            since=row.since,
            seen=row.seen,
            is_this=row.session_key == this_key,
        )
        for row in rows.order_by("-seen", "-since", "session_key")
    ]
    return sorted(lines, key=lambda line: not line.is_this)
