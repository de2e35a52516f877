"""The worker: it takes jobs from the queue until told to stop, and outlives a database that goes away."""

import asyncio
import contextlib
import logging
import signal
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any, LiteralString, override

import psycopg
from asgiref.sync import sync_to_async
from django.db import DatabaseError, close_old_connections
from procrastinate.connector import BaseConnector
from procrastinate.contrib.django import app
from procrastinate.contrib.django.utils import connector_params
from procrastinate.exceptions import ConnectorException
from procrastinate.psycopg_connector import PsycopgConnector

from learnonce.base import tasks

PAUSES = (0.5, 1.0, 2.0, 5.0, 10.0)  # seconds before the next try; the last one for all that follow
SETTLED = 60.0  # seconds after which a worker counts as well, and pauses begin anew
ANSWER = 5.0  # seconds to wait for a connection, so that a worker without a database can still be stopped

type Say = Callable[[str], None]

logger = logging.getLogger(__name__)


class QueueConnector(PsycopgConnector):
    """The worker's own way to the queue.

    What jobs queue goes through Django's connection, in the job's transaction: procrastinate's own worker
    would queue it beside the transaction, to be run before it commits, and even when it is rolled back.
    """

    def __init__(self, jobs: BaseConnector) -> None:
        super().__init__(kwargs=connector_params(), min_size=1, max_size=4, timeout=ANSWER)
        self._jobs = jobs
        self.is_stopping = False

    @override
    def get_sync_connector(self) -> BaseConnector:
        return self._jobs

    @override
    async def execute_query_async(self, query: LiteralString, **arguments: Any) -> None:  # Any: as given
        """Tried until the database is there: by these a job is called done, and must not be done again."""
        tries = 0
        while True:
            try:
                await super().execute_query_async(query, **arguments)
            except ConnectorException as problem:
                if self.is_stopping or not is_passing(problem):
                    raise
                await asyncio.sleep(_pause(tries))
                tries += 1
            else:
                return


def is_passing(problem: BaseException) -> bool:
    """Whether it may go away by itself: no connection, a restart, a deadlock."""
    cause = problem.__cause__ if isinstance(problem, ConnectorException | DatabaseError) else problem
    return isinstance(cause, psycopg.OperationalError | psycopg.InterfaceError)


def run(*, concurrency: int, say: Say, without_database: Callable[[], None]) -> None:
    """Work until SIGTERM or SIGINT; a job under way then is finished first, or makes way.

    Args:
        concurrency: jobs at a time.
        say: told in plain words when the worker was interrupted.
        without_database: called while the database may be gone; brings it back where it is ours.
    """
    tasks.stopping.clear()
    with app.replace_connector(QueueConnector(app.connector)):
        asyncio.run(_work(concurrency, say, without_database))


async def _work(concurrency: int, say: Say, without_database: Callable[[], None]) -> None:
    """One life of procrastinate's worker after the other: it ends at any trouble outside a job."""
    stopping = asyncio.Event()
    loop = asyncio.get_running_loop()
    # As many threads as jobs: each keeps a connection to the database and memory of its own.
    loop.set_default_executor(ThreadPoolExecutor(max_workers=concurrency, thread_name_prefix="job"))
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, _stop, stopping)
    tries = 0
    while True:
        began = time.monotonic()
        await _live(concurrency, stopping)
        if stopping.is_set():
            return
        tries = 0 if time.monotonic() - began > SETTLED else tries + 1
        pause = _pause(tries - 1)
        say(f"The worker was interrupted, perhaps by the database. It goes on in {pause:g} seconds.")
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(stopping.wait(), pause)
        await asyncio.to_thread(without_database)


def _stop(stopping: asyncio.Event) -> None:
    stopping.set()
    tasks.stopping.set()
    app.connector.is_stopping = True  # type: ignore[attr-defined]  # ours, put there by `run`


async def _live(concurrency: int, stopping: asyncio.Event) -> None:
    """Until it was told to stop, or something went wrong that may pass. Raises what will not pass."""
    try:
        async with app.open_async():
            # What an earlier life could not finish; those of a killed process wait for their minute.
            await sync_to_async(_take_up_abandoned, thread_sensitive=False)()
            life = asyncio.create_task(
                app.run_worker_async(concurrency=concurrency, install_signal_handlers=False)
            )
            told = asyncio.create_task(stopping.wait())
            await asyncio.wait({life, told}, return_when=asyncio.FIRST_COMPLETED)
            told.cancel()
            if not life.done():
                life.cancel()  # procrastinate takes it as the wish to end well
            with contextlib.suppress(asyncio.CancelledError):
                await life
    except Exception as problem:
        if not is_passing(problem):
            raise
        logger.warning("The worker lost its database: %s", problem.__cause__ or problem)


def _take_up_abandoned() -> None:
    close_old_connections()
    tasks.take_up_abandoned()


def _pause(tries: int) -> float:
    return PAUSES[min(max(tries, 0), len(PAUSES) - 1)]
