"""Parts of the running product are killed: it goes on, and loses nothing."""

import os
import signal
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.product import in_folder

pytestmark = pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="asks Linux for child processes")


@pytest.fixture
def product(tmp_path_factory, tables_file):
    return in_folder(tmp_path_factory.mktemp("kept"), tables_file)


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
    assert not product.server.status().running
