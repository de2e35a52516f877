"""Files that packages carry, read as data: found by the package's list, known by their hash."""

import ctypes
import hashlib
from contextlib import suppress
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, files
from pathlib import Path


class UnknownFile(Exception):  # noqa: N818  says what it is about, as elsewhere
    """A package is not installed, or its file is not the one learnonce was made for. Says what to do."""


@dataclass(frozen=True, slots=True)
class DataFile:
    """A file inside an installed package. `what` names it in errors, such as "The name model"."""

    package: str
    name: str
    sha256: str
    what: str


def checked(file: DataFile) -> bytes:
    """The contents of a package's data file, if it is the one we know.

    Raises:
        UnknownFile: the package is not installed, or its file is not the expected one.
    """
    path = _find(file)
    try:
        content = path.read_bytes()
    except OSError as error:
        raise UnknownFile(
            f"{file.what}'s file {path} cannot be read ({error.strerror}). "
            f"Install the package {file.package} again."
        ) from error
    if (found := hashlib.sha256(content).hexdigest()) != file.sha256:
        raise UnknownFile(
            f"{file.what}'s file {path} is not the one learnonce was made for "
            f"(sha256 {found[:12]}…, expected {file.sha256[:12]}…). "
            "Install the versions that requirements.txt names."
        )
    return content


def _find(file: DataFile) -> Path:
    try:
        listed = files(file.package) or []
    except PackageNotFoundError as error:
        raise UnknownFile(
            f"The package {file.package}, which carries {file.what[0].lower()}{file.what[1:]}, is not "
            "installed. Install what requirements.txt names."
        ) from error
    for entry in listed:
        if entry.as_posix() == file.name:
            return Path(str(entry.locate()))
    raise UnknownFile(
        f"The package {file.package} does not contain {file.name}. "
        "Install the version that requirements.txt names."
    )


def give_memory_back() -> None:
    """Return what loading needed for a moment: some 60 MB the C library would keep."""
    with suppress(OSError, AttributeError):  # only the GNU library can
        ctypes.CDLL(None).malloc_trim(0)
