"""A database of the benchmark's own, beside whatever the server holds, and dropped at the end."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from urllib.parse import urlsplit, urlunsplit

import psycopg
from psycopg import sql

from learnonce.bench.errors import NoScratchDatabase

NAME = "learnonce_bench"
TABLES = "learnonce_bench_tables"
EMPTY = "template0"
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


class Tables:
    """The tables of the scratch databases: made in the first, which the later ones are copies of."""

    def __init__(self, server_url: str) -> None:
        self._server_url = server_url
        self.like = EMPTY

    def keep(self) -> None:
        """Those of the scratch database as it is now. Nobody may be connected to it."""
        if self.like == EMPTY:
            _drop(self._server_url, TABLES)
            _create(self._server_url, TABLES, like=NAME)
            self.like = TABLES


@contextmanager
def tables(server_url: str) -> Iterator[Tables]:
    """Dropped at the end."""
    try:
        yield Tables(server_url)
    finally:
        _drop(server_url, TABLES)


@contextmanager
def database(server_url: str, *, keep: bool, name: str = NAME, like: str = EMPTY) -> Iterator[str]:
    """A copy of `like`, called `name`, on the server of `server_url`; its address, also in DATABASE_URL.

    Raises:
        NoScratchDatabase: the server refuses.
    """
    url = beside(server_url, name)
    before = os.environ.get("DATABASE_URL")
    _drop(server_url, name)
    _create(server_url, name, like=like)
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


def _create(server_url: str, name: str, *, like: str) -> None:
    statement = sql.SQL("CREATE DATABASE {} TEMPLATE {}")
    _run(server_url, statement.format(sql.Identifier(name), sql.Identifier(like)))


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
