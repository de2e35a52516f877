"""The effect of a lesson in one place, and of several together, as it was handed down."""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

RATIO, POINTS, UNITS = "ratio", "points", "units"
SCALES = {RATIO: "How many times as much", POINTS: "Percentage points", UNITS: "In the unit counted"}
UP, DOWN = "UP", "DOWN"
WANTED = {UP: "Higher is better", DOWN: "Lower is better"}
BETTER, WORSE, UNCLEAR = "better", "worse", "unclear"
SHOWS = {BETTER: "Better", WORSE: "Worse", UNCLEAR: "Not clear"}

NORMAL_95 = 1.959964
TWICE = 2  # from here on a ratio is said as "2.3 times as much"
MOST = 100  # beyond it numbers mean nothing
MUCH, LITTLE = 0.75, 0.25  # share of the spread between places that is not chance, for words


@dataclass(frozen=True, slots=True)
class Effect:
    """After against before, in one place. `size` is a logarithm for a ratio."""

    scale: str
    wanted: str
    size: float
    std_error: float

    @property
    def lower(self) -> float:
        return self.size - NORMAL_95 * self.std_error

    @property
    def upper(self) -> float:
        return self.size + NORMAL_95 * self.std_error

    @property
    def shows(self) -> str:
        """Whether all of the interval lies on the side wanted, on the other, or neither."""
        if self.lower <= 0 <= self.upper:
            return UNCLEAR
        return BETTER if (self.size < 0) == (self.wanted == DOWN) else WORSE

    @property
    def words(self) -> str:
        return amount(self.size, self.scale)

    @property
    def span_words(self) -> str:
        return span(self.lower, self.upper, self.scale)


@dataclass(frozen=True, slots=True)
class Group:
    """Some places of one kind together; `called` is a mode or "facet=code"."""

    called: str
    places: int
    estimate: float
    lower: float
    upper: float


@dataclass(frozen=True, slots=True)
class Average:
    """All places together; see insight.calc.evidence.Pooled, which works it out."""

    places: int
    estimate: float
    lower: float
    upper: float
    new_lower: float | None = None
    new_upper: float | None = None
    differs: float = 0.0
    hangs_on_one: bool = False


@dataclass(frozen=True, slots=True)
class Together:
    """What the shared effects show together; see insight.calc.evidence.Evidence."""

    refused: str
    scale: str = ""
    wanted: str = ""
    average: Average | None = None
    used: tuple[int, ...] = ()
    left_out: int = 0
    better: int = 0
    worse: int = 0
    by_mode: tuple[Group, ...] = ()
    by_context: tuple[Group, ...] = ()
    as_it_is: str = ""


NOTHING = Together(refused="No place has shared an effect of its own yet.")


def together(found: Mapping[str, Any]) -> Together:
    """From what is stored; what a later version adds to it is passed over."""
    if not found:
        return NOTHING
    known = {name: value for name, value in found.items() if name in Together.__slots__}
    for name in ("by_mode", "by_context"):
        known[name] = tuple(Group(**one) for one in known.get(name, ()))
    average = found.get("pooled")
    return Together(
        **{**known, "used": tuple(known.get("used", ())), "average": Average(**average) if average else None}
    )


# Words ---------------------------------------------------------------------------------------------------


def sentences(found: Together) -> list[str]:
    """What it means, in plain sentences, the most important first."""
    average = found.average
    if average is None:
        return [f"No average is given. {found.refused}"]
    lines = [
        _average(average, found),
        _places_apart(average, found),
        _new_place(average, found),
        "This hangs on one place: without it the average would point the other way."
        if average.hangs_on_one
        else "",
        {
            "better": "Places that took it as it is did better than places that changed it.",
            "worse": "Places that changed it did better than places that took it as it is.",
            "same": "Places that took it as it is and places that changed it differ by no more than chance.",
        }.get(found.as_it_is, ""),
        f"{_many(found.left_out)} counted another kind of thing and {_is_or_are(found.left_out)} not in it."
        if found.left_out
        else "",
    ]
    return [line for line in lines if line]


def _average(average: Average, found: Together) -> str:
    said = (
        f"on average {amount(average.estimate, found.scale)} "
        f"({span(average.lower, average.upper, found.scale)})"
    )
    if average.lower <= 0 <= average.upper:
        return f"In {_many(average.places)} taken together it is not clear whether it helps: {said}."
    if (average.estimate < 0) == (found.wanted == DOWN):
        return f"It helped in {_many(average.places)} taken together: {said}."
    return f"In {_many(average.places)} taken together it made things worse: {said}."


def _places_apart(average: Average, found: Together) -> str:
    if average.differs < LITTLE:
        return "The places differ by no more than chance would make them."
    amounts = "very different amounts" if average.differs >= MUCH else "different amounts"
    if found.better == average.places:
        return f"It helped everywhere, but by {amounts}."
    if found.worse:
        return f"It did not help everywhere: {_many(found.worse)} did worse."
    return f"It did not help everywhere, and the places differ by {amounts}."


def _new_place(average: Average, found: Together) -> str:
    if average.new_lower is None or average.new_upper is None:
        return ""
    worst = average.new_upper if found.wanted == DOWN else average.new_lower
    is_safe = worst < 0 if found.wanted == DOWN else worst > 0
    risk = "" if is_safe else " It may do nothing there, or harm."
    return f"In a new place expect {span(average.new_lower, average.new_upper, found.scale)}.{risk}"


def amount(size: float, scale: str) -> str:
    """An effect in words: "30 % less", "5 percentage points more", "2.4 times as much"."""
    if scale == RATIO:
        ratio = math.exp(min(size, math.log(MOST)))
        if ratio >= TWICE:
            return f"{ratio:.1f} times as much" if ratio < MOST else "very much more"
        return _counted(round(100 * abs(ratio - 1)), " %", size)
    if scale == POINTS:
        number = round(100 * abs(size))
        return _counted(number, " percentage point" if number == 1 else " percentage points", size)
    return _counted(float(f"{abs(size):.3g}"), "", size)


def span(lower: float, upper: float, scale: str) -> str:
    """Both ends of an interval in words, the lower first."""
    return f"between {amount(lower, scale)} and {amount(upper, scale)}"


def _counted(number: float, unit: str, size: float) -> str:
    return f"{number:g}{unit} {'less' if size < 0 else 'more'}" if number else "no change"


def _many(count: int) -> str:
    return "1 place" if count == 1 else f"{count} places"


def _is_or_are(count: int) -> str:
    return "is" if count == 1 else "are"
