"""Factors by which the spread inside subgroups becomes limits, by subgroup size.

Source: Montgomery, Introduction to Statistical Quality Control, appendix of factors; computed, not copied.
"""

import numpy as np
from scipy.special import gammaln

from learnonce.improvement.calc.spc.arrays import Floats, over

# What a mean moving range of two is divided by for a standard deviation: d2 of Shewhart's tables.
D2 = 1.128
# From Shewhart's D4 for ranges of two: a moving range above 3.267 times their mean is outside its limit.
D4 = 3.267
# The same for the ranges of an I prime chart, which are scaled to a standard deviation first.
D4_PRIME = 3.2665


def c4(size: Floats) -> Floats:
    """Mean of a sample standard deviation in units of the true one; `nan` below size 2."""
    n = np.where(size > 1, size, np.nan)
    factor: Floats = np.sqrt(2 / (n - 1)) * np.exp(gammaln(n / 2) - gammaln((n - 1) / 2))
    return factor


def c5(size: Floats) -> Floats:
    """Standard deviation of a sample standard deviation, likewise."""
    return np.sqrt(1 - c4(size) ** 2)


def a3(size: Floats, k: float = 3) -> Floats:
    """Limits of means: centre +/- a3 * S, at k sigma."""
    return k / (c4(size) * np.sqrt(size))


def b3(size: Floats, k: float = 3) -> Floats:
    """Lower limit of standard deviations: b3 * S."""
    return np.maximum(0, 1 - k * over(c5(size), c4(size)))


def b4(size: Floats, k: float = 3) -> Floats:
    """Upper limit of standard deviations: b4 * S."""
    return 1 + k * over(c5(size), c4(size))
