"""Which picture stands for a chart: what its last point tells, and whether the target will be met.

Source: the icons of Making Data Count in meaning; the drawings are our own.
"""

from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from learnonce.improvement.calc.spc.arrays import Floats, Ints


class Wanted(StrEnum):
    """Which way is better."""

    HIGHER = "increase"
    LOWER = "decrease"
    NEITHER = "neutral"


class Variation(StrEnum):
    ORDINARY = "common_cause"
    BETTER_HIGH = "improvement_high"
    BETTER_LOW = "improvement_low"
    WORSE_HIGH = "concern_high"
    WORSE_LOW = "concern_low"
    OTHER_HIGH = "neutral_high"
    OTHER_LOW = "neutral_low"


class Assurance(StrEnum):
    PASS = "pass"  # noqa: S105  will be met
    FAIL = "fail"
    CHANCE = "inconsistent"
    NO_TARGET = "none"


_HIGH = {
    Wanted.HIGHER: Variation.BETTER_HIGH,
    Wanted.LOWER: Variation.WORSE_HIGH,
    Wanted.NEITHER: Variation.OTHER_HIGH,
}
_LOW = {
    Wanted.HIGHER: Variation.WORSE_LOW,
    Wanted.LOWER: Variation.BETTER_LOW,
    Wanted.NEITHER: Variation.OTHER_LOW,
}


def variation(sign: Ints, wanted: Wanted) -> NDArray[np.str_]:
    """The picture for each `data_count.Sign`: odd ones are high, even ones low, 0 is ordinary. Same shape."""
    high = (sign > 0) & (sign % 2 == 1)
    return np.select([high, sign > 0], [_HIGH[wanted], _LOW[wanted]], Variation.ORDINARY)


def assurance(target: Floats, lower: Floats, upper: Floats, wanted: Wanted) -> NDArray[np.str_]:
    """Whether the target (`nan`: none) will be met, each array (charts,), by the limits at the last point.

    A target on a limit, or limits that are missing, leave it to chance.
    """
    if wanted is Wanted.NEITHER:
        return np.full(np.shape(target), Assurance.NO_TARGET)
    above, below = (
        (Assurance.FAIL, Assurance.PASS) if wanted is Wanted.HIGHER else (Assurance.PASS, Assurance.FAIL)
    )
    with np.errstate(invalid="ignore"):
        return np.select(
            [np.isnan(target), target > upper, target < lower],
            [Assurance.NO_TARGET, above, below],
            Assurance.CHANCE,
        )
