"""Text that may tell who somebody is: refused where others would read it, unless a person says why not."""

from learnonce.base.screening.identifiers import Severity
from learnonce.base.screening.reading import Answers, Reading, look_for
from learnonce.improvement.errors import HeldBack, NotReady


def checked(text: str, *, reason: str, longest: int, before: str = "", empty: str = "") -> Reading:
    """The text as it may be kept.

    Args:
        reason: why what was found tells of nobody; the caller audits it with the kinds, never the text.
        longest: characters.
        before: what was there; a finding that was let through earlier is not asked about again.
        empty: what to say when there is no text; without it there may be none.

    Raises:
        NotReady: there is no text, or too much of it.
        HeldBack: something was found and no reason given.
    """
    text = text.strip()
    if not text and empty:
        raise NotReady(empty)
    if len(text) > longest:
        raise NotReady(f"Please say it in {longest:,} characters or fewer.")
    reading = look_for(Severity.HARD, text, before=before)
    if not reading.is_settled(Answers.because(reason)):
        raise HeldBack(reading)
    return reading
