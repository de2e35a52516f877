"""Letters as Django's file backend keeps them: one .log file a connection, letters divided by dashes."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from email import message_from_bytes, policy
from email.message import EmailMessage
from email.utils import parsedate_to_datetime
from pathlib import Path

_DIVIDER = re.compile(rb"^-{79}\n", re.MULTILINE)
NEWEST = 100  # letters; the page shows no more


@dataclass(frozen=True, slots=True)
class Letter:
    sent_at: datetime | None
    to: str
    subject: str
    body: str
    source: str = ""  # as it was sent, headers and all


def letters(folder: Path) -> list[Letter]:
    """The newest letters in the folder, newest first. Only its own .log files are read."""
    files = sorted(folder.glob("*.log"), key=lambda path: path.stat().st_mtime_ns, reverse=True)
    found: list[Letter] = []
    for path in files[:NEWEST]:
        if path.is_file() and not path.is_symlink():
            found.extend(reversed(list(_letters_in(path))))
    found.sort(key=lambda letter: letter.sent_at.timestamp() if letter.sent_at else 0, reverse=True)
    return found[:NEWEST]


def forget(folder: Path, concerns: Callable[[Letter], bool]) -> int:
    """Take every letter that `concerns` somebody out of the folder's files. Returns how many."""
    count = 0
    for path in sorted(folder.glob("*.log")):
        if not path.is_file() or path.is_symlink():
            continue
        raws = [raw for raw in _DIVIDER.split(path.read_bytes()) if raw.strip()]
        kept = [raw for raw in raws if not concerns(_letter(message_from_bytes(raw, policy=policy.default)))]
        if len(kept) == len(raws):
            continue
        count += len(raws) - len(kept)
        if kept:
            aside = path.with_suffix(".new")
            aside.write_bytes(b"".join(raw + b"-" * 79 + b"\n" for raw in kept))
            aside.replace(path)
        else:
            path.unlink()
    return count


def _letters_in(path: Path) -> Iterator[Letter]:
    for raw in _DIVIDER.split(path.read_bytes()):
        if raw.strip():
            yield _letter(message_from_bytes(raw, policy=policy.default))


def _letter(message: EmailMessage) -> Letter:
    body = message.get_body(("plain",))
    return Letter(
        sent_at=parsedate_to_datetime(message["Date"]) if message["Date"] else None,
        to=str(message["To"] or ""),
        subject=str(message["Subject"] or ""),
        body=body.get_content().strip() if body else "",
        source=str(message),
    )
