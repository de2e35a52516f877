"""Where an installation keeps its data, and the secret that signs its cookies."""

import hashlib
import os
import secrets
import stat
import sys
from pathlib import Path


def home_folder() -> Path:
    """The data folder: LEARNONCE_HOME, else the platform's place for such data."""
    if chosen := os.environ.get("LEARNONCE_HOME"):
        return Path(chosen).expanduser().resolve()
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "learnonce"
    base = os.environ.get("XDG_DATA_HOME")
    return (Path(base) if base else Path.home() / ".local" / "share") / "learnonce"


def database_folder(home: Path) -> Path:
    """Where the embedded database lives: in `home`, or beside the system's other services.

    PostgreSQL refuses to run as root, so root runs it as another user, who cannot enter a home that lies
    under a private folder such as /root. Nobody's permissions are changed for that; the database then
    stands in a folder of its own, the same one for the same home each time.
    """
    if os.geteuid() != 0 or all(_open_to_others(folder) for folder in home.parents):
        return home
    return Path("/var/lib/learnonce") / hashlib.sha256(bytes(home)).hexdigest()[:12]


def _open_to_others(folder: Path) -> bool:
    try:
        return bool(folder.stat().st_mode & stat.S_IXOTH)
    except FileNotFoundError:
        return True  # to be made by us, open


def secret_key(home: Path) -> str:
    """The installation's own secret, made on first use and readable by its owner only.

    Two processes that start at once agree: the file is created exclusively, and the loser reads it.
    """
    path = home / "secret-key"
    try:
        home.mkdir(parents=True, exist_ok=True)
        with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
            file.write(secrets.token_urlsafe(50))
    except FileExistsError:
        pass
    except OSError as problem:
        raise SystemExit(
            f"learnonce cannot write in {home} ({problem.strerror}). "
            "Set LEARNONCE_HOME to a folder it may write in, and start again."
        ) from problem
    return path.read_text()
