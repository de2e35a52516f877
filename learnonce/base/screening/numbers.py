"""Numbers that point at a person: NHS, CHI, hospital and phone numbers."""

import re
from collections.abc import Iterator
from itertools import chain, pairwise

from .findings import Finding, Kind, Severity, finding

DIGITS = 10  # of an NHS, CHI or Northern Ireland H&C number
WEIGHTS = range(10, 1, -1)
MODULUS = 11
_DAYS_IN_MONTH = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)

# Spaces (no-break, thin, zero-width too), hyphens, dashes: what people and copied pages put between digits.
_BETWEEN = frozenset(" \t\n\u00a0\u2009\u202f\u200b-\u2010\u2011\u2012\u2013\u2014.")
_MOST_BETWEEN = 3
# Groupings seen without the words "NHS number" beside them. Others are too often a row of plain numbers.
_SHAPES = frozenset({(10,), (3, 3, 4), (6, 4), (5, 5), (3, 7), (1,) * DIGITS})

_RUN = re.compile(r"\d+")
_LABEL = re.compile(
    r"\b(nhs|n\.h\.s|chi|h ?& ?c)\b[^\d\w]{0,3}(?:(?:patient|no|num|number|id|is|was)\b[^\d\w]{0,3}){0,3}$",
    re.IGNORECASE,
)
_LABEL_REACH = 32


def has_check_digit(digits: str) -> bool:
    """Whether the tenth digit fits the first nine: modulus 11, weights 10 to 2.

    Args:
        digits: ten digits and nothing else.

    Source:
        NHS Data Dictionary, NHS NUMBER. The Scottish CHI number and the Northern Ireland H&C number
        use the same sum.
    """
    total = sum(int(digit) * weight for digit, weight in zip(digits, WEIGHTS, strict=False))
    return (MODULUS - total % MODULUS) % MODULUS == int(digits[-1])


def starts_with_date(digits: str) -> bool:
    """Whether the first six digits can be a day, month and year, as in a CHI number."""
    day, month = int(digits[:2]), int(digits[2:4])
    return 1 <= month <= len(_DAYS_IN_MONTH) and 1 <= day <= _DAYS_IN_MONTH[month - 1]


def find_patient_numbers(text: str) -> Iterator[Finding]:
    """NHS, H&C and CHI numbers: refused where the check digit fits, a warning where only a label says so."""
    phones = [(match.start(), match.end()) for match in _phone_matches(text)]
    inside_phone = _Cover(phones)
    for start, end, shape in _windows(text):
        digits = "".join(char for char in text[start:end] if char.isdigit())
        label = _LABEL.search(text, max(0, start - _LABEL_REACH), start)
        fits = has_check_digit(digits) and digits.strip("0") != ""
        if not label and (shape not in _SHAPES or not fits or inside_phone.holds(start, end)):
            continue
        if not label and _is_part_of_something(text, start, end):
            continue
        by_label = label and label[1].lower()
        is_chi = by_label == "chi" if by_label else starts_with_date(digits)
        kind = Kind.CHI_NUMBER if is_chi else Kind.NHS_NUMBER
        yield finding(text, kind, start, end, Severity.REFUSE if fits else Severity.HARD)


def _windows(text: str) -> Iterator[tuple[int, int, tuple[int, ...]]]:
    """Runs of digits standing close together that make ten digits: start, end, digits in each run."""
    runs = [match.span() for match in _RUN.finditer(text)]
    joined = [_near(text[a[1] : a[1] + _MOST_BETWEEN + 1], b[0] - a[1]) for a, b in pairwise(runs)]
    for first, (start, _) in enumerate(runs):
        shape: list[int] = []
        for nth in range(first, min(first + DIGITS, len(runs))):
            if nth > first and not joined[nth - 1]:
                break
            shape.append(runs[nth][1] - runs[nth][0])
            if sum(shape) == DIGITS:
                yield start, runs[nth][1], tuple(shape)
            if sum(shape) >= DIGITS:
                break


def _near(following: str, gap: int) -> bool:
    return gap <= _MOST_BETWEEN and all(char in _BETWEEN for char in following[:gap])


def _is_part_of_something(text: str, start: int, end: int) -> bool:
    """A decimal fraction, or digits in the middle of a code such as a fingerprint of a file."""
    before, after = text[max(0, start - 2) : start], text[end : end + 1]
    decimal = len(before) > 1 and before[1] in ".," and before[0].isdigit()
    return decimal or (before[-1:].isalpha() and after.isalpha())


class _Cover:
    """Answers whether a longer stretch holds a shorter one. Stretches are in order and do not overlap."""

    def __init__(self, stretches: list[tuple[int, int]]) -> None:
        self._stretches = stretches
        self._at = 0

    def holds(self, start: int, end: int) -> bool:
        """Ask with rising starts only: it keeps its place, so that all questions together are linear."""
        while self._at < len(self._stretches) and self._stretches[self._at][1] < end:
            self._at += 1
        if self._at == len(self._stretches):
            return False
        left, right = self._stretches[self._at]
        return left <= start and end <= right and (left, right) != (start, end)


