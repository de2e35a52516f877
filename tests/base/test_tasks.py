"""Jobs whose worker was killed: nobody tells the queue, so somebody has to look."""

import pytest
from django.db import connection

from learnonce.base import tasks


def sql(statement, *values):
    with connection.cursor() as cursor:
        cursor.execute(statement, values)
        return cursor.fetchall() if cursor.description else []


def worker(seconds):
    """A worker last heard of so many seconds ago."""
    return sql(
        "INSERT INTO procrastinate_workers (last_heartbeat) "
        "VALUES (now() - %s * interval '1 second') RETURNING id",
        seconds,
    )[0][0]


def job(worker_id, *, status="doing", attempts=0, once=None):
    return sql(
        "INSERT INTO procrastinate_jobs "
        "(queue_name, task_name, args, status, attempts, worker_id, queueing_lock) "
        "VALUES ('default', 'x.y', '{}', %s, %s, %s, %s) RETURNING id",
        *(status, attempts, worker_id, once),
    )[0][0]


def state(number):
    return sql("SELECT status::text, attempts FROM procrastinate_jobs WHERE id = %s", number)[0]


@pytest.mark.django_db
class TestTakeUpAbandoned:
    def test_lets_a_job_of_a_dead_worker_run_again(self):
        dead, gone = job(worker(61)), job(None)
        tasks.take_up_abandoned()

        assert state(dead) == state(gone) == ("todo", 1)

    def test_leaves_the_living_alone(self):
        number = job(worker(20))
        tasks.take_up_abandoned()

        assert state(number) == ("doing", 0)

    def test_gives_up_a_job_that_kills_every_worker(self):
        number = job(worker(61), attempts=5)
        tasks.take_up_abandoned()

        assert state(number)[0] == "failed"

    def test_lets_go_of_a_job_that_waits_already(self):
        waiting = job(None, status="todo", once="mail:7")
        dead = job(worker(61), once="mail:7")
        tasks.take_up_abandoned()

        assert (state(waiting)[0], state(dead)[0]) == ("todo", "failed")

    def test_is_run_every_minute_and_holds_no_lock(self):
        from procrastinate.contrib.django import app

        registered = app.tasks["base.take_up_abandoned"]
        assert registered.lock is registered.queueing_lock is None
        assert ("base.take_up_abandoned", "base.take_up_abandoned") in app.periodic_registry.periodic_tasks
