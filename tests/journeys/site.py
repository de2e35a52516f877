"""The whole product running for the journeys: a web server and a worker, on the tests' database."""

import fcntl
import os
import re
import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from contextlib import contextmanager, suppress
from email import message_from_bytes, policy
from functools import cache
from pathlib import Path
from urllib.parse import quote

from django.conf import settings
from django.db import connection

from learnonce.config.serving import web_server
from tests.people.oidc_provider import CLIENT_ID, CLIENT_SECRET

OUTPUT = Path("journeys-output")
# Rows that migrations put in, or that the framework keeps for itself, outlive a journey.
KEPT = ("django_migrations", "django_content_type", "auth_permission", "procrastinate_")
_DIVIDER = re.compile(rb"^-{79}\n", re.MULTILINE)  # as Django's file backend divides letters
_PATIENCE = 60  # seconds until a start or a queue counts as stuck


class Site:
    """Where the running product is, and how to wait for its worker."""

    def __init__(self, address, provider):
        self.address, self.provider = address, provider
        self.outbox = settings.HOME / f"outbox-{connection.settings_dict['NAME']}"

    def wait_for_worker(self):
        """Until no job is ready or running. A failed job is an error with its name."""
        deadline = time.monotonic() + _PATIENCE
        while waiting := _jobs(
            "status = 'doing' OR status = 'todo' AND coalesce(scheduled_at, now()) <= now()"
        ):
            if time.monotonic() > deadline:
                raise AssertionError(f"The worker has not finished: {waiting}")
            time.sleep(0.05)
        if failed := _jobs("status = 'failed'"):
            raise AssertionError(f"Jobs failed: {failed}. See the worker's log in {OUTPUT}.")

    def letters(self, to):
        """The letters to an address that the site wrote to its outbox, oldest first, as plain text."""
        files = sorted(self.outbox.glob("*.log"), key=lambda file: file.stat().st_mtime_ns)
        raw = [one for file in files for one in _DIVIDER.split(file.read_bytes()) if one.strip()]
        found = [message_from_bytes(one, policy=policy.default) for one in raw]
        return [one.get_body(("plain",)).get_content() for one in found if one["To"] == to]

    def forget_everything(self):
        """Empty every table that has rows, and the outbox; rows are numbered from 1 again.

        Row by row and without triggers, which takes a tenth of the time of truncating: that makes a new file
        for each table that hangs on one of these, and for each of their indexes. The queue's own tables are
        in use by the worker at any moment; only jobs that are done are deleted. Needs a superuser.
        """
        self.wait_for_worker()
        with connection.cursor() as cursor:
            cursor.execute(_rows_anywhere())
            full = [table for (table,) in cursor.fetchall()]
            statements = [
                "SET session_replication_role = replica",
                *(f'DELETE FROM "{table}"' for table in full),  # noqa: S608  names from the catalogue
                *(
                    f"""SELECT setval('"{_tables()[table]}"', 1, false)"""
                    for table in full
                    if _tables()[table]
                ),
                "RESET session_replication_role",
                "DELETE FROM procrastinate_periodic_defers",
                "DELETE FROM procrastinate_jobs WHERE status NOT IN ('todo', 'doing')",
            ]
            cursor.execute("; ".join(statements))
        shutil.rmtree(self.outbox, ignore_errors=True)
        self.provider.forget()


