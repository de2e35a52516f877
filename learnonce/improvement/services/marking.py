"""Marking on a measure when a change began, where new limits begin, what is left out, and notes."""

from datetime import date, datetime

from django.db import transaction

from learnonce.base import audit, deciding
from learnonce.base.actors import Actor
from learnonce.improvement.calc import measures, periods
from learnonce.improvement.errors import NotReady
from learnonce.improvement.models import Mark
from learnonce.improvement.services.measuring import KIND, announce, held_measure
from learnonce.improvement.services.screening import checked

LONGEST = 300  # characters


@transaction.atomic
def mark(
    *,
    measure_id: int,
    on: date,
    kind: str,
    text: str,
    actor: Actor,
    at: datetime,
    override_reason: str = "",
) -> int:
    """Say something about a day of a measure. Returns the mark's number.

    New limits, and leaving a reading out of them, are a person's decision and need the reason as text.

    Raises:
        Measure.DoesNotExist, NotAllowed.
        NotReady: no such kind, no reason where one is needed, or there is a start already.
        HeldBack: the text may tell who somebody is.
    """
    row = held_measure(measure_id, actor)
    if kind not in measures.MARKS:
        raise NotReady("Choose what you want to mark.")
    empty = {
        measures.NOTE: "Write the note.",
        measures.REBASE: "Say why new limits begin here. A reader of the chart will ask.",
        measures.EXCLUDE: "Say why it is left out. A reader of the chart will ask.",
    }.get(kind, "")
    reading = checked(text, reason=override_reason, longest=LONGEST, empty=empty, subject=(KIND, row.pk))
    day = on if kind in {measures.START, measures.NOTE} else periods.start(on, row.interval)
    standing = Mark.objects.filter(measure=row, removed_at__isnull=True)
    if kind == measures.START and standing.filter(kind=kind).exists():
        raise NotReady("The start of the change is marked already. Remove that mark first.")
    if standing.filter(kind=kind, on=day).exclude(kind=measures.NOTE).exists():
        raise NotReady("This is marked already.")
    made = Mark.objects.create(
        measure=row, on=day, kind=kind, text=reading.text, made_by_id=actor.user_id, made_at=at
    )
    deciding.keep((KIND, row.pk), reading.let_through, actor=actor, at=at)
    audit.record(
        verb="measure.marked",
        subject=(KIND, row.pk),
        actor=actor,
        at=at,
        reason=override_reason if reading.kinds else "",
        mark=made.pk,
        kind=kind,
        let_through=reading.kinds,
    )
    announce(row, at)
    return made.pk


@transaction.atomic
def unmark(*, mark_id: int, actor: Actor, at: datetime) -> int:
    """Take a mark away; it stays in the history. Returns the number of its measure.

    Raises Mark.DoesNotExist, Measure.DoesNotExist, NotAllowed.
    """
    found = Mark.objects.get(pk=mark_id)
    row = held_measure(found.measure_id, actor)
    if found.removed_at is None:
        found.removed_at, found.removed_by_id = at, actor.user_id
        found.save(update_fields=["removed_at", "removed_by", "updated_at"])
        audit.record(
            verb="measure.unmarked",
            subject=(KIND, row.pk),
            actor=actor,
            at=at,
            mark=found.pk,
            kind=found.kind,
        )
        announce(row, at)
    return row.pk
