"""Keys that are worked out when a letter is sent, so that none of them has to be kept.

All come from the installation's secret: whoever has the database alone cannot make one.
"""

import base64
import hmac
import re
from dataclasses import dataclass
from email.utils import parseaddr

from django.conf import settings
from django.utils.crypto import salted_hmac

type Subject = tuple[str, int]

_SIGNATURE = 20  # hex digits, 80 bits: too many to try, few enough for the 64 characters before the @
_REPLY = re.compile(r"r-([a-z_]{1,20})-(\d{1,12})-(\d{1,12})-([0-9a-f]{20})")


def key_for(purpose: str, number: int) -> str:
    """The key of one thing for the link in its letter: the same each time, guessed by nobody.

    Store only its hash. Letters that are sent again carry the same link.
    """
    digest = salted_hmac("learnonce.letters.key", f"{purpose}:{number}", algorithm="sha256").digest()
    return base64.urlsafe_b64encode(digest[:24]).decode()


@dataclass(frozen=True, slots=True)
class Reply:
    """What an answer by e-mail is about, and whose letter it answers."""

    subject: Subject
    person_id: int


def reply_address(*, subject: Subject, person_id: int) -> str:
    """Where an answer to a letter about `subject` goes: the mailbox, with a signed token after a plus sign.

    Empty when learnonce reads no mailbox (LEARNONCE_MAILBOX). Lower case only, as some servers fold it.
    """
    if not settings.LEARNONCE_MAILBOX:
        return ""
    kind, number = subject
    local, _, domain = settings.LEARNONCE_MAILBOX.rpartition("@")
    return f"{local}+r-{kind}-{number}-{person_id}-{_signature(kind, number, person_id)}@{domain}"


def read_reply_address(address: str) -> Reply | None:
    """What `reply_address` made it from; None for any other address. Check the sender as well."""
    local, _, domain = parseaddr(address)[1].lower().rpartition("@")
    ours, _, our_domain = settings.LEARNONCE_MAILBOX.lower().rpartition("@")
    name, _, token = local.partition("+")
    found = _REPLY.fullmatch(token)
    if not settings.LEARNONCE_MAILBOX or (name, domain) != (ours, our_domain) or found is None:
        return None
    kind, number, person_id = found[1], int(found[2]), int(found[3])
    if not hmac.compare_digest(found[4], _signature(kind, number, person_id)):
        return None
    return Reply(subject=(kind, number), person_id=person_id)


def _signature(kind: str, number: int, person_id: int) -> str:
    value = f"{kind}:{number}:{person_id}"
    return salted_hmac("learnonce.letters.reply", value, algorithm="sha256").hexdigest()[:_SIGNATURE]
