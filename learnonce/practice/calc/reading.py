"""What a text holds that should be thought about before it is kept."""

from dataclasses import dataclass

from learnonce.base.screening import highlight, identifiers, signposts

LONGEST = 4000  # characters; a noticing is a few sentences


@dataclass(frozen=True, slots=True)
class Answers:
    """What the writer has said about what was pointed at."""

    nobody_is_known: bool = False  # "no patient or colleague can be known by this"
    why_no_patient_number: str = ""  # reasoned override of a number that looks like a patient's
    go_on: bool = False  # "I have seen where else this can go, and still want to tell my team"


@dataclass(frozen=True, slots=True)
class Reading:
    """A text with what was found in it."""

    text: str
    findings: list[identifiers.Finding]
    signposts: list[signposts.Signpost]

    @property
    def refused(self) -> list[identifiers.Finding]:
        return [finding for finding in self.findings if finding.refuse]

    @property
    def warned(self) -> list[identifiers.Finding]:
        """What must be answered. Softer findings, such as a colleague's name, are only pointed at."""
        return [finding for finding in self.findings if finding.severity is identifiers.Severity.HARD]

    @property
    def pieces(self) -> list[tuple[str, identifiers.Finding | None]]:
        """The text cut at its findings, for a page that marks them."""
        return highlight.segments(self.text, self.findings)

    def is_settled(self, answers: Answers) -> bool:
        """Whether everything that was pointed at has been answered, so that the text may be kept."""
        if self.refused and not answers.why_no_patient_number.strip():
            return False
        if self.warned and not answers.nobody_is_known:
            return False
        return not self.signposts or answers.go_on


def read(text: str) -> Reading:
    return Reading(text=text, findings=identifiers.find(text), signposts=signposts.find(text))
