"""Whether somebody may see a lesson, for rooms that point at one."""

from collections.abc import Collection

from learnonce.base.actors import Actor
from learnonce.lessons.models import Lesson


def may_see(*, lesson_id: int, actor: Actor) -> bool:
    return Lesson.objects.visible_to(actor).filter(pk=lesson_id).exists()


def readable(lesson_ids: Collection[int], actor: Actor) -> set[int]:
    """Those of the lessons that the actor may read now."""
    found = Lesson.objects.visible_to(actor).filter(pk__in=lesson_ids)
    return set(found.values_list("pk", flat=True))
