"""Cuts a text at its findings, so that a template can mark them without building HTML in Python."""

from collections.abc import Iterable
from typing import Protocol


class Stretch(Protocol):
    @property
    def start(self) -> int: ...

    @property
    def end(self) -> int: ...


def segments[S: Stretch](text: str, found: Iterable[S]) -> list[tuple[str, S | None]]:
    """The text in pieces, each with its finding or None; joined again they are the text.

    Args:
        text: the text the findings were made from.
        found: findings or signposts, in any order. Where two overlap, the one that starts first is marked
            (the longer of two that start together).
    """
    pieces: list[tuple[str, S | None]] = []
    at = 0
    for item in sorted(found, key=lambda one: (one.start, -one.end)):
        if item.start < at or item.end <= item.start or item.end > len(text):
            continue
        if item.start > at:
            pieces.append((text[at : item.start], None))
        pieces.append((text[item.start : item.end], item))
        at = item.end
    if at < len(text):
        pieces.append((text[at:], None))
    return pieces
