"""Storing thousands of rows at once."""

import json
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

from django.db import connection, models
from psycopg import sql

INSERT = (
    "INSERT INTO {table} ({columns}) SELECT {columns} FROM jsonb_populate_recordset(NULL::{table}, %s::jsonb)"
)
NUMBERS = "SELECT nextval(pg_get_serial_sequence(%s, %s)) FROM generate_series(1, %s)"


def insert(rows: Iterable[models.Model]) -> None:
    """Store new rows of one model in two statements, and give them their numbers.

    Like bulk_create, but sent as one JSON value: bulk_create writes a literal for each of perhaps fifty
    columns of each row, which takes longer than all the rest of an import. For columns of plain values:
    texts, numbers, moments, lists and JSON.
    """
    kept = list(rows)
    if not kept:
        return
    meta = kept[0]._meta  # noqa: SLF001  Django's own documented way to a model's columns
    table = sql.Identifier(meta.db_table)
    fields = [field for field in meta.concrete_fields if not field.generated]
    with connection.cursor() as cursor:
        cursor.execute(NUMBERS, [meta.db_table, meta.pk.column, len(kept)])
        for row, (number,) in zip(kept, cursor.fetchall(), strict=True):
            row.pk = number
        statement = sql.SQL(INSERT).format(
            table=table, columns=sql.SQL(", ").join([sql.Identifier(str(field.column)) for field in fields])
        )
        written = json.dumps([dict(_columns(row, fields)) for row in kept], default=_moment)
        cursor.execute(statement, [written])
    for row in kept:
        state = row._state  # noqa: SLF001  documented, so that save() updates from now on
        state.adding, state.db = False, connection.alias


def _columns(row: models.Model, fields: "list[models.Field[Any, Any]]") -> Iterator[tuple[str, object]]:
    for field in fields:
        yield str(field.column), field.pre_save(row, add=True)  # which fills in when it was created


def _moment(value: object) -> str:
    """To the microsecond; Django's own encoder cuts at the millisecond."""
    if isinstance(value, date):  # a moment is a date, too
        return value.isoformat()
    raise TypeError(f"{type(value).__name__} cannot be stored so.")
