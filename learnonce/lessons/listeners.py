"""What this room does when a lesson can be found: by publishing here, or by import."""

from learnonce.base import events, tasks
from learnonce.lessons.events import LessonPublished, LessonsImported


def hold_against_questions(event: LessonPublished) -> None:
    tasks.defer("lessons.match_questions", lesson_id=event.lesson_id)


def hold_many_against_questions(event: LessonsImported) -> None:
    tasks.defer("lessons.match_questions_of_many", lesson_ids=list(event.lesson_ids))


def register() -> None:
    events.on(LessonPublished, hold_against_questions)
    events.on(LessonsImported, hold_many_against_questions)
