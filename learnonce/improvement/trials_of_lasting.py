"""Trying whether "it has faded" is said where it is so, and not where it is not.

On made-up series, and on stretches of real ones into which a change is put that lasts, or that is gone later.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

import numpy as np

from learnonce.improvement.calc import effects
from learnonce.improvement.calc.effects import Point, TooLittle
from learnonce.improvement.calc.lasting import lasting
from learnonce.improvement.calc.stepping import COUNTS, Floats
from learnonce.improvement.trials import Say, window

LASTS, GONE, SLOW = "lasts", "gone in the later half", "fades bit by bit"
SHAPES = (LASTS, GONE, SLOW)
LENGTHS = ((12, 12), (24, 12), (24, 24))  # readings before and after
LEVEL = 40.0  # a week before the change
LESS_BY = (0.2, 0.4)  # of what there was
LIKENESS = (0.0, 0.5)  # of neighbours
BESIDE_CHANCE = 0.1  # how much a week's level differs from the next besides, as a share
TREND = 0.3  # of the level, over the whole series, in half of the trials
FIRST = date(2024, 1, 1)

type Heading = tuple[str, float, str, str]  # on what, less by, shape, "before + after"


@dataclass(slots=True)
class Tally:
    """What was said in the trials of one heading, by state; "" where nothing could be said."""

    said: Counter[str] = field(default_factory=Counter)

    def share(self, *states: str) -> float:
        number = sum(self.said.values())
        return sum(self.said[state] for state in states) / number if number else float("nan")


def made_up(*, trials: int, say: Say = lambda: None) -> dict[Heading, Tally]:
    """Series of counts a week, half of them with neighbours alike, half with a trend of their own."""
    dice = np.random.default_rng(20_261_122)
    tallies: dict[Heading, Tally] = {}
    for less_by in LESS_BY:
        for shape in SHAPES:
            for before, after in LENGTHS:
                tally = tallies[("made up", less_by, shape, f"{before} + {after}")] = Tally()
                for number in range(trials):
                    level = _levels(before, after, number, dice) * (1 - less_by * _left(shape, before, after))
                    _judge(dice.poisson(level).astype(float), before, tally)
                say()
    return tallies


def on_real(
    series: Sequence[tuple[str, str, list[Point]]], *, say: Say = lambda: None
) -> dict[Heading, Tally]:
    """The same in stretches of real series: part of what was counted is taken away by chance."""
    dice = np.random.default_rng(20_261_122)
    tallies: dict[Heading, Tally] = {}
    for _heading, kind, points in series:
        for before, after in LENGTHS:
            stretch = window(points, before + after, dice)
            for less_by, shape in _each() if stretch else ():
                taken = less_by * _left(shape, before, after)
                changed = [
                    replace(point, amount=point.amount - dice.binomial(int(point.amount), share))
                    for point, share in zip(stretch, taken, strict=True)
                ]
                tally = tallies.setdefault(("real", less_by, shape, f"{before} + {after}"), Tally())
                _told(kind, changed, stretch[before].on, tally)
        say()
    return tallies


def _each() -> Iterator[tuple[float, str]]:
    return ((less_by, shape) for less_by in LESS_BY for shape in SHAPES)


def _left(shape: str, before: int, after: int) -> Floats:
    """How much of the change there is at each reading, 0 to 1."""
    since = np.arange(after)
    there = {
        LASTS: np.ones(after),
        GONE: (since < after - after // 2).astype(float),
        SLOW: np.clip(1 - since / (0.75 * after), 0, 1),
    }[shape]
    return np.concatenate([np.zeros(before), there])


def _levels(before: int, after: int, number: int, dice: np.random.Generator) -> Floats:
    length = before + after
    rho = LIKENESS[number % 2]
    error = dice.standard_normal(length)
    for one in range(1, length):
        error[one] = rho * error[one - 1] + np.sqrt(1 - rho**2) * error[one]
    trend = TREND * (number // 2 % 2) * np.arange(length) / length
    levels: Floats = LEVEL * np.exp(BESIDE_CHANCE * error + trend)
    return levels


def _judge(amounts: Floats, before: int, tally: Tally) -> None:
    week = timedelta(weeks=1)
    points = [
        Point(on=FIRST + n * week, until=FIRST + (n + 1) * week, amount=float(amount))
        for n, amount in enumerate(amounts)
    ]
    _told(COUNTS, points, points[before].on, tally)


def _told(kind: str, points: Sequence[Point], began: date, tally: Tally) -> None:
    try:
        found = lasting(effects.sides(kind, points, began=began), is_up_wanted=False)
    except TooLittle:
        found = None
    tally.said[found.state if found else ""] += 1
