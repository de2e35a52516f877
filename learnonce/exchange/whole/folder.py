"""The folder, or zip file, of an export: a file a kind, and a manifest with counts and hashes."""

import hashlib
import json
import shutil
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import IO, Any

from learnonce.attachments.adapters import store
from learnonce.exchange.errors import NotPossible, Unreadable

FORMAT = 1
MANIFEST = "manifest.json"
ROLES = "roles.jsonl"
FILES = "files"
ZIP = ".zip"
LONGEST_LINE = 32 * 2**20  # bytes
LARGEST_FILE = 256 * 2**20  # bytes


@dataclass(slots=True)
class Manifest:
    """`files`: name to number of lines and SHA-256. `left_out`: kind to how many rows did not travel."""

    release: str
    at: str
    installation: str
    with_people: bool
    files: dict[str, tuple[int, str]] = field(default_factory=dict)
    left_out: dict[str, int] = field(default_factory=dict)
    format: int = FORMAT


class LineFile:
    """Writes one file line by line, and counts and hashes it."""

    def __init__(self, path: Path) -> None:
        self._out = path.open("wb")
        self._sum = hashlib.sha256()
        self._lines = 0

    def write(self, tree: dict[str, Any]) -> None:  # Any: as JSON has it
        line = json.dumps(tree, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode() + b"\n"
        self._out.write(line)
        self._sum.update(line)
        self._lines += 1

    def close(self) -> tuple[int, str]:
        self._out.close()
        return self._lines, self._sum.hexdigest()


@contextmanager
def appearing(target: Path) -> Iterator[Path]:
    """A folder to write in, which becomes `target` when all is well: a folder, or a zip file of it.

    Raises:
        NotPossible: something is there already.
    """
    if target.exists() and (target.suffix == ZIP or not target.is_dir() or any(target.iterdir())):
        raise NotPossible(f"{target} exists already. Nothing was written: choose another name.")
    partial = target.with_name(f".{target.name}.partial")
    shutil.rmtree(partial, ignore_errors=True)
    try:
        partial.mkdir(parents=True, mode=0o700)
        yield partial
        if target.suffix == ZIP:
            packed = _packed(partial, target)
            shutil.rmtree(partial)
            packed.rename(target)
        else:
            if target.exists():
                target.rmdir()
            partial.rename(target)
    except OSError as problem:
        raise NotPossible(f"The export cannot be written to {target}: {problem.strerror}.") from problem
    finally:
        shutil.rmtree(partial, ignore_errors=True)


def _packed(folder: Path, target: Path) -> Path:
    packed = target.with_name(f".{target.name}.packing")
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as out:
        for path in sorted(folder.rglob("*")):
            out.write(path, path.relative_to(folder))
    return packed


def put_file(into: Path, fingerprint: str) -> None:
    """Copy a stored file, named by its SHA-256. One that is gone is missed where the export is taken in."""
    from_ = store.path_of(fingerprint)
    to = into / FILES / fingerprint
    if fingerprint and from_.exists() and not to.exists():
        to.parent.mkdir(exist_ok=True)
        shutil.copyfile(from_, to)


def write_manifest(folder: Path, manifest: Manifest) -> None:
    (folder / MANIFEST).write_text(json.dumps(asdict(manifest), indent=2, sort_keys=True) + "\n")


class Source:
    """An export to be read. Raises Unreadable for what is none, or was changed since it was written."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._zip = zipfile.ZipFile(path) if path.is_file() and zipfile.is_zipfile(path) else None
        if self._zip is None and not path.is_dir():
            raise Unreadable(f"{path} is neither a folder nor a zip file of an export.")
        self.manifest = self._manifest()

    def _manifest(self) -> Manifest:
        try:
            with self._open(MANIFEST) as file:
                tree = json.loads(file.read(LONGEST_LINE))
            if tree["format"] != FORMAT:
                raise Unreadable(
                    f"{self.path} was written by learnonce {tree['release']}, in a form not known here. "
                    "Install that release, or a newer one."
                )
            files = {name: (int(lines), str(mark)) for name, (lines, mark) in tree.pop("files").items()}
            return Manifest(files=files, **tree)
        except (KeyError, OSError, ValueError, TypeError) as problem:
            raise Unreadable(f"{self.path} is no export of learnonce: it has no {MANIFEST}.") from problem

    def check(self) -> None:
        """Compare every file with the manifest."""
        for name, (lines, mark) in self.manifest.files.items():
            found, total = 0, hashlib.sha256()
            try:
                with self._open(name) as file:
                    for line in file:
                        found += 1
                        total.update(line)
            except (KeyError, OSError, zipfile.BadZipFile) as problem:
                raise Unreadable(f"{self.path} lacks {name}, or it cannot be read.") from problem
            if (found, total.hexdigest()) != (lines, mark):
                raise Unreadable(f"{name} in {self.path} is not as it was written. Take another copy.")

    def lines(self, name: str) -> Iterator[dict[str, Any]]:  # Any: as JSON has it
        """The lines of a file; none where it is not in the export."""
        if name not in self.manifest.files:
            return
        with self._open(name) as file:
            for number, line in enumerate(file, 1):
                try:
                    yield json.loads(line)
                except ValueError as problem:
                    raise Unreadable(f"{name}, line {number}: this is not JSON.") from problem

    def take_file(self, fingerprint: str) -> bool:
        """Store a file that came along; False where it did not, or is not what its name says."""
        try:
            with self._open(f"{FILES}/{fingerprint}") as file:
                content = file.read(LARGEST_FILE)
        except (KeyError, OSError, zipfile.BadZipFile):
            return False
        if hashlib.sha256(content).hexdigest() != fingerprint:
            return False
        store.put(content)
        return True

    def _open(self, name: str) -> IO[bytes]:
        return self._zip.open(name) if self._zip else (self.path / name).open("rb")
