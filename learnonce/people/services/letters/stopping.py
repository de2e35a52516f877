"""Stopping letters by the link in them, without signing in (RFC 8058)."""

from dataclasses import dataclass
from datetime import datetime

from django.core import signing
from django.db import transaction
from django.urls import reverse

from learnonce.base import audit
from learnonce.base.actors import NOBODY
from learnonce.people.models import Person
from learnonce.people.services.letters.kinds import Kind, kind_called

_SALT = "learnonce.letters.stop"


@dataclass(frozen=True, slots=True)
class Stop:
    """What a link stops: `words` such as "the weekly letter"."""

    words: str


def stop_path(*, kind: str, person_id: int) -> str:
    """The page that stops letters of a kind to one person. An old letter's link works, too."""
    token = signing.Signer(salt=_SALT).sign_object([kind, person_id], compress=False)
    return reverse("people:stop_letters", kwargs={"token": token})


def what_link_stops(*, token: str) -> Stop | None:
    """None for a link that is none of ours."""
    found = _read(token)
    return Stop(found[0].stop_words) if found else None


@transaction.atomic
def stop_by_link(*, token: str, at: datetime) -> Stop | None:
    """Take whoever got the letter off letters of its kind. Once or often is the same."""
    found = _read(token)
    if found is None:
        return None
    kind, person_id = found
    if kind.stop and Person.objects.filter(pk=person_id).exists():
        kind.stop(person_id, at)
        audit.record(
            verb="letters.stopped", subject=("person", person_id), actor=NOBODY, at=at, letters=kind.name
        )
    return Stop(kind.stop_words)


def _read(token: str) -> tuple[Kind, int] | None:
    try:
        name, person_id = signing.Signer(salt=_SALT).unsign_object(token)
        return kind_called(name), int(person_id)
    except (signing.BadSignature, ValueError, TypeError):
        return None
