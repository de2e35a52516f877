"""Pooling: how many lessons' effects are put together in a second, and how long one place's own takes."""

from collections.abc import Callable
from datetime import date, timedelta

import numpy as np

from learnonce.bench.figures import Figure, Part, seconds_each
from learnonce.improvement.calc import effects, stepping
from learnonce.insight.calc import evidence, pooling
from learnonce.insight.calc.between import DL, REML, Floats
from learnonce.insight.calc.places import DOWN, RATIO, Place

PLACES = 12
LESSONS = 200
READINGS, SINCE = 36, 24  # of one place, and how many of them before the change began

type Say = Callable[[str], None]
type Lesson = tuple[Floats, Floats]  # sizes and variances of its places


def measure(*, seconds: float, say: Say) -> Part:
    """Pool made effects; no database is needed."""
    rng = np.random.default_rng(8)
    lessons = [(rng.normal(-0.2, 0.3, PLACES), rng.uniform(0.01, 0.1, PLACES)) for _lesson in range(LESSONS)]
    say("Pooling effects")
    figures = [
        _pooled("REML and Hartung-Knapp", lambda one: pooling.pool(*one, method=REML), lessons, seconds),
        _pooled("DerSimonian-Laird", lambda one: pooling.pool(*one, method=DL), lessons, seconds),
        _pooled("all that a lesson's page says", lambda one: evidence.judge(_places(one)), lessons, seconds),
        _own(rng, seconds),
    ]
    return Part(f"Pooling of {PLACES} places", figures)


def _pooled(what: str, work: Callable[[Lesson], object], lessons: list[Lesson], seconds: float) -> Figure:
    work(lessons[0])  # warm
    return Figure(what, 1 / seconds_each(work, lessons, seconds), "/s")


def _places(lesson: Lesson) -> list[Place]:
    return [
        Place(
            adoption_id=number,
            locality=number % 4,
            mode=("REPLICATE", "CUSTOMISE", "ENHANCE")[number % 3],
            scale=RATIO,
            wanted=DOWN,
            size=float(size),
            std_error=float(variance**0.5),
            context={"rurality": ("rural", "urban")[number % 2]},
        )
        for number, (size, variance) in enumerate(zip(*lesson, strict=True))
    ]


def _own(rng: np.random.Generator, seconds: float) -> Figure:
    days = [date(2024, 1, 1) + timedelta(weeks=week) for week in range(READINGS + 1)]

    def work(counts: list[int]) -> None:
        points = [
            effects.Point(on, until, count)
            for on, until, count in zip(days[:-1], days[1:], counts, strict=True)
        ]
        effects.effect(stepping.COUNTS, points, began=days[SINCE])

    made = [rng.poisson(40, READINGS).tolist() for _place in range(LESSONS)]
    work(made[0])  # warm
    return Figure(
        f"one place's own effect from {READINGS} readings: p50",
        1_000 * seconds_each(work, made, seconds),
        "ms",
    )
