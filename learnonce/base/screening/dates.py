"""Dates of birth. A date alone is not one: a pilot has dates too, so the words around it decide."""

import re
from collections.abc import Iterator

from .findings import Finding, Kind, Severity, finding

_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
_DATE = re.compile(
    # First what a date can begin with: most letters of a text are passed over at once, three times as fast.
    r"(?=[\djfmasond])(?<![\d/.-])(?:"
    r"(?P<day>\d{1,2})(?P<sep>[/.-])(?P<month>\d{1,2})(?P=sep)(?P<year>\d{4}|\d{2})"
    r"|(?P<iso_year>\d{4})(?P<iso_sep>[/.-])(?P<iso_month>\d{1,2})(?P=iso_sep)(?P<iso_day>\d{1,2})"
    rf"|(?P<w_day>\d{{1,2}})(?:st|nd|rd"
    rf"|th)?(?: of)?[ -]{{0,2}}{_MONTH}\b\.?,?[ -]{{0,2}}(?P<w_year>\d{{4}}|['\u2019]?\d{{2}})"
    rf"|\b{_MONTH}\.? (?P<us_day>\d{{1,2}})(?:st|nd|rd|th)?,? (?P<us_year>\d{{4}})"
    r"|(?P<bare>\d{8}|\d{6}|\d{1,2} \d{1,2} (?:\d{4}|\d{2}))"
    r")(?!\d|[/.-]\d)",
    re.IGNORECASE,
)
_DAYS, _MONTHS = 31, 12
_YEARS = range(1900, 2100)
# A date later than this is as likely to be one of the work, so a person word nearby is not enough.
_LATEST_BY_NEARNESS = 2015

_BIRTH_BEFORE = re.compile(
    r"(?:\bd\.? ?o\.? ?b\b|\bdate of birth|\bbirth ?(?:date|day)|\bborn\b"
    r"|\bb\.(?=\W{0,2}$))[^;\n\d]{0,24}$",
    re.IGNORECASE,
)
_THING_BORN = re.compile(
    r"\b(?:idea|pilot|project|service|scheme|clinic|plan|group|network|trial"
    r"|team)\b[^.]{0,20}\bborn\b",
    re.IGNORECASE,
)
_BIRTH_AFTER = re.compile(r"\W{0,3}(?:dob\b|d\.o\.b|birth|born\b)", re.IGNORECASE)
_PERSON = re.compile(
    r"\b(?:pt|patient|aged?|year[- ]old|y/?o|mr|mrs|ms|miss|nhs (?:no|number)|chi|hospital (?:no"
    r"|number)|mrn|lady|gentleman"
    r"|male|female|man|woman|boy|girl|baby|infant|child|mother|father|daughter|son|husband|wife"
    r"|resident)\b",
    re.IGNORECASE,
)
_DATE_OF_WORK = re.compile(
    r"\b(?:on|from|since|until|till|to|by|dated?|before|after|between|and|of|for|in|w/?c|commencing"
    r"|version|v|updated?"
    r"|review(?:ed)?|seen|admitted|discharged|started|starting|published|issued|due)\W{0,3}(?:the )?$",
    re.IGNORECASE,
)
_REACH_BEFORE, _REACH_AFTER = 40, 25
_SENTENCE_END = re.compile(r"[.!?]\s|\n")


def find_dates_of_birth(text: str) -> Iterator[Finding]:
    for match in _DATE.finditer(text):
        if not _is_date(match):
            continue
        severity = _judge(text, match)
        if severity:
            yield finding(text, Kind.DATE_OF_BIRTH, match.start(), match.end(), severity)


def _is_date(match: re.Match[str]) -> bool:
    """Whether day, month and year can be. Day and month may stand in either order."""
    if match["bare"]:
        return True  # only taken when the words before say that it is a birth
    day = int(match["day"] or match["iso_day"] or match["w_day"] or match["us_day"])
    month = int(match["month"] or match["iso_month"] or 1)
    year = _year(match)
    if not (1 <= min(day, month) <= _MONTHS and 1 <= max(day, month) <= _DAYS):
        return False
    return year is None or year in _YEARS


def _year(match: re.Match[str]) -> int | None:
    """The year where it has four digits."""
    written = match["year"] or match["iso_year"] or match["w_year"] or match["us_year"] or ""
    return int(written) if len(written.strip("'\u2019")) == len("1939") else None


def _judge(text: str, match: re.Match[str]) -> Severity | None:
    start, end = match.span()
    before = _SENTENCE_END.split(text[max(0, start - 2 * _REACH_BEFORE) : start])[-1]
    raw_before = text[max(0, start - _REACH_BEFORE) : start]  # with full stops: "D.O.B. 1/2/50"
    after = _SENTENCE_END.split(text[end : end + _REACH_AFTER])[0]
    if _BIRTH_BEFORE.search(raw_before):
        return None if _THING_BORN.search(before) else Severity.HARD
    if match["bare"]:
        return None
    if _BIRTH_AFTER.match(after):
        return Severity.HARD
    year = _year(match)
    if year is None or year > _LATEST_BY_NEARNESS or _DATE_OF_WORK.search(before):
        return None
    return Severity.SOFT if _PERSON.search(before[-_REACH_BEFORE:]) or _PERSON.search(after) else None
