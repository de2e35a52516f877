"""The operating-system user that runs the server: ourselves, or another one when we are root."""

import os
import pwd
import shutil
import subprocess
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from learnonce.postgres.errors import AccountError, FolderError

DEDICATED = "learnonce-db"
CREATE = [
    *("useradd", "--system", "--user-group", "--no-create-home"),
    *("--home-dir", "/nonexistent", "--shell", "/usr/sbin/nologin", DEDICATED),
]
ROOT = 0


@dataclass(frozen=True)
class Account:
    name: str
    uid: int
    gid: int

    def command(self, *program: str | Path) -> list[str]:
        """The program as a command that runs under this account."""
        words = [str(word) for word in program]
        if os.geteuid() == self.uid:
            return words
        drop = [
            "setpriv",
            f"--reuid={self.uid}",
            f"--regid={self.gid}",
            "--clear-groups",
            "--no-new-privs",
            "--",
        ]
        return [*drop, *words]

    def own(self, path: Path) -> None:
        """Give one file or folder of ours to this account."""
        if os.geteuid() != self.uid:
            os.chown(path, self.uid, self.gid, follow_symlinks=False)


def for_folders(data: Path, home: Path) -> Account:
    """Who runs the server over these folders.

    An ordinary user runs it as itself. Root runs it as the owner of what is there, so that the same data
    can be used with and without sudo, or as a system user of its own, made when missing.

    Raises:
        AccountError: root, and no such user can be made or become.
        FolderError: the data belong to somebody we cannot be.
    """
    if os.geteuid() != ROOT:
        return _myself(data)
    if shutil.which("setpriv") is None:
        raise AccountError(
            "PostgreSQL refuses to run as root, and the program setpriv, which is needed to run it as "
            "another user, is missing. Install it (on Debian or Ubuntu: apt install util-linux), run "
            "learnonce as an ordinary user, or set DATABASE_URL to a server of your own."
        )
    for folder in (data, home):
        if folder.is_dir() and (found := folder.stat()).st_uid != ROOT:
            return Account(_name(found.st_uid), found.st_uid, found.st_gid)
    account = _dedicated()
    if data.is_dir() and any(data.iterdir()):
        raise FolderError(
            f"The database in {data} belongs to root, and PostgreSQL refuses to run as root. "
            f"Give it to the user that runs it: chown -R {account.name}: '{data}'"
        )
    return account


def obstacle(account: Account, folders: Sequence[Path]) -> Path | None:
    """The first folder on the way to one of these that the account cannot enter.

    Tried for real, as that user, because permission bits do not tell the whole story.
    """
    way = [step for folder in folders for step in (*reversed(folder.parents), folder)]
    script = 'for step; do cd "$step" 2>/dev/null || { printf %s "$step"; exit 3; }; done'
    found = subprocess.run(
        account.command("/bin/sh", "-c", script, "sh", *way),
        capture_output=True,
        text=True,
        cwd="/",
        check=False,
    )
    if found.returncode not in {0, 3}:
        raise AccountError(
            f"PostgreSQL refuses to run as root, and running it as the user {account.name} failed: "
            f"{found.stderr.strip()}. Run learnonce as an ordinary user, or set DATABASE_URL to a server of "
            "your own."
        )
    return Path(found.stdout) if found.returncode else None


def _myself(data: Path) -> Account:
    me = os.geteuid()
    if data.is_dir() and (owner := data.stat().st_uid) != me:
        raise FolderError(
            f"The database in {data} belongs to the user {_name(owner)}, and you are {_name(me)}. "
            f"Start learnonce as {_name(owner)} or as root, or choose a folder of your own with "
            "LEARNONCE_HOME."
        )
    return Account(_name(me), me, os.getegid())


def _dedicated() -> Account:
    said = ""
    for _ in range(20):  # another process may be adding users at this moment; the file is then locked
        try:
            found = pwd.getpwnam(DEDICATED)
        except KeyError:
            said = _create()
            time.sleep(0.05)
        else:
            return Account(DEDICATED, found.pw_uid, found.pw_gid)
    raise AccountError(
        f"PostgreSQL refuses to run as root, and the system user {DEDICATED} could not be made ({said}). "
        f"Make it yourself ({' '.join(CREATE)}), run learnonce as an ordinary user, "
        "or set DATABASE_URL to a server of your own."
    )


def _create() -> str:
    try:
        done = subprocess.run(CREATE, capture_output=True, text=True, check=False)
    except OSError as error:
        return str(error)
    return done.stderr.strip()


def _name(uid: int) -> str:
    try:
        return pwd.getpwuid(uid).pw_name
    except KeyError:  # a container may run under a number without a name
        return str(uid)
