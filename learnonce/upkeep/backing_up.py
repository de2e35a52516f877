"""Making a backup: database and stored files, of one moment, into one file that is whole or not there."""

import errno
import fcntl
import json
import os
import re
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from importlib.metadata import version
from pathlib import Path, PurePosixPath
from typing import IO, BinaryIO

import psycopg

from learnonce.upkeep import programs, tables
from learnonce.upkeep.container import About, Manifest, Reader, Writer
from learnonce.upkeep.errors import UpkeepError
from learnonce.upkeep.sealing import Keys, opened, sealed
from learnonce.upkeep.tables import LEFT_EMPTY, LEFT_OUT_SCHEMAS, Step

NAMED = re.compile(r"learnonce-\d{8}T\d{6}Z\.backup(\.age)?")
PARTIAL = ".partial"
REMEMBERED = "last-backup.json"
FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}


@dataclass(frozen=True, slots=True)
class Wanted:
    """What to back up. `secret_key` is the installation's own, "" where it comes from the environment."""

    url: str
    files: Path
    home: Path
    keys: Keys
    secret_key: str = ""
    with_secret: bool = False


def back_up(target: Path, wanted: Wanted, *, at: datetime, step: Step) -> tuple[Path, Manifest]:
    """Write a backup to `target`, or under a name of its own in it where that is a folder.

    Raises:
        UpkeepError: the place cannot be written, or holds such a file already; pg_dump fails. Nothing is
            left behind then.

    Effects:
        The file appears under its name when it is whole and on disk; the home remembers when.
    """
    path = _named(target, wanted.keys, at) if target.is_dir() else target
    if path.exists():
        raise UpkeepError(f"{path} exists already. Nothing was written: choose another name.")
    try:
        with _whole(path) as out, sealed(out, wanted.keys) as into:
            manifest = _write(into, wanted, at, step)
    except psycopg.Error as problem:
        raise UpkeepError(f"The database could not be read: {problem}. No backup was made.") from problem
    except OSError as problem:
        raise UpkeepError(_why_not(path, problem)) from problem
    _remember(wanted, path, at)
    return path, manifest


def check(path: Path, keys: Keys, *, step: Step) -> Manifest:
    """Read all of a backup and compare it with its manifest. Raises UpkeepError."""
    try:
        size = path.stat().st_size
        with opened(path, keys) as content:
            return Reader(step=lambda done: step("Reading the backup", done, size)).read(content)
    except OSError as problem:
        raise UpkeepError(f"{path} cannot be read: {problem.strerror or problem}.") from problem


def keep_newest(folder: Path, count: int) -> list[Path]:
    """Remove older backups that carry names of ours; returns those removed."""
    ours = sorted(path for path in folder.iterdir() if NAMED.fullmatch(path.name))
    old = ours[:-count]
    for path in old:
        path.unlink()
    return old


def last(home: Path) -> dict[str, str] | None:
    """What the home remembers of the last backup: `at` and `path`."""
    try:
        found: dict[str, str] = json.loads((home / REMEMBERED).read_text())
    except (OSError, ValueError):
        return None
    return found


def _write(into: BinaryIO, wanted: Wanted, at: datetime, step: Step) -> Manifest:
    with tables.snapshot(wanted.url) as connection:
        takes_secret = bool(wanted.secret_key) and (wanted.keys.seals or wanted.with_secret)
        about = About(
            release=version("learnonce"),
            at=at.isoformat(),
            server=connection.info.server_version,
            migrations=tables.migrations(connection),
            left_empty=list(LEFT_EMPTY),
            has_secret=takes_secret,
            secret_elsewhere=not wanted.secret_key,
        )
        if not about.migrations:
            raise UpkeepError("There is nothing to back up: the database has no tables yet.")
        writer = Writer(into, about)
        _dump(writer, wanted.url, connection, step)
        _files(writer, wanted.files, step)
        if takes_secret:
            writer.secret(wanted.secret_key)
        writer.finish(tables.sums(connection, step))
        return writer.manifest


def _dump(writer: Writer, url: str, connection: "psycopg.Connection[tuple[object, ...]]", step: Step) -> None:
    tools = programs.fitting(programs.major_of(connection))
    exported = connection.execute("SELECT pg_export_snapshot(), pg_database_size(current_database())")
    mark, size = exported.fetchone() or ("", 0)
    command = [str(tools.dump), "--format=custom", f"--snapshot={mark}", "--no-owner", "--no-privileges"]
    command += ["--no-comments", "--no-password"]
    command += [f"--exclude-table-data=public.{name}" for name in LEFT_EMPTY]
    command += [f"--exclude-schema={name}" for name in LEFT_OUT_SCHEMAS]
    with tempfile.TemporaryFile() as said:
        dump = subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=said, env=programs.environment(url), cwd="/"
        )
        try:
            writer.database(_out(dump), lambda done: step("Writing the database", done, int(str(size))))
        finally:
            _out(dump).close()
            status = dump.wait()
        if status:
            raise UpkeepError(f"pg_dump failed, so no backup was made. It said: {_said(said)}")


def _out(process: "subprocess.Popen[bytes]") -> IO[bytes]:
    if process.stdout is None:
        raise AssertionError("a pipe was asked for")
    return process.stdout


def _said(file: IO[bytes]) -> str:
    file.seek(0)
    return file.read().decode(errors="replace").strip()[-2000:]


def _files(writer: Writer, folder: Path, step: Step) -> None:
    """Every stored file. One that was deleted since they were listed belongs to nothing any more."""
    paths = sorted(path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    for number, path in enumerate(paths):
        step("Copying files", number, len(paths))
        with suppress(FileNotFoundError):
            writer.file(PurePosixPath(path.relative_to(folder).as_posix()), path.read_bytes())


def _named(folder: Path, keys: Keys, at: datetime) -> Path:
    return folder / f"learnonce-{at:%Y%m%dT%H%M%SZ}.backup{'.age' if keys.seals else ''}"


@contextmanager
def _whole(path: Path) -> Iterator[BinaryIO]:
    """A file that gets its name when it is whole and on disk; until then it has another, and is held.

    What a killed backup left behind is not held by anybody, and is removed here.
    """
    _sweep(path.parent)
    descriptor, name = tempfile.mkstemp(prefix=f".{path.name}.", suffix=PARTIAL, dir=path.parent)
    partial = Path(name)
    try:
        with os.fdopen(descriptor, "wb") as out:
            fcntl.flock(out, fcntl.LOCK_EX | fcntl.LOCK_NB)
            yield out
            out.flush()
            os.fsync(out.fileno())
            partial.rename(path)
        holder = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(holder)
        finally:
            os.close(holder)
    except BaseException:
        partial.unlink(missing_ok=True)
        raise


def _sweep(folder: Path) -> None:
    for left in folder.glob(f".*{PARTIAL}"):
        with suppress(OSError), left.open("rb") as file:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            left.unlink()


def _why_not(path: Path, problem: OSError) -> str:
    text = problem.strerror or str(problem)
    if problem.errno in FULL or "os error 28" in text or "No space left" in text or "File too large" in text:
        return f"There is no room for the backup in {path.parent}. Nothing was left there. Make room."
    return f"The backup cannot be written to {path}: {text}. Nothing was left there."


def _remember(wanted: Wanted, path: Path, at: datetime) -> None:
    """For `learnonce doctor`. A backup that was made is not called failed because this cannot be written."""
    with suppress(OSError):
        (wanted.home / REMEMBERED).write_text(
            json.dumps({"at": at.isoformat(), "path": str(path.absolute())}) + "\n"
        )
