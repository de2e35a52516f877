"""What may be said of an adoption to somebody who is not of the place: pure words and one warning."""

from collections.abc import Iterable
from dataclasses import dataclass

from learnonce.lessons.calc import adopting
from learnonce.lessons.calc.grades import MIXED_SHARE

ALIKE = 0.6  # likeness of two settings, 0 to 1, from which we call them "like yours"; our own caution
BAD = frozenset({adopting.NOT_WORKING, adopting.STOPPED})
COMPLETED = BAD | {adopting.WORKING, adopting.MIXED, adopting.UNCLEAR}


def unnamed(*, elsewhere: bool) -> str:
    """What an adopter that kept its name back is called."""
    return "A place in another locality" if elsewhere else "A place that kept its name back"


@dataclass(frozen=True, slots=True)
class Went:
    """How it went at one place, and how like the reader's own place that is (0 to 1)."""

    outcome: str
    likeness: float


def warning(found: Iterable[Went]) -> str:
    """A sentence when places like the reader's did worse, else "".

    The line is that of a mixed grade, taken over the alike places alone; and they must have done at
    least as badly as the others, for otherwise it is the lesson and not the place.
    """
    completed = [one for one in found if one.outcome in COMPLETED]
    alike = [one for one in completed if one.likeness >= ALIKE]
    others = [one for one in completed if one.likeness < ALIKE]
    bad = sum(one.outcome in BAD for one in alike)
    if not bad or bad < MIXED_SHARE * len(alike) or _share(alike) < _share(others):
        return ""
    if len(alike) == 1:
        return "The one place like yours that tried this found it did not work, or stopped."
    return f"Of {len(alike)} places like yours that tried this, {bad} found it did not work, or stopped."


def _share(found: list[Went]) -> float:
    return sum(one.outcome in BAD for one in found) / len(found) if found else 0.0
