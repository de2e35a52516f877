"""What can be known about a server from outside: its pid file, its process and its log."""

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, cast

State = Literal["stopped", "starting", "ready", "stopping"]
NO_PROCESS = 2**31 - 1  # above every pid a kernel gives out
RECOVERING = ("automatic recovery in progress", "database system was interrupted")
STATE_LINE = 7  # of postmaster.pid, counted from 0


@dataclass(frozen=True)
class Postmaster:
    pid: int
    state: State


def find(data: Path) -> Postmaster | None:
    """The running server of this data folder; a pid file left by a dead one counts as none."""
    try:
        lines = (data / "postmaster.pid").read_text().splitlines()
        pid = int(lines[0])
    except (FileNotFoundError, NotADirectoryError, IndexError, ValueError):
        return None
    if not is_alive(pid, data):
        return None
    state = lines[STATE_LINE].strip() if len(lines) > STATE_LINE else "starting"
    return Postmaster(pid, cast("State", state) if state in {"ready", "stopping"} else "starting")


def is_alive(pid: int, data: Path) -> bool:
    """Whether this process runs and serves this folder, and is no other that got a dead one's number.

    The command line can be read across users in a container too, where the working directory cannot; it
    is empty for a dead process that nobody has buried yet.
    """
    process = Path("/proc") / str(pid)
    if process.parent.joinpath("self").exists():
        try:
            return os.fsencode(data) in (process / "cmdline").read_bytes().split(b"\0")
        except (FileNotFoundError, ProcessLookupError):
            return False
    return _is_used(pid)


def forget_dead_pid(data: Path) -> None:
    """Free a stale pid file whose number is still, or again, in use; PostgreSQL would not start over it.

    That is so when an unrelated process got the number, usual in containers, where numbers are few, and
    when nobody has buried the dead server. Only the number is replaced. The
    other lines stay: by them PostgreSQL makes sure that no process of the dead server still writes.
    """
    path = data / "postmaster.pid"
    try:
        lines = path.read_text().splitlines()
        pid = int(lines[0])
    except (FileNotFoundError, IndexError, ValueError):
        return
    if is_alive(pid, data) or not _is_used(pid):
        return
    descriptor = os.open(path, os.O_WRONLY | os.O_TRUNC | os.O_NOFOLLOW)
    with os.fdopen(descriptor, "w") as file:
        file.write("\n".join([str(NO_PROCESS), *lines[1:]]) + "\n")


@dataclass(frozen=True)
class LogSince:
    """The part of the server's log written after `start` (bytes)."""

    path: Path
    start: int

    @classmethod
    def now(cls, path: Path) -> "LogSince":
        return cls(path, path.stat().st_size if path.exists() else 0)

    @classmethod
    def last_start(cls, path: Path) -> "LogSince":
        return cls(path, max(0, path.read_bytes().rfind(b"starting PostgreSQL")) if path.exists() else 0)

    def text(self) -> str:
        try:
            with self.path.open("rb") as file:
                file.seek(self.start)
                return file.read().decode(errors="replace")
        except FileNotFoundError:
            return ""

    def last(self, lines: int) -> str:
        return "\n".join(self.text().splitlines()[-lines:])

    def recovers(self) -> bool:
        text = self.text()
        return any(words in text for words in RECOVERING)


def _is_used(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True
