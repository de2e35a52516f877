"""What this room does when a lesson can be found: by publishing here, or by import."""

from learnonce.base import events, tasks
from learnonce.lessons.events import LessonPublished


def hold_against_questions(event: LessonPublished) -> None:
    tasks.defer("lessons.match_questions", lesson_id=event.lesson_id)


def register() -> None:
    events.on(LessonPublished, hold_against_questions)
