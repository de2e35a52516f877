"""File locks between processes; the kernel lets go of them when a process dies, however it dies."""

import fcntl
import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

FIRST_WORD_SECONDS = 1.0
EVERY_SECONDS = 5.0


@contextmanager
def alone(path: Path, say: Callable[[str], None]) -> Iterator[None]:
    """Hold the lock by ourselves; waits, and says so, while another process holds it."""
    descriptor = _open(path)
    try:
        began = time.monotonic()
        next_word = began + FIRST_WORD_SECONDS
        while not _try(descriptor):
            if time.monotonic() >= next_word:
                say("Waiting for another learnonce process that is starting or stopping the database.")
                next_word += EVERY_SECONDS
            time.sleep(0.02)
        yield
    finally:
        os.close(descriptor)


def share(path: Path) -> int:
    """Join those who hold the lock together; returns the descriptor to close on leaving."""
    descriptor = _open(path)
    fcntl.flock(descriptor, fcntl.LOCK_SH)
    return descriptor


def is_free(path: Path) -> bool:
    """Whether nobody shares the lock."""
    descriptor = _open(path)
    try:
        return _try(descriptor)
    finally:
        os.close(descriptor)


def _open(path: Path) -> int:
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC | os.O_NOFOLLOW, 0o600)
    if os.geteuid() == 0:  # made under sudo in somebody's folder: they must be able to open it later
        owner = path.parent.stat()
        os.fchown(descriptor, owner.st_uid, owner.st_gid)
    return descriptor


def _try(descriptor: int) -> bool:
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True
