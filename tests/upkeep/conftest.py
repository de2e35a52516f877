"""Databases beside the one of the tests, as full ones and empty ones, and the command run on them."""

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

RELEASES = sorted((Path(__file__).parents[1] / "upgrade" / "releases").glob("*.sql"))


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


@pytest.fixture
def installation(django_db_modify_db_settings, tmp_path):
    """installation(): a new home with an empty database; installation(release): one with its rows."""
    server = os.environ.get("DATABASE_URL") or Server(database_folder(settings.HOME)).url("postgres")
    made = []

    def new(release=None):
        name = f"learnonce_upkeep_{uuid.uuid4().hex[:12]}"
        with psycopg.connect(server, autocommit=True) as connection:
            connection.execute(sql.SQL("CREATE DATABASE {} TEMPLATE template0").format(sql.Identifier(name)))
        made.append(name)
        url = beside(server, name)
        if release:
            load(url, release)
        home = tmp_path / name
        ours = {key: value for key, value in os.environ.items() if not key.startswith("LEARNONCE_")}
        environment = {
            **ours,
            "DATABASE_URL": url,
            "LEARNONCE_HOME": str(home),
            "DJANGO_SETTINGS_MODULE": "learnonce.config.settings.base",
        }
        return Installation(home, url, environment)

    yield new
    with psycopg.connect(server, autocommit=True) as connection:
        for name in made:
            connection.execute(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(name)))


def load(url, release):
    """The rows of an earlier release, by psql."""
    psql = programs.installed().dump.with_name("psql")
    subprocess.run(
        [psql, "-X", "-q", "-v", "ON_ERROR_STOP=1", "-d", url, "-f", release],
        check=True,
        stdout=subprocess.DEVNULL,
        env=programs.environment(),
    )


@pytest.fixture
def full(installation):
    """An installation with rows in every table, of the newest release kept, and two stored files."""
    made = installation(RELEASES[-1])
    folder = made.home / "files" / "lesson"
    folder.mkdir(parents=True)
    (folder / "a picture.png").write_bytes(b"\x89PNG" + bytes(range(256)) * 900)
    (folder / "empty").write_bytes(b"")
    return made
