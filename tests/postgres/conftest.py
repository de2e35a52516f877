"""Real servers, each in a folder of its own. None of these tests needs Django."""

import shutil
import subprocess
import tempfile
from contextlib import contextmanager
from pathlib import Path

import pytest

from learnonce.postgres import Server


@contextmanager
def passable_folder():
    """A folder that other users can pass through; pytest's own lie behind one they cannot."""
    in_memory = Path("/dev/shm")  # noqa: S108  (ten times quicker to fill with a server's thousand files)
    roomy = in_memory.is_dir() and shutil.disk_usage(in_memory).free > 2**31
    path = Path(tempfile.mkdtemp(prefix="learnonce-test-", dir=in_memory if roomy else None)).resolve()
    path.chmod(0o711)
    try:
        yield path
    finally:
        shutil.rmtree(path)


@pytest.fixture
def folder():
    with passable_folder() as path:
        yield path


@pytest.fixture
def home(folder):
    """A home that does not exist yet, with what a shell would trip over in its name."""
    return folder / 'a "home" with $PATH and spaces'


@pytest.fixture
def unmade(home):
    """A server without data yet, stopped at the end."""
    server = Server(home)
    yield server
    server.stop()


@pytest.fixture(scope="session")
def made():
    """A home with fresh data, to be copied: making them takes a second."""
    with passable_folder() as path:
        with Server(path).in_use():
            pass
        yield path


@pytest.fixture
def server(made, unmade):
    """A server with fresh data, not running yet."""
    subprocess.run(["cp", "-a", made, unmade.home], check=True)
    return unmade


@pytest.fixture
def said():
    """What was said: pass `said.append`."""
    return []
