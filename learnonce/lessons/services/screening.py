"""Text that may tell who somebody is: pointed at always, refused where it must not be kept."""

from collections.abc import Mapping

from learnonce.base import deciding
from learnonce.base.screening.findings import Kind
from learnonce.base.screening.identifiers import Severity
from learnonce.base.screening.reading import Answers, Reading, look_for
from learnonce.lessons.errors import Identifiable


def screen(
    after: Mapping[str, str],
    *,
    before: Mapping[str, str] | None = None,
    level: Severity = Severity.REFUSE,
    reason: str = "",
    names: bool = False,
) -> dict[str, list[str]]:
    """Refuse texts with new findings of `level` or above, unless a reason is given.

    Args:
        after: the texts to be kept, by field.
        before: what was there, by field.
        level: see `look_for`.
        names: also ask about what the name model takes for a person; for short texts that others read.
        reason: why it is nobody's number; the caller audits it with the answer, never the text found.

    Returns:
        Field to the kinds of what was let through; empty when there was nothing.

    Raises:
        Identifiable: something was found and no reason given.
    """
    before = before or {}
    readings = {name: look_for(level, text, before=before.get(name, "")) for name, text in after.items()}
    if names and not reason.strip():
        people = {name: _people(text, before=before.get(name, "")) for name, text in after.items()}
        readings |= {
            name: found for name, found in people.items() if found.findings and not readings[name].findings
        }
        held = {name: reading for name, reading in readings.items() if reading.findings}
    else:
        answers = Answers.because(reason)
        held = {name: reading for name, reading in readings.items() if not reading.is_settled(answers)}
    if held:
        raise Identifiable(f"Not saved yet. {next(iter(held.values())).advice[0]}", held)
    return {name: reading.kinds for name, reading in readings.items() if reading.findings}


def _people(text: str, *, before: str) -> Reading:
    """Names and homes, however soft, that were not there before."""
    found = [one for one in deciding.look(text) if one.kind in {Kind.PERSON, Kind.ADDRESS}]
    if found and before:
        known = {deciding.mark_of(one) for one in deciding.look(before)}
        found = [one for one in found if deciding.mark_of(one) not in known]
    return Reading(text=text, findings=found)
