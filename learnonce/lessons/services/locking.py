"""How every verb here begins: the lesson, locked, as somebody who may see it."""

from learnonce.base.actors import Actor
from learnonce.lessons import policies
from learnonce.lessons.models import Lesson


def locked(lesson_id: int, actor: Actor) -> Lesson:
    """The lesson with its place, locked until the transaction ends.

    Raises:
        Lesson.DoesNotExist: there is none, or the actor may not see it: both look the same from outside.
    """
    lesson = (
        Lesson.objects.select_for_update(of=("self",))
        .select_related("organisation", "team", "locality")
        .get(pk=lesson_id)
    )
    if not policies.may_see(actor, lesson):
        raise Lesson.DoesNotExist
    return lesson


def path_of(lesson: Lesson) -> tuple[int, ...]:
    """The localities a lesson lies in, from the nation down; empty for an imported one without a place."""
    return tuple(lesson.locality.path) if lesson.locality else ()
