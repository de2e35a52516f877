"""Making Data Count: XmR limits and the four rules that NHS reports use.

Source: the programme's guides, and the rules as its R package NHSRplotthedots 0.2.2 applies them. The
spreadsheet tools of the programme do not screen moving ranges.
"""

from dataclasses import dataclass, fields
from enum import IntEnum
from itertools import pairwise

import numpy as np

from learnonce.improvement.calc.spc import ranges
from learnonce.improvement.calc.spc.arrays import ON_THE_LINE, Bools, Floats, Ints, mean

LIMIT = 2.66  # times the mean moving range: three sigma
NEAR = 2.66 * 2 / 3  # two sigma
WINDOW = 7  # points of a trend and of a shift
SHORT = 13  # a group with fewer points has trial limits
FEWEST_TO_FIX = 12


class Refused(ValueError):  # noqa: N818  reads as what was done
    """The series or its settings cannot be worked with; the text says why."""


class Sign(IntEnum):
    """What a point tells, first rule that applies. Odd is high, even is low."""

    NONE = 0
    ABOVE_LIMIT = 1
    BELOW_LIMIT = 2
    RISING = 3
    FALLING = 4
    NEAR_HIGH = 5
    NEAR_LOW = 6
    LONG_HIGH = 7
    LONG_LOW = 8
    # Asked only where a person chose the zone rules (charting.py).
    ZONE_HIGH = 9
    ZONE_LOW = 10


@dataclass(frozen=True, slots=True)
class Marks:
    """What is told of each point: charts x points. Where limits are missing, `outside` and `near` are False.

    Attributes:
        side: 1 above the mean, -1 below, 0 on it or missing.
        near: beyond two thirds of the way to a limit, and not outside.
        sign: members of `Sign`.
    """

    mean: Floats
    lower: Floats
    upper: Floats
    side: Ints
    outside: Bools
    near: Bools
    sign: Ints


@dataclass(frozen=True, slots=True)
class Points(Marks):
    """All groups of the chart, one after the other.

    Attributes:
        group: (points,) number of the group of each point, from 0.
        size: (points,) how many points its group has.
        used: (points,) whether mean and limits are worked out from it.
    """

    group: Ints
    size: Ints
    used: Bools


def read(
    values: Floats,
    *,
    starts: tuple[int, ...] = (),
    fix_after: int | None = None,
    exclude: tuple[int, ...] = (),
    screen: bool = False,
    as_reference: bool = False,
) -> Points:
    """Limits and rules for charts x points, in order of time.

    Args:
        starts: places, from 0, at which a new group begins, with mean and limits of its own.
        fix_after: work out mean and limits from so many first points of each group, at least 12.
        exclude: positions, from 1, that mean and limits are not worked out from.
        screen: leave large moving ranges out.
        as_reference: as the reference tool does: no limits for a level series when screening, and a refusal
            of missing values in what may be a trend. Otherwise a level series has its limits on the mean,
            and seven points with a missing one are no trend.

    Raises:
        Refused: `fix_after` is below 12; or the above.
    """
    if fix_after is not None and fix_after < FEWEST_TO_FIX:
        raise Refused(f"Limits cannot be fixed after {fix_after} points: it takes at least {FEWEST_TO_FIX}.")
    length = values.shape[-1]
    edges = [0, *sorted({start for start in starts if 0 < start < length}), length]
    sizes = np.diff(edges)
    place = np.concatenate([np.arange(size) for size in sizes])
    used = (place < (fix_after or length)) & ~np.isin(np.arange(1, length + 1), exclude)
    groups = [
        _group(values[..., first:end], used[first:end], screen=screen, as_reference=as_reference)
        for first, end in pairwise(edges)
    ]
    marks = {
        field.name: np.concatenate([getattr(one, field.name) for one in groups], axis=-1)
        for field in fields(Marks)
    }
    return Points(
        **marks,
        group=np.repeat(np.arange(len(sizes)), sizes),
        size=np.repeat(sizes, sizes),
        used=used,
    )


