"""Work of this room that waits in the queue. Every job can run twice."""

from datetime import UTC, datetime

from django.utils import timezone

from learnonce.base.tasks import defer, periodic, task
from learnonce.lessons import queries, services


@task("lessons.index")
def index_lesson(*, lesson_id: int, **_later: object) -> None:
    services.index_lesson(lesson_id)


@task("lessons.index_lessons")
def index_lessons(*, first: int, last: int, **_later: object) -> None:
    services.index_lessons(first=first, last=last)


@task("lessons.index_questions")
def index_questions(*, first: int, last: int, **_later: object) -> None:
    services.index_questions(first=first, last=last)


@task("lessons.look_for_people")
def look_for_people(*, lesson_id: int, **_later: object) -> None:
    services.look_for_people(lesson_id=lesson_id, at=timezone.now())


@task("lessons.look_through_imported")
def look_through_imported(*, lesson_ids: list[int], **_later: object) -> None:
    services.look_through_imported(lesson_ids=lesson_ids, at=timezone.now())


@task("lessons.tell_of_file")
def tell_of_file(*, lesson_id: int, file_id: int, person_id: int, found: int, **_later: object) -> None:
    services.tell_of_file(
        lesson_id=lesson_id, file_id=file_id, person_id=person_id, found=found, at=timezone.now()
    )


@periodic("lessons.remind_of_reviews", cron="30 5 * * *")
def remind_of_reviews(*, timestamp: int) -> None:
    """Tell source and curator of lessons that are due to be looked at again."""
    services.remind_of_reviews(at=datetime.fromtimestamp(timestamp, tz=UTC))


@task("lessons.ask_check")
def ask_check(*, check_id: int, **_later: object) -> None:
    """Ask one adopter how it went. Safe to run twice."""
    services.ask_how_it_went(check_id=check_id, at=timezone.now())


@periodic("lessons.daily_checks", cron="30 6 * * *")
def daily_checks(*, timestamp: int) -> None:  # noqa: ARG001  procrastinate passes it by name
    """Queue the letters of all checks that have come due."""
    for number in queries.checks_to_ask(at=timezone.now()):
        defer("lessons.ask_check", once=f"check:{number}", check_id=number)


@task("lessons.follow_places")
def follow_places(*, locality_ids: list[int], **_later: object) -> None:
    services.follow_places(locality_ids)


@task("lessons.match_questions")
def match_questions(*, lesson_id: int, **_later: object) -> None:
    services.match_questions(lesson_id=lesson_id, at=timezone.now())


@task("lessons.match_questions_of_many")
def match_questions_of_many(*, lesson_ids: list[int], **_later: object) -> None:
    for number in lesson_ids:
        services.match_questions(lesson_id=number, at=timezone.now())
