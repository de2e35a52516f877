"""Blacking out parts of a text, so that what was there is gone from what is handed out."""

import re
from collections.abc import Iterable

type Span = tuple[int, int]

BAR = "█" * 12  # the same length always: the length of what is gone would tell of it
_SENTENCE = re.compile(r"[^.!?\n]+[.!?]*[\s]*|[.!?\n]\s*")


def sentences(text: str) -> list[Span]:
    """Where each sentence starts and ends; together they are the whole text."""
    return [found.span() for found in _SENTENCE.finditer(text)]


def found_in(text: str, words: Iterable[str]) -> list[Span]:
    """Where any of these words or phrases stands, without regard to case."""
    spans = []
    for word in words:
        if word.strip():
            parts = r"\s+".join(re.escape(part) for part in word.split())
            spans += [found.span() for found in re.finditer(parts, text, flags=re.IGNORECASE)]
    return spans


def joined(spans: Iterable[Span]) -> list[Span]:
    """The same, in order, those that touch made one."""
    result: list[Span] = []
    for start, end in sorted(spans):
        if result and start <= result[-1][1]:
            result[-1] = (result[-1][0], max(end, result[-1][1]))
        elif end > start:
            result.append((start, end))
    return result


def blacked(text: str, spans: Iterable[Span]) -> list[tuple[str, bool]]:
    """The text in pieces: (what is shown, whether it is a bar)."""
    pieces: list[tuple[str, bool]] = []
    at = 0
    for start, end in joined(spans):
        if start > at:
            pieces.append((text[at:start], False))
        kept = len(text[start:end].rstrip())
        pieces.append((BAR, True))
        if start + kept < end:
            pieces.append((text[start + kept : end], False))
        at = end
    if at < len(text):
        pieces.append((text[at:], False))
    return pieces
