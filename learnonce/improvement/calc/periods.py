"""Days, weeks, months and quarters: where one begins, what it is called, which come next."""

from collections import Counter
from collections.abc import Iterable
from datetime import date, timedelta

DAY, WEEK, MONTH, QUARTER, CASE = "DAY", "WEEK", "MONTH", "QUARTER", "CASE"
LABELS = {
    DAY: "Every day",
    WEEK: "Every week",
    MONTH: "Every month",
    QUARTER: "Every three months",
    CASE: "Each time it happens",
}
ONE = {DAY: "day", WEEK: "week", MONTH: "month", QUARTER: "quarter", CASE: "case"}
_MONTHS = {MONTH: 1, QUARTER: 3}
MOST_ABSENT = 400  # of a longer silence only its first period is told
SELDOM = 0.1  # of the days a usual weekday has; rarer weekdays are not expected to have a reading


def start(day: date, interval: str) -> date:
    """The first day of the period a day lies in; weeks begin on Mondays, quarters in January."""
    if interval == WEEK:
        return day - timedelta(days=day.weekday())
    if months := _MONTHS.get(interval):
        return day.replace(month=(day.month - 1) // months * months + 1, day=1)
    return day


def following(day: date, interval: str, *, steps: int = 1) -> date:
    """The start of the period so many after (or before) that of a day. A case is followed by the next day."""
    first = start(day, interval)
    if months := _MONTHS.get(interval):
        counted = first.year * 12 + first.month - 1 + steps * months
        return date(counted // 12, counted % 12 + 1, 1)
    return first + timedelta(days=steps * (7 if interval == WEEK else 1))


def called(day: date, interval: str) -> str:
    """A period as people say it, such as "week of 3 March 2025" or "March 2025"."""
    if interval == MONTH:
        return f"{day:%B %Y}"
    if interval == QUARTER:
        return f"{day:%B} to {following(day, QUARTER) - timedelta(days=1):%B %Y}"
    whole = f"{day.day} {day:%B %Y}"
    return f"week of {whole}" if interval == WEEK else whole


def due(*, last: date | None, today: date, interval: str, most: int) -> list[date]:
    """Periods that wait for a reading, the oldest first: after `last` up to the one that is running.

    Without a reading yet, the last `most` periods. Of a long gap only the newest `most`.
    """
    now = start(today, interval)
    if interval == CASE:
        return [now]
    found = [following(now, interval, steps=-back) for back in range(most - 1, -1, -1)]
    return [day for day in found if last is None or day > last] or [following(last or now, interval)]


def absent(days: Iterable[date], interval: str) -> list[date]:
    """Periods between the first and the last of which nothing is known, in order of time.

    Days of the week that hardly ever have a reading are not expected: a practice is closed then. What happens
    each time it happens has no periods that could be absent.
    """
    known = set(days)
    if interval == CASE or not known:
        return []
    first, last = min(known), max(known)
    usual = _weekdays(known) if interval == DAY else frozenset(range(7))
    found: list[date] = []
    begins: list[date] = []  # the first of each silence
    day, before_was_known = first, True
    while day < last:
        is_known = day in known
        if not is_known and (interval != DAY or day.weekday() in usual):
            found.append(day)
            if before_was_known:
                begins.append(day)
            before_was_known = False
        before_was_known = before_was_known or is_known
        day = following(day, interval)
    return found if len(found) <= MOST_ABSENT else begins


def _weekdays(known: set[date]) -> frozenset[int]:
    """The days of the week, Monday is 0, on which there usually is a reading."""
    counted = Counter(day.weekday() for day in known)
    return frozenset(day for day, many in counted.items() if many > SELDOM * max(counted.values()))
