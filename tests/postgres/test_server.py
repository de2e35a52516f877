import psycopg
import pytest

from learnonce.postgres import Server


def ask(server, statement, database="postgres"):
    with psycopg.connect(server.url(database)) as connection:
        return connection.execute(statement).fetchone()[0]


class TestStart:
    def test_makes_a_server_that_answers_and_stops(self, server):
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

    def test_is_tuned_and_listens_on_no_network(self, home):
        server = Server(home, settings={"work_mem": "32MB"})
        with server.in_use():
            assert ask(server, "SHOW listen_addresses") == ""
            assert ask(server, "SHOW jit") == "off"
            assert ask(server, "SHOW random_page_cost") == "1.1"
            assert ask(server, "SHOW work_mem") == "32MB"
            assert ask(server, "SHOW fsync") == "on"

    def test_reads_typographic_quotes_as_quotes_whatever_the_callers_locale(self, server, monkeypatch):
        # Under the plain C locale the parser keeps them as letters, and the word is never found.
        monkeypatch.setenv("LC_ALL", "C")
        monkeypatch.setenv("PGDATA", "/nowhere")
        server.start()

        assert ask(server, "SELECT to_tsvector('english', 'the “patients” wrote—twice')::text") == (
            "'patient':2 'twice':4 'wrote':3"
        )
