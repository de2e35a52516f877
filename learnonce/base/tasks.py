"""Work for later, kept in a table of the same database (procrastinate).

A job deferred in a transaction commits or vanishes with it. Every job takes ids, can run twice, and
accepts arguments it does not know, because old workers meet new messages.
"""

from collections.abc import Callable
from functools import wraps
from threading import Event

from django.db import IntegrityError, close_old_connections, connection, transaction
from procrastinate import RetryStrategy
from procrastinate.contrib.django import app
from procrastinate.exceptions import AlreadyEnqueued

# Set once the worker is told to stop. A job that takes longer than a few seconds asks between two of its
# steps, and leaves the rest to a later one.
stopping = Event()

# Five more tries over about half an hour (seconds: 4, 16, 64, 256, 1024), then the job is kept as failed.
MOST_TRIES = 6
RETRY = RetryStrategy(max_attempts=MOST_TRIES, exponential_wait=4)


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
    name: str, *, cron: str, queue: str = "default", alone: bool = True
) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """Register a function as the job called `name`, run on a crontab schedule (UTC) with `timestamp`.

    `alone`: one at a time, and a run that is still queued makes the next superfluous.
    """

    def register(function: Callable[..., None]) -> Callable[..., None]:
        @wraps(function)
        def run(timestamp: int) -> None:
            close_old_connections()
            try:
                function(timestamp=timestamp)
            finally:
                close_old_connections()

        key = name if alone else None
        scheduled = app.task(name=name, queue=queue, queueing_lock=key, lock=key, retry=RETRY)(run)
        app.periodic(cron=cron, periodic_id=name)(scheduled)
        return function

    return register


def defer(
    name: str, *, once: str | None = None, lock: str | None = None, behind: bool = False, **arguments: object
) -> None:
    """Queue the job called `name` in the current transaction.

    Args:
        once: a key; while a job with it waits, another is not queued.
        lock: a key; jobs with the same one never run at the same time.
        behind: after all others that wait; for what is many and can wait itself.
    """
    job = app.configure_task(name, queueing_lock=once, lock=lock, priority=-1 if behind else 0)
    while True:
        try:
            with transaction.atomic():  # a savepoint, so that "already queued" leaves the caller's work whole
                job.defer(**arguments)  # type: ignore[arg-type]  # ids and short strings, checked by JSON
        except AlreadyEnqueued:
            if _waits_for_us(once):
                return
        else:
            return


HELD = "SELECT 1 FROM procrastinate_jobs WHERE queueing_lock = %s AND status = 'todo' FOR KEY SHARE"


def _waits_for_us(once: str | None) -> bool:
    """Keep the job that waits from being taken before this transaction is over. False when it was just taken.

    A worker that took it earlier would not see what was done here, and nobody would do it again. Workers
    pass over rows that somebody holds (FOR UPDATE SKIP LOCKED); holders do not hold each other up.
    """
    with connection.cursor() as cursor:
        cursor.execute(HELD, [once])
        return cursor.fetchone() is not None


ABANDONED = """
SELECT job.id, job.attempts FROM procrastinate_jobs AS job
LEFT JOIN procrastinate_workers AS worker ON worker.id = job.worker_id
WHERE job.status = 'doing' AND (worker.id IS NULL OR worker.last_heartbeat < now() - interval '60 seconds')
ORDER BY job.id FOR UPDATE OF job SKIP LOCKED
"""


# Not alone: killed itself, it would hold its lock for ever, and with it every job it should free.
@periodic("base.take_up_abandoned", cron="* * * * *", alone=False)
def take_up_abandoned(**_later: object) -> None:
    """Let jobs whose worker was killed run again; with their locks they would hold up others for ever."""
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(ABANDONED)
        for number, attempts in cursor.fetchall():
            if attempts >= MOST_TRIES - 1 or not _tried_again(number):
                cursor.execute("SELECT procrastinate_finish_job_v1(%s, 'failed', false)", [number])


def _tried_again(number: int) -> bool:
    """False when the same job waits already, under the same key."""
    try:
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute("SELECT procrastinate_retry_job_v1(%s, now(), NULL, NULL, NULL)", [number])
    except IntegrityError:
        return False
    return True
