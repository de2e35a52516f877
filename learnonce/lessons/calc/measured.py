"""The effect of a lesson in one place, and of several together, as it was handed down."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

RATIO, POINTS, UNITS = "ratio", "points", "units"
SCALES = {RATIO: "How many times as much", POINTS: "Percentage points", UNITS: "In the unit counted"}
UP, DOWN = "UP", "DOWN"
WANTED = {UP: "Higher is better", DOWN: "Lower is better"}
BETTER, WORSE, UNCLEAR = "better", "worse", "unclear"

HELD, LESS, FADED, OPEN = "held", "less", "faded", "unclear"
LASTING = {
    HELD: "Still there later",
    LESS: "Smaller later, and still there",
    FADED: "It has faded",
    OPEN: "Not clear whether it lasts",
}

NORMAL_95 = 1.959964
TWICE = 2  # from here on a ratio is said as "2.3 times as much"
MOST = 100  # beyond it numbers mean nothing
SURE_FROM = 5  # places from which a difference between them would show
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
class Odd:
    """A kind of place, "facet=code", in which it surely did worse; see insight.calc.groups.Odd."""

    called: str
    places: int
    is_harm: bool
    estimate: float
    lower: float
    upper: float
    elsewhere: float


@dataclass(frozen=True, slots=True)
class Together:
    """What the shared effects show together; see insight.calc.evidence.Evidence."""

    refused: str
    scale: str = ""
    wanted: str = ""
    unit: str = ""
    average: Average | None = None
    used: tuple[int, ...] = ()
    left_out: int = 0
    better: int = 0
    worse: int = 0
    faded: int = 0
    names: int = 0
    silent: int = 0
    silent_bad: int = 0
    modes: tuple[tuple[str, int], ...] = ()
    by_mode: tuple[Group, ...] = ()
    by_context: tuple[Group, ...] = ()
    as_it_is: str = ""
    odd: tuple[Odd, ...] = ()


NOTHING = Together(refused="No place has shared an effect of its own yet.")


def together(found: Mapping[str, Any]) -> Together:
    """From what is stored; what a later version adds to it is passed over."""
    if not found:
        return NOTHING
    known = {name: value for name, value in found.items() if name in Together.__slots__}
    for name in ("by_mode", "by_context"):
        known[name] = tuple(Group(**one) for one in known.get(name, ()))
    known["odd"] = odd(known.get("odd"))
    known["modes"] = tuple((mode, number) for mode, number in known.get("modes", ()))
    average = found.get("pooled")
    return Together(
        **{**known, "used": tuple(known.get("used", ())), "average": Average(**average) if average else None}
    )


def odd(found: Sequence[Mapping[str, Any]] | None) -> tuple[Odd, ...]:
    """The part of what is stored that warns; None and [] are nothing."""
    return tuple(Odd(**one) for one in found or ())


# Words ---------------------------------------------------------------------------------------------------


def sentences(found: Together) -> list[str]:
    """What it means, in plain sentences, the most important first."""
    average = found.average
    if average is None:
        return [f"No average is given. {found.refused}"]
    lines = [
        _average(average, found),
        _silent(found),
        _places_apart(average, found),
        _new_place(average, found),
        _faded(found),
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
        f"They call what they counted by {found.names} names. Look whether that is one thing."
        if found.names > 1
        else "",
    ]
    return [line for line in lines if line]


def _average(average: Average, found: Together) -> str:
    said = (
        f"on average {amount(average.estimate, found.scale, found.unit)} "
        f"({span(average.lower, average.upper, found.scale, found.unit)})"
    )
    if average.lower <= 0 <= average.upper:
        return f"In {_many(average.places)} taken together it is not clear whether it helps: {said}."
    if (average.estimate < 0) == (found.wanted == DOWN):
        return f"It helped in {_many(average.places)} taken together: {said}."
    return f"In {_many(average.places)} taken together it made things worse: {said}."


def _places_apart(average: Average, found: Together) -> str:
    if average.differs < LITTLE:
        few = " With so few places that is not sure." if average.places < SURE_FROM else ""
        return f"The places differ by no more than chance would make them.{few}"
    amounts = "very different amounts" if average.differs >= MUCH else "different amounts"
    if found.better == average.places:
        return f"It helped everywhere, but by {amounts}."
    if found.worse:
        return f"It did not help everywhere: {_many(found.worse)} did worse."
    return f"It did not help everywhere, and the places differ by {amounts}."


def _silent(found: Together) -> str:
    """Who is not in the average, so that nobody takes it for that of all who tried."""
    bad, rest = found.silent_bad, found.silent - found.silent_bad
    if not bad:
        told = f"{_more(rest)} took it up and {_share(rest)} no figures: how it went there is not in it."
        return told if rest else ""
    others = f" Nor {_is_or_are(rest)} {rest} that {_share(rest)} no figures." if rest else ""
    them = "It is" if bad == 1 else "They are"
    return (
        f"{_more(bad)} stopped or found that it did not work, and {_share(bad)} no figures. "
        f"{them} not in the average, so it may look better than it is.{others}"
    )


def _faded(found: Together) -> str:
    if not found.faded:
        return ""
    return f"In {_many(found.faded)} it helped at first and has faded since: the average is of how it began."


def _new_place(average: Average, found: Together) -> str:
    if average.new_lower is None or average.new_upper is None:
        return ""
    worst = average.new_upper if found.wanted == DOWN else average.new_lower
    is_safe = worst < 0 if found.wanted == DOWN else worst > 0
    risk = "" if is_safe else " It may do nothing there, or harm."
    expected = span(average.new_lower, average.new_upper, found.scale, found.unit)
    return f"In a new place expect {expected}.{risk}"


def warning(
    odd: Sequence[Odd], settings: Sequence[Mapping[str, str]], scale: str, words: Mapping[str, str]
) -> str:
    """A sentence for a reader whose place is of a kind that measured worse than others, else "".

    Args:
        settings: those of the reader's places. words: what "facet=code" is called.
    """
    mine = {f"{facet}={code}" for setting in settings for facet, code in setting.items()}
    found = [one for one in odd if one.called in mine]
    one = next((one for one in found if one.is_harm), found[0] if found else None)
    if one is None:
        return ""
    like = f"In {_many(one.places)} like yours in this ({words.get(one.called, one.called)})"
    if one.is_harm:
        return (
            f"{like} what was measured got worse: on average {amount(one.estimate, scale)} "
            f"({span(one.lower, one.upper, scale)}). Something else about them may be the reason."
        )
    return (
        f"{like} it went less well than elsewhere: on average {amount(one.estimate, scale)}, "
        f"elsewhere {amount(one.elsewhere, scale)}. Something else about them may be the reason."
    )


def missing(found: Together, words: Mapping[str, str]) -> list[str]:
    """Why places of one kind are not set beside the others, and what would have to be there.

    Args: words: what a way of taking it up is called.
    """
    if found.average is None:
        return []
    lines = []
    if not found.by_mode:
        have = ", ".join(f"{number} {words.get(mode, mode)}" for mode, number in found.modes)
        lines.append(
            "Ways of taking it up are compared when 3 places did one thing and others another"
            + (f"; so far: {have}." if have else ".")
        )
    if not found.by_context:
        lines.append("Kinds of place are compared when 3 of one kind measured it, and others beside them.")
    return lines


def amount(size: float, scale: str, unit: str = "") -> str:
    """An effect in words: "30 % less", "5 percentage points more", "2.4 times as much"."""
    if scale == RATIO:
        ratio = math.exp(min(size, math.log(MOST)))
        if ratio >= TWICE:
            return f"{ratio:.1f} times as much" if ratio < MOST else "very much more"
        if ratio < 1 / MOST:
            return "hardly any left"
        return _counted(_rounded(100 * abs(ratio - 1)), " %", size)
    if scale == POINTS:
        number = _rounded(min(100 * abs(size), 100.0))
        return _counted(number, " percentage point" if number == 1 else " percentage points", size)
    return _counted(float(f"{abs(size):.3g}"), f" {unit}" if unit else "", size)


def span(lower: float, upper: float, scale: str, unit: str = "") -> str:
    """Both ends of an interval in words, the lower first."""
    return f"between {amount(lower, scale, unit)} and {amount(upper, scale, unit)}"


def _rounded(number: float) -> float:
    """Whole numbers; below one a tenth, so that a small effect that is sure is not called none."""
    return round(number) if number >= 1 else round(number, 1)


def _counted(number: float, unit: str, size: float) -> str:
    return f"{number:g}{unit} {'less' if size < 0 else 'more'}" if number else "no change"


def _many(count: int) -> str:
    return "1 place" if count == 1 else f"{count} places"


def _is_or_are(count: int) -> str:
    return "is" if count == 1 else "are"


def _share(count: int) -> str:
    return "shares" if count == 1 else "share"


def _more(count: int) -> str:
    return "1 more place" if count == 1 else f"{count} more places"
