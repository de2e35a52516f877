"""Sums over what is there: a missing value (`nan`) is left out, and of nothing at all the mean is `nan`."""

import numpy as np
from numpy.typing import NDArray

type Floats = NDArray[np.float64]
type Bools = NDArray[np.bool_]
type Ints = NDArray[np.int64]

# As near as this, relatively, a value lies on a line: less than what adding up in another order does to it.
ON_THE_LINE = 1e-12


def sides(values: Floats, line: Floats) -> Ints:
    """1 above the line, -1 below, 0 on it or where either is missing. Both of shapes that go together."""
    apart = values - line
    far = np.abs(apart) > ON_THE_LINE * np.maximum(np.abs(values), np.abs(line))  # False where missing
    return np.where(far, np.where(apart > 0, 1, -1), 0)


def over(top: Floats, bottom: Floats) -> Floats:
    """The ratio, `nan` where bottom is 0."""
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.where(bottom == 0, np.nan, top / bottom)


def total(values: Floats) -> Floats:
    """Sum over the last axis, which stays with length 1."""
    return np.nansum(values, axis=-1, keepdims=True)


def mean(values: Floats) -> Floats:
    """Mean over the last axis, which stays with length 1."""
    there = np.count_nonzero(~np.isnan(values), axis=-1, keepdims=True)
    return over(total(values), there.astype(float))


def median(values: Floats) -> Floats:
    """Median over the last axis, which stays with length 1."""
    if not values.shape[-1]:
        return np.full((*values.shape[:-1], 1), np.nan)
    ordered = np.sort(values, axis=-1)  # nan last
    there = np.count_nonzero(~np.isnan(values), axis=-1, keepdims=True)
    low = np.take_along_axis(ordered, np.maximum(there - 1, 0) // 2, axis=-1)
    high = np.take_along_axis(ordered, there // 2, axis=-1)
    return (low + high) / 2
