"""How the queue of jobs stands, for whoever keeps an installation."""

from dataclasses import dataclass

from django.db import connection

SILENT = 60  # seconds without a word after which a worker counts as gone; it speaks every ten


@dataclass(frozen=True, slots=True)
class Queue:
    """`heard` seconds since a worker spoke last, None when none is known; `oldest` seconds a due job waits.

    `failed`: jobs given up within the last seven days.
    """

    heard: float | None
    waiting: int
    oldest: float
    failed: int

    @property
    def is_alive(self) -> bool:
        return self.heard is not None and self.heard < SILENT


STATE = """
SELECT (SELECT extract(epoch FROM now() - max(last_heartbeat))::float FROM procrastinate_workers),
  count(*) FILTER (WHERE due), coalesce(max(extract(epoch FROM now() - since)) FILTER (WHERE due), 0)::float,
  (SELECT count(*) FROM procrastinate_jobs WHERE status = 'failed' AND EXISTS (
     SELECT 1 FROM procrastinate_events e
     WHERE e.job_id = procrastinate_jobs.id AND e.at > now() - interval '7 days'))
FROM (
  SELECT coalesce(job.scheduled_at,
           (SELECT min(at) FROM procrastinate_events e WHERE e.job_id = job.id)) AS since,
         coalesce(job.scheduled_at <= now(), true) AS due
  FROM procrastinate_jobs job WHERE job.status = 'todo'
) waiting
"""


def queue() -> Queue:
    with connection.cursor() as cursor:
        cursor.execute(STATE)
        heard, waiting, oldest, failed = cursor.fetchone() or (None, 0, 0, 0)
    return Queue(heard=heard, waiting=waiting, oldest=oldest or 0, failed=failed)
