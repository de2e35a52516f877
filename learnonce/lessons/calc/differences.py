"""What changed between two texts, word by word."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher

from learnonce.lessons.calc.content import LABELS, Value

SAME, ADDED, REMOVED = "same", "added", "removed"
LONGEST = 4_000  # words of each side; beyond, the comparison would take seconds

_WORDS = re.compile(r"\s+|[^\s]+")


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text that is the same, was added, or was removed."""

    kind: str
    text: str


@dataclass(frozen=True, slots=True)
class FieldChange:
    label: str
    pieces: list[Piece]


def pieces(before: str, after: str) -> list[Piece]:
    """The later text with what was taken out kept in its place.

    Joined without the removed pieces it is `after`, without the added ones `before`. Texts of more than
    4,000 words are shown as replaced as a whole.
    """
    old, new = _WORDS.findall(before), _WORDS.findall(after)
    if max(len(old), len(new)) > 2 * LONGEST:
        return _kept([Piece(REMOVED, before), Piece(ADDED, after)])
    found = []
    for tag, a, b, c, d in SequenceMatcher(a=old, b=new, autojunk=False).get_opcodes():
        if tag == "equal":
            found.append(Piece(SAME, "".join(new[c:d])))
        else:
            found += [Piece(REMOVED, "".join(old[a:b])), Piece(ADDED, "".join(new[c:d]))]
    return _kept(found)


def _kept(found: list[Piece]) -> list[Piece]:
    return [piece for piece in found if piece.text]


def changes(before: Mapping[str, Value], after: Mapping[str, Value]) -> list[FieldChange]:
    """The fields that differ between two versions, in the order of the lesson."""
    return [
        FieldChange(label=LABELS[name], pieces=pieces(_text(before.get(name)), _text(after.get(name))))
        for name in LABELS
        if _text(before.get(name)) != _text(after.get(name))
    ]


def _text(value: Value) -> str:
    if isinstance(value, list):
        return "\n".join(value)
    return "" if value is None else str(value)
