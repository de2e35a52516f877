"""Web and worker as processes, the way `learnonce serve` runs them, for as long as something is measured."""

import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from typing import IO

from learnonce.bench.errors import DidNotStart
from learnonce.config.serving import spare_memory, web_server

START_SECONDS = 60
STOP_SECONDS = 20


@contextmanager
def worker(*, wait: bool = True) -> Iterator[int]:
    """The background worker, with `wait` once it has emptied its queue; its process id."""
    with running([sys.executable, "-m", "learnonce.cli", "worker"]) as (process, log):
        deadline = time.monotonic() + START_SECONDS
        while wait and not _is_idle():
            still_well(process, log, deadline)
            time.sleep(0.1)
        yield process.pid


@contextmanager
def web(*, processes: int) -> Iterator[tuple[int, int]]:
    """The web server; its port and its process id."""
    port = free_port()
    with running(web_server(host="127.0.0.1", port=port, processes=processes)) as (process, log):
        deadline = time.monotonic() + START_SECONDS
        while not answers(port):
            still_well(process, log, deadline)
            time.sleep(0.1)
        yield port, process.pid


def answers(port: int) -> bool:
    with suppress(urllib.error.URLError, ConnectionError, TimeoutError):
        urllib.request.urlopen(f"http://127.0.0.1:{port}/readyz", timeout=5).close()
        return True
    return False


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
    return port


@contextmanager
def running(
    command: list[str], *, environment: Mapping[str, str] | None = None, stop: int = signal.SIGTERM
) -> Iterator[tuple[subprocess.Popen[bytes], IO[bytes]]]:
    """A process and what it says, stopped at the end by a signal, and waited for."""
    spare_memory()
    with tempfile.TemporaryFile() as log:
        process = subprocess.Popen(command, env=environment, stdout=log, stderr=subprocess.STDOUT)
        try:
            yield process, log
        finally:
            process.send_signal(stop)
            try:
                process.wait(timeout=STOP_SECONDS)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


def still_well(process: subprocess.Popen[bytes], log: IO[bytes], deadline: float) -> None:
    """Raise DidNotStart, with its last words, if a process has ended or its time is up."""
    if process.poll() is None and time.monotonic() < deadline:
        return
    log.seek(0)
    said = log.read()[-2_000:].decode(errors="replace")
    raise DidNotStart(f"A process to be measured did not come up. It said:\n{said}")


def _is_idle() -> bool:
    """Whether a worker is there and no job waits for it."""
    from django.db import connection

    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT EXISTS (SELECT FROM procrastinate_workers) AND NOT EXISTS (SELECT FROM procrastinate_jobs"
            " WHERE status = 'doing' OR status = 'todo' AND coalesce(scheduled_at, now()) <= now())"
        )
        return bool((cursor.fetchone() or (False,))[0])
