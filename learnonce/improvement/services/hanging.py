"""Hanging a team's measures on its project, so that the story says how one knows."""

from datetime import datetime

from django.db import transaction

from learnonce.base.actors import Actor
from learnonce.improvement.errors import NotReady
from learnonce.improvement.models import Driver, Measure, Project, ProjectMeasure
from learnonce.improvement.services.projects import held_project
from learnonce.improvement.services.telling import tell


@transaction.atomic
def hang_measure(
    *, project_id: int, measure_id: int, driver_id: int | None, actor: Actor, at: datetime
) -> None:
    """Hang a measure on a project, or on one line of its diagram; again only moves it.

    Raises:
        Project.DoesNotExist, NotAllowed.
        NotReady: the team has no such measure; the line is gone.
    """
    row = held_project(project_id, actor)
    if not Measure.objects.visible_to(actor).filter(pk=measure_id, team_id=row.team_id).exists():
        raise NotReady("Choose one of the measures of your team.")
    if driver_id and not Driver.objects.filter(pk=driver_id, diagram__project=row).exists():
        raise NotReady("This line of the diagram is gone.")
    ProjectMeasure.objects.update_or_create(
        project=row, measure_id=measure_id, defaults={"driver_id": driver_id}
    )
    tell("project.measure_hung", project_id=row.pk, actor=actor, at=at, measure=measure_id)


@transaction.atomic
def take_measure_off(*, project_id: int, measure_id: int, actor: Actor, at: datetime) -> None:
    """The measure stays the team's; the project no longer shows it. Raises as `hang_measure`."""
    held_project(project_id, actor)
    gone, _ = ProjectMeasure.objects.filter(
        project_id=project_id,
        measure_id=measure_id,
        project__in=Project.objects.visible_to(actor),
    ).delete()
    if gone:
        tell("project.measure_taken_off", project_id=project_id, actor=actor, at=at, measure=measure_id)
