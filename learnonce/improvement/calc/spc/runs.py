"""The runs test: whether the points scatter about the centre as chance scatters them.

Source: Anhøj and Olesen, Run charts revisited, PLOS ONE 2014; Anhøj and Wentzel-Larsen, BMC Medical Research
Methodology 2018.
"""

from dataclasses import dataclass
from functools import cache

import numpy as np
from scipy.special import bdtr

from learnonce.improvement.calc.spc.arrays import Bools, Floats, Ints, sides

CHANCE = 0.05


@dataclass(frozen=True, slots=True)
class Runs:
    """The runs test of one part, each array (charts,). Without a useful point the four numbers mean nothing.

    Attributes:
        points: how many were looked at, missing ones among them.
        useful: how many of them are not on the centre and not missing.
        longest, longest_allowed: the longest stretch on one side, and how long it may be by chance.
        crossings, crossings_needed: how often the line crosses the centre, and how often it should at least.
        signal: too long a run, or too few crossings.
    """

    points: Ints
    useful: Ints
    longest: Ints
    longest_allowed: Ints
    crossings: Ints
    crossings_needed: Ints
    signal: Bools


def anhoej(values: Floats, centre: Floats) -> Runs:
    """The runs test on charts x points against a centre that may be charts x 1 or charts x points.

    Points on the centre and missing ones are passed over: they neither break a run nor make a crossing.
    """
    side = sides(values, centre)
    counts = side != 0
    place = np.arange(side.shape[-1])
    last = np.maximum.accumulate(np.where(counts, place, -1), axis=-1)
    before = np.concatenate([np.full((*side.shape[:-1], 1), -1), last[..., :-1]], axis=-1)[..., : len(place)]
    side_before = np.where(before >= 0, np.take_along_axis(side, np.maximum(before, 0), axis=-1), 0)
    crossing = counts & (side_before != 0) & (side != side_before)
    nth = np.cumsum(counts, axis=-1)
    # The number of the useful point with which the present run began.
    began = np.maximum.accumulate(np.where(crossing, nth, 1), axis=-1)
    useful = counts.sum(axis=-1)
    longest = np.max(np.where(counts, nth - began + 1, 0), axis=-1, initial=0)
    crossings = crossing.sum(axis=-1)
    allowed, needed = longest_allowed(useful), crossings_needed(useful)
    signal = (useful > 0) & ((longest > allowed) | (crossings < needed))
    points = np.full(useful.shape, side.shape[-1])
    return Runs(points, useful, longest, allowed, crossings, needed, signal)


def longest_allowed(useful: Ints) -> Ints:
    """How long a run may be by chance among so many useful points: round(log2(n)) + 3."""
    return np.rint(np.log2(np.maximum(useful, 1))).astype(np.int64) + 3


def crossings_needed(useful: Ints) -> Ints:
    """The fewest crossings that chance gives in 95 of 100 series of so many useful points."""
    numbers, where = np.unique(useful, return_inverse=True)
    return np.array([_needed(int(number)) for number in numbers], dtype=np.int64)[where].reshape(useful.shape)


@cache
def _needed(useful: int) -> int:
    """Smallest k with P(B <= k) >= 0.05, B binomial with useful - 1 trials of chance one half."""
    trials = max(useful - 1, 0)
    return int(np.searchsorted(bdtr(np.arange(trials + 1, dtype=float), trials, 0.5), CHANCE))
