"""Starting and stopping: database, web and worker."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager

import click

from learnonce.config.home import database_folder, home_folder
from learnonce.postgres import PostgresError, Server


@contextmanager
def database() -> Iterator[str]:
    """The database of this installation, by its address: the embedded one is started, and shared."""
    if chosen := os.environ.get("DATABASE_URL"):
        yield chosen
        return
    server = Server(database_folder(home_folder()))
    try:
        with server.in_use(say=click.echo):
            server.ensure_database("learnonce")
            yield server.url("learnonce")
    except PostgresError as problem:
        raise click.ClickException(str(problem)) from problem


def django_ready() -> None:
    import django

    django.setup()


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
    with database():
        django_ready()
        from django.core.management import call_command

        from learnonce.matching.services import warm_up

        warm_up()
        call_command("procrastinate", "worker", concurrency=2)


@click.command()
@click.option("--port", default=8000, show_default=True)
@click.option("--host", default="127.0.0.1", show_default=True)
@click.option("--web-processes", default=2, show_default=True)
@click.option("--with-worker", is_flag=True, help="Also do the work that waits in the queue.")
def serve(*, port: int, host: str, web_processes: int, with_worker: bool) -> None:
    """Serve the pages, until stopped."""
    with database():
        django_ready()
        bring_up_to_date()
        _run(host=host, port=port, processes=web_processes, with_worker=with_worker)


@click.command()
@click.option("--port", default=8000, show_default=True)
def demo(*, port: int) -> None:
    """Start learnonce with its demonstration on this machine."""
    os.environ["LEARNONCE_DEMO"] = "1"
    os.environ["LEARNONCE_URL"] = f"http://127.0.0.1:{port}"
    with database():
        django_ready()
        click.echo("Bringing the database up to date")
        bring_up_to_date()
        _load_demonstration()
        _run(host="127.0.0.1", port=port, processes=2, with_worker=True)


def _load_demonstration() -> None:
    from django.utils import timezone

    from learnonce.demo import loading

    if not loading.is_loaded():
        loading.load(now=timezone.now(), say=click.echo)


def _run(*, host: str, port: int, processes: int, with_worker: bool) -> None:
    """Web and worker as child processes; when one ends or Ctrl-C comes, all are stopped and waited for."""
    web = ["granian", "--interface", "wsgi", "--host", host, "--port", str(port), "--workers", str(processes)]
    commands = [[sys.executable, "-m", *web, "--no-ws", "learnonce.config.wsgi:application"]]
    if with_worker:
        commands.append([sys.executable, "-m", "learnonce.cli", "worker"])
    children = [subprocess.Popen(command, start_new_session=True) for command in commands]
    for number in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, lambda *_: sys.exit(0))
    click.echo(f"learnonce is at http://{host}:{port}  (Ctrl-C stops it)")
    try:
        while all(child.poll() is None for child in children):
            time.sleep(0.3)
    except KeyboardInterrupt:
        click.echo("Stopping")
    finally:
        _stop(children)


def _stop(children: list[subprocess.Popen[bytes]]) -> None:
    for child in children:
        if child.poll() is None:
            child.terminate()
    for child in children:
        try:
            child.wait(timeout=20)
        except subprocess.TimeoutExpired:
            child.kill()
