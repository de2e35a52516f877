"""Where everything of a forest plot stands: a line for each place, a diamond for all. Sizes in pixels."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from learnonce.lessons.calc.measured import DOWN, POINTS, RATIO, UNITS, Average, Effect

ROW, TOP, BOTTOM, EDGE = 34, 34, 58, 10
BOX_LEAST, BOX_MOST = 5.0, 11.0  # half a side; larger for those that weigh more
_RATIOS = (0.1, 0.2, 0.3, 0.5, 0.7, 1, 1.5, 2, 3, 5, 10)
_MOST_TICKS = 7
_WORDS = 0.22  # of the field
AXES = {
    RATIO: "After, against before (%)",
    POINTS: "After, against before (percentage points)",
    UNITS: "After, against before",
}


@dataclass(frozen=True, slots=True)
class Tick:
    at: float
    text: str


@dataclass(frozen=True, slots=True)
class Line:
    """One place: its name, where its interval runs, its box. `cut_*` where it runs out of the picture."""

    name: str
    y: float
    left: float
    right: float
    at: float
    half: float
    shows: str
    cut_left: bool
    cut_right: bool


@dataclass(frozen=True, slots=True)
class Forest:
    width: int
    height: int
    names: int  # room for names beside the field; 0 where they stand above their lines
    left: float  # of the field
    right: float
    bottom: float
    nothing: float  # where no change is
    ticks: tuple[Tick, ...]
    lines: tuple[Line, ...]
    diamond: str  # path of all together; "" where they are not pooled
    middle: float
    expected: tuple[float, float] | None  # what a new place may expect
    low_words: str
    high_words: str
    axis: str


def forest(
    places: Sequence[tuple[str, Effect]], average: Average | None, *, width: int, names: int
) -> Forest:
    """Lines in the order given, all of one scale; `names` is the room for names, 0 to write them above."""
    rows = ROW if names else ROW + 26
    left, right = names + EDGE, width - EDGE
    ends = _ends([effect for _name, effect in places], average)

    def x(value: float) -> float:
        share = (min(max(value, ends[0]), ends[1]) - ends[0]) / (ends[1] - ends[0])
        return round(left + share * (right - left), 1)

    widest = max((1 / effect.std_error for _name, effect in places), default=1.0)
    lines = [
        Line(
            name=name,
            y=TOP + rows * (number + (0.5 if names else 0.72)),
            left=x(effect.lower),
            right=x(effect.upper),
            at=x(effect.size),
            half=round(BOX_LEAST + (BOX_MOST - BOX_LEAST) / effect.std_error / widest, 1),
            shows=effect.shows,
            cut_left=effect.lower < ends[0],
            cut_right=effect.upper > ends[1],
        )
        for number, (name, effect) in enumerate(places)
    ]
    bottom = TOP + rows * (len(places) + (average is not None))
    y = TOP + rows * (len(places) + 0.5)
    lower_is_better = bool(places) and places[0][1].wanted == DOWN
    return Forest(
        width=width,
        names=names,
        height=int(bottom + BOTTOM),
        left=left,
        right=right,
        bottom=bottom,
        nothing=x(0.0),
        ticks=_ticks(ends, places[0][1].scale if places else RATIO, x),
        lines=tuple(lines),
        diamond=_diamond(x, average, y) if average else "",
        middle=y,
        expected=(x(average.new_lower), x(average.new_upper))
        if average and average.new_lower is not None and average.new_upper is not None
        else None,
        low_words="Better" if lower_is_better else "Worse",
        high_words="Worse" if lower_is_better else "Better",
        axis=AXES[places[0][1].scale if places else RATIO],
    )


def _ends(effects: Sequence[Effect], average: Average | None) -> tuple[float, float]:
    """What the field holds: all boxes and the average whole, and most of each interval."""
    values = [0.0, *(effect.size for effect in effects)]
    if average:
        values += [average.lower, average.upper]
    low, high = min(values), max(values)
    reach = max(high - low, 0.1)
    wide_low = min([low, *(effect.lower for effect in effects)])
    wide_high = max([high, *(effect.upper for effect in effects)])
    left, right = max(wide_low, low - reach) - 0.05 * reach, min(wide_high, high + reach) + 0.05 * reach
    room = _WORDS * (right - left)  # for "better" and "worse" beside the line of no change
    return min(left, -room), max(right, room)


def _ticks(ends: tuple[float, float], scale: str, x: Callable[[float], float]) -> tuple[Tick, ...]:
    if scale == RATIO:
        inside = [ratio for ratio in _RATIOS if ends[0] <= math.log(ratio) <= ends[1]]
        return tuple(Tick(x(math.log(ratio)), _percent(ratio - 1)) for ratio in inside)
    for step in (0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 5, 10, 100, 1000):
        first, last = math.ceil(ends[0] / step), math.floor(ends[1] / step)
        if last - first < _MOST_TICKS:
            return tuple(Tick(x(n * step), _percent(n * step)) for n in range(first, last + 1))
    return (Tick(x(0.0), "0"),)


def _percent(change: float) -> str:
    return f"{round(100 * change):+d}".replace("-", "\N{MINUS SIGN}") if round(100 * change) else "0"


def _diamond(x: Callable[[float], float], average: Average, y: float) -> str:
    left, middle, right = x(average.lower), x(average.estimate), x(average.upper)
    return f"M{left} {y}L{middle} {y - 9}L{right} {y}L{middle} {y + 9}Z"
