"""Text that may tell who somebody is: refused where others would read it, unless a person says why not."""

from dataclasses import dataclass

from learnonce.base import deciding
from learnonce.base.deciding import LetThrough
from learnonce.improvement.errors import HeldBack, NotReady


@dataclass(frozen=True, slots=True)
class Checked:
    """A text as it may be kept, and what was let through in it; deciding.keep keeps that with its row."""

    text: str
    let_through: LetThrough

    @property
    def kinds(self) -> list[str]:
        """What was let through, as the history may keep it."""
        return self.let_through.kinds.get("", [])


def checked(
    text: str,
    *,
    reason: str,
    longest: int,
    before: str = "",
    empty: str = "",
    subject: deciding.Subject | None = None,
) -> Checked:
    """The text as it may be kept: neither rules nor names find somebody, or a person says why it is nobody.

    Args:
        reason: why what was found tells of nobody; the caller audits it with the kinds, never the text.
        longest: characters.
        before: what was there; a finding that was let through earlier is not asked about again.
        empty: what to say when there is no text; without it there may be none.
        subject: the thing it is about; what was decided about that is not asked again either.

    Raises:
        NotReady: there is no text, or too much of it.
        HeldBack: something was found and no reason given.
    """
    text = text.strip()
    if not text and empty:
        raise NotReady(empty)
    if len(text) > longest:
        raise NotReady(f"Please say it in {longest:,} characters or fewer.")
    try:
        return Checked(text, deciding.ask({"": text}, subject=subject, before={"": before}, reason=reason))
    except deciding.Pointed as pointed:
        raise HeldBack(pointed.found[""]) from pointed
