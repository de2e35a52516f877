"""What people write into a cell of a table, read as a number or as a day. What is missing is never zero."""

import re
from dataclasses import dataclass
from datetime import date, timedelta

DMY, MDY = "dmy", "mdy"  # which comes first in 3/4/2025: the day, as in Britain, or the month

_MISSING = frozenset(
    {
        *("n/a", "na", "n.a.", "n.a", "#n/a", "nan", "null", "none", "missing", "unknown", "not known"),
        *("not available", "not recorded", "no data", "nk", "-", "--", "\N{EN DASH}", "\N{EM DASH}"),
        *("*", "**", "..", ".", ":", "x", "[x]", "c", "[c]", "z", "[z]", "?", "suppressed"),
    }
)
_SMALL = re.compile(r"(?:<|<=|\N{LESS-THAN OR EQUAL TO}|fewer than |less than |under )\s*\d+", re.IGNORECASE)
_PLAIN = re.compile(r"[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d{1,2})?", re.IGNORECASE)
_THOUSANDS = re.compile(r"[-+]?\d{1,3}(?:,\d{3})+(?:\.\d+)?")
_SPACED = re.compile(r"[-+]?\d{1,3}(?: \d{3})+(?:\.\d+)?")
# Numbers that can only be written with a decimal comma, or only with a decimal point.
_COMMA = re.compile(r"[-+]?(?:\d{1,3}(?:\.\d{3})+|\d+),(?:\d{1,2}|\d{4,})|[-+]?\d{1,3}(?:\.\d{3})+,\d{3}")
_POINT = re.compile(r"[-+]?(?:\d{1,3}(?:,\d{3})+|\d+)\.(?:\d{1,2}|\d{4,})|[-+]?\d{1,3}(?:,\d{3})+\.\d{3}")
_WITH_COMMA = re.compile(r"[-+]?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?\s*%?")
_MINUS = str.maketrans({"\N{MINUS SIGN}": "-", "\N{NO-BREAK SPACE}": " ", "\N{NARROW NO-BREAK SPACE}": " "})

MONTHS = {
    name[:3]: number
    for number, name in enumerate(
        (
            *("january", "february", "march", "april", "may", "june"),
            *("july", "august", "september", "october", "november", "december"),
        ),
        start=1,
    )
}
_MONTH_WORD = r"(?P<month>jan\w*|feb\w*|mar\w*|apr\w*|may|june?|july?|aug\w*|sep\w*|oct\w*|nov\w*|dec\w*)\.?"
_YEAR = r"(?P<year>(?:19|20)\d\d|\d\d)"
_FULL_YEAR = r"(?P<year>(?:19|20)\d\d)"
_TIME = r"(?:[ T]\d{1,2}:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?"
_BEFORE = re.compile(r"^(?:w/?c\.?|w/?b|week (?:commencing|beginning|starting|of)|from)\s+", re.IGNORECASE)
_WEEKDAY = re.compile(r"^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s+", re.IGNORECASE)
_SEP = r"[-/. ]"


def _whole(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"^{pattern}$", re.IGNORECASE)


