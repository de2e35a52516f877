"""Bringing a backup back, into a place where nothing is yet.

The file is read twice: once to see that all of it is sound and that this release understands it, before
anything is touched; once to restore. The database comes back in one transaction. A mark in the home says
that a restore is under way; killed in the middle, the next restore of the same file carries on.
"""

import json
import os
import shutil
import subprocess
import tempfile
from collections.abc import Collection
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Self

import psycopg

from learnonce.upkeep import programs, tables
from learnonce.upkeep.backing_up import check
from learnonce.upkeep.container import About, Manifest, Reader
from learnonce.upkeep.errors import DamagedError, NotEmptyError, UpkeepError, WrongReleaseError
from learnonce.upkeep.sealing import Keys, opened
from learnonce.upkeep.tables import Step

MARK = "restoring.json"
KEPT_AS = "secret-key"


@dataclass(frozen=True, slots=True)
class Place:
    """Where to restore to."""

    url: str
    files: Path
    home: Path


# Parts of Django that earlier releases had tables of; what was in them is gone, or came to be elsewhere.
GONE = {"sessions"}


def sound(path: Path, keys: Keys, *, known: Collection[tuple[str, str]], step: Step) -> Manifest:
    """Read all of a backup, and see that this release can use it.

    Args:
        known: the migrations this release has.

    Raises:
        UpkeepError: it is damaged, sealed for another key, or of a newer release.
    """
    manifest = check(path, keys, step=step)
    ours = {app for app, _name in known}
    later = [
        f"{app}.{name}"
        for app, name in manifest.about.migrations
        if app in ours and (app, name) not in set(known)
    ]
    strange = sorted({app for app, _name in manifest.about.migrations} - ours - GONE)
    if later or strange:
        raise WrongReleaseError(
            f"The backup was made by a newer release, learnonce {manifest.about.release}, which this one, "
            f"does not know all of ({', '.join([*later, *strange][:3])}). Install that release and restore "
            "with it. Nothing was changed."
        )
    return manifest


def restore(path: Path, keys: Keys, manifest: Manifest, place: Place, *, step: Step) -> None:
    """Restore a backup that is `sound`.

    Raises:
        NotEmptyError: there are tables, or stored files, already.
        UpkeepError: the server refuses; nothing is left in the database then.
    """
    carrying_on = _is_ours(place, manifest)
    with psycopg.connect(place.url) as connection:
        there = tables.names_of(connection)
        major = programs.major_of(connection)
    if there and not carrying_on:
        raise NotEmptyError(
            f"The database has {len(there)} tables already. A backup is restored to an empty place only, so "
            "nothing was changed. Set LEARNONCE_HOME to a new folder, or DATABASE_URL to a new, empty "
            "database, and restore there."
        )
    if not carrying_on and place.files.is_dir() and any(place.files.iterdir()):
        raise NotEmptyError(
            f"There are files in {place.files} already. A backup is restored to an empty place only, so "
            "nothing was changed. Move them away, or set LEARNONCE_HOME to a new folder."
        )
    incoming = place.files.with_name(place.files.name + ".restoring")
    shutil.rmtree(incoming, ignore_errors=True)
    _mark(place, manifest)
    try:
        secret = _bring(path, keys, place, incoming, step, with_database=not there, major=major)
        _compare(place.url, manifest, step)
    except BaseException:
        shutil.rmtree(incoming, ignore_errors=True)
        if not there and _tables_after(place.url) == 0:
            (place.home / MARK).unlink(missing_ok=True)
        raise
    if incoming.is_dir():
        if place.files.is_dir():
            shutil.rmtree(place.files)  # of the restore that was killed, or empty
        incoming.rename(place.files)
    if secret:
        _keep_secret(place.home, secret)
    (place.home / MARK).unlink()


def under_way(home: Path) -> bool:
    """Whether a restore was begun here and not finished."""
    return (home / MARK).exists()


def _tables_after(url: str) -> int | None:
    """How many tables there are after all; None where the database no longer answers."""
    with suppress(psycopg.Error), psycopg.connect(url) as connection:
        return len(tables.names_of(connection))
    return None


