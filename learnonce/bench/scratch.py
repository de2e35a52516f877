"""A database of the benchmark's own, beside whatever the server holds, and dropped at the end."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from urllib.parse import urlsplit, urlunsplit

import psycopg
from psycopg import sql

from learnonce.bench.errors import NoScratchDatabase

NAME = "learnonce_bench"
LOCK = 7_301_900  # number of the advisory lock; any number nobody else uses


@contextmanager
def alone(server_url: str) -> Iterator[None]:
    """Keep a second benchmark from this server, where it would drop the first one's database.

    Raises:
        NoScratchDatabase: another is at work.
    """
    with psycopg.connect(server_url, autocommit=True) as connection:
        held = connection.execute("SELECT pg_try_advisory_lock(%s)", [LOCK]).fetchone()
        if held != (True,):
            raise NoScratchDatabase("Another benchmark runs on this server. Wait until it is done.")
        yield


@contextmanager
def database(server_url: str, *, keep: bool, name: str = NAME) -> Iterator[str]:
    """An empty database `name` on the server of `server_url`; its address, also in DATABASE_URL.

    Raises:
        NoScratchDatabase: the server refuses.
    """
    url = beside(server_url, name)
    before = os.environ.get("DATABASE_URL")
    _drop(server_url, name)
    _run(server_url, sql.SQL("CREATE DATABASE {} TEMPLATE template0").format(sql.Identifier(name)))
    os.environ["DATABASE_URL"] = url
    try:
        yield url
    finally:
        if before is None:
            del os.environ["DATABASE_URL"]
        else:
            os.environ["DATABASE_URL"] = before
        if not keep:
            _drop(server_url, name)


def beside(server_url: str, name: str) -> str:
    """The address of another database of the same server."""
    return urlunsplit(urlsplit(server_url)._replace(path=f"/{name}"))


def _drop(server_url: str, name: str) -> None:
    _run(server_url, sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(name)))


def _run(server_url: str, statement: sql.Composed) -> None:
    try:
        with psycopg.connect(server_url, autocommit=True) as connection:
            connection.execute(statement)
    except psycopg.Error as error:
        raise NoScratchDatabase(
            f"The benchmark could not make or drop a database of its own on this server: {error}. "
            "Let the user of DATABASE_URL create databases, or unset it to use the embedded server."
        ) from error
