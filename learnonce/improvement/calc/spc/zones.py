"""The zone rules of Western Electric, for those who want them.

Source: Western Electric Company, Statistical Quality Control Handbook, 1956. All comparisons are strict,
both sides are looked at by themselves, and a window with a missing value is skipped.
"""

from dataclasses import dataclass

import numpy as np

from learnonce.improvement.calc.spc.arrays import Bools, Floats

# Rule: how many hits, in how many in a row, beyond how many sigma on one side of the centre.
RULES: tuple[tuple[int, int, float], ...] = ((1, 1, 3.0), (2, 3, 2.0), (4, 5, 1.0), (8, 8, 0.0))


@dataclass(frozen=True, slots=True)
class Zones:
    """Each rules x charts x points.

    Attributes:
        completes: a window ends here in which the rule is met, and this point is one of its hits.
        members: this point is a hit of some window that another of its hits, or itself, completes.
    """

    completes: Bools
    members: Bools


def western_electric(values: Floats, centre: Floats | float, sigma: Floats | float) -> Zones:
    """The four zone rules on charts x points."""
    with np.errstate(divide="ignore", invalid="ignore"):
        z = (values - centre) / sigma
    found = [_rule(z, hits, window, beyond) for hits, window, beyond in RULES]
    return Zones(np.stack([one for one, _ in found]), np.stack([one for _, one in found]))


def _rule(z: Floats, needed: int, window: int, beyond: float) -> tuple[Bools, Bools]:
    completes = np.zeros(z.shape, dtype=bool)
    members = np.zeros(z.shape, dtype=bool)
    starts = z.shape[-1] - window + 1
    if starts < 1:
        return completes, members
    whole = _count(~np.isnan(z), window) == window
    for hit in (z > beyond, z < -beyond):
        met = whole & (_count(hit, window) >= needed) & hit[..., window - 1 :]
        completes[..., window - 1 :] |= met
        for step in range(window):
            members[..., step : step + starts] |= met & hit[..., step : step + starts]
    return completes, members


def _count(hit: Bools, window: int) -> Floats:
    """How many hits each window holds: one entry for each place where a window may begin."""
    ways = hit.shape[-1] - window + 1
    return sum((hit[..., step : step + ways].astype(float) for step in range(window)), np.zeros(1))
