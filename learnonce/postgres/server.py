"""The embedded PostgreSQL server of one home folder: start, stop, share."""

import hashlib
import os
import shutil
import signal
import subprocess
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Self
from urllib.parse import quote

import psycopg
from psycopg import sql
from psycopg.pq import PGconn, Ping

from learnonce.postgres import accounts, locks, making, memory, postmaster, programs, reasons
from learnonce.postgres.accounts import Account
from learnonce.postgres.errors import DiskFullError, PostgresError, StartError, StopError, UnreachableError
from learnonce.postgres.postmaster import LogSince, Postmaster, State
from learnonce.postgres.programs import Programs

Say = Callable[[str], None]

# The log tells every 2 s how far a recovery is; the journal is kept short so that it is over soon.
SETTINGS = {
    "shared_buffers": f"{memory.for_buffers()}MB",
    "work_mem": "16MB",
    "maintenance_work_mem": "128MB",
    "random_page_cost": "1.1",  # a solid-state disk
    "jit": "off",  # compiling costs more than these queries
    "max_connections": "100",  # web, worker, command line and tests side by side
    "max_wal_size": "512MB",
    "checkpoint_timeout": "2min",
    "log_startup_progress_interval": "2s",
    "log_checkpoints": "off",
    # A refused statement, or the key that was there already, would leave people's words in the log.
    "log_min_error_statement": "panic",
    "log_error_verbosity": "terse",
    "timezone": "UTC",
    "log_timezone": "UTC",
}
PORT = 5432  # only the name of the socket's file: the server listens on no network
START_SECONDS = 1800.0
FAST_STOP_SECONDS = 30.0
STOP_SECONDS = 60.0
OLD_PROCESSES_SECONDS = 60.0
EVERY_SECONDS = 3.0
LOG_BYTES = 10 * 2**20


@dataclass(frozen=True)
class Status:
    """`version` is the major version of the data, None before they are made; `pid` None when stopped."""

    state: State
    pid: int | None
    version: str | None
    data: Path
    log: Path
    socket: Path

    @property
    def running(self) -> bool:
        return self.state != "stopped"


def _silent(_text: str, /) -> None:
    """Say nothing."""


