"""Trying how often a reader is warned of places like theirs, with reason and without.

Collections of places are made up: each with a setting and a true effect of its own, seen through an error.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from learnonce.insight.calc import groups
from learnonce.insight.calc.places import DOWN, RATIO, Place

PLACES = (6, 12, 30)
FACETS = (4, 10)  # of a setting that each place gives
CODES = 3  # each facet has so many, the first in half of the places
HELPS = -0.35  # logarithm of a ratio: 30 % less
BETWEEN = (0.0, 0.2)  # standard deviation between places
ERRORS = (0.08, 0.2)  # of each effect, from the smallest to the largest
NOTHING, LESS, HARM = "no kind of place differs", "one kind gains nothing", "one kind gets 42 % worse"
TRUTHS = {NOTHING: HELPS, LESS: 0.0, HARM: -HELPS}

type Say = Callable[[], object]


@dataclass(slots=True)
class Tally:
    """Collections tried, those with any warning, and those that warn of the kind that truly differs."""

    tried: int = 0
    warned: int = 0
    right: int = 0

    def share(self, number: int) -> float:
        return number / self.tried if self.tried else float("nan")


def tried(
    *,
    trials: int,
    numbers: Sequence[int] = PLACES,
    facets: Sequence[int] = FACETS,
    say: Say = lambda: None,
) -> dict[tuple[str, int, int], Tally]:
    """By what is true, how many places there are, and how many facets their settings have."""
    dice = np.random.default_rng(20_261_122)
    tallies = {}
    for truth in TRUTHS:
        for number in numbers:
            for many in facets:
                tally = tallies[truth, number, many] = Tally()
                for turn in range(trials):
                    odd = groups.odd(_places(truth, number, many, BETWEEN[turn % 2], dice))
                    tally.tried += 1
                    tally.warned += bool(odd)
                    tally.right += any(one.called == "facet0=0" for one in odd)
                say()
    return tallies


def _places(truth: str, number: int, facets: int, between: float, dice: np.random.Generator) -> list[Place]:
    codes = dice.choice(CODES, p=[0.5, 0.3, 0.2], size=(number, facets))
    errors = dice.uniform(*ERRORS, size=number)
    centre = np.where(codes[:, 0] == 0, TRUTHS[truth], HELPS)
    sizes = centre + between * dice.standard_normal(number) + errors * dice.standard_normal(number)
    return [
        Place(
            adoption_id=one,
            locality=one,
            mode="REPLICATE",
            scale=RATIO,
            wanted=DOWN,
            size=float(sizes[one]),
            std_error=float(errors[one]),
            context={f"facet{facet}": str(codes[one, facet]) for facet in range(facets)},
        )
        for one in range(number)
    ]
