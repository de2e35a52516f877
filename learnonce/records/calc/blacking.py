"""Taking parts out of a text, each with its reason, so that nothing of them is handed out."""

import re
from collections.abc import Iterable

type Span = tuple[int, int]
type Stretch = tuple[int, int, str]  # from, to, and why it is withheld: a key of exemptions.LABELS

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


def covered(stretches: Iterable[Stretch], spans: Iterable[Span], why: str) -> list[Stretch]:
    """With these spans withheld as well, in order. What is withheld already keeps its reason."""
    taken = sorted(stretches)
    for start, end in sorted(spans):
        at, added = start, []
        for from_, to, _why in taken:
            if to <= at or from_ >= end:
                continue
            if from_ > at:
                added.append((at, from_, why))
            at = to
        if at < end:
            added.append((at, end, why))
        taken = sorted([*taken, *added])
    return _joined(taken)


def _joined(stretches: Iterable[Stretch]) -> list[Stretch]:
    """Those that touch and have the same reason made one."""
    result: list[Stretch] = []
    for start, end, why in stretches:
        if result and start == result[-1][1] and why == result[-1][2]:
            result[-1] = (result[-1][0], end, why)
        else:
            result.append((start, end, why))
    return result


def pieces(text: str, stretches: Iterable[Stretch]) -> list[tuple[str, str]]:
    """The text in pieces: (what is shown, ""), or ("", why) where something is withheld.

    The length of what is gone is not told, and white space at its end stays.
    """
    found: list[tuple[str, str]] = []
    at = 0
    for start, end, why in sorted(stretches):
        gone = len(text[start:end].rstrip())
        if not gone:
            continue
        if start > at:
            found.append((text[at:start], ""))
        found.append(("", why))
        at = start + gone
    if at < len(text):
        found.append((text[at:], ""))
    return found
