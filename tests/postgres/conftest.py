"""Real servers, each in a folder of its own. None of these tests needs Django."""

import shutil
import tempfile
from pathlib import Path

import pytest

from learnonce.postgres import Server


@pytest.fixture
def folder():
    """An empty folder that other users can pass through; pytest's own lies behind one they cannot."""
    path = Path(tempfile.mkdtemp(prefix="learnonce-test-")).resolve()
    path.chmod(0o711)
    yield path
    shutil.rmtree(path)


@pytest.fixture
def home(folder):
    """A home that does not exist yet, with what a shell would trip over in its name."""
    return folder / 'a "home" with $PATH and spaces'


@pytest.fixture
def server(home):
    """A server over `home`, stopped at the end."""
    server = Server(home)
    yield server
    server.stop()


@pytest.fixture
def said():
    """What was said: pass `said.append`."""
    return []
