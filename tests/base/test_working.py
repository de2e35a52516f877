"""What jobs queue belongs to their transaction, in a worker too."""

import asyncio

import psycopg
import pytest
from asgiref.sync import sync_to_async
from django.db import DatabaseError, OperationalError, connection, connections, transaction
from procrastinate.contrib.django import app
from procrastinate.exceptions import ConnectorException

from learnonce.base import tasks
from learnonce.base.working import QueueConnector, is_passing


def in_a_worker(job):
    """Call a function the way a worker calls a job: in a thread, the queue open beside it."""

    def call():
        try:
            job()
        finally:
            connections.close_all()

    async def work():
        async with app.open_async():
            await sync_to_async(call, thread_sensitive=False)()

    with app.replace_connector(QueueConnector(app.connector)):
        asyncio.run(work())


def queued():
    with connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM procrastinate_jobs WHERE task_name = 'matching.embed'")
        return cursor.fetchone()[0]


def beside():
    """As another worker sees it, before the transaction ends."""
    settings = {name: value for name, value in connections["default"].get_connection_params().items()
                if name in {"dbname", "user", "password", "host", "port"}}  # fmt: skip
    with psycopg.connect(**settings) as other:
        row = other.execute("SELECT count(*) FROM procrastinate_jobs WHERE task_name = 'matching.embed'")
        return row.fetchone()[0]


@pytest.mark.django_db(transaction=True)
class TestWhatAJobQueues:
    @pytest.fixture(autouse=True)
    def _nothing_stays_queued(self, transactional_db):
        """Emptying the tables after a test leaves those of the queue, which Django does not manage."""
        yield
        with connection.cursor() as cursor:
            cursor.execute("DELETE FROM procrastinate_jobs")

    def test_waits_for_the_end_of_its_transaction(self):
        seen = []

        def job():
            with transaction.atomic():
                tasks.defer("matching.embed")
                seen.append(beside())

        in_a_worker(job)

        assert seen == [0]
        assert queued() == 1

    def test_vanishes_when_it_is_taken_back(self):
        def job():
            with transaction.atomic():
                tasks.defer("matching.embed")
                transaction.set_rollback(True)

        in_a_worker(job)

        assert queued() == 0


def caused(problem, cause):
    problem.__cause__ = cause
    return problem


def test_knows_what_may_pass_from_what_will_not():
    lost = psycopg.OperationalError("server closed the connection unexpectedly")
    missing = psycopg.errors.UndefinedTable("no such table")

    assert is_passing(lost)
    assert is_passing(caused(ConnectorException(), psycopg.errors.DeadlockDetected("deadlock detected")))
    assert is_passing(caused(OperationalError(), lost))
    assert not is_passing(caused(ConnectorException(), missing))
    assert not is_passing(caused(DatabaseError(), missing))
    assert not is_passing(ValueError("a mistake of ours"))
