"""Having lessons found."""

from learnonce.base import tasks
from learnonce.lessons.models import Lesson


def queue(lesson: Lesson) -> None:
    """Have the lesson's text put into the index, or taken out of it, as soon as this transaction commits."""
    tasks.defer("lessons.index", lesson_id=lesson.pk)