class Server:
    """One server over `home`/postgres. Any number of processes may make this object at once.

    `settings` are PostgreSQL's own, over those above, for the next start: `{"fsync": "off"}` for data that
    may be lost, as in tests.
    """

    def __init__(self, home: Path, *, settings: Mapping[str, str] | None = None) -> None:
        self.home = home.absolute().resolve()
        self.data = self.home / "postgres"
        self.log = self.home / "postgres.log"
        # Short, since a socket's path may have about 100 characters, and made of the data folder's path, so
        # that every process finds it. Not tempfile's folder, which differs between environments.
        mark = hashlib.sha256(os.fsencode(self.data)).hexdigest()[:16]
        self.socket = Path("/tmp") / f"learnonce-{mark}"  # noqa: S108  (making.prepare_socket checks its owner)
        self._socket_file = self.socket / f".s.PGSQL.{PORT}"
        self._settings = SETTINGS | dict(settings or {})
        self._changing = self.home / "postgres.lock"
        self._users = self.home / "postgres.users"
        self._kept = self.home / "postgres.keep"

    def url(self, database: str = "learnonce") -> str:
        """The address of a database of this server, as DATABASE_URL takes it."""
        return f"postgresql://postgres@{quote(str(self.socket), safe='')}:{PORT}/{quote(database, safe='')}"

    def status(self) -> Status:
        """What is there now. Changes nothing."""
        try:
            found = postmaster.find(self.data)
            version_file = self.data / "PG_VERSION"
            version = version_file.read_text().strip() if version_file.exists() else None
        except OSError as error:
            raise reasons.unusable(self.data, error) from error
        return Status(
            state=found.state if found else "stopped",
            pid=found.pid if found else None,
            version=version,
            data=self.data,
            log=self.log,
            socket=self.socket,
        )

    def start(self, say: Say = _silent) -> None:
        """Start the server, make its data first when there are none, and keep it until `stop`.

        Returns when it answers, however long a recovery after a crash takes; `say` gets the news.
        """
        with self._alone(say):
            self._start(say)
            self._kept.touch()

    def stop(self) -> None:
        """Stop the server, whoever uses it. Work not yet committed is undone, nothing else is lost."""
        if not self.home.exists():
            return
        with self._alone(_silent):
            self._stop()

    @contextmanager
    def in_use(self, say: Say = _silent) -> Iterator[Self]:
        """Have the server run as long as the block, together with all others who do.

        Whoever leaves last stops it, unless `start` asked to keep it. A killed process counts as having left.
        """
        with ExitStack() as leaving:
            with self._alone(say):
                leaving.callback(self._leave, locks.share(self._users))
                self._start(say)
            yield self

    def ensure_database(self, name: str = "learnonce") -> None:
        """Make the database if it is missing; two processes may do so at once."""
        try:
            with psycopg.connect(self.url("postgres"), autocommit=True) as connection:
                found = connection.execute("SELECT 1 FROM pg_database WHERE datname = %s", [name]).fetchone()
                if found is None:
                    with suppress(psycopg.errors.DuplicateDatabase, psycopg.errors.UniqueViolation):
                        connection.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name)))
        except psycopg.errors.DiskFull as error:
            raise DiskFullError(
                f"There is no room in {self.data} for the database {name}. Make room."
            ) from error
        except psycopg.Error as error:
            raise PostgresError(f"The database {name} could not be made: {error}. See {self.log}.") from error

    def _leave(self, share: int) -> None:
        with self._alone(_silent):
            os.close(share)
            if locks.is_free(self._users) and not self._kept.exists():
                self._stop()

    @contextmanager
    def _alone(self, say: Say) -> Iterator[None]:
        making.prepare_home(self.home)
        with ExitStack() as held:
            try:
                held.enter_context(locks.alone(self._changing, say))
            except OSError as error:
                raise reasons.unusable(self.home, error) from error
            yield

    def _start(self, say: Say) -> None:
        found = postmaster.find(self.data)
        if found and found.state == "stopping":
            say("Waiting for the database to finish stopping.")
            if not self._is_gone_within(FAST_STOP_SECONDS, found.pid):
                self._stop()
            found = None
        elif found and found.state == "ready" and not self._socket_file.exists():
            say(f"{self._socket_file} was removed, so nobody can reach the database. It starts anew.")
            self._stop()
            found = None
        if found is None or not self._comes_up(found.pid, say):
            self._launch_until_old_processes_left(say)

    def _comes_up(self, pid: int, say: Say) -> bool:
        """Whether a server that another process started answers. It may just be dying instead."""
        if self._answers(pid):
            return True
        try:
            self._wait_until_ready(pid, LogSince.last_start(self.log), say)
        except PostgresError:
            if postmaster.is_alive(pid, self.data):
                raise
            return False
        return True

    def _launch_until_old_processes_left(self, say: Say) -> None:
        account, tools = self._prepare(say)
        self._kept.unlink(missing_ok=True)  # it spoke of the server that ran before
        postmaster.forget_dead_pid(self.data)
        deadline = time.monotonic() + OLD_PROCESSES_SECONDS
        while True:
            since = LogSince.now(self.log)
            pid = self._launch(account, tools)
            try:
                self._wait_until_ready(pid, since, say)
            except StartError:
                if reasons.OLD_PROCESSES not in since.text() or time.monotonic() > deadline:
                    raise
                say("Waiting for the last processes of the server that was killed.")
                time.sleep(1)
            except BaseException:  # Ctrl-C: the server goes on starting; let it leave its mark to be found by
                self._wait_until_marked(pid)
                raise
            else:
                return

    def _prepare(self, say: Say) -> tuple[Account, Programs]:
        account = accounts.for_folders(self.data, self.home)
        tools = programs.for_account(account, say)
        if os.geteuid() != account.uid and (blocked := accounts.obstacle(account, [self.home])):
            raise UnreachableError(
                obstacle=blocked,
                suggestion=Path("/var/lib") / "learnonce",
                user=account.name,
                wanted=self.data,
            )
        if not making.exists(self.data, major=programs.major(tools, account)):
            say(f"Making a new database in {self.data}.")
            making.make(self.data, account=account, programs=tools)
        making.prepare_socket(self.socket, account)
        self._prepare_log(account)
        return account, tools

    def _prepare_log(self, account: Account) -> None:
        try:
            if self.log.exists() and self.log.stat().st_size > LOG_BYTES:
                self.log.replace(self.log.with_name("postgres.log.1"))
            self.log.touch(mode=0o600)
            account.own(self.log)
        except OSError as error:
            raise reasons.unusable(self.home, error) from error

    def _launch(self, account: Account, tools: Programs) -> int:
        """Start the server in a session of its own, so that Ctrl-C does not reach it; returns its pid.

        Not through pg_ctl, which hands the paths to a shell inside double quotes, and has its own ideas of
        how long a start may take.
        """
        must = {"listen_addresses": "", "unix_socket_directories": str(self.socket), "port": str(PORT)}
        options = [f"--{name}={value}" for name, value in (self._settings | must).items()]
        script = '"$@" </dev/null >>"$0" 2>&1 & echo $!'
        launched = subprocess.run(
            account.command("/bin/sh", "-c", script, self.log, tools.postgres, "-D", self.data, *options),
            stdout=subprocess.PIPE,
            text=True,
            cwd="/",
            env=programs.environment(),
            start_new_session=True,
            check=True,
        )
        return int(launched.stdout)

    def _wait_until_ready(self, pid: int, since: LogSince, say: Say) -> None:
        began = time.monotonic()
        next_word = began + EVERY_SECONDS
        told = False
        while True:
            ready = self._answers(pid)
            if not told and since.recovers():
                told = True
                say("The database was not shut down properly. It recovers now; nothing saved is lost.")
            if ready:
                break
            if not postmaster.is_alive(pid, self.data):
                raise reasons.not_started(since.text(), self.data, self.log)
            now = time.monotonic()
            if now >= next_word:
                doing = "recovering" if told else "starting"
                say(f"Still {doing} after {now - began:.0f} s: {since.last(1)}")
                next_word = now + EVERY_SECONDS
            if now > began + START_SECONDS:
                raise StartError(
                    f"The database in {self.data} is still starting after {START_SECONDS / 60:.0f} minutes. "
                    f"It goes on by itself; start learnonce again later. The last lines of its log, "
                    f"{self.log}:\n{since.last(3)}"
                )
            time.sleep(0.02)
        if told:
            say(f"Recovered in {time.monotonic() - began:.1f} s.")

    def _answers(self, pid: int) -> bool:
        """Whether it takes connections; after the crash of a session it is "ready" and yet refuses them."""
        return self._is_marked_ready(pid) and self._ping() == Ping.OK

    def _is_marked_ready(self, pid: int) -> bool:
        return postmaster.find(self.data) == Postmaster(pid, "ready")

    def _ping(self) -> Ping:
        return Ping(PGconn.ping(self.url("postgres").encode()))

    def _wait_until_marked(self, pid: int) -> None:
        while postmaster.is_alive(pid, self.data) and postmaster.find(self.data) is None:
            time.sleep(0.02)

    def _stop(self) -> None:
        self._kept.unlink(missing_ok=True)
        if found := postmaster.find(self.data):
            self._let_recover(found.pid)
            self._end(found.pid)
        with suppress(OSError):  # a killed server leaves it; where it is not ours, `start` will say so
            shutil.rmtree(self.socket)

    def _let_recover(self, pid: int) -> None:
        """Wait while the server recovers from the crash of one of its sessions.

        Asked to stop in that moment, PostgreSQL 18 hangs: seen when a disk filled up.
        """
        deadline = time.monotonic() + FAST_STOP_SECONDS
        while self._is_marked_ready(pid) and self._ping() == Ping.REJECT and time.monotonic() < deadline:
            time.sleep(0.02)

    def _end(self, pid: int) -> None:
        """End it "fast": no more sessions, everything written down. If that hangs, "immediately".

        Both lose nothing committed; after the second the next start recovers.
        """
        for wish, seconds in ((signal.SIGINT, FAST_STOP_SECONDS), (signal.SIGQUIT, STOP_SECONDS)):
            with suppress(ProcessLookupError):
                os.kill(pid, wish)
            if self._is_gone_within(seconds, pid):
                return
        raise StopError(
            f"The database in {self.data} does not stop. Look at {self.log}; restarting the machine helps, "
            "and nothing saved is lost by it."
        )

    def _is_gone_within(self, seconds: float, pid: int) -> bool:
        deadline = time.monotonic() + seconds
        while postmaster.is_alive(pid, self.data):
            if time.monotonic() > deadline:
                return False
            time.sleep(0.02)
        return True
