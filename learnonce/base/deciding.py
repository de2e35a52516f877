"""What a person decides about text that may tell who somebody is: asked before it goes further, and recorded.

Rules and the name model point; somebody looks at each stretch and says that it tells nobody, or changes it.
Kept are marks of what tells nobody (keyed, so that they cannot be tried out without the installation's key),
who decided and when. The text itself is never kept here.

One road for every text that others than its home can read. A text of some sentences is asked about as it is
saved (`ask`, then `keep`); a long one is read by the worker, stretch by stretch (`open_in`, `decide`). Both
keep the same marks, and both are asked again before the text goes further, where only what is new counts.
"""

import logging
from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache

from django.utils.crypto import salted_hmac

from learnonce.base import audit
from learnonce.base.actors import Actor
from learnonce.base.data_files import UnknownFile
from learnonce.base.models import TextDecision
from learnonce.base.screening import identifiers
from learnonce.base.screening.findings import Finding, Kind, Severity
from learnonce.base.screening.reading import Reading

type Subject = tuple[str, int]

WHO = frozenset({Kind.PERSON, Kind.ADDRESS})  # what the name model adds to the rules, always softly
_AROUND = 60  # characters of the text shown on either side

logger = logging.getLogger(__name__)


class NeedsReason(Exception):  # noqa: N818  reads as the refusal it is
    """What looks like a patient's number is kept with a reason only."""


class Pointed(Exception):  # noqa: N818
    """A text may tell who somebody is and nobody has said why not; `found` by field. Never log it."""

    def __init__(self, found: Mapping[str, Reading]) -> None:
        super().__init__(next(iter(found.values())).advice[0])
        self.found = dict(found)


@dataclass(frozen=True, slots=True)
class LetThrough:
    """What was found and let through with a reason: `kinds` by field for the history, `marks` to be kept."""

    kinds: dict[str, list[str]]
    marks: frozenset[str]


@dataclass(frozen=True, slots=True)
class Open:
    """One stretch nobody has decided about, with the words around it. Never log it."""

    field: str
    finding: Finding
    mark: str
    before: str
    after: str


def look(text: str) -> list[Finding]:
    """What rules and names find; by rules alone where the name model is missing, which is logged."""
    try:
        return _read(text)
    except UnknownFile as problem:
        logger.warning("Names were not looked for: %s", problem)
        return identifiers.find(text)


@lru_cache(maxsize=64)  # the same text is read for the page, for the decision and for the step outwards
def _read(text: str) -> list[Finding]:
    from learnonce.base.screening import names  # loads onnxruntime, which few processes need

    return names.find(text)


def ask(
    texts: Mapping[str, str],
    *,
    subject: Subject | None = None,
    before: Mapping[str, str] | None = None,
    level: Severity = Severity.HARD,
    names: bool = True,
    reason: str = "",
) -> LetThrough:
    """What may tell who somebody is in texts to be kept or to go further, let through with a reason only.

    Args:
        subject: the thing; what was decided about it is not asked again.
        before: what was there, by field; not asked again either.
        level: REFUSE for text that stays at home, HARD for text that others can read.
        names: also ask about what the name model takes for a person, however soft (0.1 s for 100 words).
        reason: why it tells nobody; the caller audits it with the kinds, never the text.

    Raises:
        Pointed: something was found, and no reason is given.
    """
    found = {name: _pointed_at(text, level=level, names=names) for name, text in texts.items()}
    known = _nobody(subject) if subject and any(found.values()) else frozenset()
    readings: dict[str, Reading] = {}
    for name, text in texts.items():
        was = (before or {}).get(name, "") if found[name] else ""
        seen = known | {mark_of(one) for one in _pointed_at(was, level=level, names=names)}
        if left := [one for one in found[name] if mark_of(one) not in seen]:
            readings[name] = Reading(text=text, findings=left)
    if readings and not reason.strip():
        raise Pointed(readings)
    return LetThrough(
        kinds={name: reading.kinds for name, reading in readings.items()},
        marks=frozenset(mark_of(one) for reading in readings.values() for one in reading.findings),
    )


def _pointed_at(text: str, *, level: Severity, names: bool) -> list[Finding]:
    if not text:
        return []
    found = look(text) if names else identifiers.find(text)
    return [one for one in found if one.severity >= level or (names and one.kind in WHO)]


def keep(subject: Subject, let_through: LetThrough, *, actor: Actor, at: datetime) -> None:
    """Keep what was let through, so that it is not asked again before the thing goes further."""
    if let_through.marks:
        _keep(subject, let_through.marks, actor=actor, at=at)


def open_in(subject: Subject, texts: Mapping[str, str]) -> list[Open]:
    """Every stretch in these texts that nobody has decided about, each different one once."""
    decided = _nobody(subject)
    found: dict[str, Open] = {}
    for field, text in texts.items():
        for finding in look(text):
            mark = mark_of(finding)
            if mark not in decided and mark not in found:
                found[mark] = Open(
                    field=field,
                    finding=finding,
                    mark=mark,
                    before=text[max(0, finding.start - _AROUND) : finding.start],
                    after=text[finding.end : finding.end + _AROUND],
                )
    return list(found.values())


def decide(
    subject: Subject,
    texts: Mapping[str, str],
    *,
    nobody: Collection[str],
    actor: Actor,
    at: datetime,
    reason: str = "",
) -> list[Open]:
    """Record that the stretches with these marks tell nobody. The caller has checked that the actor may.

    Returns:
        What is still open.

    Raises:
        NeedsReason: a number that looks like a patient's is among them, and no reason is given.

    Effects:
        An audit entry: how many of each kind were decided and how many are left, never the text.
    """
    still_open = open_in(subject, texts)
    settled = [one for one in still_open if one.mark in nobody]
    left = [one for one in still_open if one.mark not in nobody]
    refused = [one for one in settled if one.finding.refuse]
    if refused and not reason.strip():
        raise NeedsReason("Say why this is no patient's number. Your reason is kept; the number is not.")
    _keep(subject, frozenset(one.mark for one in settled), actor=actor, at=at)
    audit.record(
        verb=f"{subject[0]}.found_decided",
        subject=subject,
        actor=actor,
        at=at,
        reason=reason.strip() if refused else "",
        nobody=dict(Counter(str(one.finding.kind) for one in settled)),
        left=dict(Counter(str(one.finding.kind) for one in left)),
    )
    return left


def _keep(subject: Subject, marks: frozenset[str], *, actor: Actor, at: datetime) -> None:
    row, _ = TextDecision.objects.get_or_create(
        subject_kind=subject[0], subject_id=subject[1], defaults={"decided_at": at}
    )
    row.nobody = sorted({*row.nobody, *marks})
    row.decided_by_id, row.decided_at = actor.user_id, at
    row.save()


def forget(subject: Subject) -> None:
    TextDecision.objects.filter(subject_kind=subject[0], subject_id=subject[1]).delete()


def mark_of(finding: Finding) -> str:
    """A mark of the stretch and its kind that tells nothing without the installation's secret key."""
    said = f"{finding.kind}:{finding.text.casefold()}"
    return salted_hmac("learnonce.deciding", said, algorithm="sha256").hexdigest()[:32]


def _nobody(subject: Subject) -> frozenset[str]:
    rows = TextDecision.objects.filter(subject_kind=subject[0], subject_id=subject[1])
    return frozenset(mark for marks in rows.values_list("nobody", flat=True) for mark in marks)
