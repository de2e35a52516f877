"""Whether what a change did is still there later: its effect in the earlier and the later half.

A slow fade looks much like a trend, and a step read beyond a trend takes the one for the other. So the
readings since the start are halved, and each half is held against the time before, beyond one trend through
all of them. "Faded" is only said where the interval of the difference says so; how often that is right, and
how often it is missed: docs/numbers.md.
"""

from dataclasses import dataclass

import numpy as np

from learnonce.improvement.calc.effects import EVENTS, Sides
from learnonce.improvement.calc.stepping import COUNTS, Step

EACH_HALF = 4  # fewest readings in each half since the start

HELD, LESS, FADED, UNCLEAR = "held", "less", "faded", "unclear"


@dataclass(frozen=True, slots=True)
class Lasting:
    """What is left later of what was there at first, on the scale of the effect.

    Attributes:
        state: HELD (there later, for sure), LESS (smaller than at first, for sure, and still there), FADED
            (smaller for sure, and no longer there for sure) or UNCLEAR.
        size, std_error: of the effect in the later half.
        points: readings in the later half.
    """

    state: str
    size: float
    std_error: float
    points: int


def lasting(found: Sides, *, is_up_wanted: bool) -> Lasting | None:
    """Compare the later half since the start with the earlier one; None where there are too few readings.

    Raises:
        TooLittle: the numbers hold no answer.
    """
    number = len(found.after)
    if number < 2 * EACH_HALF or not _are_enough(found):
        return None
    after = found.is_after
    late = np.zeros_like(after)
    late[-(number // 2) :] = 1.0
    # The same three columns in another order: the first is what is asked for.
    at_first = found.step(after, late)
    later = found.step(after, after - late)
    sign = 1 if is_up_wanted else -1
    # What fades bit by bit bends the trend, and beyond it seems to be there: so it must show without one.
    is_there = _side(later, sign) > 0 and _side(found.step(after, after - late, with_trend=False), sign) > 0
    is_less = _side(at_first, sign) > 0 and _side(found.step(late, after), sign) < 0
    return Lasting(
        state=_state(is_less=is_less, is_there=is_there),
        size=later.size,
        std_error=later.std_error,
        points=number // 2,
    )


def _are_enough(found: Sides) -> bool:
    """Whether there are events in each half for a ratio."""
    half = len(found.after) - len(found.after) // 2
    each = (found.after[:half], found.after[half:])
    return found.kind != COUNTS or all(sum(point.amount for point in part) >= EVENTS for part in each)


def _side(step: Step, sign: int) -> int:
    """1 where all of the interval lies on the side wanted, -1 on the other, else 0."""
    return int(step.is_sure) * sign * (1 if step.size > 0 else -1)


def _state(*, is_less: bool, is_there: bool) -> str:
    if is_less:
        return LESS if is_there else FADED
    return HELD if is_there else UNCLEAR
