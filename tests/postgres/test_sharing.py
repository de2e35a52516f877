import subprocess
import sys
from contextlib import ExitStack
from pathlib import Path

import pytest

from learnonce.postgres import Server

MEMBER = Path(__file__).with_name("member.py")


class Member:
    """Another process that uses the server."""

    def __init__(self, home):
        self.process = subprocess.Popen(
            [sys.executable, str(MEMBER), str(home)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            bufsize=1,
        )

    def says(self):
        return self.process.stdout.readline().strip()

    def ask(self, word):
        self.process.stdin.write(word + "\n")
        return self.says()

    def leave(self):
        self.process.stdin.close()
        self.process.wait(20)


@pytest.fixture
def two(home):
    """Two processes that ask for the same new server at the same instant."""
    with ExitStack() as ending:
        members = [Member(home), Member(home)]
        for member in members:
            ending.enter_context(member.process)
            ending.callback(member.process.kill)
        yield members


class TestInUse:
    def test_serves_two_until_the_last_has_left(self, two, unmade):
        server = unmade
        first, second = two
        assert [first.says(), second.says()] == ["in", "in"]
        pid = server.status().pid

        first.leave()

        assert second.ask("still here") == "still here"
        assert server.status().pid == pid

        second.leave()

        assert not server.status().running

    def test_counts_a_killed_process_as_having_left(self, two, unmade):
        server = unmade
        first, second = two
        assert [first.says(), second.says()] == ["in", "in"]

        first.process.kill()
        first.process.wait()

        assert second.ask("alive") == "alive"
        second.leave()
        assert not server.status().running

    def test_leaves_a_server_that_was_started_to_stay(self, server):
        server.start()

        with Server(server.home).in_use():
            pass

        assert server.status().running
        server.stop()
        with server.in_use():
            assert server.status().running
        assert not server.status().running

    def test_leaves_nothing_behind_when_the_block_fails(self, server):
        with pytest.raises(ZeroDivisionError), server.in_use():
            1 / 0  # noqa: B018  (only to fail)

        assert not server.status().running
