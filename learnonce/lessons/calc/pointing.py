"""Showing a writer, in the text itself, what may tell who somebody is."""

from collections.abc import Mapping
from dataclasses import dataclass

from learnonce.base.screening import highlight, identifiers
from learnonce.base.screening.identifiers import Finding
from learnonce.lessons.calc.content import LABELS


@dataclass(frozen=True, slots=True)
class Pointed:
    """One text with what was found in it. `pieces`: stretches of the text, each with its finding or None."""

    field: str
    label: str
    pieces: list[tuple[str, Finding | None]]
    advice: list[str]


def point(texts: Mapping[str, str], found: Mapping[str, list[Finding]] | None = None) -> list[Pointed]:
    """The texts in which something was found; the rules are run when no findings are given."""
    if found is None:
        found = {name: identifiers.find(text) for name, text in texts.items()}
    return [
        Pointed(
            field=name,
            label=LABELS.get(name, "Text"),
            pieces=highlight.segments(texts.get(name, ""), items),
            advice=list(dict.fromkeys(item.advice for item in items)),
        )
        for name, items in found.items()
        if items
    ]
