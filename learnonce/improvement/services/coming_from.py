"""Saying afterwards what a project came from: a thing of a higher room, or a take-up of a lesson."""

from datetime import datetime

from django.db import transaction

from learnonce.base.actors import Actor
from learnonce.improvement.errors import NotReady
from learnonce.improvement.models import Project
from learnonce.improvement.services.projects import held_project
from learnonce.improvement.services.telling import tell
from learnonce.lessons import queries as lessons


@transaction.atomic
def link_project(*, project_id: int, about: tuple[str, int], actor: Actor, at: datetime) -> None:
    """Link a project with the thing it is about; twice is once. The caller knows that the actor may see that.

    Raises:
        Project.DoesNotExist, NotAllowed.
        NotReady: it came of something else, or something else came of that.
    """
    row = held_project(project_id, actor)
    if (row.about_kind, row.about_id) == about:
        return
    if row.about_id:
        raise NotReady("This project came of something else already.")
    if Project.objects.filter(about_kind=about[0], about_id=about[1]).exists():
        raise NotReady("Another project came of this already.")
    row.about_kind, row.about_id = about
    row.save(update_fields=["about_kind", "about_id", "updated_at"])
    tell("project.linked", project_id=row.pk, actor=actor, at=at, about=list(about))


@transaction.atomic
def link_adoption(*, project_id: int, adoption_id: int, actor: Actor, at: datetime) -> None:
    """Say that a project carries out a take-up of a lesson; twice is once.

    Raises:
        Project.DoesNotExist, NotAllowed; Adoption.DoesNotExist: the actor's place has no such take-up.
        NotReady: it carries out another one.
    """
    row = held_project(project_id, actor)
    if row.adoption_id == adoption_id:
        return
    if row.adoption_id:
        raise NotReady("This project carries out something else already.")
    if not lessons.is_adoption_of(
        adoption_id=adoption_id, organisation_id=row.team.organisation_id, actor=actor
    ):
        raise NotReady("There is no such take-up of a lesson by your place.")
    row.adoption_id = adoption_id
    row.save(update_fields=["adoption", "updated_at"])
    tell("project.adoption_linked", project_id=row.pk, actor=actor, at=at, adoption=adoption_id)
