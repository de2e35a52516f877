"""Text that may tell who somebody is: refused where others would read it, unless a person says why not."""

from collections.abc import Mapping
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


@dataclass(frozen=True, slots=True)
class Words:
    """Several texts as they may be kept, by name, and what was let through in them."""

    texts: dict[str, str]
    let_through: LetThrough

    def __getitem__(self, name: str) -> str:
        return self.texts[name]

    @property
    def kinds(self) -> list[str]:
        return sorted({kind for found in self.let_through.kinds.values() for kind in found})


def checked_each(
    texts: Mapping[str, str],
    *,
    reason: str,
    longest: Mapping[str, int],
    before: Mapping[str, str] | None = None,
    needed: Mapping[str, str] | None = None,
    subject: deciding.Subject | None = None,
) -> Words:
    """The same for several texts of one form. `needed`: what to say of one that is missing, by its name.

    Raises NotReady, HeldBack.
    """
    clean = {name: text.strip() for name, text in texts.items()}
    for name, text in clean.items():
        if not text and needed and name in needed:
            raise NotReady(needed[name])
        if len(text) > longest[name]:
            raise NotReady(f"Please say it in {longest[name]:,} characters or fewer.")
    try:
        return Words(clean, deciding.ask(clean, subject=subject, before=before, reason=reason))
    except deciding.Pointed as pointed:
        raise HeldBack(next(iter(pointed.found.values()))) from pointed
