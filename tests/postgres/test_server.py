import os
import signal
import subprocess

import psycopg
import pytest

from learnonce.postgres import Server
from learnonce.postgres import server as server_module


def ask(server, statement, database="postgres"):
    with psycopg.connect(server.url(database)) as connection:
        return connection.execute(statement).fetchone()[0]


class TestStart:
    def test_makes_a_server_that_answers_and_stops(self, unmade):
        server = unmade
        assert not server.status().running
        assert server.status().version is None

        server.start()

        status = server.status()
        assert status.state == "ready"
        assert status.pid
        assert status.version == ask(server, "SHOW server_version").split(".")[0]

        server.stop()

        assert not server.status().running
        assert not server.socket.exists()
        with pytest.raises(psycopg.OperationalError):
            ask(server, "SELECT 1")

    def test_does_nothing_the_second_time(self, server, said):
        server.start()
        pid = server.status().pid

        server.start(said.append)

        assert server.status().pid == pid
        assert not said

    def test_keeps_the_data_over_a_stop(self, server):
        server.start()
        server.ensure_database("learnonce")
        server.ensure_database("learnonce")
        with psycopg.connect(server.url()) as connection:
            connection.execute("CREATE TABLE kept AS SELECT 42 AS answer")
        server.stop()

        Server(server.home).start()

        assert ask(server, "SELECT answer FROM kept", "learnonce") == 42

    def test_is_tuned_and_listens_on_no_network(self, server):
        server = Server(server.home, settings={"work_mem": "32MB"})
        with server.in_use():
            assert ask(server, "SHOW listen_addresses") == ""
            assert ask(server, "SHOW jit") == "off"
            assert ask(server, "SHOW random_page_cost") == "1.1"
            assert ask(server, "SHOW work_mem") == "32MB"
            assert ask(server, "SHOW fsync") == "on"

    def test_reads_typographic_quotes_as_quotes_whatever_the_callers_locale(self, unmade, monkeypatch):
        # Under the plain C locale the parser keeps them as letters, and the word is never found.
        monkeypatch.setenv("LC_ALL", "C")
        monkeypatch.setenv("PGDATA", "/nowhere")
        unmade.start()

        assert ask(unmade, "SELECT to_tsvector('english', 'the “patients” wrote—twice')::text") == (
            "'patient':2 'twice':4 'wrote':3"
        )


class TestStop:
    def test_is_content_where_nothing_runs(self, unmade):
        unmade.stop()

        assert not unmade.home.exists()

    def test_ends_a_server_that_hangs_and_loses_nothing(self, server, monkeypatch, said):
        monkeypatch.setattr(server_module, "FAST_STOP_SECONDS", 0.5)
        server.start()
        with psycopg.connect(server.url("postgres"), autocommit=True) as connection:
            connection.execute("CREATE TABLE kept AS SELECT 42 AS answer")
            session = connection.info.backend_pid
            os.kill(session, signal.SIGSTOP)  # it cannot hear that it should end
            waker = subprocess.Popen(["/bin/sh", "-c", f"sleep 1; kill -CONT {session}"])
            server.stop()
            waker.wait()

        server.start(said.append)

        assert ask(server, "SELECT answer FROM kept") == 42
        assert any("recovers now" in text for text in said)
