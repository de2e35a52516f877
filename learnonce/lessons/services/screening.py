"""Text that may tell who somebody is: pointed at always, refused where it must not be kept."""

from collections.abc import Mapping

from learnonce.base.screening import identifiers
from learnonce.base.screening.identifiers import Finding, Severity
from learnonce.lessons.errors import Identifiable


def screen(
    after: Mapping[str, str],
    *,
    before: Mapping[str, str] | None = None,
    level: Severity = Severity.REFUSE,
    reason: str = "",
) -> dict[str, list[str]]:
    """Refuse text with new findings of `level` or above, unless a reason is given.

    Args:
        after: the texts to be kept, by field.
        before: what was there; a finding that was let through earlier is not asked about again.
        level: REFUSE for text that stays at home, HARD for text that others can read.
        reason: why it is nobody's number; the caller audits it with the answer, never the text found.

    Returns:
        Field to the kinds of what was let through; empty when there was nothing.

    Raises:
        Identifiable: something was found and no reason given.
    """
    before = before or {}
    found: dict[str, list[Finding]] = {}
    for name, text in after.items():
        known = {item.text for item in identifiers.find(before.get(name, ""))}
        new = [item for item in identifiers.find(text) if item.severity >= level and item.text not in known]
        if new:
            found[name] = new
    if found and not reason.strip():
        raise Identifiable(_words(found), found)
    return {name: sorted({str(item.kind) for item in items}) for name, items in found.items()}


def _words(found: Mapping[str, list[Finding]]) -> str:
    first = next(iter(found.values()))[0]
    return f"Not saved yet. {first.advice}"
