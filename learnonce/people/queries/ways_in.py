"""How somebody signs in."""

from dataclasses import dataclass
from datetime import datetime

from allauth.mfa.models import Authenticator
from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes

from learnonce.base.actors import Actor
from learnonce.people.models import Person


@dataclass(frozen=True, slots=True)
class Passkey:
    id: int
    name: str
    added_at: datetime
    used_at: datetime | None


@dataclass(frozen=True, slots=True)
class WaysIn:
    """What opens an account. `recovery_left` counts unused recovery codes; None when there never were any."""

    has_password: bool
    passkeys: list[Passkey]
    has_codes: bool
    recovery_left: int | None


def own_ways_in(*, actor: Actor) -> WaysIn:
    person = Person.objects.get(pk=actor.person_id)
    rows = list(Authenticator.objects.filter(user=person).order_by("created_at", "pk"))
    recovery = next((row for row in rows if row.type == Authenticator.Type.RECOVERY_CODES), None)
    return WaysIn(
        has_password=person.has_usable_password(),
        passkeys=[
            Passkey(id=row.pk, name=str(row), added_at=row.created_at, used_at=row.last_used_at)
            for row in rows
            if row.type == Authenticator.Type.WEBAUTHN
        ],
        has_codes=any(row.type == Authenticator.Type.TOTP for row in rows),
        recovery_left=len(RecoveryCodes(recovery).get_unused_codes()) if recovery else None,
    )


def has_second_factor(*, actor: Actor) -> bool:
    """Whether the actor's account asks for more than a password."""
    kinds = [Authenticator.Type.TOTP, Authenticator.Type.WEBAUTHN]
    return bool(Authenticator.objects.filter(user_id=actor.person_id, type__in=kinds).exists())
