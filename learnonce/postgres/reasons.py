"""From what a program of the server said to an error that says what to do."""

import errno
import os
from pathlib import Path

from learnonce.postgres.errors import DiskFullError, FolderError, PostgresError, StartError

NO_ROOM = ("No space left on device", "Disk quota exceeded", "File too large")
NOT_ALLOWED = ("Permission denied", "Read-only file system")
NEEDED_BYTES = 32 * 2**20  # two segments of its journal; with less, not even the log may get its lines
OLD_PROCESSES = "pre-existing shared memory block"


def not_made(said: str, folder: Path) -> PostgresError:
    if _no_room(said, folder):
        return DiskFullError(
            f"There is not enough room in {folder} to make the database: it needs about 60 MB and "
            f"{_free(folder)}. Nothing was left behind. Make room, or choose another place with "
            "LEARNONCE_HOME."
        )
    if _not_allowed(said):
        return FolderError(
            f"The database could not be made in {folder}: {_last(said, 1)}. Make the folder writable for the "
            "user that starts learnonce, or choose another place with LEARNONCE_HOME."
        )
    return StartError(f"The database could not be made in {folder}. PostgreSQL said:\n{_last(said, 8)}")


def not_started(said: str, data: Path, log: Path) -> PostgresError:
    if _no_room(said, data):
        return DiskFullError(
            f"The database in {data} cannot start, because there is no room left: {_free(data)}. "
            "Nothing that was saved is lost. Make room and start again; delete nothing inside that folder."
        )
    if _not_allowed(said):
        return FolderError(
            f"The database in {data} cannot start, because PostgreSQL may not read or write there:\n"
            f"{_last(said, 3)}\nGive the folder back to its owner, with mode 700, and start again."
        )
    return StartError(
        f"The database in {data} did not start. The last lines of its log, {log}:\n"
        f"{_last(said, 8) or '(empty)'}"
    )


def unusable(folder: Path, error: OSError) -> PostgresError:
    """The home itself cannot be made or written."""
    if error.errno in {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}:
        return DiskFullError(
            f"There is no room left in {folder}: {_free(folder)}. "
            "Make room, or choose another place with LEARNONCE_HOME."
        )
    return FolderError(
        f"The folder {folder} cannot be used for the database: {error.strerror} "
        f"({error.filename or folder}). Make it a folder that the user who starts learnonce can write to, or "
        "choose another with LEARNONCE_HOME."
    )


def _no_room(said: str, folder: Path) -> bool:
    return any(words in said for words in NO_ROOM) or _free_bytes(folder) < NEEDED_BYTES


def _not_allowed(said: str) -> bool:
    return any(words in said for words in NOT_ALLOWED)


def _free_bytes(folder: Path) -> int:
    there = next(step for step in (folder, *folder.parents) if step.exists())
    found = os.statvfs(there)
    return found.f_bavail * found.f_frsize


def _free(folder: Path) -> str:
    return f"{_free_bytes(folder) / 1e6:.0f} MB are free"


def _last(said: str, lines: int) -> str:
    return "\n".join(line for line in said.splitlines()[-lines:] if line.strip())
