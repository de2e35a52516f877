"""An e-mail as it came from the wire, read without trusting any of it.

Whatever is broken (headers, MIME, encodings, character sets) is read as far as it goes; nothing raises but
Unreadable. No value is longer than the bounds below.
"""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from email import policy
from email.errors import HeaderParseError, MessageError
from email.header import decode_header, make_header
from email.message import Message
from email.parser import BytesParser
from email.utils import getaddresses

from learnonce.letterbox.calc.html import words_of
from learnonce.letterbox.calc.quoting import own_words

MOST_TEXT = 20_000  # characters of one letter's own words
MOST_PARTS = 200
MOST_HEADER = 2_000  # characters of one header
_PARSER = BytesParser(policy=policy.compat32)
# Where the address stands that a letter was delivered to; To and Cc may name anybody.
_TO = ("Delivered-To", "X-Original-To", "Envelope-To", "X-Envelope-To", "To", "Cc")


class Unreadable(Exception):  # noqa: N818  reads as what it says
    """It is no e-mail that can be read."""


@dataclass(frozen=True, slots=True)
class Bounce:
    """A letter that came back: whose Message-ID, and whether for good (RFC 3464)."""

    message_id: str
    permanent: bool
    status: str


@dataclass(frozen=True, slots=True)
class Incoming:
    """One letter.

    Args:
        key: by which it is known again, should it come twice.
        sender: the address in From, lower case; "" when there is none or several.
        recipients: every address it says it went to, lower case.
        text: what the writer wrote, without quoted history and signature.
        automatic: why a machine wrote it; "" for a person's letter.
        results: the Authentication-Results headers, topmost first.
        attachments: how many files hung on it.
    """

    key: str
    message_id: str
    sender: str
    recipients: tuple[str, ...]
    subject: str
    text: str
    automatic: str
    results: tuple[str, ...]
    attachments: int
    bounces: tuple[Bounce, ...]


def read(raw: bytes) -> Incoming:
    """Raises Unreadable."""
    try:
        message = _PARSER.parsebytes(raw)
        return _read(message, raw)
    except (MessageError, RecursionError, ValueError, LookupError, TypeError, AttributeError) as problem:
        raise Unreadable(type(problem).__name__) from problem


def _read(message: "Message[str, str]", raw: bytes) -> Incoming:
    bounces = tuple(_bounces(message))
    message_id = header(message, "Message-ID").strip()
    sender = _sender(message)
    if not message.keys():
        raise Unreadable("no headers")
    named = f"{message_id}\n{sender}".encode() if message_id else raw
    text, attachments = ("", 0) if bounces else _words(message)
    return Incoming(
        key=hashlib.sha256(named).hexdigest(),
        message_id=message_id,
        sender=sender,
        recipients=tuple(_recipients(message)),
        subject=" ".join(header(message, "Subject").split())[:200],
        text=text,
        automatic=_automatic(message),
        results=tuple(_flat(value) for value in message.get_all("Authentication-Results") or []),
        attachments=attachments,
        bounces=bounces,
    )


def header(message: "Message[str, str]", name: str) -> str:
    """One header in words, whatever encoding it claims."""
    value = message.get(name)
    return _decoded(value) if value is not None else ""


def _decoded(value: object) -> str:
    flat = _flat(value)
    try:
        return str(make_header(decode_header(flat))).replace("\x00", "")[:MOST_HEADER]
    except (HeaderParseError, LookupError, UnicodeError, ValueError):
        return flat


def _flat(value: object) -> str:
    text = str(value).encode("utf-8", "replace").decode("utf-8", "replace")
    return " ".join(text.replace("\x00", "").split())[:MOST_HEADER]


def _sender(message: "Message[str, str]") -> str:
    values = message.get_all("From") or []
    found = [address.strip().lower() for _name, address in getaddresses([_flat(value) for value in values])]
    return found[0] if len(found) == 1 and found[0].count("@") == 1 else ""


