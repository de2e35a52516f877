"""Hanging a team's measures on its project, so that the story says how one knows."""

from datetime import datetime

from django.db import transaction
from django.utils import timezone

from learnonce.base.actors import Actor
from learnonce.improvement.calc import changes, measures
from learnonce.improvement.errors import NotReady
from learnonce.improvement.models import Cycle, Driver, Mark, Measure, Project, ProjectMeasure
from learnonce.improvement.services.measuring import announce
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
    _mark_what_was(row, actor=actor, at=at)
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


def _mark_what_was(row: Project, *, actor: Actor, at: datetime) -> None:
    """Note the tests that began and the changes that were adopted before the measure was hung."""
    begun = Cycle.objects.filter(change__project=row, begun_at__isnull=False).order_by("begun_at", "pk")
    noted = [(day, changes.begun_mark(number)) for day, number in begun.values_list("begun_at", "number")]
    adopted = row.changes.filter(adopted_at__isnull=False).order_by("adopted_at", "pk")
    noted += [(day, changes.ADOPTED_MARK) for day in adopted.values_list("adopted_at", flat=True)]
    for day, text in noted:
        if day:
            mark_line(row.pk, on=day, text=text, actor=actor, at=at)


def mark_line(project_id: int, *, on: datetime, text: str, actor: Actor, at: datetime) -> None:
    """Note on the measures of a project, on the line, that something was done. Twice notes it once.

    `text` says nothing that somebody wrote: whoever sees the measure may not see the project.
    """
    hung = ProjectMeasure.objects.filter(project_id=project_id).values("measure_id")
    # Held, so that the picture drawn next shows the note; in order, so that two do not wait for each other.
    held = Measure.objects.select_for_update().filter(pk__in=hung, ended_at__isnull=True).order_by("pk")
    for measure in held:
        note = {"on": timezone.localdate(on), "kind": measures.NOTE, "text": text}
        if measure.marks.filter(**note).exists():  # one that somebody took away is not put back
            continue
        Mark.objects.create(measure=measure, **note, made_by_id=actor.user_id, made_at=at)
        announce(measure, at)
