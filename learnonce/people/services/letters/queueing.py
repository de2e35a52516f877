"""Asking for a letter."""

import secrets
from collections.abc import Mapping, Sequence
from datetime import datetime
from email.utils import parseaddr

from django.conf import settings
from django.db import transaction

from learnonce.base import tasks
from learnonce.people.calc import letters
from learnonce.people.models import Letter, hash_of_address
from learnonce.people.services.letters import kinds


@transaction.atomic
def queue(
    *,
    kind: str,
    key: str,
    at: datetime,
    person_id: int | None = None,
    address: str = "",
    subject: str = "",
    parts: Sequence[letters.Part] = (),
    about: Mapping[str, object] | None = None,
    reply_about: tuple[str, int] | None = None,
    due_at: datetime | None = None,
) -> bool:
    """Have one letter sent. It is stored in the caller's transaction and leaves after it committed.

    Args:
        kind: as declared by a room.
        key: with the receiver and the kind it makes the letter one of its own; the same again is no letter.
        address: of somebody without an account, instead of `person_id`.
        subject, parts: what it says; or `about`, from which its kind composes it while sending.
        reply_about: what an answer to it is about, such as ("lesson", 7).
        due_at: not before this moment.

    Returns:
        Whether it is new.
    """
    kinds.kind_called(kind)
    receiver = f"p{person_id}" if person_id else address.strip().lower()
    reply_kind, reply_number = reply_about or ("", None)
    made = Letter.objects.bulk_create(
        [
            Letter(
                person_id=person_id,
                address="" if person_id else address.strip().lower(),
                kind=kind,
                key=f"{kind}:{_short(receiver)}:{key}",
                subject=_one_line(subject),
                parts=letters.to_keep(parts),
                about=dict(about or {}),
                reply_kind=reply_kind,
                reply_number=reply_number,
                message_id=_new_message_id(),
                due_at=due_at or at,
            )
        ],
        ignore_conflicts=True,
    )
    # With ignore_conflicts no number comes back, so the row itself says whether it is this one.
    is_new = Letter.objects.filter(message_id=made[0].message_id).exists()
    if is_new:
        tasks.defer("people.send_letters", once="letters")
    return is_new


def _short(receiver: str) -> str:
    """An address is kept in the row only as long as the letter; the key outlives it."""
    return hash_of_address(receiver)[:20] if "@" in receiver else receiver


def _one_line(text: str) -> str:
    return " ".join(text.split())[:200]


def _new_message_id() -> str:
    domain = parseaddr(settings.DEFAULT_FROM_EMAIL)[1].rpartition("@")[2] or "localhost"
    return f"<{secrets.token_hex(16)}@{domain}>"
