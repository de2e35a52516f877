"""Starting the whole demonstration, the first time and later, and the memory it takes."""

import os
import shutil
import signal
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from learnonce.bench import client, processor, serving
from learnonce.bench.figures import Budget, Figure, Part
from learnonce.postgres import Server

FIRST = Budget(180)  # s, with a warm package cache; what is measured here begins after the packages
LATER = Budget(8)
WHOLE = Budget(1_200)  # MB
PATIENCE = 900  # seconds
SETTLED = 15  # seconds for the worker to begin its work
ASKED = "/find?q=patients+ring+twice+about+the+same+prescription"

type Say = Callable[[str], None]


def measure(*, say: Say) -> Part:
    """Start the demonstration in a folder of its own, look at its memory, start it again."""
    folder = Path(tempfile.mkdtemp(prefix="learnonce-bench-"))
    folder.chmod(0o755)  # the database's user has to reach what lies in it
    home = folder / "home"
    try:
        say("Starting the demonstration for the first time")
        with _demonstration(home) as (first, pid, port):
            say("Looking at its memory")
            whole = _memory(home, pid, port)
        say("Starting it again")
        with _demonstration(home) as (later, _pid, _port):
            pass
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    figures = [
        Figure("first start of the demonstration", first, "s", FIRST, "after the packages are installed"),
        Figure("a later start", later, "s", LATER),
        Figure("all of the demonstration in memory", whole, "MB", WHOLE, "what processes share counted once"),
    ]
    return Part("Start", figures)


@contextmanager
def _demonstration(home: Path) -> Iterator[tuple[float, int, int]]:
    """`learnonce demo`, once it answers: after how many seconds, its process id and its port."""
    port = serving.free_port()
    environment = {**os.environ, "LEARNONCE_HOME": str(home)}
    environment.pop("DATABASE_URL", None)  # its own embedded server
    command = [sys.executable, "-m", "learnonce.cli", "demo", "--port", str(port)]
    began = time.monotonic()
    with serving.running(command, environment=environment, stop=signal.SIGINT) as (process, log):
        while not serving.answers(port):
            serving.still_well(process, log, began + PATIENCE)
            time.sleep(0.05)
        yield time.monotonic() - began, process.pid, port


def _memory(home: Path, pid: int, port: int) -> float:
    """MB of web, worker and database together, the embedder loaded in each web process."""
    client.together(port, client.Asked([ASKED]), 5, connections=4)
    time.sleep(SETTLED)
    pids = processor.family(pid)
    if database := Server(home).status().pid:
        pids += processor.family(database)
    return processor.fair_share(pids)
