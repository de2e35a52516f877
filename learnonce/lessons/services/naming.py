"""Being named for one's part in a lesson: everyone chooses for themselves, and can take it back."""

from datetime import datetime

from django.db import transaction

from learnonce.base import audit
from learnonce.base.actors import Actor
from learnonce.lessons.errors import NotReady
from learnonce.lessons.models import Credit, Lesson
from learnonce.lessons.queries.naming import parts_of
from learnonce.people import queries as people


@transaction.atomic
def be_named(*, lesson_id: int, part: str, actor: Actor, at: datetime) -> None:
    """Have one's name and place stand under a lesson. Again changes nothing.

    Raises:
        Lesson.DoesNotExist: there is no such lesson that the actor may find.
        NotReady: nothing is recorded of such a part of theirs.
    """
    Lesson.objects.visible_to(actor).findable().get(pk=lesson_id)
    if part not in parts_of(lesson_id=lesson_id, actor=actor):
        raise NotReady("Nothing is recorded here of such a part of yours.")
    place = people.home(actor=actor)
    _row, is_new = Credit.objects.get_or_create(
        lesson_id=lesson_id,
        person_id=actor.person_id,
        part=part,
        defaults={"organisation_id": place.place.id if place else None, "agreed_at": at},
    )
    if is_new:
        audit.record(verb="lesson.named", subject=("lesson", lesson_id), actor=actor, at=at, part=part)


@transaction.atomic
def be_unnamed(*, lesson_id: int, part: str, actor: Actor, at: datetime) -> None:
    """Take one's name off. It can always be taken off, whatever became of the lesson."""
    own = Credit.objects.filter(lesson_id=lesson_id, person_id=actor.person_id, part=part)
    if own.delete()[0]:
        audit.record(verb="lesson.unnamed", subject=("lesson", lesson_id), actor=actor, at=at, part=part)
