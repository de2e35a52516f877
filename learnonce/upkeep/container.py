"""The file of a backup: a tar that is written and read from front to end.

about.json       what it is of: release, server, migrations, when
database/000000  the database as pg_dump writes it, in pieces, because its size is not known before
files/…          stored files, each under its path
secret-key       only in a sealed backup, or where it was asked for
manifest.json    last, so that a file cut short is known: rows and sum of every table, hash of everything
"""

import hashlib
import io
import json
import tarfile
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from pathlib import PurePosixPath
from typing import IO, Any, BinaryIO, cast

from learnonce.upkeep.errors import DamagedError, NotABackupError, UpkeepError, WrongReleaseError
from learnonce.upkeep.tables import Sums

FORMAT = 1
ABOUT, MANIFEST, SECRET = "about.json", "manifest.json", "secret-key"
DATABASE, FILES = "database/", "files/"
PIECE = 4 * 2**20  # bytes
LONGEST_JSON = 256 * 2**20  # bytes; a manifest names every stored file


@dataclass(frozen=True, slots=True)
class About:
    """What a backup is of. `at` is a moment in ISO 8601, `server` PostgreSQL's version as a number."""

    release: str
    at: str
    server: int
    migrations: list[tuple[str, str]]
    left_empty: list[str]
    has_secret: bool
    secret_elsewhere: bool
    format: int = FORMAT


@dataclass(slots=True)
class Manifest:
    """What must be found in the file. `files`: path to size and SHA-256."""

    about: About
    tables: Sums = field(default_factory=dict)
    database: tuple[int, str] = (0, "")
    files: dict[str, tuple[int, str]] = field(default_factory=dict)

    @property
    def rows(self) -> int:
        return sum(rows for rows, _sum in self.tables.values())


class Writer:
    """Writes one backup. `finish` comes last; a file without its manifest counts as damaged."""

    def __init__(self, out: BinaryIO, about: About) -> None:
        # As a stream, which is never sought in; `finish` closes it.
        self._tar = tarfile.open(fileobj=out, mode="w|", format=tarfile.PAX_FORMAT)  # noqa: SIM115
        self._manifest = Manifest(about)
        self._sum = hashlib.sha256()
        self._pieces = self._bytes = 0
        self._add(ABOUT, json.dumps(asdict(about)).encode())

    @property
    def manifest(self) -> Manifest:
        return self._manifest

    def database(self, source: IO[bytes], step: Callable[[int], None]) -> None:
        """All of `source`; `step` is told the bytes so far."""
        while piece := source.read(PIECE):
            self._add(f"{DATABASE}{self._pieces:06}", piece)
            self._sum.update(piece)
            self._pieces += 1
            self._bytes += len(piece)
            step(self._bytes)
        self._manifest.database = (self._bytes, self._sum.hexdigest())

    def file(self, path: PurePosixPath, data: bytes) -> None:
        self._add(f"{FILES}{path}", data)
        self._manifest.files[str(path)] = (len(data), hashlib.sha256(data).hexdigest())

    def secret(self, key: str) -> None:
        self._add(SECRET, key.encode())

    def finish(self, tables: Sums) -> None:
        self._manifest.tables = tables
        self._add(MANIFEST, json.dumps(asdict(self._manifest)).encode())
        self._tar.close()

    def _add(self, name: str, data: bytes) -> None:
        entry = tarfile.TarInfo(name)
        entry.size, entry.mode, entry.mtime = len(data), 0o600, int(time.time())
        self._tar.addfile(entry, io.BytesIO(data))


def _ignored(*_given: object) -> None:
    """Read, and not kept."""


@dataclass(slots=True)
class Reader:
    """Reads one backup, front to end, and compares all of it with its manifest.

    `on_about` may refuse by raising; `on_piece` gets the database, `on_file` each stored file, `on_secret`
    the secret key; `step` the bytes read so far.
    """

    on_about: Callable[[About], None] = _ignored
    on_piece: Callable[[bytes], None] = _ignored
    on_file: Callable[[PurePosixPath, bytes], None] = _ignored
    on_secret: Callable[[str], None] = _ignored
    step: Callable[[int], None] = _ignored
    _read: int = 0
    _bytes: int = 0
    _files: dict[str, tuple[int, str]] = field(default_factory=dict)

    def read(self, content: BinaryIO) -> Manifest:
        """Raises DamagedError, NotABackupError, WrongReleaseError."""
        try:
            with tarfile.open(fileobj=content, mode="r|") as tar:
                return self._all(tar)
        except (tarfile.TarError, EOFError, UnicodeDecodeError, json.JSONDecodeError) as problem:
            raise DamagedError(_DAMAGED) from problem

    def _all(self, tar: tarfile.TarFile) -> Manifest:
        about: About | None = None
        total = hashlib.sha256()
        for entry in tar:
            name, data = entry.name, self._data(tar, entry)
            if about is None:
                about = _about(name, data)
                self.on_about(about)
            elif name.startswith(DATABASE):
                total.update(data)
                self._bytes += len(data)
                self.on_piece(data)
            elif name.startswith(FILES):
                path = _inside(name.removeprefix(FILES))
                self._files[str(path)] = (len(data), hashlib.sha256(data).hexdigest())
                self.on_file(path, data)
            elif name == SECRET:
                self.on_secret(data.decode())
            elif name == MANIFEST:
                return self._compared(about, data, total.hexdigest())
            else:
                raise DamagedError(_DAMAGED)
        raise DamagedError(
            "The backup is cut short: its end is missing. Copy it again from where it was made, or take "
            "another one."
        )

    def _data(self, tar: tarfile.TarFile, entry: tarfile.TarInfo) -> bytes:
        source = tar.extractfile(entry) if entry.isreg() else None
        if source is None or entry.size > LONGEST_JSON:
            raise DamagedError(_DAMAGED)
        data = source.read()
        self._read += len(data)
        self.step(self._read)
        return data

    def _compared(self, about: About, data: bytes, total: str) -> Manifest:
        tree = json.loads(data)
        manifest = Manifest(
            about=about,
            tables={name: (rows, added) for name, (rows, added) in tree["tables"].items()},
            database=tuple(tree["database"]),
            files={path: (size, mark) for path, (size, mark) in tree["files"].items()},
        )
        if (
            tree["about"] != json.loads(json.dumps(asdict(about)))
            or manifest.database != (self._bytes, total)
            or manifest.files != self._files
        ):
            raise DamagedError(_DAMAGED)
        return manifest


_DAMAGED = (
    "The backup is damaged: it does not hold what was written. Copy it again from where it was made, or take "
    "another one."
)


def _about(name: str, data: bytes) -> About:
    if name != ABOUT:
        raise NotABackupError("The file is no backup of learnonce.")
    tree: dict[str, Any] = json.loads(data)  # Any: as JSON has it
    if tree.get("format") != FORMAT:
        raise WrongReleaseError(
            f"The backup was made by learnonce {tree.get('release')}, in a form that this release does not "
            "know. Install that release, or a newer one, and restore with it."
        )
    pairs = [cast("tuple[str, str]", tuple(pair)) for pair in tree.pop("migrations")]
    try:
        return About(migrations=pairs, **tree)
    except TypeError as problem:
        raise DamagedError(_DAMAGED) from problem


def _inside(name: str) -> PurePosixPath:
    """A path below the folder of files, never one that leads out of it."""
    path = PurePosixPath(name)
    if path.is_absolute() or ".." in path.parts or not path.parts:
        raise UpkeepError(f"The backup names a file outside its folder: {name!r}. It is not restored.")
    return path
