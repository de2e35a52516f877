from datetime import timedelta

from django.conf import settings
from django.utils import timezone

from learnonce.base.tasks import defer, periodic, stopping, task
from learnonce.people import queries, services


@task("people.send_waiting")
def send_waiting(*, person_id: int, **_later: object) -> None:
    """Mail one person their news. Safe to run twice."""
    services.send_waiting(person_id=person_id, at=timezone.now())


@task("people.send_letters")
def send_letters(**_later: object) -> None:
    """Send every letter that is due. Safe to run twice, and at the same time."""
    with services.letters.Post() as post:
        while services.letters.send_due(clock=timezone.now, post=post) and not stopping.is_set():
            pass


@periodic("people.send_letters_again", cron="* * * * *")
def send_letters_again(*, timestamp: int) -> None:  # noqa: ARG001  procrastinate passes it by name
    """Those that wait for another try, and those of a worker that was killed."""
    if queries.letters_are_due(at=timezone.now()):
        defer("people.send_letters", once="letters")


@periodic("people.forget_letters", cron="15 3 * * *")
def forget_letters(*, timestamp: int) -> None:  # noqa: ARG001  procrastinate passes it by name
    """Delete what letters said that are older than the installation keeps them."""
    kept = timedelta(days=settings.LEARNONCE_LETTERS_KEPT)
    services.letters.forget_letters(before=timezone.now() - kept)


@periodic("people.daily_letters", cron="0 6 * * *")
def daily_letters(*, timestamp: int) -> None:  # noqa: ARG001  procrastinate passes it by name
    """Queue the daily letter of everybody who wants one and has news."""
    for number in queries.waiting_for_daily_letter():
        defer("people.send_waiting", once=f"mail:{number}", person_id=number)


@periodic("people.forget_old", cron="40 2 * * *")
def forget_old(*, timestamp: int) -> None:  # noqa: ARG001  procrastinate passes it by name
    """Delete sessions that have run out and counts of tries that no longer count."""
    at = timezone.now()
    services.forget_old_sessions(at=at)
    services.forget_old_tries(at=at)