_ISO = _whole(rf"(?P<year>\d{{4}})([-/.])(?P<month>\d{{1,2}})\2(?P<day>\d{{1,2}}){_TIME}")
_COMPACT = _whole(rf"{_FULL_YEAR}(?P<month>\d\d)(?P<day>\d\d)")
_NUMBERS = _whole(rf"(?P<first>\d{{1,2}})([-/.])(?P<second>\d{{1,2}})\2{_YEAR}{_TIME}")
_DAY_WORD = _whole(rf"(?P<day>\d{{1,2}})(?:st|nd|rd|th)?{_SEP}*{_MONTH_WORD}{_SEP}*,?\s*{_YEAR}{_TIME}")
_WORD_DAY = _whole(rf"{_MONTH_WORD}\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?,?\s+{_FULL_YEAR}")
_WORD_MONTH = _whole(rf"{_MONTH_WORD}{_SEP}*'?{_YEAR}")
_YEAR_WORD = _whole(rf"{_FULL_YEAR}{_SEP}*{_MONTH_WORD}")
_YEAR_MONTH = _whole(rf"{_FULL_YEAR}[-/.]?(?P<month>0[1-9]|1[0-2]|[1-9])")
_MONTH_YEAR = _whole(rf"(?P<month>0?[1-9]|1[0-2])[-/.]{_FULL_YEAR}")
_ISO_WEEK = _whole(rf"{_FULL_YEAR}[- ]?w(?:eek|k)?[- ]?(?P<week>\d{{1,2}})")
_WEEK_YEAR = _whole(rf"w(?:eek|k)?\.?[- ]?(?P<week>\d{{1,2}})[-/, ]+(?:of )?{_FULL_YEAR}")
_QUARTER = _whole(rf"(?:q(?P<q1>[1-4])[-/ ]*{_FULL_YEAR})")
_YEAR_QUARTER = _whole(rf"{_FULL_YEAR}[-/ ]*q(?P<q1>[1-4])")
_NHS_YEAR = r"(?P<year>20\d\d)[-/](?:20)?(?P<to>\d\d)"
_NHS_QUARTER = _whole(rf"(?:q(?P<q1>[1-4])[ ,]*{_NHS_YEAR})")
_NHS_YEAR_QUARTER = _whole(rf"{_NHS_YEAR}[ ,]*q(?P<q1>[1-4])")
_BARE_WEEK = _whole(r"w(?:eek|k)?\.?[- ]?\d{1,2}")

# Days since Excel's day 0, between 1982 and 2064. Its day 60 does not exist, which is long before.
_EXCEL = date(1899, 12, 30)
_SERIALS = range(30_000, 60_000)


@dataclass(frozen=True, slots=True)
class Number:
    """A number; or that it is missing: `amount` is None and `as_written` what stood there."""

    amount: float | None
    as_written: str = ""
    is_percent: bool = False


class Unclear(ValueError):  # noqa: N818  reads as what it is
    """A cell cannot be read; the text says what to write instead and does not repeat long cells."""


def number(cell: str) -> Number:
    """A number as people write it: 1,234; 1 234; 12.5; 85%; £20; <5 and n/a and blank are missing.

    Raises:
        Unclear: it could mean several things, or nothing.
    """
    text = " ".join(cell.translate(_MINUS).split())
    if not text or text.lower() in _MISSING or _SMALL.fullmatch(text):
        return Number(None, text[:40])
    is_percent = text.endswith("%")
    bare = text.removesuffix("%").strip()
    bare = bare.lstrip("£$€ ") if bare[:1] in "£$€" else bare
    if _THOUSANDS.fullmatch(bare):
        bare = bare.replace(",", "")
    elif _SPACED.fullmatch(bare):
        bare = bare.replace(" ", "")
    if _PLAIN.fullmatch(bare):
        return Number(float(bare), is_percent=is_percent)
    raise Unclear(_why_no_number(text, bare))


def has_comma(cell: str) -> bool | None:
    """Whether a number is written with a decimal comma, or with a point; None when it could be either."""
    bare = cell.strip().removesuffix("%").strip()
    if _COMMA.fullmatch(bare):
        return True
    return False if _POINT.fullmatch(bare) else None


def with_point(cell: str) -> str:
    """A number with a decimal comma, such as 1.234,5, as 1234.5; every other cell as it is."""
    return cell.replace(".", "").replace(",", ".") if _WITH_COMMA.fullmatch(cell.strip()) else cell


def _why_no_number(text: str, bare: str) -> str:
    shown = shortened(text)
    if bare.lower() in {"nil", "zero"}:
        return f"“{shown}”: write 0 if there were none, or leave it empty if it is not known."
    if re.fullmatch(r"\d+,\d+", bare):
        return f"“{shown}” could be a decimal or thousands. Write it with a point, or without the comma."
    if re.fullmatch(r"[-+]?[\d,.]+\s*[a-z].*", bare, re.IGNORECASE):
        return f"“{shown}” is a number with words. Leave out the words."
    return f"“{shown}” is not a number. If it is not known, leave it empty."


