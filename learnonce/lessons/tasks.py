"""Work of this room that waits in the queue. Every job can run twice."""

from learnonce.base.tasks import task
from learnonce.lessons import services


@task("lessons.index")
def index_lesson(*, lesson_id: int, **_later: object) -> None:
    services.index_lesson(lesson_id)


@task("lessons.index_lessons")
def index_lessons(*, first: int, last: int, **_later: object) -> None:
    services.index_lessons(first=first, last=last)


@task("lessons.index_questions")
def index_questions(*, first: int, last: int, **_later: object) -> None:
    services.index_questions(first=first, last=last)
