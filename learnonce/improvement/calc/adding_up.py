"""Numbers of several places set side by side: added up to longer periods until none is too small to be shown.

The steps of one interval lie within each other and end with the same newest period, so that nothing that is
held back at one step can be worked out from what another shows.
"""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from math import ceil

from learnonce.base.small_numbers import is_too_few
from learnonce.improvement.calc import choosing, periods

# How many periods are added up to one, and what that is called.
STEPS = {
    periods.DAY: {1: "day", 7: "seven days", 28: "28 days", 364: "364 days"},
    periods.WEEK: {1: "week", 4: "four weeks", 52: "52 weeks"},
    periods.MONTH: {1: "month", 3: "three months", 12: "twelve months"},
    periods.QUARTER: {1: "quarter", 4: "four quarters"},
}
NEARLY_ALL = 0.95  # of the days a place is open; our own caution: bank holidays are no gap
BETWEEN = frozenset({choosing.TIME_BETWEEN, choosing.CASES_BETWEEN})


@dataclass(frozen=True, slots=True)
class Numbers:
    """One place's readings, in order of time, the columns equally long; None is missing."""

    on: tuple[date, ...]
    amount: tuple[float | None, ...]
    out_of: tuple[float | None, ...]

    def since(self, day: date) -> "Numbers":
        first = next((place for place, on in enumerate(self.on) if on >= day), len(self.on))
        return Numbers(self.on[first:], self.amount[first:], self.out_of[first:])


@dataclass(frozen=True, slots=True)
class Kind:
    """What the numbers are; the same for all places. Words as in models.Measure."""

    data: str
    interval: str
    has_out_of: bool
    has_several: bool


def refusal(kind: Kind) -> str:
    """Why such numbers cannot be set side by side at all; empty when they can."""
    if kind.data in BETWEEN or kind.interval == periods.CASE:
        return "Each number here is a single case, and single cases are not set side by side."
    return ""


def steps(kind: Kind) -> dict[int, str]:
    """By how many periods such numbers can be added up, the shortest first, in words."""
    found = STEPS.get(kind.interval, {1: "reading"})
    adds_up = kind.has_out_of or kind.has_several or kind.data == choosing.COUNT
    return found if adds_up else dict(list(found.items())[:1])


def last_step(kind: Kind) -> int:
    """About a year, the time that totals are over."""
    return max(STEPS.get(kind.interval, {1: ""}))


