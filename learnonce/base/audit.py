"""History: who did what to what, when and why. Written in the transaction of the deed itself."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime

from django.db import connection, transaction

from learnonce.base import bulk
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


def record_each(
    *,
    verb: str,
    kind: str,
    facts: Mapping[int, Mapping[str, object]],
    actor: Actor,
    at: datetime,
    reason: str = "",
) -> None:
    """Write one entry for each of many things of one kind, at once. `facts` by their numbers."""
    bulk.insert(
        AuditEntry(
            verb=verb,
            subject_kind=kind,
            subject_id=number,
            by_user_id=actor.user_id,
            at=at,
            reason=reason,
            facts=dict(known),
        )
        for number, known in facts.items()
    )


@contextmanager
def detaching() -> Iterator[None]:
    """Within it, the database lets a person, a reason or a fact be taken out of history.

    For erasure, disposal and redaction alone, which write down that they did.
    """
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("SELECT set_config('learnonce.detaching', 'yes', true)")
        yield
        cursor.execute("SELECT set_config('learnonce.detaching', '', true)")


def history(subject: tuple[str, int]) -> list[AuditEntry]:
    """Everything recorded of one thing, oldest first."""
    kind, number = subject
    return list(AuditEntry.objects.filter(subject_kind=kind, subject_id=number).order_by("at", "id"))
