"""Shares or rates of several places against what chance alone would give: a funnel, and what it says.

A share is held against the share of all places together. A rate is held against the number that the rate of
all places together would give for a place of its size. Nothing here puts places in an order.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from learnonce.improvement.calc import choosing
from learnonce.improvement.calc.spc import funnels
from learnonce.improvement.calc.spc.arrays import Floats, sides
from learnonce.improvement.calc.spc.funnels import Data, Method, Refused

FEWEST_PLACES = 3  # our own caution: the middle of two places is only the two
HALF = 0.5  # in place of no event at all, where its logarithm is asked for
STEPS_OF_A_CURVE = 60


class Lies(StrEnum):
    WITHIN = "within"
    ABOVE = "above"
    BELOW = "below"


@dataclass(frozen=True, slots=True)
class Curve:
    """Limits over the sizes a place may have, each (sizes,), as they are read."""

    size: Floats
    lower_95: Floats
    upper_95: Floats
    lower_998: Floats
    upper_998: Floats


@dataclass(frozen=True, slots=True)
class Placing:
    """Where the places lie.

    Attributes:
        size: (places,) what each is out of.
        value: (places,) each share in per cent, or rate for `per`.
        middle: that of all places together.
        lower, upper: (places,) the 99.8 % limits for a place of its size.
        lies: (places,) on which side of those limits.
        differ: how many times more the places vary than chance explains.
        is_widened: the limits allow for that.
    """

    size: Floats
    value: Floats
    middle: float
    lower: Floats
    upper: Floats
    lies: tuple[Lies, ...]
    differ: float
    is_widened: bool
    curve: Curve

    @property
    def may_widen(self) -> bool:
        return self.differ > 1


def place(
    counted: Sequence[float], out_of: Sequence[float], *, data: str, per: int, widen: bool = False
) -> Placing:
    """Where each place lies.

    Args:
        counted, out_of: (places,) over the same time.
        data: PROPORTION or RATE of calc.choosing.
        per: a rate is read for so many.
        widen: allow for places differing by more than chance throughout, where they do.

    Raises:
        spc.funnels.Refused: too few places, or nothing that could differ; the text says which.
    """
    top, size = np.array(counted, dtype=float), np.array(out_of, dtype=float)
    if len(top) < FEWEST_PLACES:
        raise Refused(f"It takes {FEWEST_PLACES} places to say what is usual.")
    whole = float(np.sum(top) / np.sum(size))
    if whole == 0 or (data == choosing.PROPORTION and whole == 1):
        raise Refused("It is the same at every place, so there is nothing to hold against each other.")
    is_share = data == choosing.PROPORTION
    multiply = 100.0 if is_share else whole * per
    kind = Data.SHARE if is_share else Data.RATIO
    # What a place of this size would have had at the rate of all.
    below = size if is_share else size * whole
    found = funnels.funnel(
        top if is_share else np.maximum(top, HALF), below, data=kind, method=Method.LOG, multiply=multiply
    )
    differ = found.phi if np.isfinite(found.phi) else 0.0
    is_widened = widen and differ > 1
    counts = found.adjusted if is_widened else found.plain
    value = top / size * (100.0 if is_share else per)
    side = np.where(
        sides(value, counts.upper_998) > 0, 1, np.where(sides(value, counts.lower_998) < 0, -1, 0)
    )
    return Placing(
        size=size,
        value=value,
        middle=whole * (100.0 if is_share else per),
        lower=np.maximum(counts.lower_998, 0.0),
        upper=counts.upper_998,
        lies=tuple({1: Lies.ABOVE, -1: Lies.BELOW, 0: Lies.WITHIN}[int(one)] for one in side),
        differ=differ,
        is_widened=is_widened,
        curve=_curve(size, whole, found.tau2 if is_widened else 0.0, kind, multiply, widened=is_widened),
    )


def _curve(size: Floats, whole: float, tau2: float, kind: Data, multiply: float, *, widened: bool) -> Curve:
    """Closer together where places are small, since there the limits bend."""
    first, last = float(np.min(size)) * 0.8, float(np.max(size)) * 1.05
    sizes = np.geomspace(first, last, STEPS_OF_A_CURVE)
    limits = funnels.limits_at(
        sizes if kind is Data.SHARE else sizes * whole,
        whole if kind is Data.SHARE else 1.0,
        tau2,
        data=kind,
        method=Method.LOG if widened else None,
        multiply=multiply,
    )
    return Curve(
        sizes,
        np.maximum(limits.lower_95, 0.0),
        limits.upper_95,
        np.maximum(limits.lower_998, 0.0),
        limits.upper_998,
    )


CHANCE = "what chance alone would give"
ORDINARY = "what chance and the ordinary differences between places would give"


def sentence(found: Placing) -> str:
    """In plain words: "4 of 6 places lie within what chance alone would give; 1 lies above and 1 below."."""
    usual = ORDINARY if found.is_widened else CHANCE
    many = len(found.lies)
    above, below, within = (found.lies.count(way) for way in (Lies.ABOVE, Lies.BELOW, Lies.WITHIN))
    if within == many:
        return f"All {many} places lie within {usual}."
    beyond = " and ".join(f"{count} {way}" for count, way in ((above, "above"), (below, "below")) if count)
    verb = "lies" if (above or below) == 1 else "lie"
    inside = f"{within or 'None'} of {many} places {'lies' if within == 1 else 'lie'} within {usual}"
    return f"{inside}; {beyond.replace(' ', f' {verb} ', 1)}."
