"""Work for later, kept in a table of the same database (procrastinate).

A job deferred in a transaction commits or vanishes with it. Every job takes ids, can run twice, and
accepts arguments it does not know, because old workers meet new messages.
"""

from collections.abc import Callable
from functools import wraps

from django.db import close_old_connections, transaction
from procrastinate import RetryStrategy
from procrastinate.contrib.django import app
from procrastinate.exceptions import AlreadyEnqueued

# Five more tries over about half an hour (seconds: 4, 16, 64, 256, 1024), then the job is kept as failed.
RETRY = RetryStrategy(max_attempts=6, exponential_wait=4)


def task(name: str, *, queue: str = "default") -> Callable[[Callable[..., None]], Callable[..., None]]:
    """Register a function as the job called `name` ("room.verb")."""

    def register(function: Callable[..., None]) -> Callable[..., None]:
        @wraps(function)
        def run(**arguments: object) -> None:
            close_old_connections()
            try:
                function(**arguments)
            finally:
                close_old_connections()

        app.task(name=name, queue=queue, retry=RETRY)(run)
        return function

    return register


def periodic(
    name: str, *, cron: str, queue: str = "default"
) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """Register a function as the job called `name`, run on a crontab schedule (UTC) with `timestamp`."""

    def register(function: Callable[..., None]) -> Callable[..., None]:
        @wraps(function)
        def run(timestamp: int) -> None:
            close_old_connections()
            try:
                function(timestamp=timestamp)
            finally:
                close_old_connections()

        # One at a time: a run that is still queued makes the next superfluous.
        scheduled = app.task(name=name, queue=queue, queueing_lock=name, lock=name, retry=RETRY)(run)
        app.periodic(cron=cron, periodic_id=name)(scheduled)
        return function

    return register


def defer(name: str, *, once: str | None = None, lock: str | None = None, **arguments: object) -> None:
    """Queue the job called `name` in the current transaction.

    Args:
        once: a key; while a job with it waits, another is not queued.
        lock: a key; jobs with the same one never run at the same time.
    """
    job = app.configure_task(name, queueing_lock=once, lock=lock)
    try:
        with transaction.atomic():  # a savepoint, so that "already queued" leaves the caller's work whole
            job.defer(**arguments)  # type: ignore[arg-type]  # ids and short strings, checked by JSON
    except AlreadyEnqueued:
        pass
