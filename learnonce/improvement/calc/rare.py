"""Rare events known by their dates: the time between them, and how long it has been quiet since."""

import re
from collections import Counter
from collections.abc import Sequence
from datetime import date
from itertools import pairwise

from learnonce.improvement.calc import cells, measures


def days_between(events: Sequence[date]) -> list[float]:
    """Days from each event to the one before, for all but the first: one fewer than there are events.

    Args:
        events: dates in order of time; one comes as often as it happened that day.

    Several of one day share it: two are half a day apart, three a third. So no time is nought, which a T
    chart could not draw, and all of them together are the days from the first to the last.
    """
    many = Counter(events)
    at: list[float] = []
    nth = 0
    for place, day in enumerate(events):
        nth = nth + 1 if place and events[place - 1] == day else 0
        at.append(day.toordinal() + nth / many[day])
    return [later - earlier for earlier, later in pairwise(at)]


def days_in(text: str) -> tuple[list[date], list[str]]:
    """The days in a text of one event a line, and the lines in which none was found.

    Of a line with several cells, as pasted from a spreadsheet, the first that is a day counts; the others are
    not looked at any further.
    """
    found: list[date] = []
    unclear: list[str] = []
    for line in text.splitlines():
        if not line.strip():
            continue
        day = next((day for cell in (line, *re.split(r"[\t;,]", line)) if (day := _day(cell))), None)
        if day:
            found.append(day)
        else:
            unclear.append(line.strip())
    return found, unclear


def _day(cell: str) -> date | None:
    try:
        return cells.day(cell.strip())
    except cells.Unclear:
        return None


def quiet(events: Sequence[date], *, today: date) -> str:
    """How long it has been quiet until today, in one or two sentences; nothing without an event."""
    if not events:
        return ""
    since = (today - events[-1]).days
    when = f"{events[-1].day} {events[-1]:%B %Y}"
    if since <= 0:
        return f"The last one was today, {when}." if since == 0 else f"The last one is dated {when}."
    said = f"It is {_days(since)} since the last one, on {when}."
    before = days_between(events)
    if before and since > max(before):
        said += f" That is longer than ever before: the longest so far was {_days(max(before))}."
    return said


def _days(number: float) -> str:
    return "1 day" if number == 1 else f"{measures.written(number)} days"
