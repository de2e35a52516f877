"""Where things stand in the pictures of several places: small charts of one scale, and a funnel.

Only places on paper; templates draw them. What stands out differs by shape as well as by colour.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from math import floor, log10

import numpy as np

from learnonce.improvement.calc import drawing, measures
from learnonce.improvement.calc.charting import Answer
from learnonce.improvement.calc.placing import Curve, Lies, Placing
from learnonce.improvement.calc.spc.arrays import Floats, Ints

FROM_NOUGHT = 0.4  # the lowest number as a share of the highest, below which the scale begins at 0


@dataclass(frozen=True, slots=True)
class Tick:
    at: float
    words: str


@dataclass(frozen=True, slots=True)
class Ground:
    """A piece of paper with a scale: from left to right, and from bottom up."""

    left: float
    right: float
    top: float
    bottom: float
    first: float
    last: float
    low: float
    high: float

    def across(self, value: float) -> float:
        return self.left + (value - self.first) / (self.last - self.first) * (self.right - self.left)

    def up(self, value: float) -> float:
        """What lies beyond the scale is drawn at its end."""
        held = min(max(value, self.low), self.high)
        return self.bottom - (held - self.low) / (self.high - self.low) * (self.bottom - self.top)


# ---- Small charts

SMALL_WIDTH, SMALL_HEIGHT = 300, 150
TICKS_UP = 3


@dataclass(frozen=True, slots=True)
class Scale:
    """What all small charts have in common: the same numbers up, the same days across."""

    low: float
    high: float
    first: date
    last: date


@dataclass(frozen=True, slots=True)
class Small:
    """One small chart; each of `line` to `starts` is the way of a pen, empty where there is nothing.

    Attributes:
        first, last: months at the ends, the same in all.
        dots: ordinary readings.
        marks: by look (better, worse, other): the shapes of readings that stand out.
        starts: the upright line where a change began.
    """

    width: int
    height: int
    left: float
    right: float
    bottom: float
    ticks: tuple[Tick, ...]
    first: str
    last: str
    line: str
    centre: str
    limits: str
    dots: str
    marks: dict[str, str]
    starts: str


def scale_of(answers: Sequence[Answer]) -> Scale | None:
    """The numbers and days that all of them need; None where nothing is to be drawn."""
    there = [answer for answer in answers if not np.all(np.isnan(answer.y))]
    if not there:
        return None
    values = np.concatenate([column for answer in there for column in (answer.y, answer.centre)])
    low, high = _roomy(float(np.nanmin(values)), float(np.nanmax(values)))
    return Scale(low, high, min(one.days[0] for one in there), max(one.days[-1] for one in there))


def small(answer: Answer, scale: Scale) -> Small:
    """One chart of several, drawn on their common scale; limits beyond it are cut."""
    first = scale.first.toordinal()
    last = max(scale.last.toordinal(), first + 1)
    ground = Ground(44, SMALL_WIDTH - 8, 8, SMALL_HEIGHT - 22, first, last, scale.low, scale.high)
    xs = [ground.across(day.toordinal()) for day in answer.days]
    dots: list[str] = []
    marks: dict[str, str] = {}
    for place in np.flatnonzero(~np.isnan(answer.y)).tolist():
        look, is_high = drawing.look(answer, place)
        y = ground.up(float(answer.y[place]))
        if look == drawing.ORDINARY:
            dots.append(f"M{xs[place]:.1f} {y:.1f}h0")
        else:
            drawn = shape(drawing.LOOKS[look, is_high][0], xs[place], y, 4.5)
            marks[look] = marks.get(look, "") + drawn
    began = answer.question.began
    is_begun = began is not None and scale.first <= began <= scale.last
    limits = (answer.lower, answer.upper) if answer.has_limits else ()
    return Small(
        width=SMALL_WIDTH,
        height=SMALL_HEIGHT,
        left=ground.left,
        right=ground.right,
        bottom=ground.bottom,
        ticks=_ticks_up(ground, TICKS_UP),
        first=f"{scale.first:%b %Y}",
        last=f"{scale.last:%b %Y}",
        line=_path(xs, answer.y, ground),
        centre=_path(xs, answer.centre, ground, parts=answer.part),
        limits="".join(_path(xs, column, ground, parts=answer.part) for column in limits),
        dots="".join(dots),
        marks=marks,
        starts=f"M{ground.across(began.toordinal()):.1f} {ground.top}V{ground.bottom}"
        if began and is_begun
        else "",
    )


def _path(xs: Sequence[float], column: Floats, ground: Ground, *, parts: Ints | None = None) -> str:
    """A line through what there is, broken where something is missing or another stretch begins."""
    drawn: list[str] = []
    before: int | None = None
    for place in range(len(xs)):
        if np.isnan(column[place]):
            before = None
            continue
        stretch = 0 if parts is None else int(parts[place])
        y = ground.up(float(column[place]))
        drawn.append(f"{'L' if before == stretch else 'M'}{xs[place]:.1f} {y:.1f}")
        before = stretch
    return "".join(drawn)


# ---- The funnel

SHAPES = {Lies.ABOVE: "triangle-up", Lies.BELOW: "triangle-down", Lies.WITHIN: "circle"}
HALF_OF_A_MARK = {Lies.ABOVE: 7.0, Lies.BELOW: 7.0, Lies.WITHIN: 4.5}


@dataclass(frozen=True, slots=True)
class Point:
    """A place in a funnel. `key` is the letter beside it, which only what is pointed at has."""

    d: str
    lies: str
    is_in_view: bool
    key: str
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class FunnelPicture:
    """`close` and `far`: the limits of 95 and of 99.8 %, as ways of a pen."""

    width: int
    height: int
    left: float
    right: float
    top: float
    bottom: float
    across: tuple[Tick, ...]
    up: tuple[Tick, ...]
    middle: float
    close: str
    far: str
    points: tuple[Point, ...]


def funnel(
    found: Placing, keys: Sequence[str], in_view: int | None, *, width: int, height: int
) -> FunnelPicture:
    """The picture of a funnel.

    Args:
        keys: (places,) the letter of each place.
        in_view: the number among them of the place whose page it is.
    """
    low, high = _funnel_span(found)
    most = float(np.max(found.size)) * 1.05
    ground = Ground(56, width - 28, 12, height - 48, 0.0, most, low, high)
    steps = _round_numbers(0, most, 3 if width < 400 else 6)  # noqa: PLR2004  a phone
    points = [
        _point(found, place, keys[place], ground, is_in_view=place == in_view)
        for place in range(len(found.size))
    ]
    points = _with_room_for_keys(points)
    return FunnelPicture(
        width=width,
        height=height,
        left=ground.left,
        right=ground.right,
        top=ground.top,
        bottom=ground.bottom,
        across=tuple(Tick(round(ground.across(at), 1), measures.written(at)) for at in steps),
        up=_ticks_up(ground, 5),
        middle=round(ground.up(found.middle), 1),
        close=_curves(found.curve, (found.curve.lower_95, found.curve.upper_95), ground),
        far=_curves(found.curve, (found.curve.lower_998, found.curve.upper_998), ground),
        # What is pointed at is drawn last, above the others.
        points=tuple(sorted(points, key=lambda point: (point.is_in_view, point.lies != Lies.WITHIN))),
    )


def _point(found: Placing, place: int, key: str, ground: Ground, *, is_in_view: bool) -> Point:
    lies = found.lies[place]
    x, y = ground.across(float(found.size[place])), ground.up(float(found.value[place]))
    return Point(
        d=shape(SHAPES[lies], x, y, HALF_OF_A_MARK[lies] + (1.5 if is_in_view else 0)),
        lies=lies.value,
        is_in_view=is_in_view,
        key=key if is_in_view or lies is not Lies.WITHIN else "",
        x=round(x, 1),
        y=round(y, 1),
    )


KEY_WIDTH, KEY_HEIGHT = 34, 15  # of the letters beside a place, and the room round them


def _with_room_for_keys(points: list[Point]) -> list[Point]:
    """Without the letters that would lie on others; the place in view keeps its own."""
    kept: list[Point] = []
    for point in sorted(points, key=lambda one: not one.is_in_view):
        is_free = all(
            abs(point.x - one.x) > KEY_WIDTH or abs(point.y - one.y) > KEY_HEIGHT for one in kept if one.key
        )
        kept.append(point if is_free or not point.key else replace(point, key=""))
    return kept


def _curves(curve: Curve, columns: Sequence[Floats], ground: Ground) -> str:
    """Each from where it enters the picture on."""
    drawn = []
    for column in columns:
        inside = (column <= ground.high) & (column >= ground.low)
        xs = [ground.across(float(size)) for size in curve.size]
        drawn.append(_path(xs, np.where(inside, column, np.nan), ground))
    return "".join(drawn)


def _funnel_span(found: Placing) -> tuple[float, float]:
    """All places, and the limits of one of middle size: those of the smallest would leave no room."""
    middle = float(np.median(found.size))
    near = np.abs(found.curve.size - middle).argmin()
    ends = (found.curve.lower_998[near], found.curve.upper_998[near], found.value.min(), found.value.max())
    return _roomy(float(min(ends)), float(max(ends)))


def shape(name: str, x: float, y: float, half: float) -> str:
    """The way of a pen round a mark: names as drawing.LOOKS has them."""
    whole = 2 * half
    return {
        "triangle-up": f"M{x:.1f} {y - half:.1f}l{half} {whole}h-{whole}z",
        "triangle-down": f"M{x:.1f} {y + half:.1f}l{half} -{whole}h-{whole}z",
        "diamond": f"M{x:.1f} {y - half:.1f}l{half} {half}l-{half} {half}l-{half} -{half}z",
        "square": f"M{x - half:.1f} {y - half:.1f}h{whole}v{whole}h-{whole}z",
        "circle": f"M{x - half:.1f} {y:.1f}a{half} {half} 0 1 0 {whole} 0a{half} {half} 0 1 0 -{whole} 0z",
    }[name]


def _ticks_up(ground: Ground, most: int) -> tuple[Tick, ...]:
    numbers = _round_numbers(ground.low, ground.high, most)
    return tuple(Tick(round(ground.up(at), 1), measures.written(at)) for at in numbers)


def _roomy(low: float, high: float) -> tuple[float, float]:
    """A little more than what is needed; from 0 where that is not far."""
    if low == high:
        low, high = low - 1, high + 1
    room = (high - low) * 0.05
    is_near_nought = 0 <= low < FROM_NOUGHT * high
    return 0.0 if is_near_nought else low - room, high + room


def _round_numbers(low: float, high: float, most: int) -> list[float]:
    """At most so many numbers within, and one that are 1, 2 or 5 of some power of ten apart."""
    rough = (high - low) / most
    power = 10.0 ** floor(log10(rough))
    step = next(size * power for size in (1, 2, 5, 10) if size * power >= rough * (1 - 1e-9))
    first = -(-low // step)
    found = []
    at = first
    while at * step <= high * (1 + 1e-12):
        found.append(round(at * step, 10))
        at += 1
    return found
