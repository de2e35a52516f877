"""What a letter is made of, and how it reads as plain text. HTML is made of the same pieces by a template.

A piece is kept as JSON while the letter waits. `path` is a page of ours, such as "/lessons/7"; it becomes a
whole address only when the letter is made.
"""

from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass


@dataclass(frozen=True, slots=True)
class Words:
    """A paragraph."""

    text: str


@dataclass(frozen=True, slots=True)
class Heading:
    text: str


@dataclass(frozen=True, slots=True)
class Link:
    """The one thing to do, on a line of its own."""

    text: str
    path: str


@dataclass(frozen=True, slots=True)
class Item:
    """One of several things to read: where it is from, its title, why it is here, small print."""

    title: str
    path: str
    over: str = ""
    words: str = ""
    meta: str = ""


type Part = Words | Heading | Link | Item
type Kept = dict[str, str]

_KINDS: dict[str, type[Words | Heading | Link | Item]] = {
    "words": Words,
    "heading": Heading,
    "link": Link,
    "item": Item,
}
_NAMES = {kind: name for name, kind in _KINDS.items()}


def to_keep(parts: Iterable[Part]) -> list[Kept]:
    return [{"is": _NAMES[type(part)], **asdict(part)} for part in parts]


def from_kept(kept: Iterable[Kept]) -> list[Part]:
    return [_KINDS[one["is"]](**{key: value for key, value in one.items() if key != "is"}) for one in kept]


def as_text(parts: Sequence[Part], *, site: str) -> str:
    """Plain text, a blank line between pieces. `site` is put before every path."""
    return "\n\n".join(_text_of(part, site) for part in parts)


def _text_of(part: Part, site: str) -> str:
    match part:
        case Words(text):
            return text
        case Heading(text):
            return f"{text.upper()}\n{'-' * min(len(text), 60)}"
        case Link(text, path):
            return f"{text}:\n{site}{path}"
        case Item(title, path, over, words, meta):
            lines = [over, title, words, meta, site + path]
            return "\n".join(line for line in lines if line)
