"""A mailbox read over IMAP (RFC 3501), with Python's own client. Numbers of letters are UIDs."""

import imaplib
import re
import ssl
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from email import message_from_bytes
from email.utils import getaddresses
from typing import Any, Self

from learnonce.letterbox.errors import MailboxAway

SECONDS = 30  # that an answer may take
HEADER_BYTES = 64_000
AT_ONCE = 500  # letters named in one line to the server
_UID = re.compile(rb"\bUID (\d+)")
_SIZE = re.compile(rb"RFC822\.SIZE (\d+)")
_MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]


@dataclass(frozen=True, slots=True)
class Account:
    """Where the mailbox is. `tls`: "tls", "starttls" or "none"; `done`: where letters are put away."""

    host: str
    port: int
    tls: str
    user: str
    password: str
    folder: str = "INBOX"
    done: str = "learnonce-done"


class Mailbox:
    """One open folder. Raises MailboxAway for whatever goes wrong with the server."""

    def __init__(self, account: Account) -> None:
        self.account = account
        self._imap: imaplib.IMAP4 | None = None

    def __enter__(self) -> Self:
        try:
            with _away("It does not open"):
                self._imap = _connected(self.account)
                self._imap.login(self.account.user, self.account.password)
                self._must(self._imap.select(_quoted(self.account.folder)))
        except MailboxAway:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_what: object) -> None:
        if self._imap is not None:
            try:
                self._imap.logout()
            except (OSError, imaplib.IMAP4.error):
                self._imap.shutdown()  # it does not answer any more
            self._imap = None

    def waiting(self, *, most: int) -> list[int]:
        """Letters nobody has dealt with yet, oldest first."""
        return self._search("UNDELETED")[:most]

    def sizes(self, uids: Sequence[int]) -> dict[int, int]:
        """Bytes of each letter that is still there, in one question to the server."""
        if not uids:
            return {}
        with _away("Letters cannot be read"):
            found = self._must(self._open.uid("FETCH", _listed(uids), "(RFC822.SIZE)"))
        told = [part for part in found if isinstance(part, bytes)]
        known = [(_UID.search(part), _SIZE.search(part)) for part in told]
        return {int(uid[1]): int(size[1]) for uid, size in known if uid and size}

    def fetch(self, uid: int, *, header_only: bool = False) -> bytes:
        """A letter as it is; it stays unread. Empty when it is gone."""
        what = f"(BODY.PEEK[HEADER]<0.{HEADER_BYTES}>)" if header_only else "(BODY.PEEK[])"
        with _away("A letter cannot be read"):
            found = self._must(self._open.uid("FETCH", str(uid), what))
        return next((bytes(part[1]) for part in found if isinstance(part, tuple)), b"")

    def put_away(self, uids: Sequence[int]) -> None:
        """Into the folder for what was dealt with, in one go: for each move a server looks at all letters."""
        if not uids:
            return
        with _away("Letters cannot be moved"):
            these, done = _listed(uids), _quoted(self.account.done)
            how = "MOVE" if "MOVE" in self._open.capabilities else "COPY"
            if self._open.uid(how, these, done)[0] != "OK":
                self._open.create(done)
                self._must(self._open.uid(how, these, done))
            if how == "COPY":
                self._delete(uids)

    def destroy(self, uid: int) -> None:
        """Gone for good: what must not lie about even in the mailbox."""
        with _away("A letter cannot be deleted"):
            self._delete([uid])

    def destroy_before(self, day: date) -> int:
        """Delete what was put away and came before that day. Returns how many letters."""
        with _away("Old letters cannot be deleted"):
            if self._open.select(_quoted(self.account.done))[0] != "OK":
                return 0
            old = self._search(f"BEFORE {day.day}-{_MONTHS[day.month - 1]}-{day.year}")
            self._delete(old)
            self._must(self._open.select(_quoted(self.account.folder)))
            return len(old)

    def destroy_of(self, addresses: list[str]) -> int:
        """Delete every letter from or to one of these addresses, waiting or put away. Returns how many."""
        count = 0
        with _away("Letters cannot be deleted"):
            for folder in (self.account.done, self.account.folder):
                if self._open.select(_quoted(folder))[0] != "OK":
                    continue
                like: set[int] = set()  # the server finds parts of addresses, too
                for address in addresses:
                    for field in ("FROM", "TO", "CC") if address.isascii() else ():
                        like.update(self._search(f"{field} {_quoted(address)}"))
                found = [uid for uid in sorted(like) if self._names(uid, addresses)]
                self._delete(found)
                count += len(found)
        return count

    def _names(self, uid: int, addresses: list[str]) -> bool:
        fields = self._must(self._open.uid("FETCH", str(uid), "(BODY.PEEK[HEADER.FIELDS (FROM TO CC)])"))
        told = b"".join(part[1] for part in fields if isinstance(part, tuple))
        named = getaddresses(str(value) for value in message_from_bytes(told).values())
        return not {one.lower() for _name, one in named}.isdisjoint(one.lower() for one in addresses)

    @property
    def _open(self) -> imaplib.IMAP4:
        if self._imap is None:
            raise MailboxAway("The mailbox is not open.")
        return self._imap

    def _search(self, what: str) -> list[int]:
        with _away("It cannot be searched"):
            found = self._must(self._open.uid("SEARCH", what))
        numbers = b" ".join(part for part in found if isinstance(part, bytes)).split()
        return sorted(int(number) for number in numbers)

    def _delete(self, uids: Sequence[int]) -> None:
        for start in range(0, len(uids), AT_ONCE):
            these = _listed(uids[start : start + AT_ONCE])
            self._must(self._open.uid("STORE", these, "+FLAGS.SILENT", r"(\Deleted)"))
            if "UIDPLUS" in self._open.capabilities:
                self._open.uid("EXPUNGE", these)
            else:
                self._open.expunge()

    def _must(self, answer: tuple[str, list[Any]]) -> list[Any]:  # Any: bytes, pairs of bytes or None
        state, found = answer
        if state != "OK":
            raise MailboxAway(f"The mail server said {state}.")
        return found


def _connected(account: Account) -> imaplib.IMAP4:
    if account.tls == "tls":
        return imaplib.IMAP4_SSL(
            account.host, account.port, ssl_context=ssl.create_default_context(), timeout=SECONDS
        )
    plain = imaplib.IMAP4(account.host, account.port, timeout=SECONDS)
    if account.tls == "starttls":
        plain.starttls(ssl.create_default_context())
    return plain


def _listed(uids: Sequence[int]) -> str:
    return ",".join(map(str, uids))


def _quoted(name: str) -> str:
    return '"' + name.replace("\\", "\\\\").replace('"', '\\"') + '"'


@contextmanager
def _away(words: str) -> Iterator[None]:
    try:
        yield
    except (OSError, imaplib.IMAP4.error, ValueError) as problem:
        raise MailboxAway(f"{words}: {type(problem).__name__}.") from problem
