"""The tables, made once by the product's own command; every database of the tests begins as a copy of them.

They outlast the run, so that the next one begins at once, until a migration or a dependency changes.
"""

import hashlib
import os
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import psycopg
from psycopg import sql

import learnonce
from learnonce.bench.scratch import beside
from learnonce.postgres import programs

LOCK = 7_301_901  # number of the advisory lock; any number nobody else uses
MADE_FROM = (*Path(learnonce.__path__[0]).glob("*/migrations/*.py"), Path("requirements.txt"))


def template(server):
    """The name of the database on this server that has every table, and no rows but those of migrations."""
    return kept(server, "learnonce_tables_", MADE_FROM, lambda _url: None)


def filled(server, release):
    """The name of the one that was brought up to date from the rows of a release, by psql."""
    return kept(server, "learnonce_filled_", (*MADE_FROM, release), lambda url: load(url, release))


def kept(server, prefix, made_from, fill):
    """The name of a database that is made once for these files: filled, and then migrated."""
    digest = hashlib.sha256()
    for path in sorted(made_from):
        digest.update(path.name.encode() + path.read_bytes())
    name = prefix + digest.hexdigest()[:12]
    with psycopg.connect(beside(server, "postgres"), autocommit=True) as connection:
        connection.execute("SELECT pg_advisory_lock(%s)", [LOCK])  # until the connection is closed
        there = "SELECT datname FROM pg_database WHERE starts_with(datname, %s)"
        found = {one for (one,) in connection.execute(there, [prefix])}
        if name not in found:
            _make(connection, server, name, fill)
            for old in found:
                with suppress(psycopg.errors.ObjectInUse):
                    connection.execute(sql.SQL("DROP DATABASE IF EXISTS {}").format(sql.Identifier(old)))
    return name


def _make(connection, server, name, fill):
    making = name + "_making"
    connection.execute(sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(making)))
    connection.execute(sql.SQL("CREATE DATABASE {} TEMPLATE template0").format(sql.Identifier(making)))
    url = beside(server, making)
    fill(url)
    environment = {
        **os.environ,
        "DATABASE_URL": url,
        "DJANGO_SETTINGS_MODULE": "learnonce.config.settings.test",
    }
    subprocess.run([sys.executable, "-m", "learnonce.cli", "migrate"], env=environment, check=True)
    renamed = sql.SQL("ALTER DATABASE {} RENAME TO {}")
    connection.execute(renamed.format(sql.Identifier(making), sql.Identifier(name)))


def load(url, statements):
    """The tables and rows of a file, such as an earlier release, by psql."""
    psql = programs.installed().dump.with_name("psql")
    subprocess.run(
        [psql, "-X", "-q", "-v", "ON_ERROR_STOP=1", "-d", url, "-f", statements],
        check=True,
        stdout=subprocess.DEVNULL,
        env=programs.environment(),
    )
