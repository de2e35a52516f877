"""The folder of files: each named after the SHA-256 of what is in it, so that the same is kept once."""

import hashlib
import os
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from django.conf import settings


def _folder() -> Path:
    return Path(settings.MEDIA_ROOT) / "attachments"


def path_of(fingerprint: str) -> Path:
    return _folder() / fingerprint[:2] / fingerprint


def put(content: bytes) -> str:
    """Write it, whole or not at all, and give its fingerprint. Safe to run twice, and by two at once."""
    fingerprint = hashlib.sha256(content).hexdigest()
    path = path_of(fingerprint)
    path.parent.mkdir(mode=0o750, parents=True, exist_ok=True)
    with tempfile.NamedTemporaryFile(dir=path.parent, prefix="new-", delete=False) as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    Path(file.name).replace(path)
    return fingerprint


def read(fingerprint: str) -> bytes:
    return path_of(fingerprint).read_bytes()


def drop(fingerprint: str) -> None:
    path_of(fingerprint).unlink(missing_ok=True)


def old(seconds: float) -> Iterator[Path]:
    """Every file not written to within so many seconds."""
    latest = time.time() - seconds
    return (path for path in _folder().glob("??/*") if path.is_file() and path.stat().st_mtime < latest)
