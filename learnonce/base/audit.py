"""History: who did what to what, when and why. Written in the transaction of the deed itself."""

from datetime import datetime

from learnonce.base.actors import Actor
from learnonce.base.models import AuditEntry


def record(
    *,
    verb: str,
    subject: tuple[str, int],
    actor: Actor,
    at: datetime,
    reason: str = "",
    role: str = "",
    **facts: object,
) -> None:
    """Write one entry.

    Args:
        verb: what was done, such as "lesson.published".
        facts: plain values worth keeping, never text that could name a person.
    """
    kind, number = subject
    AuditEntry.objects.create(
        verb=verb,
        subject_kind=kind,
        subject_id=number,
        by_user_id=actor.user_id,
        by_role=role,
        at=at,
        reason=reason,
        facts=facts,
    )


def history(subject: tuple[str, int]) -> list[AuditEntry]:
    """Everything recorded of one thing, oldest first."""
    kind, number = subject
    return list(AuditEntry.objects.filter(subject_kind=kind, subject_id=number).order_by("at", "id"))
