"""The database: does it answer, is it what is needed, are its tables those of this release."""

import time
from collections.abc import Iterator
from datetime import datetime

from django.conf import settings
from django.db import DatabaseError, connection

from learnonce.base import tables
from learnonce.upkeep.doctor.findings import Finding, fail, ok, warn

OLDEST_SERVER, OLDEST_VECTOR = 16, (0, 8)
SKEW = 5.0  # seconds
SLOW = 50.0  # milliseconds for one empty question


def answers() -> Iterator[Finding]:
    try:
        connection.ensure_connection()
        began = time.monotonic()
        _one("SELECT 1")
    except DatabaseError as problem:
        yield fail(
            "database",
            f"does not answer: {str(problem).strip().splitlines()[0]}",
            "See that it runs, and that DATABASE_URL is right.",
        )
        return
    took = (time.monotonic() - began) * 1000
    words = f"answers in {took:.1f} ms"
    if took > SLOW:
        yield warn("database", words, "It is far away, or busy: pages ask it some ten times.")
    else:
        yield ok("database", words)


def server(_at: datetime) -> Iterator[Finding]:
    version = int(str(_one("SHOW server_version_num"))) // 10_000
    size = int(str(_one("SELECT pg_database_size(current_database())"))) / 10**6
    words = f"PostgreSQL {version}, {size:,.0f} MB"
    if version < OLDEST_SERVER:
        yield fail("server", words, f"learnonce needs PostgreSQL {OLDEST_SERVER} or newer.")
    else:
        yield ok("server", words)
    vector = _one("SELECT extversion FROM pg_extension WHERE extname = 'vector'")
    if vector is None:
        yield fail("pgvector", "not installed", "Let an administrator of it run: CREATE EXTENSION vector")
    elif tuple(map(int, str(vector).split(".")[:2])) < OLDEST_VECTOR:
        yield fail("pgvector", str(vector), "Bring it to 0.8 or newer: ALTER EXTENSION vector UPDATE")
    else:
        yield ok("pgvector", str(vector))
    encoding = _one(
        "SELECT pg_encoding_to_char(encoding) FROM pg_database WHERE datname = current_database()"
    )
    letters = _one("SELECT lower('Ä') = 'ä'")
    if encoding != "UTF8" or not letters:
        yield fail(
            "letters",
            f"encoding {encoding}, a locale that does {'' if letters else 'not '}know Unicode",
            "Make the database anew as docs/operate/database.md says, and restore a backup into it.",
        )
    else:
        yield ok("letters", "UTF8, with a locale that knows Unicode")


def tables_of_release(_at: datetime) -> Iterator[Finding]:
    if trouble := tables.not_of_this_release():
        yield fail("tables", trouble, "See docs/operate/upgrade.md.")
    else:
        yield ok("tables", "those of this release")


def clock(_at: datetime) -> Iterator[Finding]:
    """Whether database and machine agree: with two clocks, letters and checks come at odd times."""
    theirs = float(str(_one("SELECT extract(epoch FROM clock_timestamp())::text")))
    skew = abs(time.time() - theirs)
    where = settings.DATABASES["default"]["HOST"] or "here"
    if skew > SKEW:
        yield warn("clock", f"{skew:.0f} s apart from the database's", "Let both machines keep time by NTP.")
    elif str(where).startswith("/") or where == "here":
        yield ok("clock", "the database runs on this machine")
    else:
        yield ok("clock", f"{skew:.1f} s apart from the database's")


def _one(statement: str) -> object:
    with connection.cursor() as cursor:
        cursor.execute(statement)
        row = cursor.fetchone()
    return row[0] if row else None
