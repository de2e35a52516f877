"""The product started by its own command, on a server of its own, for tests that kill parts of it."""

import json
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from contextlib import contextmanager, suppress
from pathlib import Path

import psycopg

from learnonce.bench import processor
from learnonce.config.home import database_folder
from learnonce.postgres import Server
from tests.tables import load

PATIENCE = 90  # seconds until something counts as not happening


class Product:
    """`learnonce serve --with-worker` in a home of its own, on an embedded server of its own."""

    def __init__(self, home):
        self.home = home
        self.server = Server(database_folder(home))
        self.log = home.parent / "log"
        self.port = free_port()
        self.environment = {
            **{name: value for name, value in os.environ.items() if name != "DATABASE_URL"},
            "LEARNONCE_HOME": str(home),
            "DJANGO_SETTINGS_MODULE": "learnonce.config.settings.base",
        }

    @contextmanager
    def running(self, *, orderly=True):
        command = [sys.executable, "-m", "learnonce.cli", "serve", "--with-worker", "--web-processes", "1"]
        with self.log.open("a") as log:
            process = subprocess.Popen(
                [*command, "--port", str(self.port)], env=self.environment, stdout=log, stderr=log
            )
            self.pid = process.pid
            try:
                self.until(self.answers)
                yield process
            finally:
                if not orderly:
                    self.ends_at_once()
                process.send_signal(signal.SIGINT)
                process.wait(timeout=60)

    def ends_at_once(self):
        """Every process is killed, with whatever waits in its queue."""
        for pid in processor.family(self.pid):
            with suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
        self.server.stop()

    def until(self, condition):
        deadline = time.monotonic() + PATIENCE
        while not (found := condition()):
            assert time.monotonic() < deadline, f"{condition} in vain:\n{self.log.read_text()[-3000:]}"
            time.sleep(0.1)
        return found

    def answers(self):
        with suppress(urllib.error.URLError, ConnectionError, TimeoutError):
            address = f"http://127.0.0.1:{self.port}/readyz"
            return urllib.request.urlopen(address, timeout=5).status == 200
        return False

    def child(self, words):
        """The process id of the child whose command holds these words."""
        for pid in processor.family(self.pid)[1:]:
            with suppress(OSError):
                if words in Path(f"/proc/{pid}/cmdline").read_bytes().replace(b"\0", b" ").decode():
                    return pid
        return None

    def said(self, words):
        return words in self.log.read_text()

    def connected(self):
        """A connection; none while the database is being started again."""
        with suppress(psycopg.OperationalError):
            return psycopg.connect(self.server.url(), autocommit=True)
        return None

    def ask(self, statement, *values):
        with self.until(self.connected) as connection:
            cursor = connection.execute(statement, values or None)
            return cursor.fetchall() if cursor.description else []

    def lessons_file(self, name, number, *, sentences=30):
        rows = [
            {
                "id": f"{name}-{n}",
                "title": f"{name} number {n}",
                "body": f"What {name} taught us on day {n}. " * sentences,
            }
            for n in range(number)
        ]
        path = self.home.parent / f"{name}.jsonl"
        path.write_text("\n".join(map(json.dumps, rows)))
        return path

    def importing(self, path):
        """The command that imports a file, as somebody runs it beside the running product."""
        command = [sys.executable, "-m", "learnonce.cli", "import", "lessons", str(path)]
        return subprocess.Popen(
            command, env=self.environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )

    def put_in(self, name, number):
        assert self.importing(self.lessons_file(name, number)).wait(timeout=120) == 0

    def waiting(self):
        """Texts that the worker has not embedded yet."""
        return self.ask("SELECT count(*) FROM matching_indexedtext WHERE vector_0 IS NULL")[0][0]

    def until_the_work_is_done(self, texts):
        self.until(lambda: self.waiting() == 0)
        assert self.ask("SELECT count(*) FROM matching_indexedtext WHERE vector_0 IS NOT NULL") == [(texts,)]
        assert self.ask("SELECT count(*) FROM lessons_lesson") == [(texts,)]

    def let_the_dead_count_as_dead(self):
        """At once: the queue waits a minute for a sign of life."""
        self.ask("UPDATE procrastinate_workers SET last_heartbeat = last_heartbeat - interval '70 seconds'")


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def in_folder(folder, tables_file):
    """The product at home in a new folder that the database's own user can reach, its tables made."""
    for place in (folder, *folder.parents[:2]):
        place.chmod(place.stat().st_mode | 0o055)
    (folder / "home").mkdir()
    product = Product(folder / "home")
    with product.server.in_use():
        product.server.ensure_database()
        load(product.server.url(), tables_file)
    return product
