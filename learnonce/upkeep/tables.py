"""What the tables hold, as numbers that can be compared: rows, and a sum over all of them."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import psycopg
from psycopg import sql

type Sums = dict[str, tuple[int, str]]
type Step = Callable[[str, int, int], None]  # what is done now, how much of it, out of how much

# Who is signed in, and how often somebody tried: nobody wants them back, and a lost backup must open nothing.
LEFT_EMPTY = ("people_session", "people_tally", "cache", "django_session")  # the last: of older releases
LEFT_OUT_SCHEMAS = ("matching_scratch",)  # of a measurement under way

TABLES = """
SELECT c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE n.nspname = 'public' AND c.relkind IN ('r', 'p')
  AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.objid = c.oid AND d.deptype = 'e')
ORDER BY c.relname
"""
# Generated columns are left out: another version of PostgreSQL may stem words otherwise.
COLUMNS = """
SELECT a.attname FROM pg_attribute a
WHERE a.attrelid = %s::regclass AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
ORDER BY a.attname
"""
# A sum, so that the order of rows does not count; of 120 bits of each row's SHA-256, in two halves.
SUM = """
SELECT count(*), coalesce(sum(('x' || substr(h, 1, 15))::bit(60)::bigint::numeric), 0),
       coalesce(sum(('x' || substr(h, 16, 15))::bit(60)::bigint::numeric), 0)
FROM (SELECT encode(sha256(convert_to(ROW({columns})::text, 'UTF8')), 'hex') AS h FROM {table}) rows
"""
# How values are written must not depend on who asks.
PLAIN = (
    "SET LOCAL timezone = 'UTC'; SET LOCAL datestyle = 'ISO, YMD'; SET LOCAL intervalstyle = 'postgres';"
    "SET LOCAL extra_float_digits = 1; SET LOCAL bytea_output = 'hex'; SET LOCAL statement_timeout = 0;"
    "SET LOCAL idle_in_transaction_session_timeout = 0"
)


@contextmanager
def snapshot(url: str) -> Iterator["psycopg.Connection[tuple[object, ...]]"]:
    """One moment of the database, to be read for as long as the block lasts. Nobody has to stop for it.

    Tables are held so that no upgrade changes them meanwhile; rows can be written as ever.
    """
    with psycopg.connect(url) as connection:
        connection.isolation_level = psycopg.IsolationLevel.REPEATABLE_READ
        connection.read_only = True
        connection.execute(PLAIN)
        if names := names_of(connection):
            listed = sql.SQL(", ").join(sql.Identifier("public", name) for name in names)
            connection.execute(sql.SQL("LOCK TABLE {} IN ACCESS SHARE MODE").format(listed))
        yield connection
        connection.rollback()


def names_of(connection: "psycopg.Connection[tuple[object, ...]]") -> list[str]:
    return [str(name) for (name,) in connection.execute(TABLES)]


def sums(connection: "psycopg.Connection[tuple[object, ...]]", step: Step) -> Sums:
    """Rows and sum of every table that a backup holds."""
    names = [name for name in names_of(connection) if name not in LEFT_EMPTY]
    found: Sums = {}
    for number, name in enumerate(names):
        step("Adding up the tables", number, len(names))
        table = sql.Identifier("public", name)
        columns = [
            sql.Identifier(str(column))
            for (column,) in connection.execute(COLUMNS, [table.as_string(connection)])
        ]
        asked = sql.SQL(SUM).format(columns=sql.SQL(", ").join(columns), table=table)
        row = connection.execute(asked).fetchone()
        rows, first, second = (int(str(value)) for value in row or (0, 0, 0))
        found[name] = (rows, f"{first:x}.{second:x}")
    step("Adding up the tables", len(names), len(names))
    return found


def migrations(connection: "psycopg.Connection[tuple[object, ...]]") -> list[tuple[str, str]]:
    """The migrations that were applied; none where there is no such table."""
    if "django_migrations" not in names_of(connection):
        return []
    rows = connection.execute("SELECT app, name FROM django_migrations ORDER BY app, name")
    return [(str(app), str(name)) for app, name in rows]
