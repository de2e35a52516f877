"""Moving ranges: how much a value differs from the one before it."""

import numpy as np

from learnonce.improvement.calc.spc.arrays import Bools, Floats, mean
from learnonce.improvement.calc.spc.constants import D4


def moving_ranges(values: Floats) -> Floats:
    """Steps between neighbours without sign: charts x (points - 1). A missing value takes two ranges."""
    return np.abs(np.diff(values, axis=-1))


def mean_range(ranges: Floats, *, screen: bool, keep_level: bool, factor: float = D4) -> Floats:
    """Mean of the ranges: charts x 1.

    Args:
        screen: leave out the ranges that are not below `factor` times the mean, once.
        keep_level: where screening leaves nothing (all ranges are 0) give the mean without it. Reference
            tools give no value there, and then draw no limits.
    """
    plain = mean(ranges)
    if not screen:
        return plain
    screened = mean(np.where(ranges < factor * plain, ranges, np.nan))
    return np.where(np.isnan(screened), plain, screened) if keep_level else screened


def mean_step(values: Floats, base: Bools, *, screen: bool, keep_level: bool) -> Floats:
    """Mean moving range over the base points (points,), which become neighbours of each other: charts x 1."""
    return mean_range(moving_ranges(values[..., base]), screen=screen, keep_level=keep_level)
