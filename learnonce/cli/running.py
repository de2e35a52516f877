"""Starting and stopping: database, web and worker."""

import errno
import os
import socket
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import partial
from multiprocessing import get_context

import click

from learnonce.cli.keeping import Child, keep_going
from learnonce.config.home import database_folder, home_folder
from learnonce.config.serving import spare_memory, web_server
from learnonce.postgres import PostgresError, Server
from learnonce.upkeep.restoring import under_way


@dataclass(frozen=True, slots=True)
class Database:
    """`server` is the embedded one, None where DATABASE_URL names another."""

    url: str
    server: Server | None = None

    def is_gone(self) -> bool:
        return self.server is not None and not self.server.status().running

    def bring_back(self) -> None:
        """Start the embedded server again if it died; whoever is first does it. Raises PostgresError."""
        if self.server is not None and self.is_gone():
            click.echo("The database has stopped. Starting it again")
            with self.server.in_use(say=click.echo):
                pass


@contextmanager
def database(*, quiet: bool = False, restoring: bool = False) -> Iterator[Database]:
    """The database of this installation: the embedded one is started, and shared.

    `restoring` lets the command in that may go on with a restore that was interrupted.
    """
    if under_way(home_folder()) and not restoring:
        raise click.ClickException(
            f"A restore into {home_folder()} was interrupted, so what is there is not whole. Run "
            "`learnonce restore` with the same file again: it carries on."
        )
    if chosen := os.environ.get("DATABASE_URL"):
        yield Database(chosen)
        return
    server = Server(database_folder(home_folder()))
    try:
        with server.in_use(say=partial(click.echo, err=quiet)):
            server.ensure_database("learnonce")
            yield Database(server.url("learnonce"), server)
    except PostgresError as problem:
        raise click.ClickException(str(problem)) from problem


def django_ready() -> None:
    import django

    django.setup()


def tables_ready() -> None:
    """For commands that may come first: a database nobody has started yet gets its tables.

    Raises ClickException where the tables are those of another release.
    """
    django_ready()
    from django.core.management import call_command
    from django.db import connection

    from learnonce.base import tables

    if "django_migrations" not in connection.introspection.table_names():
        click.echo("Making the tables of a new database", err=True)
        call_command("migrate", interactive=False, verbosity=0)
    elif trouble := tables.not_of_this_release():
        raise click.ClickException(trouble)


def bring_up_to_date() -> None:
    """Migrations, the table that counts tries, and the static files under their hashed names."""
    from django.core.management import call_command

    call_command("migrate", interactive=False, verbosity=0)
    call_command("createcachetable", verbosity=0)
    call_command("collectstatic", interactive=False, verbosity=0)


@click.command()
@click.option("--check-models", is_flag=True, help="Only fail when a model has no migration.")
def migrate(*, check_models: bool) -> None:
    """Bring the database up to date."""
    with database():
        django_ready()
        if check_models:
            from django.core.management import call_command

            call_command("makemigrations", check=True, dry_run=True)
        else:
            bring_up_to_date()
            click.echo("The database is up to date.")


@click.command()
def worker() -> None:
    """Do the work that waits in the queue, until stopped."""
    _begin_with_spared_memory()
    with database() as base:
        django_ready()
        from django.db import DatabaseError

        from learnonce.base import working
        from learnonce.matching.services import warm_up

        with suppress(DatabaseError):  # it may come back, and is waited for below
            _wait_for_tables()
            warm_up()
        working.run(concurrency=2, say=click.echo, without_database=base.bring_back)


@click.command()
@click.option("--port", default=8000, show_default=True)
@click.option("--host", default="127.0.0.1", show_default=True)
@click.option("--web-processes", default=2, show_default=True)
@click.option("--with-worker", is_flag=True, help="Also do the work that waits in the queue.")
def serve(*, port: int, host: str, web_processes: int, with_worker: bool) -> None:
    """Serve the pages, until stopped."""
    _check_port(host, port)
    with database() as base:
        _apart(bring_up_to_date)
        _run(base, host=host, port=port, processes=web_processes, with_worker=with_worker)


@click.command()
@click.option("--port", default=8000, show_default=True)
def demo(*, port: int) -> None:
    """Start learnonce with its demonstration on this machine."""
    _check_port("127.0.0.1", port)
    os.environ["LEARNONCE_DEMO"] = "1"
    os.environ["LEARNONCE_URL"] = f"http://127.0.0.1:{port}"
    with database() as base:
        click.echo("Bringing the database up to date")
        _apart(bring_up_to_date, _load_demonstration)
        _run(base, host="127.0.0.1", port=port, processes=2, with_worker=True)


def _begin_with_spared_memory() -> None:
    """A process learns at its very start how it keeps memory; without the setting it starts itself again."""
    if "MALLOC_ARENA_MAX" not in os.environ:
        spare_memory()
        os.execv(sys.executable, [sys.executable, "-m", "learnonce.cli", *sys.argv[1:]])  # noqa: S606  ourselves


def _wait_for_tables() -> None:
    """Until the database has those of this release: on another machine somebody may be at it."""
    from learnonce.base import tables

    if tables.missing():
        click.echo("The worker waits for the tables of this release, which `learnonce migrate` makes.")
    while tables.missing():
        time.sleep(2)


def _apart(*steps: Callable[[], None]) -> None:
    """Do these with Django in a process of their own, so that the one that stays does not keep its 100 MB."""
    child = get_context("fork").Process(target=_do, args=(steps,))
    child.start()
    child.join()
    if child.exitcode:
        raise SystemExit(child.exitcode)


def _do(steps: Iterable[Callable[[], None]]) -> None:
    try:
        django_ready()
        for step in steps:
            step()
    except KeyboardInterrupt:  # the parent says what is to be said
        raise SystemExit(1) from None


def _check_port(host: str, port: int) -> None:
    """Said before anything is started. Other troubles with an address are the web server's to tell."""
    with suppress(socket.gaierror), socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError as problem:
            if problem.errno == errno.EADDRINUSE:
                raise click.ClickException(
                    f"Something else uses port {port} already, perhaps another learnonce. "
                    f"Stop it, or choose another port: --port {port + 1}"
                ) from problem


def _load_demonstration() -> None:
    from django.utils import timezone

    from learnonce.demo import loading

    if not loading.is_loaded():
        loading.load(now=timezone.now(), say=click.echo)


def _run(base: Database, *, host: str, port: int, processes: int, with_worker: bool) -> None:
    """Web and worker as child processes, kept going until Ctrl-C."""
    spare_memory()
    web = web_server(host=host, port=port, processes=processes)
    children = [Child("web server", web)]
    if with_worker:
        children.append(Child("worker", [sys.executable, "-m", "learnonce.cli", "worker"]))
    address = f"http://{host}:{port}"
    keep_going(children, needs=base, started=f"learnonce is at {address}  (Ctrl-C stops it)")
