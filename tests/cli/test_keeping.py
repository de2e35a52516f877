"""The product started by its own command, then parts of it killed: it goes on, and loses nothing."""

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
import pytest

from learnonce.bench import processor
from learnonce.config.home import database_folder
from learnonce.postgres import Server

PATIENCE = 90  # seconds until something counts as not happening
pytestmark = pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="asks Linux for child processes")


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
    def running(self):
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
                process.send_signal(signal.SIGINT)
                process.wait(timeout=60)

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

    def ask(self, statement, *values):
        with psycopg.connect(self.server.url(), autocommit=True) as connection:
            cursor = connection.execute(statement, values)
            return cursor.fetchall() if cursor.description else []

    def put_in(self, name, number):
        """Import so many lessons by the command, as somebody beside the running product."""
        rows = [
            {
                "id": f"{name}-{n}",
                "title": f"{name} number {n}",
                "body": f"What {name} taught us on day {n}. " * 30,
            }
            for n in range(number)
        ]
        path = self.home.parent / f"{name}.jsonl"
        path.write_text("\n".join(map(json.dumps, rows)))
        command = [sys.executable, "-m", "learnonce.cli", "import", "lessons", str(path)]
        subprocess.run(command, env=self.environment, check=True, capture_output=True)

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


@pytest.fixture
def product(tmp_path_factory):
    folder = tmp_path_factory.mktemp("kept")
    for place in (folder, *folder.parents[:2]):
        place.chmod(0o755)  # the database's own user has to reach what lies in it
    (folder / "home").mkdir()
    return Product(folder / "home")


def test_parts_that_are_killed_come_back_and_nothing_is_lost(product):
    with product.running() as process:
        worker = product.until(lambda: product.child("learnonce.cli worker"))
        product.put_in("tides", 20)

        os.kill(worker, signal.SIGKILL)
        product.let_the_dead_count_as_dead()
        said = "The worker ended unexpectedly (by signal 9). It starts again in 0.5 seconds."
        product.until(lambda: product.said(said))
        product.until(lambda: product.child("learnonce.cli worker") not in {None, worker})
        product.until_the_work_is_done(20)

        web = product.child("granian")
        os.kill(web, signal.SIGKILL)
        # Its own children may answer on until the parent has ended them.
        product.until(lambda: product.said("The web server ended unexpectedly (by signal 9)."))
        product.until(lambda: product.child("granian") not in {None, web})
        product.until(product.answers)

        # Every connection there is, the worker's own and those of its jobs among them.
        worker = product.child("learnonce.cli worker")
        product.put_in("winds", 20)
        product.ask("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid()")
        product.until_the_work_is_done(40)
        product.until(product.answers)
        assert product.child("learnonce.cli worker") == worker

        # The server is killed while texts wait; nobody but learnonce starts it again.
        product.put_in("stars", 20)
        os.kill(product.server.status().pid, signal.SIGKILL)
        product.until(lambda: product.said("The database has stopped. Starting it again"))
        product.until(product.answers)
        product.until_the_work_is_done(60)
        assert product.child("learnonce.cli worker") == worker

        # An orderly restart by somebody else.
        product.put_in("rains", 20)
        product.server.stop()
        product.until(product.answers)
        product.until_the_work_is_done(80)

        assert process.poll() is None
    assert process.returncode == 0
    assert product.said("Stopping")
    assert not product.server.status().running


def test_a_port_in_use_is_said_before_anything_is_started(product):
    with socket.socket() as other:
        other.bind(("127.0.0.1", product.port))
        other.listen()
        command = [sys.executable, "-m", "learnonce.cli", "serve", "--port", str(product.port)]
        tried = subprocess.run(
            command, env=product.environment, capture_output=True, text=True, timeout=60, check=False
        )

    assert tried.returncode == 1
    assert f"Something else uses port {product.port} already" in tried.stderr
    assert f"--port {product.port + 1}" in tried.stderr
    assert not product.server.data.exists()