# --- phones ---

_GAP = r"[\s.()\u00a0\u2010-\u2013-]{0,2}"
_PHONE = re.compile(
    rf"(?<![\w+])(?<!\d[-./])(?:(?P<abroad>(?:\+|00)44{_GAP}0?)|\(?0)(?:{_GAP}\d){{9,10}}(?!\d)",
)
_FOREIGN = re.compile(rf"(?<![\w+])\+(?!44)[1-9]\d{{0,2}}(?:{_GAP}\d){{8,12}}(?!\d)")
_LABELLED = re.compile(
    r"\b(?:(?:ring|call|text|phone|bleep|contact|reach)(?: \w{1,7})? (?:on|at)|answering (?:on|at)"
    r"|tel|telephone|phone|mobile|mob|landline|whatsapp|fax|desk)"
    r"(?: (?:no|number|is)\b\.?){0,2}[:.]?\s{0,3}(?P<number>[+(]?\d(?:[ ().-]{0,2}\d){6,12}(?!\d))",
    re.IGNORECASE,
)
# As written in North America: "(905) 674-3793". Never "123-456-7890-1", which is a part of something.
_AMERICAN = re.compile(r"(?<![\w(+./-])(?:\(\d{3}\) ?|\d{3}[.-])\d{3}[.-]\d{4}(?![\w-]|\.\d)")
_LABELLED_AFTER = re.compile(
    r"(?<![\d+(])(?P<number>[+(]?\d(?:[ ().-]{0,2}\d){6,12})[ -]{1,2}(?:office|mobile|fax|desk|home)\b",
    re.IGNORECASE,
)
_WHOLE = 11  # digits of most UK numbers, with the leading 0
_JOINED_AREA = range(3, 6)  # 020, 0121, 01204, 07700
_HELPLINE = ("3", "8")  # 03 and 08 numbers belong to organisations


def find_phones(text: str) -> Iterator[Finding]:
    for match in _phone_matches(text):
        national = _national(match)
        severity = Severity.SOFT if national.startswith(_HELPLINE) else Severity.HARD
        yield finding(text, Kind.PHONE, match.start(), match.end(), severity)
    for match in _FOREIGN.finditer(text):
        yield finding(text, Kind.PHONE, match.start(), match.end())
    for match in _AMERICAN.finditer(text):
        yield finding(text, Kind.PHONE, *match.span(), Severity.SOFT)
    for match in chain(_LABELLED.finditer(text), _LABELLED_AFTER.finditer(text)):
        yield finding(text, Kind.PHONE, *match.span("number"))


def _phone_matches(text: str) -> Iterator[re.Match[str]]:
    return (match for match in _PHONE.finditer(text) if _is_phone(match))


def _national(match: re.Match[str]) -> str:
    """The digits after +44 or after the leading 0."""
    digits = "".join(char for char in match[0] if char.isdigit())
    return re.sub("^(?:00)?44", "", digits).lstrip("0") if match["abroad"] else digits[1:]


def _is_phone(match: re.Match[str]) -> bool:
    national = _national(match)
    if national[:1] not in {"1", "2", "3", "7", "8"} or not (
        len(national) == DIGITS or (len(national) == DIGITS - 1 and national[0] == "1")
    ):
        return False
    if match["abroad"]:
        return True
    first_run = _RUN.search(match[0])
    area = len(first_run[0]) if first_run else 0
    mobile_in_two = area == DIGITS - 4 and national[0] == "7"
    return area in _JOINED_AREA or area == _WHOLE or mobile_in_two


# --- hospital numbers ---

_HOSPITAL_LABELLED = re.compile(
    r"\b(?:MRN|(?:hospital|hosp|patient|pt|unit|case ?notes?|(?:medical|health|patient) record|emis"
    r"|systmone)"
    r"[ .]{1,2}(?:id|no|num|number|ref|reference|identifier)\b)\.?(?: is| was)?[ :#=]{0,3}"
    r"[A-Z]{0,3}[ -]?\d(?:-?\d){4,9}(?!\d)",
    re.IGNORECASE,
)
# A trust's code (R and two more) with digits after it, as printed on wristbands.
_HOSPITAL_BARE = re.compile(r"\bR(?!EF|EQ|EV|FC|MA|UN|OW)[A-Z][A-Z0-9]\d{5,7}\b")


def find_hospital_numbers(text: str) -> Iterator[Finding]:
    for match in _HOSPITAL_LABELLED.finditer(text):
        yield finding(text, Kind.HOSPITAL_NUMBER, *match.span())
    for match in _HOSPITAL_BARE.finditer(text):
        yield finding(text, Kind.HOSPITAL_NUMBER, *match.span(), Severity.SOFT)
