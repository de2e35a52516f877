"""What follows when lessons can be found, published or imported, and when their place moves in the tree."""

from learnonce.base import events, tasks
from learnonce.lessons.events import LessonPublished, LessonsImported
from learnonce.people.events import LocalitiesMoved


def hold_against_questions(event: LessonPublished) -> None:
    tasks.defer("lessons.match_questions", lesson_id=event.lesson_id)


def hold_many_against_questions(event: LessonsImported) -> None:
    tasks.defer("lessons.match_questions_of_many", lesson_ids=list(event.lesson_ids))


def follow_the_places(event: LocalitiesMoved) -> None:
    tasks.defer("lessons.follow_places", locality_ids=list(event.locality_ids))


def register() -> None:
    events.on(LessonPublished, hold_against_questions)
    events.on(LessonsImported, hold_many_against_questions)
    events.on(LocalitiesMoved, follow_the_places)
