"""A text with what was found in it, and whether it may be kept: one rule for everything people write.

Most is only pointed at. What may be a patient's number needs a reason, what is likely to name somebody a word
that it does not, and a signpost a word that it was seen. The room says what it asks about, and refuses in its
own words.
"""

from dataclasses import dataclass, field
from typing import Self

from .findings import Finding, Severity
from .highlight import segments
from .identifiers import find
from .signposts import Signpost
from .signposts import find as find_signposts

__all__ = ["Answers", "Reading", "look_for", "read"]


@dataclass(frozen=True, slots=True)
class Answers:
    """What the writer has said about what was pointed at."""

    nobody_is_known: bool = False  # "no patient or colleague can be known by this"
    why_no_patient_number: str = ""  # reasoned override of a number that looks like a patient's
    go_on: bool = False  # "I have seen where else this can go, and still want to go on"

    @classmethod
    def because(cls, reason: str) -> Self:
        """One reason for everything, where a page asks for no more than that; empty is no answer."""
        reason = reason.strip()
        return cls(nobody_is_known=bool(reason), why_no_patient_number=reason, go_on=bool(reason))


@dataclass(frozen=True, slots=True)
class Reading:
    """A text with what was found in it. Never log it."""

    text: str
    findings: list[Finding]
    signposts: list[Signpost] = field(default_factory=list)

    @property
    def refused(self) -> list[Finding]:
        return [finding for finding in self.findings if finding.refuse]

    @property
    def warned(self) -> list[Finding]:
        """What must be answered. Softer findings, such as a colleague's name, are only pointed at."""
        return [finding for finding in self.findings if finding.severity is Severity.HARD]

    @property
    def pieces(self) -> list[tuple[str, Finding | None]]:
        """The text cut at its findings, for a page that marks them."""
        return segments(self.text, self.findings)

    @property
    def advice(self) -> list[str]:
        """What to do about it, each sentence once, in the order of the text."""
        return list(dict.fromkeys(finding.advice for finding in self.findings))

    @property
    def kinds(self) -> list[str]:
        """What was found, as it may be kept in the history: without the text."""
        return sorted({str(finding.kind) for finding in self.findings})

    def is_settled(self, answers: Answers) -> bool:
        """Whether everything that was pointed at has been answered, so that the text may be kept."""
        if self.refused and not answers.why_no_patient_number.strip():
            return False
        if self.warned and not answers.nobody_is_known:
            return False
        return not self.signposts or answers.go_on


def read(text: str) -> Reading:
    """Everything there is to think about, for what somebody tells for the first time."""
    return Reading(text=text, findings=find(text), signposts=find_signposts(text))


def look_for(level: Severity, text: str, *, before: str = "") -> Reading:
    """What may tell who somebody is, of `level` or above, and nothing else.

    Args:
        level: REFUSE for text that stays at home, HARD for text that others can read.
        before: what was there; a finding that was let through earlier is not asked about again.
    """
    found = [finding for finding in find(text) if finding.severity >= level]
    if found and before:
        known = {finding.text for finding in find(before)}
        found = [finding for finding in found if finding.text not in known]
    return Reading(text=text, findings=found)
