"""Reading the mailbox: each letter is dealt with, then put away, and deleted after a while."""

import logging
from collections import Counter
from collections.abc import Callable
from datetime import datetime, timedelta
from itertools import batched
from typing import Any

from django.conf import settings
from django.db import DatabaseError

from learnonce.letterbox.adapters.imap import AT_ONCE, Account, Mailbox
from learnonce.letterbox.services.receiving import DESTROYED, receive

MOST_BYTES = 5 * 1024 * 1024  # of a letter that is read whole
TOGETHER = 200  # letters put away in one go; after a crash so many are found again, and known
LONGEST = timedelta(seconds=50)  # of one run; the next begins a minute after this one did
TROUBLE = "trouble"

logger = logging.getLogger(__name__)


def account() -> Account | None:
    """The mailbox of the settings; None when there is none."""
    told: dict[str, Any] = settings.LEARNONCE_IMAP  # Any: texts and a port
    if not (told["host"] and settings.LEARNONCE_MAILBOX):
        return None
    return Account(**told)


def fetch(account: Account, *, clock: Callable[[], datetime], keep_days: int) -> Counter[str]:
    """Deal with what waits, until nothing does or time is up. Returns how often what became of letters.

    Safe to run twice, and to kill: a letter is put away only after what it became is stored.

    Raises:
        MailboxAway: the mailbox cannot be read now. What was done is done.
    """
    begun = clock()
    outcomes: Counter[str] = Counter()
    with Mailbox(account) as box:
        while waiting := box.waiting(most=AT_ONCE):
            sizes = box.sizes(waiting)
            for these in batched(waiting, TOGETHER):
                if _some(box, {uid: sizes.get(uid, 0) for uid in these}, outcomes, clock, begun + LONGEST):
                    return outcomes
        outcomes["deleted"] = box.destroy_before((begun - timedelta(days=keep_days)).date())
    return outcomes


def _some(
    box: Mailbox,
    sizes: dict[int, int],
    outcomes: Counter[str],
    clock: Callable[[], datetime],
    until: datetime,
) -> bool:
    """Deal with some letters, by number and bytes, and put them away together. Returns whether time is up."""
    dealt_with = []
    for uid, size in sizes.items():
        outcome = _one(box, uid, size, clock())
        outcomes[outcome] += 1
        if outcome in DESTROYED:
            box.destroy(uid)
        else:
            dealt_with.append(uid)
        if clock() > until:
            break
    box.put_away(dealt_with)
    return clock() > until


def forget(addresses: list[str]) -> int:
    """Delete what lies in the mailbox from or to these addresses. Returns how many letters.

    Raises:
        MailboxAway: it cannot be read now. Safe to run again.
    """
    known = account()
    if known is None or not addresses:
        return 0
    with Mailbox(known) as box:
        return box.destroy_of(addresses)


def _one(box: Mailbox, uid: int, size: int, at: datetime) -> str:
    """Deal with a letter of so many bytes; of one that is gone there are none."""
    is_cut = size > MOST_BYTES
    raw = box.fetch(uid, header_only=is_cut) if size else b""
    try:
        return receive(raw=raw, at=at, is_cut=is_cut)
    except DatabaseError:
        raise  # not the letter's fault: it waits
    except Exception:  # one letter that nobody foresaw must not hold up the others
        logger.exception("A letter could not be dealt with; it is in the folder %s.", box.account.done)
        return TROUBLE
