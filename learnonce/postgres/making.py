"""Make the data folder, and judge one that is there."""

import os
import shutil
import stat
import subprocess
from pathlib import Path

from learnonce.postgres import reasons
from learnonce.postgres.accounts import Account
from learnonce.postgres.errors import FolderError, NotAClusterError, WrongVersionError
from learnonce.postgres.programs import Programs, environment


def exists(data: Path, *, major: int) -> bool:
    """Whether the folder holds a cluster of this major version; False where nothing is there yet.

    Raises:
        FolderError: something else is there, or data of another version. Nothing is touched.
    """
    if not data.exists() and not data.is_symlink():
        return False
    if not data.is_dir():
        raise NotAClusterError(
            f"{data} is not a folder. Move it away, or choose another place with LEARNONCE_HOME."
        )
    try:
        found = (data / "PG_VERSION").read_text().strip()
    except FileNotFoundError:
        if not any(data.iterdir()):
            return False
        raise NotAClusterError(
            f"The folder {data} holds files that are not a PostgreSQL database. They were left as they are. "
            "Move them away, or choose another place with LEARNONCE_HOME."
        ) from None
    if found != str(major):
        raise WrongVersionError(
            f"The database in {data} was made by PostgreSQL {found}; this learnonce brings PostgreSQL "
            f"{major}, which cannot read it. Nothing was changed. Install the release of learnonce that made "
            f"it and run `learnonce backup`; then move {data} away, install this release again and run "
            "`learnonce restore`."
        )
    return True


def make(data: Path, *, account: Account, programs: Programs) -> None:
    """Make a new, empty cluster: whole or not at all, even when killed half way.

    Effects: `data` exists and belongs to `account`. It is built beside its place and then renamed.
    """
    new = data.with_name(data.name + ".new")
    try:
        if new.exists():
            shutil.rmtree(new)
        new.mkdir(mode=0o700)
        account.own(new)
        command = account.command(
            *(programs.initdb, "-D", new, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-instructions"),
            *("--locale-provider=builtin", "--builtin-locale=C.UTF-8"),
        )
        made = subprocess.run(
            command, capture_output=True, text=True, cwd="/", env=environment(), check=False
        )
        if made.returncode:
            error = reasons.not_made(made.stderr, data.parent)
            shutil.rmtree(new, ignore_errors=True)
            raise error
        new.rename(data)
        _keep_name(data.parent)
    except OSError as error:
        shutil.rmtree(new, ignore_errors=True)
        raise reasons.unusable(data.parent, error) from error


def prepare_home(home: Path) -> None:
    """Make the folder that holds the data; folders that exist keep their permissions.

    Under root the new ones can be passed through, not read, by the user that runs the server.
    """
    mode = 0o711 if os.geteuid() == 0 else 0o700
    try:
        for folder in (*reversed(home.parents), home):
            if not folder.exists():
                folder.mkdir(exist_ok=True)
                folder.chmod(mode)
    except OSError as error:
        raise reasons.unusable(home, error) from error


def prepare_socket(folder: Path, account: Account) -> None:
    """Make the private folder of the socket, or empty it of what a killed server left.

    Its place is open to everybody, so a folder that another user put there first must not be trusted.
    Call this only while no server runs.
    """
    try:
        if not folder.exists() and not folder.is_symlink():
            folder.mkdir(mode=0o700)
            account.own(folder)
        found = folder.lstat()
        if not stat.S_ISDIR(found.st_mode) or found.st_uid != account.uid or found.st_mode & 0o077:
            raise FolderError(
                f"{folder} is needed for the connection to the database, but it is not a private folder of "
                f"the user {account.name}. Somebody else made it: remove it and start again."
            )
        for left_over in folder.iterdir():
            left_over.unlink()
    except OSError as error:
        raise reasons.unusable(folder, error) from error


def _keep_name(folder: Path) -> None:
    """Bring the renaming to disk, or a power cut could undo it after rows were saved."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
