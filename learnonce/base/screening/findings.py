"""What the rules report: a stretch of text, what it may be, how sure, and what to do."""

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum, StrEnum


class Kind(StrEnum):
    NHS_NUMBER = "nhs_number"
    CHI_NUMBER = "chi_number"
    DATE_OF_BIRTH = "date_of_birth"
    POSTCODE = "postcode"
    PHONE = "phone"
    EMAIL = "email"
    HOSPITAL_NUMBER = "hospital_number"
    ACCOUNT = "account"
    STATE_NUMBER = "state_number"
    ADDRESS = "address"
    PERSON = "person"


class Severity(IntEnum):
    """How firmly the text is pointed at. Order matters: where two findings overlap the higher one stays."""

    SOFT = 1  # a question: it may well be fine, such as a colleague's name
    HARD = 2  # a warning: take it out before the text goes further
    REFUSE = 3  # not stored unless the person gives a reason why it is no patient's number


@dataclass(frozen=True, slots=True)
class Finding:
    """One stretch of a text that may tell who somebody is.

    `text` is `whole[start:end]`. `advice` is for the person who wrote it. Never log `text`.
    """

    kind: Kind
    start: int
    end: int
    text: str
    severity: Severity
    advice: str

    @property
    def refuse(self) -> bool:
        return self.severity is Severity.REFUSE


_ADVICE: dict[Kind, str] = {
    Kind.NHS_NUMBER: "This looks like an NHS number. Take it out. Say “a patient” instead.",
    Kind.CHI_NUMBER: "This looks like a CHI number, used in Scotland. Take it out. Say “a patient” instead.",
    Kind.DATE_OF_BIRTH: "This looks like a date of birth. Take it out. Say “in their eighties” instead.",
    Kind.POSTCODE: "This looks like a postcode. It can mean a handful of homes. Name the area instead.",
    Kind.PHONE: "This looks like a phone number. Take it out. Say “rang us” or “rang the helpline” instead.",
    Kind.EMAIL: "This looks like an e-mail address. Take it out. Say what the person's role is instead.",
    Kind.HOSPITAL_NUMBER: "This looks like a record number. Take it out. Say “a patient” instead.",
    Kind.ACCOUNT: "This looks like a bank card or account. Take it out. No lesson needs it.",
    Kind.STATE_NUMBER: "This looks like a personal number, such as national insurance. Take it out.",
    Kind.ADDRESS: "This looks like a home address. Take it out. Say “at home” or name the area instead.",
    Kind.PERSON: "This looks like a person's name. Say “a patient”, “a relative” or the role instead.",
}

_GENTLER: dict[Kind, str] = {
    Kind.DATE_OF_BIRTH: "Is this a date of birth? If so, take it out. For other dates a month is enough.",
    Kind.PHONE: "Is this a public number, such as a helpline? If it could belong to a person, take it out.",
    Kind.EMAIL: "Is this a shared mailbox? If it belongs to one person, say their role instead.",
    Kind.HOSPITAL_NUMBER: "Is this a patient's record number? If so, take it out. Say “a patient” instead.",
    Kind.ADDRESS: "Is this where somebody lives? If so, say “at home” or name the area instead.",
    Kind.PERSON: "Is this a person? Colleagues are people too. Say the role instead, such as “a GP”.",
}

_MISTYPED = (
    "This stands where an NHS or CHI number would, though one digit does not fit. "
    "A number with a slip in it can still point to a patient. Take it out."
)


def finding(whole: str, kind: Kind, start: int, end: int, severity: Severity = Severity.HARD) -> Finding:
    advice = _GENTLER.get(kind, _ADVICE[kind]) if severity is Severity.SOFT else _ADVICE[kind]
    if severity is Severity.HARD and kind in {Kind.NHS_NUMBER, Kind.CHI_NUMBER}:
        advice = _MISTYPED
    return Finding(kind=kind, start=start, end=end, text=whole[start:end], severity=severity, advice=advice)


def without_overlaps(found: Iterable[Finding]) -> list[Finding]:
    """Most severe first, then longest, then first in the text; the answer is in order of the text."""
    kept: list[Finding] = []
    starts: list[int] = []
    for item in sorted(found, key=lambda one: (-one.severity, one.start - one.end, one.start)):
        at = bisect_left(starts, item.start)
        clear_of_left = at == 0 or kept[at - 1].end <= item.start
        clear_of_right = at == len(kept) or item.end <= starts[at]
        if clear_of_left and clear_of_right:
            kept.insert(at, item)
            starts.insert(at, item.start)
    return kept
