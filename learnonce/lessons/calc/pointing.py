"""Showing a writer, in the text itself, what may tell who somebody is."""

from collections.abc import Mapping
from dataclasses import dataclass

from learnonce.base.screening.identifiers import Severity
from learnonce.base.screening.reading import Reading, look_for
from learnonce.lessons.calc.content import LABELS


@dataclass(frozen=True, slots=True)
class Pointed:
    """One text in which something was found, with the words of its field."""

    label: str
    reading: Reading


def point(texts: Mapping[str, str]) -> list[Pointed]:
    """The texts in which something was found, however soft."""
    return label({name: look_for(Severity.SOFT, text) for name, text in texts.items()})


def label(readings: Mapping[str, Reading]) -> list[Pointed]:
    return [
        Pointed(label=LABELS.get(name, "Text"), reading=reading)
        for name, reading in readings.items()
        if reading.findings
    ]
