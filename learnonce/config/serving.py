"""How the web server is started, by the product and by whatever measures it."""

import os
import sys

THREADS = 8  # of one web process; each keeps a connection, of which the embedded server has a hundred


def web_server(*, host: str, port: int, processes: int) -> list[str]:
    """The command of the web server. More than four requests a thread wait outside."""
    server = [sys.executable, "-m", "granian", "--interface", "wsgi", "--no-ws"]
    where = ["--host", host, "--port", str(port)]
    size = ["--workers", str(processes), "--respawn-failed-workers"]
    limits = ["--blocking-threads", str(THREADS), "--backpressure", str(4 * THREADS)]
    return [*server, *where, *size, *limits, "--log-level", "error", "learnonce.config.wsgi:application"]


def spare_memory() -> None:
    """For the processes started from here: else every thread keeps the memory it freed, 60 MB each."""
    os.environ.setdefault("MALLOC_ARENA_MAX", "2")
