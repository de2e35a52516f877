"""Work of this room that waits in the queue. Every job can run twice."""

from datetime import UTC, datetime

from learnonce.base.tasks import periodic, task
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


@periodic("lessons.remind_of_reviews", cron="30 5 * * *")
def remind_of_reviews(*, timestamp: int) -> None:
    """Tell source and curator of lessons that are due to be looked at again."""
    services.remind_of_reviews(at=datetime.fromtimestamp(timestamp, tz=UTC))
