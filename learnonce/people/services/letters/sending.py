"""Sending what is due, one letter after the other (docs/adr/0017).

Each letter goes through three commits: claimed for a while, about to be handed over, taken. A process that
dies before the second leaves a letter that is sent by the next; one that dies between the second and the
third leaves a letter of which nobody knows. Kinds say what is worse for such: twice, or not at all.
"""

import logging
import smtplib
from collections.abc import Callable
from datetime import datetime, timedelta
from types import TracebackType
from typing import Any, Self

from django.core.mail import EmailMultiAlternatives, mailers
from django.db import transaction
from django.db.models import Q

from learnonce.base import tasks
from learnonce.people.models import DeadAddress, Letter, hash_of_address
from learnonce.people.services.letters import bouncing
from learnonce.people.services.letters.composing import message_of
from learnonce.people.services.letters.kinds import kind_called

LEASE = timedelta(minutes=10)  # longer than any talk with a mail server takes
# Before the next try; after the last the letter counts as failed. Two days in all, as mail servers do.
PAUSES = [timedelta(minutes=minutes) for minutes in (1, 5, 15, 60, 180, 360, 720, 1440)]

logger = logging.getLogger(__name__)


class AwayError(Exception):
    """No mail server answers; what is due stays due."""


class Post:
    """A connection to the mail server, kept open from one letter to the next."""

    def __init__(self) -> None:
        self._connection: Any = None  # Any: a backend of Django, SMTP or another

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, problem: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def open(self) -> None:
        """Be ready to hand a letter over. Raises AwayError."""
        try:
            if self._connection is not None and not self._answers():
                self.close()
            if self._connection is None:
                connection = mailers.default
                connection.open()
                self._connection = connection
        except OSError as problem:  # smtplib's own errors are such, too
            self._connection = None
            raise AwayError(type(problem).__name__) from problem

    def _answers(self) -> bool:
        smtp = getattr(self._connection, "connection", None)
        if smtp is None:  # no server to ask, such as for files
            return True
        try:
            return bool(smtp.noop()[0] == 250)  # noqa: PLR2004  "OK" in SMTP
        except OSError:
            return False

    def hand_over(self, message: EmailMultiAlternatives) -> None:
        self._connection.send_messages([message])

    def close(self) -> None:
        if self._connection is not None:
            try:
                self._connection.close()
            except OSError:
                logger.info("The mail server had closed the connection.")
            self._connection = None


def send_due(*, clock: Callable[[], datetime], post: Post, most: int = 1000) -> int:
    """Send letters that are due until none is left, or `most`. Returns how many the server took.

    Not in a transaction. `clock` is asked for each letter anew, as many letters take minutes.
    """
    sent = 0
    for _ in range(most):
        if tasks.stopping.is_set():  # what is still due is looked for each minute
            break
        letter = _claim(clock())
        if letter is None:
            break
        try:
            sent += _send(letter, post, clock)
        except AwayError as problem:
            _again(letter, f"No answer from the mail server ({problem}).", clock())
            break
        except Exception:  # one letter that cannot be made must not hold up the others
            logger.exception("Letter %s (%s) could not be made.", letter.pk, letter.kind)
            _again(letter, "It could not be made; see the log.", clock())
    return sent


@transaction.atomic
def _claim(at: datetime) -> Letter | None:
    """The next letter, ours until the lease ends. What a dead process left half done is settled."""
    due = Q(state=Letter.State.QUEUED, due_at__lte=at) | Q(state=Letter.State.SENDING, claimed_until__lt=at)
    rows = Letter.objects.select_for_update(skip_locked=True).filter(due).order_by("due_at", "id")
    for letter in rows[:20]:
        if letter.handed_at and not kind_called(letter.kind).may_repeat:
            _settle(letter, Letter.State.UNSURE, at, "Sending was cut off; perhaps it arrived.")
            continue
        letter.state, letter.claimed_until, letter.handed_at = Letter.State.SENDING, at + LEASE, None
        letter.tries += 1
        letter.save()
        return letter
    return None


def _send(letter: Letter, post: Post, clock: Callable[[], datetime]) -> bool:
    at = clock()
    message = message_of(letter, at=at)
    if message is None:
        _settle(letter, Letter.State.DROPPED, at, "")
        return False
    address = message.to[0]
    if DeadAddress.objects.filter(address_hash=hash_of_address(address)).exists():
        _settle(letter, Letter.State.DROPPED, at, "Letters to this address come back.")
        return False
    post.open()
    if not _about_to_hand_over(letter, address, clock()):
        return False
    try:
        post.hand_over(message)
    except smtplib.SMTPRecipientsRefused as problem:
        _refused(letter, *problem.recipients[next(iter(problem.recipients))], at=clock())
        return False
    except smtplib.SMTPResponseException as problem:
        _refused(letter, problem.smtp_code, problem.smtp_error, at=clock())
        return False
    except OSError as problem:  # cut off in the middle: nobody knows whether it was taken
        post.close()
        if kind_called(letter.kind).may_repeat:
            _again(letter, f"Cut off while sending ({type(problem).__name__}).", clock())
        else:
            _settle(letter, Letter.State.UNSURE, clock(), "Sending was cut off; perhaps it arrived.")
        return False
    _settle(letter, Letter.State.SENT, clock(), "")
    return True


@transaction.atomic
def _about_to_hand_over(letter: Letter, address: str, at: datetime) -> bool:
    """Write down that it leaves now, unless the lease ran out and another took it over."""
    ours = Letter.objects.filter(
        pk=letter.pk, state=Letter.State.SENDING, claimed_until=letter.claimed_until, handed_at__isnull=True
    )
    letter.address, letter.handed_at = address, at
    return bool(ours.update(handed_at=at, address=address, claimed_until=letter.claimed_until))


def _refused(letter: Letter, code: int, words: bytes | str, *, at: datetime) -> None:
    """The server said no. 5.1.x says that there is no such address (RFC 3463)."""
    said = words.decode(errors="replace") if isinstance(words, bytes) else words
    if code < 500:  # noqa: PLR2004  from 500 on an answer is final (RFC 5321)
        _again(letter, f"The mail server said “not now” ({code}).", at)
        return
    _settle(letter, Letter.State.FAILED, at, f"The mail server refused it ({code}).")
    if "5.1." in said[:12]:
        bouncing.stop_address(letter, at=at)


def _again(letter: Letter, trouble: str, at: datetime) -> None:
    if letter.tries > len(PAUSES):
        _settle(letter, Letter.State.FAILED, at, trouble)
        return
    letter.state, letter.claimed_until, letter.handed_at = Letter.State.QUEUED, None, None
    letter.due_at, letter.trouble = at + PAUSES[letter.tries - 1], trouble[:200]
    letter.save()


def _settle(letter: Letter, state: str, at: datetime, trouble: str) -> None:
    letter.state, letter.settled_at, letter.claimed_until, letter.trouble = state, at, None, trouble[:200]
    letter.save()
