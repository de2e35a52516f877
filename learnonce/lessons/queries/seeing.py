"""Whether somebody may see a lesson, for rooms that point at one."""

from learnonce.base.actors import Actor
from learnonce.lessons.models import Lesson


def may_see(*, lesson_id: int, actor: Actor) -> bool:
    return Lesson.objects.visible_to(actor).filter(pk=lesson_id).exists()
