"""Naming what helps and what hinders, before a change is spread."""

from datetime import datetime

from django.db import transaction

from learnonce.base.actors import Actor
from learnonce.improvement.errors import NotReady
from learnonce.improvement.models import Force, Project
from learnonce.improvement.services.projects import held_project
from learnonce.improvement.services.screening import checked_each
from learnonce.improvement.services.telling import PROJECT, tell

LONGEST = {"what": 200, "action": 300}  # characters
WEAKEST, STRONGEST = 1, 5
MOST_FORCES = 60
_NEEDED = {"what": "Say what helps or hinders."}


@transaction.atomic
def name_force(
    *,
    project_id: int,
    kind: str,
    what: str,
    strength: int,
    action: str,
    actor: Actor,
    at: datetime,
    override_reason: str = "",
) -> int:
    """Name something that helps or hinders. Returns its number.

    Args:
        strength: from 1, weak, to 5, strong.
        action: what the team does about it; may be empty.

    Raises:
        Project.DoesNotExist, NotAllowed, NotReady, HeldBack.
    """
    held_project(project_id, actor)
    if Force.objects.filter(project_id=project_id).count() >= MOST_FORCES:
        raise NotReady(f"More than {MOST_FORCES} are read by nobody. Take something out first.")
    if kind not in Force.Kind.values or not WEAKEST <= strength <= STRONGEST:
        raise NotReady("Choose whether it helps or hinders, and how strongly.")
    words = checked_each(
        {"what": what, "action": action},
        reason=override_reason,
        longest=LONGEST,
        needed=_NEEDED,
        subject=(PROJECT, project_id),
    )
    made = Force.objects.create(
        project_id=project_id,
        kind=kind,
        strength=strength,
        written_by_id=actor.user_id,
        **words.texts,
    )
    tell(
        "project.force_named",
        project_id=project_id,
        said=words,
        reason=override_reason,
        actor=actor,
        at=at,
        kind=kind,
    )
    return made.pk


@transaction.atomic
def remove_force(*, force_id: int, actor: Actor, at: datetime) -> int:
    """It is no longer so. Returns the number of its project. Raises Force.DoesNotExist, NotAllowed."""
    row = Force.objects.get(pk=force_id, project__in=Project.objects.visible_to(actor))
    held_project(row.project_id, actor)
    row.delete()
    tell("project.force_removed", project_id=row.project_id, actor=actor, at=at)
    return row.project_id
