"""Saying how far along it is now, and that this is still so."""

from datetime import datetime, timedelta

from django.db import transaction
from django.urls import reverse

from learnonce.base import audit, deciding
from learnonce.base.actors import Actor
from learnonce.improvement.calc import stages
from learnonce.improvement.errors import NotReady
from learnonce.improvement.models import Initiative, StageStep
from learnonce.improvement.services.entering import LONGEST_NOTE
from learnonce.improvement.services.locking import held_to_tend
from learnonce.improvement.services.screening import checked
from learnonce.improvement.services.visibility import KIND, put
from learnonce.people import queries as people
from learnonce.people import services as people_services

ASKED_AT_MOST = 500  # places a night, the longest silent first
AGAIN_AFTER = timedelta(days=60)  # who has not answered is asked once more after this


@transaction.atomic
def move(
    *, initiative_id: int, stage: str, note: str, actor: Actor, at: datetime, override_reason: str = ""
) -> None:
    """Say how far along it is now. The same stage again says that it is still so.

    Raises:
        NotAllowed, Initiative.DoesNotExist.
        NotReady: no such stage, or it stopped and nobody says why.
        HeldBack: the note may tell who somebody is.
    """
    row = held_to_tend(initiative_id, actor)
    if stage not in stages.LABELS:
        raise NotReady("Choose how far along it is.")
    reading = checked(note, reason=override_reason, longest=LONGEST_NOTE, subject=(KIND, row.pk))
    deciding.keep((KIND, row.pk), reading.let_through, actor=actor, at=at)
    note = reading.text
    stops = stage == stages.STOPPED
    if stops and not (note or row.stopped_why):
        raise NotReady("Say why it stopped, for the next who thinks of it.")
    row.confirmed_at = at
    if stage != row.stage or note:
        StageStep.objects.create(initiative=row, stage=stage, at=at, by_id=actor.user_id, note=note)
    if stage != row.stage:
        audit.record(
            verb="initiative.moved",
            subject=(KIND, row.pk),
            actor=actor,
            at=at,
            before=row.stage,
            stage=stage,
        )
        row.stage, row.stage_since = stage, at
    row.stopped_why = (note or row.stopped_why) if stops else ""
    row.save()
    put(row)


@transaction.atomic
def confirm(*, initiative_id: int, actor: Actor, at: datetime) -> None:
    """Say that what stands there is still true. Raises NotAllowed, Initiative.DoesNotExist."""
    row = held_to_tend(initiative_id, actor)
    row.confirmed_at = at
    row.save(update_fields=["confirmed_at", "updated_at"])
    audit.record(verb="initiative.confirmed", subject=(KIND, row.pk), actor=actor, at=at)


def contacts(row: Initiative) -> list[int]:
    """Whom to ask: whoever told of it, while they work there; else those who run the place."""
    if row.organisation_id is None:
        return [row.raised_by_id] if row.raised_by_id else []
    if row.raised_by_id and people.works_at(row.raised_by_id, row.organisation_id):
        return [row.raised_by_id]
    return people.who_runs(row.organisation_id)


def ask_what_is_stale(*, at: datetime) -> int:
    """Ask those who know whether it is still so; once, and once more after two months. Safe to run twice.

    Returns:
        How many initiatives were asked about.
    """
    stale = Initiative.objects.filter(
        stage__in=sorted(stages.ALIVE), confirmed_at__lt=at - stages.STALE_AFTER
    )
    done = 0
    for row in stale.order_by("confirmed_at", "pk")[:ASKED_AT_MOST]:
        silent = at - row.confirmed_at - stages.STALE_AFTER
        if (turn := silent // AGAIN_AFTER) > 1:
            continue
        people_services.tell(
            person_ids=contacts(row),
            key=f"initiative:{row.pk}:still:{row.confirmed_at:%Y%m%d}:{turn}",
            text=f"Is this still so? {row.what}",
            path=reverse("improvement:initiative", kwargs={"initiative_id": row.pk}),
            at=at,
        )
        done += 1
    return done
