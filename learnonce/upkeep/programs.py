"""pg_dump and pg_restore that fit a server, and how they are told where it is."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import psycopg
from psycopg.conninfo import conninfo_to_dict
from psycopg.pq import Conninfo

from learnonce.postgres import NotInstalledError, programs
from learnonce.upkeep.errors import ProgramsMissingError

CLIENTS = Path("/usr/lib/postgresql")  # where Debian and Ubuntu keep one folder for each major version
KNOWS_NO_NEW_SETTINGS = 17  # servers before it refuse a setting that later pg_restores send


@dataclass(frozen=True, slots=True)
class Tools:
    """`major` is the version of both programs."""

    folder: Path
    major: int

    @property
    def dump(self) -> Path:
        return self.folder / "pg_dump"

    @property
    def restore(self) -> Path:
        return self.folder / "pg_restore"


def fitting(server: int, *, restoring: bool = False) -> Tools:
    """The programs for a server of this major version: its own if there are, else newer ones.

    Raises:
        ProgramsMissingError: there are none, or only older ones.
    """
    found = [Tools(folder, major) for folder in _folders() if (major := _major(folder / "pg_dump"))]
    usable = [
        tools
        for tools in found
        if tools.major == server
        or (tools.major > server and not (restoring and server < KNOWS_NO_NEW_SETTINGS))
    ]
    if not usable:
        has = ", ".join(f"{tools.major} in {tools.folder}" for tools in found) or "none"
        raise ProgramsMissingError(
            f"The server is PostgreSQL {server}; pg_dump and pg_restore here are of version: {has}. "
            f"Install the client programs of PostgreSQL {server} (on Debian or Ubuntu: "
            f"apt install postgresql-client-{server}), or set LEARNONCE_PG_BIN to the folder that holds them."
        )
    return min(usable, key=lambda tools: tools.major)


def environment(url: str) -> dict[str, str]:
    """How the programs reach the database: by environment, since a command line can be read by anybody."""
    names = {
        option.keyword.decode(): option.envvar.decode() for option in Conninfo.get_defaults() if option.envvar
    }
    told = {names[key]: str(value) for key, value in conninfo_to_dict(url).items() if key in names}
    return programs.environment() | told


def major_of(connection: "psycopg.Connection[object]") -> int:
    return connection.info.server_version // 10_000


def _folders() -> Iterator[Path]:
    """Where the programs may be; a folder that was set is the only one."""
    if chosen := os.environ.get("LEARNONCE_PG_BIN"):
        yield Path(chosen)
        return
    with suppress(NotInstalledError):  # then the server is not ours either
        yield programs.installed().dump.parent
    if there := shutil.which("pg_dump"):
        yield Path(there).parent
    if CLIENTS.is_dir():
        yield from sorted(CLIENTS.glob("*/bin"))


def _major(program: Path) -> int | None:
    """None where there is no such program, or it does not run."""
    try:
        said = subprocess.run(
            [program, "--version"], capture_output=True, text=True, check=True, env=programs.environment()
        )
        return int(said.stdout.split()[2].split(".")[0])  # "pg_dump (PostgreSQL) 18.6 (Debian …)"
    except (OSError, subprocess.CalledProcessError, IndexError, ValueError):
        return None
