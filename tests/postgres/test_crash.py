import os
import signal
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path
from unittest.mock import Mock

import psycopg
import pytest

from learnonce.postgres import Server

WRITER = Path(__file__).with_name("writer.py")


def numbers(server):
    with psycopg.connect(server.url("postgres")) as connection:
        return {number for (number,) in connection.execute("SELECT id FROM acknowledged")}


@pytest.fixture
def sleeper():
    """A process that has nothing to do with any database."""
    with subprocess.Popen(["sleep", "600"]) as process:
        yield process
        process.kill()


class TestKilledWhileWriting:
    def test_loses_nothing_acknowledged_and_says_that_it_recovers(self, server, said):
        server.start()
        writer = [sys.executable, str(WRITER), server.url("postgres")]
        with subprocess.Popen(writer, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
            acknowledged = [int(process.stdout.readline()) for _ in range(300)]
            os.kill(server.status().pid, signal.SIGKILL)
            acknowledged += [int(line) for line in process.stdout]  # until it loses its connection
            assert "terminating connection" in (fault := process.stderr.read()) or "closed" in fault

        server.start(said.append)

        assert set(acknowledged) <= numbers(server)
        assert any("recovers now" in text for text in said)
        assert any("Recovered in" in text for text in said)

    def test_waits_for_the_processes_of_the_dead_server(self, server, said):
        server.start()
        with psycopg.connect(server.url("postgres"), autocommit=True) as busy:
            # A stopped session cannot notice that its server died, and still holds the memory.
            session = busy.info.backend_pid
            os.kill(session, signal.SIGSTOP)
            os.kill(server.status().pid, signal.SIGKILL)
            waker = subprocess.Popen(["/bin/sh", "-c", f"sleep 1; kill -CONT {session}"])

            server.start(said.append)

            waker.wait()
        assert any("last processes of the server that was killed" in text for text in said)
        assert server.status().state == "ready"

    def test_starts_where_another_process_got_the_number_of_the_dead_one(self, server, sleeper):
        server.start()
        pid_file = server.data / "postmaster.pid"
        left = pid_file.read_text().splitlines()
        server.stop()
        pid_file.write_text("\n".join([str(sleeper.pid), *left[1:]]) + "\n")

        assert not server.status().running
        server.start()

        assert server.status().state == "ready"
        assert sleeper.poll() is None

    def test_joins_a_start_that_another_process_gave_up_waiting_for(self, server, monkeypatch):
        monkeypatch.setattr(server, "_wait_until_ready", Mock(side_effect=KeyboardInterrupt))
        with pytest.raises(KeyboardInterrupt):
            server.start()
        pid = server.status().pid

        Server(server.home).start()

        assert pid
        assert server.status() == replace(server.status(), pid=pid, state="ready")

    def test_waits_while_the_server_recovers_from_the_crash_of_one_session(self, server):
        server.start()
        with psycopg.connect(server.url("postgres")) as victim:
            pid = server.status().pid
            os.kill(victim.info.backend_pid, signal.SIGKILL)

            with pytest.raises(psycopg.OperationalError):
                victim.execute("SELECT 1")
        while "terminated by signal 9" not in server.log.read_text():
            time.sleep(0.005)
        server.start()

        assert server.status().pid == pid
        with psycopg.connect(server.url("postgres")) as connection:
            assert connection.execute("SELECT 1").fetchone() == (1,)

    def test_starts_anew_when_its_socket_was_removed(self, server, said):
        server.start()
        next(server.socket.glob(".s.PGSQL.5432")).unlink()

        server.start(said.append)

        assert any("was removed" in text for text in said)
        with psycopg.connect(server.url("postgres")) as connection:
            assert connection.execute("SELECT 1").fetchone() == (1,)
