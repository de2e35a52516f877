"""Databases beside the one of the tests, as full ones and empty ones, and the command run on them."""

import hashlib
import os
import subprocess
import sys
import uuid
from dataclasses import dataclass
from pathlib import Path

import psycopg
import pytest
from django.conf import settings
from psycopg import sql

from learnonce.bench.scratch import beside
from learnonce.config.home import database_folder
from learnonce.postgres import Server, programs
from tests import tables

RELEASES = sorted((Path(__file__).parent / "upgrade" / "releases").glob("*.sql"))


@dataclass(frozen=True)
class Installation:
    """A home and a database, and the command as somebody types it there."""

    home: Path
    url: str
    environment: dict

    def start(self, *words, **more):
        environment = {**self.environment, **more}
        command = [sys.executable, "-m", "learnonce.cli", *map(str, words)]
        return subprocess.Popen(
            command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )

    def run(self, *words, **more):
        """Exit code, and all that was said."""
        process = self.start(*words, **more)
        out, err = process.communicate(timeout=120)
        return process.returncode, out + err

    def ask(self, question):
        with psycopg.connect(self.url) as connection:
            return connection.execute(question).fetchall()

    def tables(self):
        return {name for (name,) in self.ask("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")}


@pytest.fixture(scope="session")
def server(django_db_modify_db_settings):
    return os.environ.get("DATABASE_URL") or Server(database_folder(settings.HOME)).url("postgres")


def create(server, like):
    """A new database, the copy of another."""
    name = f"learnonce_upkeep_{uuid.uuid4().hex[:12]}"
    with psycopg.connect(server, autocommit=True) as connection:
        statement = sql.SQL("CREATE DATABASE {} TEMPLATE {}")
        connection.execute(statement.format(sql.Identifier(name), sql.Identifier(like)))
    return name


def drop(server, names):
    with psycopg.connect(server, autocommit=True) as connection:
        for name in names:
            connection.execute(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(name)))


def installed(server, name, folder):
    url, home = beside(server, name), folder / name
    ours = {key: value for key, value in os.environ.items() if not key.startswith("LEARNONCE_")}
    environment = {
        **ours,
        "DATABASE_URL": url,
        "LEARNONCE_HOME": str(home),
        "DJANGO_SETTINGS_MODULE": "learnonce.config.settings.base",
    }
    return Installation(home, url, environment)


@pytest.fixture(scope="session")
def with_tables(server):
    """A database with every table and nothing in them: `installation(like=with_tables)`."""
    return tables.template(server)


@pytest.fixture(scope="session")
def tables_file(server, with_tables, tmp_path_factory):
    """The same as statements, for a server of one's own."""
    path = tmp_path_factory.mktemp("tables") / "tables.sql"
    dump = [programs.installed().dump, "--no-owner", "-d", beside(server, with_tables), "-f", path]
    subprocess.run(dump, check=True, env=programs.environment())
    return path


@pytest.fixture(scope="session")
def filled(server):
    """A database with rows in every table, brought up to date once: each test takes a copy."""
    return tables.filled(server, RELEASES[-1])


@pytest.fixture
def installation(server, tmp_path):
    """installation(): a new home with an empty database; installation(like=…): with the copy of another."""
    made = []

    def new(release=None, like="template0"):
        name = create(server, like)
        made.append(name)
        new_one = installed(server, name, tmp_path)
        if release:
            tables.load(new_one.url, release)
        return new_one

    yield new
    drop(server, made)


@pytest.fixture
def full(installation, filled):
    """An installation with rows in every table and two stored files."""
    made = installation(like=filled)
    store_files(made.home)
    return made


FILES = 20  # more than the kept release has attachments


def store_files(home):
    """Files nobody names, and those the attachments of the kept release name (tests.upgrade.make)."""
    folder = home / "files" / "lesson"
    folder.mkdir(parents=True)
    (folder / "a picture.png").write_bytes(b"\x89PNG" + bytes(range(256)) * 900)
    (folder / "empty").write_bytes(b"")
    for number in range(1, FILES + 1):
        content = f"file {number}".encode()
        name = hashlib.sha256(content).hexdigest()
        path = home / "files" / "attachments" / name[:2] / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