def day(cell: str, *, order: str = DMY, serials: bool = False) -> date:
    """The day a cell names; of a week, month or quarter its first day.

    Args:
        order: DMY or MDY, for dates of numbers only.
        serials: whether a bare number may be a day of Excel's; only in a column known to hold days.

    Raises:
        Unclear: it names no day, or one that does not exist.
    """
    text = " ".join(cell.translate(_MINUS).split())
    if serials and (found := serial(text)):
        return found
    text = _WEEKDAY.sub("", _BEFORE.sub("", text))
    try:
        found = _day(text, order)
    except ValueError as problem:
        raise Unclear(f"“{shortened(cell)}”: there is no such day.") from problem
    if found:
        return found
    if _BARE_WEEK.match(text):
        raise Unclear(f"“{shortened(cell)}”: say the year, such as W9 2025, or the Monday it begins.")
    raise Unclear(f"“{shortened(cell)}” is not a date. Write it like 3 March 2025, 03/03/2025 or Mar 2025.")


def serial(text: str) -> date | None:
    """The day of a number as Excel keeps days; None for any other text."""
    bare = text.removesuffix(".0")
    if bare.isascii() and bare.isdecimal() and int(bare) in _SERIALS:
        return _EXCEL + timedelta(days=int(bare))
    return None


def is_month_first(cell: str) -> bool | None:
    """Whether a date of numbers must have the month first, or the day; None when it could be either."""
    found = _NUMBERS.match(" ".join(cell.split()))
    if not found:
        return None
    first, second = int(found["first"]), int(found["second"])
    if second > 12 >= first:  # noqa: PLR2004  months of a year
        return True
    return False if first > 12 >= second else None  # noqa: PLR2004


def _day(text: str, order: str) -> date | None:
    for pattern in (_ISO, _COMPACT, _DAY_WORD, _WORD_DAY):
        if found := pattern.match(text):
            return date(_year(found["year"]), _month(found["month"]), int(found["day"]))
    if found := _NUMBERS.match(text):
        first, second = int(found["first"]), int(found["second"])
        month, of_month = (first, second) if order == MDY else (second, first)
        return date(_year(found["year"]), month, of_month)
    for pattern in (_WORD_MONTH, _YEAR_WORD, _YEAR_MONTH, _MONTH_YEAR):
        if found := pattern.match(text):
            return date(_year(found["year"]), _month(found["month"]), 1)
    return _week_or_quarter(text)


def _week_or_quarter(text: str) -> date | None:
    for pattern in (_ISO_WEEK, _WEEK_YEAR):
        if found := pattern.match(text):
            return date.fromisocalendar(int(found["year"]), int(found["week"]), 1)
    for pattern in (_NHS_QUARTER, _NHS_YEAR_QUARTER):  # a year of the NHS begins in April
        if (found := pattern.match(text)) and (int(found["year"]) + 1) % 100 == int(found["to"]):
            months = 3 + 3 * (int(found["q1"]) - 1)
            return date(int(found["year"]) + months // 12, months % 12 + 1, 1)
    for pattern in (_QUARTER, _YEAR_QUARTER):
        if found := pattern.match(text):
            return date(int(found["year"]), 3 * int(found["q1"]) - 2, 1)
    return None


def _year(text: str) -> int:
    """Two figures are of this century: nobody pastes numbers of 1924."""
    return int(text) + (2000 if len(text) == 2 else 0)  # noqa: PLR2004


def _month(text: str) -> int:
    return int(text) if text.isdecimal() else MONTHS[text[:3].lower()]


def shortened(text: str, most: int = 30) -> str:
    text = " ".join(text.split())
    return text if len(text) <= most else text[: most - 1] + "…"