def _bring(
    path: Path, keys: Keys, place: Place, incoming: Path, step: Step, *, with_database: bool, major: int
) -> str:
    """Database and files; returns the secret key, "" where there is none in the backup."""
    size = path.stat().st_size
    secrets: list[str] = []

    def keep(file: PurePosixPath, data: bytes) -> None:
        to = incoming / file
        to.parent.mkdir(parents=True, exist_ok=True)
        to.write_bytes(data)

    with _Database(place.url, major, wanted=with_database) as database, opened(path, keys) as content:
        reader = Reader(
            on_piece=database.take,
            on_file=keep,
            on_secret=secrets.append,
            step=lambda done: step("Restoring", done, size),
        )
        reader.read(content)
    return secrets[0] if secrets else ""


class _Database:
    """pg_restore, fed piece by piece; all it does is one transaction."""

    def __init__(self, url: str, major: int, *, wanted: bool) -> None:
        self._url, self._wanted = url, wanted
        self._tools = programs.fitting(major, restoring=True) if wanted else None

    def __enter__(self) -> Self:
        self._said = tempfile.TemporaryFile()
        self._process: subprocess.Popen[bytes] | None = None
        if self._tools is not None:
            told = programs.environment(self._url)
            command = [str(self._tools.restore), "--single-transaction", "--exit-on-error", "--no-owner"]
            command += ["--no-privileges", "--no-comments", "--no-password", f"--dbname={told['PGDATABASE']}"]
            self._process = subprocess.Popen(
                command,
                stdin=subprocess.PIPE,
                stdout=subprocess.DEVNULL,
                stderr=self._said,
                env=told,
                cwd="/",
            )
        return self

    def take(self, piece: bytes) -> None:
        if self._process is None or self._process.stdin is None:
            return
        try:
            self._process.stdin.write(piece)
        except BrokenPipeError:
            self._finish()

    def __exit__(self, kind: type[BaseException] | None, *_rest: object) -> None:
        with self._said:
            if kind is None:
                self._finish()
            elif self._process is not None:
                self._process.kill()  # the transaction goes with it
                self._process.wait()

    def _finish(self) -> None:
        """Raises UpkeepError with what pg_restore said."""
        process, self._process = self._process, None
        if process is None:
            return
        with suppress(BrokenPipeError):
            process.communicate()
        if process.returncode:
            self._said.seek(0)
            said = self._said.read().decode(errors="replace").strip()[-2000:]
            raise UpkeepError(
                f"The database could not be restored, and is empty as before. pg_restore said: {said}"
            )


def _compare(url: str, manifest: Manifest, step: Step) -> None:
    """Every table, by number of rows and sum. Raises DamagedError."""
    with tables.snapshot(url) as connection:
        found = tables.sums(connection, step)
    wrong = sorted(name for name in found.keys() | manifest.tables.keys()
                   if found.get(name) != manifest.tables.get(name))  # fmt: skip
    if wrong:
        raise DamagedError(
            f"What is in the database is not what was backed up; these tables differ: {', '.join(wrong)}. "
            "Do not use it. Restore into another empty place, or take another backup."
        )


def _mark(place: Place, manifest: Manifest) -> None:
    place.home.mkdir(parents=True, exist_ok=True)
    with (place.home / MARK).open("w") as file:
        json.dump({"of": _name(manifest.about), "url": _where(place.url)}, file)
        file.flush()
        os.fsync(file.fileno())


def _is_ours(place: Place, manifest: Manifest) -> bool:
    """Whether a restore of this very backup to this very place was begun and not finished."""
    try:
        found = json.loads((place.home / MARK).read_text())
    except (OSError, ValueError):
        return False
    return bool(found == {"of": _name(manifest.about), "url": _where(place.url)})


def _name(about: About) -> str:
    return f"{about.release} {about.at}"


def _where(url: str) -> str:
    """The database, without the password."""
    told = programs.environment(url)
    return " ".join(told.get(name, "") for name in ("PGHOST", "PGPORT", "PGDATABASE", "PGUSER"))


def _keep_secret(home: Path, secret: str) -> None:
    """The installation's key, so that links sent by letter still open. One made meanwhile signs nothing."""
    new = home / f"{KEPT_AS}.new"
    with os.fdopen(os.open(new, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w") as file:
        file.write(secret)
    new.replace(home / KEPT_AS)