def _group(values: Floats, base: Bools, *, screen: bool, as_reference: bool) -> Marks:
    middle = mean(values[..., base])
    step = ranges.mean_step(values, base, screen=screen, keep_level=not as_reference)
    lower, upper = middle - LIMIT * step, middle + LIMIT * step
    apart = values - middle
    far, hair = np.abs(apart), ON_THE_LINE * np.maximum(np.abs(values), np.abs(middle))
    side = np.where(far > hair, np.where(apart > 0, 1, -1), 0)
    outside = far > LIMIT * step + hair
    near = ~outside & (far > NEAR * step + hair)
    if as_reference:
        _refuse_gaps(values)
    sign = _first_rule(side, outside, near, _trend(values, as_reference=as_reference), _alike(side))
    middle, lower, upper = (np.broadcast_to(line, values.shape) for line in (middle, lower, upper))
    return Marks(middle, lower, upper, side, outside, near, sign)


def _first_rule(side: Ints, outside: Bools, near: Bools, trend: Ints, alike: Ints) -> Ints:
    two = _two_of_three(side, near)
    high = side > 0
    return np.select(
        [outside, trend != 0, two, alike != 0],
        [
            np.where(high, Sign.ABOVE_LIMIT, Sign.BELOW_LIMIT),
            np.where(trend > 0, Sign.RISING, Sign.FALLING),
            np.where(high, Sign.NEAR_HIGH, Sign.NEAR_LOW),
            np.where(alike > 0, Sign.LONG_HIGH, Sign.LONG_LOW),
        ],
        Sign.NONE,
    )


def _trend(values: Floats, *, as_reference: bool) -> Ints:
    """1 or -1 for each of seven points with six strict steps one way, else 0.

    A point at the turn goes with the step that follows when its neighbour is in a trend too. Where two trends
    meet in two equal values, the first of these goes with its own trend; in the reference tool it falls.
    """
    step = np.nan_to_num(np.sign(np.diff(values, axis=-1))).astype(np.int64)
    within = np.zeros(values.shape, dtype=bool)
    for way in (1, -1):
        within |= _spread(_all(step == way, WINDOW - 1), WINDOW, values.shape)
    nothing = np.zeros((*values.shape[:-1], 1), dtype=np.int64)
    after = np.concatenate([step, nothing], axis=-1)
    before = np.concatenate([nothing, step], axis=-1)
    next_within = np.concatenate([within[..., 1:], nothing.astype(bool)], axis=-1)
    if as_reference:
        after = np.where(next_within & (after == 0), -1, after)
    return np.where(within, np.where(next_within & (after != 0), after, before), 0)


def _alike(side: Ints) -> Ints:
    """1 or -1 for each of seven points in a row on one side; a point on the mean breaks it."""
    above, below = (_spread(_all(side == way, WINDOW), WINDOW, side.shape) for way in (1, -1))
    return above.astype(np.int64) - below.astype(np.int64)


def _two_of_three(side: Ints, near: Bools) -> Bools:
    """The points near a limit among three in a row on one side of which at least two are."""
    if side.shape[-1] < 3:  # noqa: PLR2004  two of three
        return np.zeros(side.shape, dtype=bool)
    first, second, third = near[..., :-2], near[..., 1:-1], near[..., 2:]
    two = (first & second) | (first & third) | (second & third)
    one_side = _all(side == 1, 3) | _all(side == -1, 3)
    return near & _spread(two & one_side, 3, side.shape)


def _all(true: Bools, window: int) -> Bools:
    """Whether all of a window are true, one entry for each place where a window may begin."""
    ways = max(true.shape[-1] - window + 1, 0)
    met = np.ones((*true.shape[:-1], ways), dtype=bool)
    for step in range(window):
        met &= true[..., step : step + ways]
    return met


def _spread(met: Bools, window: int, shape: tuple[int, ...]) -> Bools:
    """Mark every point of each window that is met."""
    marked = np.zeros(shape, dtype=bool)
    for step in range(window):
        marked[..., step : step + met.shape[-1]] |= met
    return marked


def _refuse_gaps(values: Floats) -> None:
    """Refuse what the reference tool stops at: seven points with a gap whose known steps all go one way."""
    step = np.sign(np.diff(values, axis=-1))
    gap = ~_all(~np.isnan(step), WINDOW - 1)
    one_way = [_all(np.isnan(step) | (step == way), WINDOW - 1) for way in (1, -1)]
    if np.any(gap & (one_way[0] | one_way[1])):
        raise Refused("A missing value stands among seven points that may be a trend.")
