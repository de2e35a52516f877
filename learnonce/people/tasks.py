from django.utils import timezone

from learnonce.base.tasks import defer, periodic, task
from learnonce.people import queries, services


@task("people.send_waiting")
def send_waiting(*, person_id: int, **_later: object) -> None:
    """Mail one person their news. Safe to run twice."""
    services.send_waiting(person_id=person_id, at=timezone.now())


@periodic("people.daily_letters", cron="0 6 * * *")
def daily_letters(*, timestamp: int) -> None:  # noqa: ARG001  procrastinate passes it by name
    """Queue the daily letter of everybody who wants one and has news."""
    for number in queries.waiting_for_daily_letter():
        defer("people.send_waiting", once=f"mail:{number}", person_id=number)
