"""What a change did, from one place's own readings before and after it began.

The effect is the step at the start of the change, beyond a straight trend that goes on through it. How sure
it is: calc/stepping.py. It says nothing of what else began on that day.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby

import numpy as np

from learnonce.improvement.calc import stepping
from learnonce.improvement.calc.stepping import (
    AMOUNTS,
    COUNTS,
    DIFFERENCES,
    NORMAL_95,
    SHARES,
    Floats,
    NotFitted,
)

BEFORE, AFTER = 6, 4  # fewest readings on each side; fewer cannot tell a step from a trend (numbers.md)
EVENTS = 5  # fewest counted on each side
NEAREST = 120  # readings taken on each side: the work grows with the cube of their number
TWO_YEARS = timedelta(days=700)  # before the start: what a season needs to be seen twice
WEEK = timedelta(days=7)

RATIO, POINTS, UNITS = "ratio", "points", "units"
SCALES = {COUNTS: RATIO, AMOUNTS: RATIO, SHARES: POINTS, DIFFERENCES: UNITS}


class TooLittle(ValueError):  # noqa: N818  reads as what is the matter
    """There is no effect to be told; the text says why, to the people whose readings they are."""


@dataclass(frozen=True, slots=True)
class Point:
    """One reading of one period, from its first day up to, and without, `until`."""

    on: date
    until: date
    amount: float
    out_of: float = 1.0


@dataclass(frozen=True, slots=True)
class Effect:
    """The step at the start of a change.

    Attributes:
        scale: RATIO (after over before; `size` is its logarithm), POINTS (difference of shares; 0.05 is five
            percentage points) or UNITS (difference in the unit of the measure).
        size, std_error: on that scale, for pooling; 95 % lies within 1.96 errors.
        before, after: the plain averages, for words beside it; the trend is not taken out of them.
        season: whether the time of the year was allowed for.
    """

    scale: str
    size: float
    std_error: float
    before: float
    after: float
    points_before: int
    points_after: int
    likeness: float
    season: bool

    @property
    def lower(self) -> float:
        return self.size - NORMAL_95 * self.std_error

    @property
    def upper(self) -> float:
        return self.size + NORMAL_95 * self.std_error


@dataclass(frozen=True, slots=True)
class Sides:
    """Readings before and after a start, as the regressions need them; the columns are equally long.

    Attributes:
        position: when each was, in periods.
        allowed_for: the columns beside the step: a straight trend first, then the season where it shows.
    """

    kind: str
    before: tuple[Point, ...]
    after: tuple[Point, ...]
    position: Floats
    allowed_for: Floats
    season: bool

    def step(self, *columns: Floats, with_trend: bool = True) -> stepping.Step:
        """The first of these columns, beside the others, a level and what is allowed for.

        Raises:
            TooLittle: the numbers hold no answer.
        """
        used = [*self.before, *self.after]
        level = np.ones(len(used))
        beside = self.allowed_for if with_trend else self.allowed_for[:, 1:]
        try:
            return stepping.step(
                self.kind,
                np.array([point.amount for point in used]),
                np.array([point.out_of for point in used]),
                np.column_stack([level, columns[0], beside, *columns[1:]]),
                self.position,
            )
        except NotFitted as problem:
            raise TooLittle(f"No effect can be worked out: {problem}.") from problem

    @property
    def is_after(self) -> Floats:
        return np.array([0.0] * len(self.before) + [1.0] * len(self.after))


def sides(kind: str, points: Iterable[Point], *, began: date | None, is_daily: bool = False) -> Sides:
    """What lies before and after the start. Arguments and errors as for `effect`."""
    if began is None:
        raise TooLittle("Nobody has marked when the change began.")
    whole = _together(points, averaged=kind in {AMOUNTS, DIFFERENCES})
    if is_daily:
        whole = _weeks(whole, began)
    # The period in which it began is neither before nor after.
    before = [point for point in whole if point.until <= began][-NEAREST:]
    after = [point for point in whole if point.on >= began][:NEAREST]
    _enough(kind, before, after, weeks=is_daily)
    season = began - before[0].on >= TWO_YEARS
    position = _positions([*before, *after])
    return Sides(
        kind=kind,
        before=tuple(before),
        after=tuple(after),
        position=position,
        allowed_for=_allowed_for([*before, *after], position, season=season),
        season=season,
    )


def effect(kind: str, points: Iterable[Point], *, began: date | None, is_daily: bool = False) -> Effect:
    """The effect of a change that began on a known day.

    Args:
        kind: COUNTS, SHARES, AMOUNTS or DIFFERENCES, see `stepping.step`.
        points: readings that are not missing, in any order; several of one period are put together. The
            `NEAREST` to the start are taken on each side.
        is_daily: weeks are made of them, counted from the start, so that weekdays do no harm.

    Raises:
        TooLittle: no start, too few readings on one side, too few events, or no answer.
    """
    return step_at(sides(kind, points, began=began, is_daily=is_daily))


def step_at(found: Sides) -> Effect:
    """The effect of what began between the two sides. Raises TooLittle where there is no answer."""
    step = found.step(found.is_after)
    return Effect(
        scale=SCALES[found.kind],
        size=step.size,
        std_error=step.std_error,
        before=_average(found.before),
        after=_average(found.after),
        points_before=len(found.before),
        points_after=len(found.after),
        likeness=step.likeness,
        season=found.season,
    )


def _enough(kind: str, before: Sequence[Point], after: Sequence[Point], *, weeks: bool) -> None:
    called = "weeks" if weeks else "readings"
    for side, points, least in (("before", before, BEFORE), ("after", after, AFTER)):
        if len(points) < least:
            has = f"there {'is' if len(points) == 1 else 'are'} {len(points) or 'none'}"
            raise TooLittle(f"At least {least} {called} {side} the change began are needed; {has}.")
        if kind == COUNTS and sum(point.amount for point in points) < EVENTS:
            raise TooLittle(f"Fewer than {EVENTS} were counted {side} the change began: too few for a ratio.")
        if kind == AMOUNTS and min(point.amount for point in points) < 0:
            raise TooLittle("Some amounts are below zero, so one cannot say how many times larger they are.")
        if kind == AMOUNTS and not any(point.amount for point in points):
            raise TooLittle(f"All readings {side} the change began are zero.")


def _together(points: Iterable[Point], *, averaged: bool) -> list[Point]:
    """One point a period, oldest first; those out of nothing have no value and are left out."""
    ordered = sorted((point for point in points if point.out_of > 0), key=lambda point: point.on)
    found = []
    for on, group in groupby(ordered, key=lambda point: point.on):
        several = list(group)
        many = len(several) if averaged else 1
        found.append(
            Point(
                on=on,
                until=max(point.until for point in several),
                amount=sum(point.amount for point in several) / many,
                out_of=sum(point.out_of for point in several) / (many if averaged else 1),
            )
        )
    return found


def _weeks(days: Sequence[Point], began: date) -> list[Point]:
    """Weeks of seven readings each, counted from the start in both directions; broken weeks are left out."""
    found = []
    for number, group in groupby(days, key=lambda point: (point.on - began).days // 7):
        week = list(group)
        if len(week) == WEEK.days:
            first = began + number * WEEK
            amount, out_of = sum(day.amount for day in week), sum(day.out_of for day in week)
            found.append(Point(on=first, until=first + WEEK, amount=amount, out_of=out_of))
    return found


def _positions(points: Sequence[Point]) -> Floats:
    """When each was, in periods: how far apart neighbours usually are is one."""
    days = np.array([point.on.toordinal() for point in points], float)
    position: Floats = (days - days[0]) / np.median(np.diff(days))
    return position


def _allowed_for(points: Sequence[Point], position: Floats, *, season: bool) -> Floats:
    columns = [(position - position.mean()) / len(points)]
    if season:
        turn = np.array([2 * np.pi * point.on.timetuple().tm_yday / 365.25 for point in points])
        columns += [np.cos(turn), np.sin(turn)]
    return np.column_stack(columns)


def _average(points: Sequence[Point]) -> float:
    return sum(point.amount for point in points) / sum(point.out_of for point in points)
