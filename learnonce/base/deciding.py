"""What a person decides about text that may tell who somebody is: asked before it goes further, and recorded.

Rules and the name model point; somebody looks at each stretch and says that it tells nobody, or changes it.
Kept are marks of what tells nobody (keyed, so that they cannot be tried out without the installation's key),
who decided and when. The text itself is never kept here.
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
from learnonce.base.screening.findings import Finding

type Subject = tuple[str, int]

_AROUND = 60  # characters of the text shown on either side

logger = logging.getLogger(__name__)


class NeedsReason(Exception):  # noqa: N818  reads as the refusal it is
    """What looks like a patient's number is kept with a reason only."""


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
    kind, number = subject
    row, _ = TextDecision.objects.get_or_create(
        subject_kind=kind, subject_id=number, defaults={"decided_at": at}
    )
    row.nobody = sorted({*row.nobody, *(one.mark for one in settled)})
    row.decided_by_id, row.decided_at = actor.user_id, at
    row.save()
    audit.record(
        verb=f"{kind}.found_decided",
        subject=subject,
        actor=actor,
        at=at,
        reason=reason.strip() if refused else "",
        nobody=dict(Counter(str(one.finding.kind) for one in settled)),
        left=dict(Counter(str(one.finding.kind) for one in left)),
    )
    return left


def forget(subject: Subject) -> None:
    TextDecision.objects.filter(subject_kind=subject[0], subject_id=subject[1]).delete()


def mark_of(finding: Finding) -> str:
    """A mark of the stretch and its kind that tells nothing without the installation's secret key."""
    said = f"{finding.kind}:{finding.text.casefold()}"
    return salted_hmac("learnonce.deciding", said, algorithm="sha256").hexdigest()[:32]


def _nobody(subject: Subject) -> frozenset[str]:
    rows = TextDecision.objects.filter(subject_kind=subject[0], subject_id=subject[1])
    return frozenset(mark for marks in rows.values_list("nobody", flat=True) for mark in marks)
