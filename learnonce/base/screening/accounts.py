"""Numbers that a bank or a state gave to one person: cards, accounts, national insurance."""

import re
from collections.abc import Iterator

from .findings import Finding, Kind, finding

_CARD = re.compile(r"(?<![\d-])(?:\d[ -]?){12,18}\d(?![\d-])")
_IBAN = re.compile(r"\b[A-Z]{2}\d{2}(?:[ ]?[A-Z0-9]{4}){2,7}(?:[ ]?[A-Z0-9]{1,3})?\b")
# Two letters, three pairs of digits, a letter from A to D (HM Revenue and Customs).
_INSURANCE = re.compile(
    r"\b(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z](?: ?\d{2}){3} ?[A-D]\b"
)
_SOCIAL_SECURITY = re.compile(r"(?<![\d-])(?!000|666|9\d\d)\d{3}-(?!00)\d{2}-(?!0000)\d{4}(?![\d-])")
_LABELLED = re.compile(
    r"\b(?:card|passport|driv(?:er['\u2019]?s|ing) licen[cs]e|licen[cs]e|account|national insurance)"
    r"(?: (?:number|no|num)\b\.?)(?: is| was)?[ :#]{0,3}(?P<number>[A-Z]{0,5}\d[\dA-Z]{5,17})\b",
    re.IGNORECASE,
)
_CARD_LABELLED = re.compile(
    r"\b(?:card|cc|account|sort code)(?: (?:number|no|num)\b\.?)?(?: is| was)?[ :#]{1,3}"
    r"(?P<number>\d{8,19})\b",
    re.IGNORECASE,
)
_LETTERS_BEFORE_TEN = 55  # "A" counts as 10 in an IBAN: its place in the alphabet of ASCII less 55
_IBAN_REST = 97
_DOUBLED_FROM = 9


def find_accounts(text: str) -> Iterator[Finding]:
    for match in _CARD.finditer(text):
        if _is_card(match[0]):
            yield finding(text, Kind.ACCOUNT, *match.span())
    for match in _IBAN.finditer(text):
        if _is_iban(match[0]):
            yield finding(text, Kind.ACCOUNT, *match.span())
    for match in _CARD_LABELLED.finditer(text):
        yield finding(text, Kind.ACCOUNT, *match.span("number"))
    for pattern in (_INSURANCE, _SOCIAL_SECURITY):
        for match in pattern.finditer(text):
            yield finding(text, Kind.STATE_NUMBER, *match.span())
    for match in _LABELLED.finditer(text):
        yield finding(text, Kind.STATE_NUMBER, *match.span("number"))


def _is_card(written: str) -> bool:
    """Whether the digits fit Luhn's sum (ISO/IEC 7812) and begin as cards do."""
    digits = [int(char) for char in written if char.isdigit()]
    if digits[0] not in {2, 3, 4, 5, 6} or len(set(digits)) == 1:
        return False
    doubled = (2 * digit for digit in digits[-2::-2])
    total = sum(digits[-1::-2]) + sum(
        digit - _DOUBLED_FROM if digit > _DOUBLED_FROM else digit for digit in doubled
    )
    return total % 10 == 0


def _is_iban(written: str) -> bool:
    """Whether the rest by 97 is 1 (ISO 13616)."""
    code = written.replace(" ", "")
    turned = code[4:] + code[:4]
    digits = "".join(char if char.isdigit() else str(ord(char) - _LETTERS_BEFORE_TEN) for char in turned)
    return int(digits) % _IBAN_REST == 1
