"""Working days as freedom of information law counts them: no weekends, no bank holidays.

Those of England and Wales. Scotland and Northern Ireland keep other days besides, and days proclaimed for
one year only are not known here: the date shown is then a day or two early, never late.
"""

from datetime import date, timedelta

ANSWER_WITHIN = 20  # working days after the day it was received: section 10 of the Act


def easter(year: int) -> date:
    """Easter Sunday in the Gregorian calendar (the anonymous algorithm, as in Meeus, 1991)."""
    a, b, c = year % 19, year // 100, year % 100
    d, e = b // 4, b % 4
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = c // 4, c % 4
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 22 * m) // 451
    month, day = divmod(h + m - 7 * n + 114, 31)
    return date(year, month, day + 1)


def bank_holidays(year: int) -> set[date]:
    """Of England and Wales; one that falls on a weekend moves to the next free weekday."""
    sunday = easter(year)
    found = {sunday - timedelta(days=2), sunday + timedelta(days=1)}
    found |= {_first_monday(year, 5), _last_monday(year, 5), _last_monday(year, 8)}
    for fixed in (date(year, 1, 1), date(year, 12, 25), date(year, 12, 26)):
        day = fixed
        while day.weekday() >= 5 or day in found:  # noqa: PLR2004  Saturday
            day += timedelta(days=1)
        found.add(day)
    return found


def _first_monday(year: int, month: int) -> date:
    first = date(year, month, 1)
    return first + timedelta(days=-first.weekday() % 7)


def _last_monday(year: int, month: int) -> date:
    last = date(year, month, 31)  # of May and of August
    return last - timedelta(days=last.weekday())


def is_working(day: date) -> bool:
    return day.weekday() < 5 and day not in bank_holidays(day.year)  # noqa: PLR2004  Saturday


def answer_due(received: date) -> date:
    """The twentieth working day after the day it was received."""
    day, left = received, ANSWER_WITHIN
    while left:
        day += timedelta(days=1)
        left -= is_working(day)
    return day


def working_days_left(*, today: date, due: date) -> int:
    """Working days from tomorrow to the day it is due; below zero the days it is late."""
    step = 1 if due >= today else -1
    day, count = today, 0
    while day != due:
        day += timedelta(days=step)
        count += step * is_working(day)
    return count
