"""One place's effect against places that had not begun yet when it did: a staggered start.

What happened to everybody on that day (a new form, a hard winter) moves the others as well. So the same step
is looked for at that day in their readings up to their own start, and taken away from the place's own.
"""

import math
from collections.abc import Iterable
from dataclasses import dataclass

from learnonce.improvement.calc.effects import Effect
from learnonce.improvement.calc.stepping import NORMAL_95


@dataclass(frozen=True, slots=True)
class Compared:
    """How much more changed here than where it had not begun. `places`: how many those were."""

    places: int
    size: float
    std_error: float

    def is_better(self, *, is_up_wanted: bool) -> bool:
        """Whether all of the interval lies on the side wanted."""
        size = self.size if is_up_wanted else -self.size
        return size > NORMAL_95 * self.std_error


def compared(own: Effect, others: Iterable[Effect]) -> Compared | None:
    """Hold an effect against what others show at the same day, all of them together, the surer the more.

    Args:
        others: steps at that day in places that had not begun; those on another scale are passed over.

    Returns None where none is left.
    """
    same = [other for other in others if other.scale == own.scale]
    if not same:
        return None
    weights = [other.std_error**-2 for other in same]
    beside = sum(weight * other.size for weight, other in zip(weights, same, strict=True)) / sum(weights)
    return Compared(
        places=len(same),
        size=own.size - beside,
        std_error=math.sqrt(own.std_error**2 + 1 / sum(weights)),
    )