def added_up(numbers: Numbers, kind: Kind, *, step: int, newest: date) -> Numbers:
    """The same numbers for longer periods, the last of which ends with the period of `newest`.

    A count needs its periods, or it would look too low; with an "out of" those are added up that have
    both. Several measurements of a period are put together and not added up.
    """
    if step == 1 or not numbers.on:
        return numbers
    last = _number(newest, kind.interval)
    blocks = [(last - _number(day, kind.interval)) // step for day in numbers.on]
    starts = {
        block: _day(last - block * step - step + 1, kind.interval)
        for block in range(min(blocks), max(blocks) + 1)
    }
    if kind.has_several:
        return Numbers(tuple(starts[block] for block in blocks), numbers.amount, numbers.out_of)
    found: dict[int, list[tuple[float, float | None]]] = defaultdict(list)
    for block, amount, out_of in zip(blocks, numbers.amount, numbers.out_of, strict=True):
        if amount is not None and not (kind.has_out_of and out_of is None):
            found[block].append((amount, out_of))
    order = range(max(blocks), min(blocks) - 1, -1)
    fewest = 1 if kind.has_out_of else _whole(numbers, kind, step)
    whole = {block for block in order if len(found[block]) >= fewest}
    return Numbers(
        on=tuple(starts[block] for block in order),
        amount=tuple(sum(one[0] for one in found[b]) if b in whole else None for b in order),
        out_of=tuple(
            sum(one[1] or 0.0 for one in found[b]) if kind.has_out_of and b in whole else None for b in order
        ),
    )


def _whole(numbers: Numbers, kind: Kind, step: int) -> int:
    """How many readings a longer period needs; of days, nearly all but those a place is closed on."""
    if kind.interval != periods.DAY:
        return step
    days = Counter(
        day.weekday() for day, one in zip(numbers.on, numbers.amount, strict=True) if one is not None
    )
    usual = sum(2 * many >= max(days.values()) for many in days.values())
    return max(1, ceil(NEARLY_ALL * step * usual / 7))


def back(newest: date, kind: Kind, *, step: int, steps: int) -> date:
    """The first day of the longer period so many before that of `newest`."""
    return _day(_number(newest, kind.interval) - steps * step - step + 1, kind.interval)


def start_of(day: date, kind: Kind, *, step: int, newest: date) -> date:
    """The first day of the longer period a day lies in."""
    last = _number(newest, kind.interval)
    block = (last - _number(day, kind.interval)) // step
    return _day(last - block * step - step + 1, kind.interval)


def has_small(numbers: Numbers, kind: Kind) -> bool:
    """Whether any of them rests on too few to be shown."""
    if kind.has_several:
        there = (day for day, one in zip(numbers.on, numbers.amount, strict=True) if one is not None)
        return any(is_too_few(many) for many in Counter(there).values())
    pairs = zip(numbers.amount, numbers.out_of, strict=True)
    return any(is_small(amount, out_of, kind.data) for amount, out_of in pairs)


def is_small(amount: float | None, out_of: float | None, data: str) -> bool:
    """Whether one number rests on too few: those counted, all they are out of, or the rest of a share."""
    if amount is None:
        return False
    if out_of is not None and is_too_few(out_of):
        return True
    if data == choosing.AMOUNT:
        return False
    rest = out_of - amount if data == choosing.PROPORTION and out_of is not None else 0.0
    return is_too_few(amount) or is_too_few(rest)


def shortest_that_shows(small: Mapping[int, Sequence[bool]]) -> int:
    """The shortest step at which at least half of the places can be shown, else the one that shows most.

    Args:
        small: by step, whether each place has a number too small.
    """
    ordered = sorted(small)
    for step in ordered:
        if 2 * sum(small[step]) <= len(small[step]):
            return step
    return min(ordered, key=lambda step: (sum(small[step]), step))


def totals(numbers: Numbers, kind: Kind, *, newest: date) -> tuple[float, float]:
    """What was counted, and out of how many, over about a year up to `newest`; 0 of 0 where nothing was."""
    last, reach = _number(newest, kind.interval), last_step(kind)
    top = bottom = 0.0
    for day, amount, out_of in zip(numbers.on, numbers.amount, numbers.out_of, strict=True):
        is_in = 0 <= last - _number(day, kind.interval) < reach
        if is_in and amount is not None and out_of is not None:
            top, bottom = top + amount, bottom + out_of
    return top, bottom


def window(kind: Kind, *, newest: date) -> tuple[date, date]:
    """The first day of the year that totals are over, and the day after its last."""
    last = _number(newest, kind.interval)
    return _day(last - last_step(kind) + 1, kind.interval), _day(last + 1, kind.interval)


_MONTHS = {periods.MONTH: 1, periods.QUARTER: 3}


def _number(day: date, interval: str) -> int:
    """Periods counted through from some beginning."""
    if months := _MONTHS.get(interval):
        return (day.year * 12 + day.month - 1) // months
    first = periods.start(day, interval).toordinal()
    return (first - 1) // 7 if interval == periods.WEEK else first


def _day(number: int, interval: str) -> date:
    if months := _MONTHS.get(interval):
        counted = number * months
        return date(counted // 12, counted % 12 + 1, 1)
    if interval == periods.WEEK:
        return date.fromordinal(number * 7 + 1)  # the first day of all is a Monday
    return date.fromordinal(number)
