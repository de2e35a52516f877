"""Work of this room that waits in the queue. Every job can run twice."""

from django.utils import timezone

from learnonce.base.tasks import defer, periodic, task
from learnonce.briefings import queries, services

SLICE = 200  # people looked at in one job


@periodic("briefings.weekly_letters", cron="0 5 * * *")
def weekly_letters(*, timestamp: int) -> None:  # noqa: ARG001  procrastinate passes it by name
    """Begin making the letters of those whose day it is."""
    defer("briefings.make_weekly", once="weekly:0", after=0)


@task("briefings.make_weekly")
def make_weekly(*, after: int, **_later: object) -> None:
    """Make the letters of the next readers, and queue those after them. A letter a transaction."""
    now = timezone.now()
    last = queries.last_reader(after=after, limit=SLICE)
    if last is None:
        return
    weekday = timezone.localdate(now).weekday()
    for number in queries.readers_due(weekday=weekday, after=after, limit=SLICE):
        services.make_weekly(person_id=number, at=now)
    defer("briefings.make_weekly", once=f"weekly:{last}", after=last)