def _recipients(message: "Message[str, str]") -> Iterator[str]:
    seen = set()
    for name in _TO:
        values = [_flat(value) for value in (message.get_all(name) or [])[:20]]
        for _called, address in getaddresses(values)[:100]:
            lowered = address.strip().lower()
            if "@" in lowered and lowered not in seen:
                seen.add(lowered)
                yield lowered


def _automatic(message: "Message[str, str]") -> str:
    """Why nobody wrote this letter by hand (RFC 3834, and what programs do)."""
    said = {name.lower() for name in message}
    submitted = header(message, "Auto-Submitted").lower().partition(";")[0].strip()
    if submitted and submitted != "no":
        return "Auto-Submitted"
    if header(message, "Precedence").strip().lower() in {"bulk", "junk", "list", "auto_reply"}:
        return "Precedence"
    for name in ("List-Id", "List-Unsubscribe", "X-Loop", "X-Autoreply", "X-Autorespond", "X-Auto-Response"):
        if name.lower() in said:
            return name
    returned = message.get("Return-Path")
    if returned is not None and _flat(returned).strip() in {"<>", ""}:
        return "Return-Path"
    local = _sender(message).partition("@")[0]
    if local in {"mailer-daemon", "postmaster", "noreply", "no-reply", "donotreply", "do-not-reply"}:
        return "From"
    return ""


def _words(message: "Message[str, str]") -> tuple[str, int]:
    """The writer's own words, and how many files hang on the letter."""
    plain, html, attachments = "", "", 0
    for part in _leaves(message):
        kind = part.get_content_type()
        is_file = part.get_content_disposition() == "attachment" or part.get_filename() is not None
        if is_file or kind not in {"text/plain", "text/html"}:
            attachments += part.get_content_maintype() != "multipart"
        elif kind == "text/plain" and not plain:
            plain = text_of(part)
        elif kind == "text/html" and not html:
            html = text_of(part)
    text = own_words(plain) if plain.strip() else own_words(words_of(html))
    return text[:MOST_TEXT], attachments


def _leaves(message: "Message[str, str]") -> Iterator["Message[str, str]"]:
    """Parts that hold something, not those of letters that hang on this one."""
    waiting, seen = [message], 0
    while waiting and seen < MOST_PARTS:
        part = waiting.pop(0)
        seen += 1
        inner = part.get_payload()
        if isinstance(inner, list) and part.get_content_maintype() == "multipart":
            waiting = [*[one for one in inner if isinstance(one, Message)], *waiting]
        else:
            yield part


def text_of(part: "Message[str, str]") -> str:
    """A part's text in whatever character set it is, or claims to be."""
    payload = part.get_payload(decode=True)
    if not isinstance(payload, bytes):
        return ""
    charset = str(part.get_content_charset() or "utf-8")
    for name in (charset, "utf-8"):
        try:
            return payload.decode(name).replace("\x00", "")
        except (LookupError, UnicodeError, ValueError):
            continue
    return payload.decode("cp1252", "replace").replace("\x00", "")


def _bounces(message: "Message[str, str]") -> Iterator[Bounce]:
    """Letters that came back in this one; only a report names them (RFC 3464)."""
    if message.get_content_type() != "multipart/report":
        return
    action, status, returned = "", "", ""
    for part in message.walk():
        kind = part.get_content_type()
        if part.get("Action"):
            action = action or _flat(part.get("Action")).lower()
            status = status or _flat(part.get("Status"))
        inner = part.get_payload()
        if kind == "message/rfc822" and isinstance(inner, list) and inner and isinstance(inner[0], Message):
            returned = returned or header(inner[0], "Message-ID")
        elif kind == "text/rfc822-headers":
            returned = returned or header(_PARSER.parsebytes(text_of(part).encode(), True), "Message-ID")
    if returned and action in {"failed", "delayed"}:
        yield Bounce(
            message_id=returned.strip(),
            permanent=action == "failed" and not status.startswith("4"),
            status=status[:12],
        )
