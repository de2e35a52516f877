"""Evidence: how long it takes from the readings of twelve adopters to all that is said of them together."""

import time
from collections.abc import Callable
from datetime import date, timedelta

import numpy as np

from learnonce.bench.figures import Figure, Part, quantile
from learnonce.improvement.calc import effects
from learnonce.improvement.calc.effects import Point
from learnonce.improvement.calc.lasting import lasting
from learnonce.improvement.calc.stepping import COUNTS
from learnonce.insight.calc import evidence
from learnonce.insight.calc.places import DOWN, Place

ADOPTERS, BEFORE, AFTER = 12, 16, 20
MADE, MANY = 20, 1_000  # lessons that are made up; lessons of which the night is told
FIRST = date(2025, 1, 6)

type Say = Callable[[str], None]
type Series = list[Point]


def measure(*, seconds: float, say: Say) -> Part:
    """Work out lessons one after another, as the jobs of a night do; no database is needed."""
    dice = np.random.default_rng(12)
    made = [[_series(dice) for _adopter in range(ADOPTERS)] for _lesson in range(MADE)]
    say("Working out what places measured")
    _one(made[0])  # warm
    taken: list[float] = []
    until = time.perf_counter() + seconds
    while len(taken) < MADE or time.perf_counter() < until:
        began = time.perf_counter()
        _one(made[len(taken) % MADE])
        taken.append(1000 * (time.perf_counter() - began))
    middle = quantile(taken, 0.5)
    return Part(
        f"Evidence of {ADOPTERS} adopters, {BEFORE + AFTER} readings each",
        [
            Figure("one lesson, from readings to what is said: p50", middle, "ms"),
            Figure("one lesson: p95", quantile(taken, 0.95), "ms"),
            Figure(f"{MANY:,} lessons, one after another", middle * MANY / 1000, "s"),
        ],
    )


def _series(dice: np.random.Generator) -> Series:
    level, left = dice.uniform(30, 60), dice.uniform(0.5, 1.0)
    amounts = [*dice.poisson(level, BEFORE), *dice.poisson(level * left, AFTER)]
    days = [FIRST + timedelta(weeks=week) for week in range(len(amounts) + 1)]
    return [Point(days[n], days[n + 1], float(amount)) for n, amount in enumerate(amounts)]


def _one(adopters: list[Series]) -> None:
    places = []
    for number, points in enumerate(adopters):
        found = effects.sides(COUNTS, points, began=points[BEFORE].on)
        step = effects.step_at(found)
        lasts = lasting(found, is_up_wanted=False)
        places.append(
            Place(
                adoption_id=number,
                locality=number,
                mode=("REPLICATE", "CUSTOMISE", "ENHANCE")[number % 3],
                scale=step.scale,
                wanted=DOWN,
                size=step.size,
                std_error=step.std_error,
                context={"rurality": ("town", "urban", "rural")[number % 3], "nation": "wales"},
                lasting=lasts.state if lasts else "",
            )
        )
    evidence.judge(places)