@cache
def _tables():
    """The names of tables to be emptied, each with that of the sequence that numbers its rows, or None."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT t.relname, s.relname FROM pg_class t LEFT JOIN (pg_depend d JOIN pg_class s"
            " ON s.oid = d.objid AND s.relkind = 'S') ON d.refobjid = t.oid AND d.refobjsubid > 0"
            " WHERE t.relkind = 'r' AND t.relnamespace = 'public'::regnamespace"
        )
        found = dict(cursor.fetchall())
    return {name: numbers for name, numbers in found.items() if not name.startswith(KEPT)}


@cache
def _rows_anywhere():
    """The question which tables have rows."""
    tables = (f"SELECT '{name}' WHERE EXISTS (SELECT FROM \"{name}\")" for name in _tables())  # noqa: S608  likewise
    return " UNION ALL ".join(tables)


def _jobs(condition):
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT task_name FROM procrastinate_jobs WHERE {condition}")  # noqa: S608  our own text
        return [row[0] for row in cursor.fetchall()]


def _database_url():
    """The address of the database the tests made, which is not the one in the settings."""
    found = connection.settings_dict
    login = quote(found["USER"] or "postgres", safe="")
    if found["PASSWORD"]:
        login += ":" + quote(found["PASSWORD"], safe="")
    port = f":{found['PORT']}" if found["PORT"] else ""
    return f"postgres://{login}@{quote(found['HOST'], safe='')}{port}/{found['NAME']}"


def _free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def _collect_static_files(python, environment):
    """Once a run, though two sites start in it."""
    run = os.environ.get("PYTEST_XDIST_TESTRUNUID", str(os.getpid()))
    with (settings.HOME / "static.run").open("a+") as done:
        fcntl.flock(done, fcntl.LOCK_EX)
        done.seek(0)
        if done.read() == run:
            return
        collect = [python, "-m", "django", "collectstatic", "--no-input", "--clear", "-v0"]
        subprocess.run(collect, env=environment, check=True)
        done.truncate(0)
        done.write(run)


@contextmanager
def running_site(provider):
    """Start web and worker, and stop them whatever happens. People can sign in with this provider, too."""
    OUTPUT.mkdir(exist_ok=True)
    port = _free_port()
    address = f"http://localhost:{port}"  # passkeys want a name
    environment = {
        **os.environ,
        "DATABASE_URL": _database_url(),
        "DJANGO_SETTINGS_MODULE": "learnonce.config.settings.journeys",
        "LEARNONCE_URL": address,
        "LEARNONCE_HOME": str(settings.HOME),
        "LEARNONCE_OIDC_ISSUER": provider.issuer,
        "LEARNONCE_OIDC_CLIENT_ID": CLIENT_ID,
        "LEARNONCE_OIDC_CLIENT_SECRET": CLIENT_SECRET,
        "LEARNONCE_OIDC_NAME": "Work",
        "LEARNONCE_SECOND_FACTOR_ROLES": "national_lead",
    }
    python = sys.executable
    _collect_static_files(python, environment)
    children = []
    mark = os.environ.get("PYTEST_XDIST_WORKER", "")
    web_file, worker_file = OUTPUT / f"web{mark}.log", OUTPUT / f"worker{mark}.log"
    with web_file.open("w") as web_log, worker_file.open("w") as worker_log:
        for command, log in (
            (web_server(host="127.0.0.1", port=port, processes=1), web_log),
            ([python, "-m", "learnonce.cli", "worker"], worker_log),
        ):
            children.append(subprocess.Popen(command, env=environment, stdout=log, stderr=subprocess.STDOUT))
        try:
            _wait_until_up(address, children)
            yield Site(address, provider)
        finally:
            for child in children:
                child.terminate()
            for child in children:
                with suppress(subprocess.TimeoutExpired):
                    child.wait(timeout=15)
                child.kill()
            _close_other_sessions()  # so that the database can be dropped


def _close_other_sessions():
    others = "FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT count(pg_terminate_backend(pid, 5000)) {others}")


def _wait_until_up(address, children):
    deadline = time.monotonic() + _PATIENCE
    while True:
        with suppress(urllib.error.URLError, ConnectionError):
            urllib.request.urlopen(f"{address}/readyz", timeout=5).close()  # noqa: S310  our own address
            return
        if any(child.poll() is not None for child in children) or time.monotonic() > deadline:
            raise AssertionError(f"The site did not start. See the logs in {OUTPUT}.")
        time.sleep(0.1)
