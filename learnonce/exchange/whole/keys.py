"""Keys that name a row in every installation, and the numbers rows have in this one.

What has a code of its own goes by that. Everything else goes by the key it was given where it was made:
worked out from that installation's own key and the row's number there, and kept here (Carried) for rows
that came from elsewhere.
"""

import json
import uuid
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from typing import Any

from django.db import connection

from learnonce.exchange.models import Carried
from learnonce.exchange.whole.kinds import Kind, by_name

type Refs = set[tuple[str, int]]

INSTALLATION = "installation"


def installation() -> uuid.UUID:
    """The key of the installation at hand, made when it is asked for first."""
    made, _new = Carried.objects.get_or_create(
        kind=INSTALLATION, number=0, defaults={"key": str(uuid.uuid4())}
    )
    return uuid.UUID(made.key)


class Keys:
    """Number to key, looked up for many at once."""

    def __init__(self) -> None:
        self._origin = installation()

    def of(self, refs: Refs) -> dict[tuple[str, int], str]:
        """Keys of those that are there."""
        wanted: dict[str, set[int]] = defaultdict(set)
        for kind, number in refs:
            wanted[kind].add(number)
        found: dict[tuple[str, int], str] = {}
        for name, numbers in wanted.items():
            if known := by_name().get(name):
                found |= {(name, number): key for number, key in self.of_kind(known, numbers).items()}
        return found

    def of_kind(self, kind: Kind, numbers: Collection[int]) -> dict[int, str]:
        there = kind.rows.objects.filter(pk__in=numbers)  # type: ignore[attr-defined]  # every model has it
        if kind.natural:
            columns = [_path(kind, name) for name in kind.natural]
            rows = {pk: values for pk, *values in there.values_list("pk", *columns)}
            found = {pk: _worded(values) for pk, values in rows.items() if all(values)}
        else:
            rows = dict.fromkeys(there.values_list("pk", flat=True))
            found = {}
        rest = [pk for pk in rows if pk not in found]
        carried = dict(Carried.objects.filter(kind=kind.name, number__in=rest).values_list("number", "key"))
        return found | {pk: carried.get(pk) or self._own(kind, pk) for pk in rest}

    def _own(self, kind: Kind, number: int) -> str:
        return str(uuid.uuid5(self._origin, f"{kind.name}:{number}"))


def _path(kind: Kind, column: str) -> str:
    """A foreign key in a natural key stands for the natural key, one column, of what it points at."""
    field = kind.rows._meta.get_field(column)  # noqa: SLF001  Django's own way
    if not field.is_relation:
        return column
    (target,) = next(one for one in by_name().values() if one.rows is field.related_model).natural
    return f"{column}__{target}"


def _worded(values: Iterable[object]) -> str:
    listed = [str(value) for value in values]
    return listed[0] if len(listed) == 1 else json.dumps(listed, ensure_ascii=False)


class Numbers:
    """Key to number while a file is taken in: what was here already, and what gets a new number.

    Kept in a table of the transaction, so that memory does not grow with the file.
    """

    def __init__(self) -> None:
        self._origin = installation()
        with connection.cursor() as cursor:
            cursor.execute(
                "CREATE TEMPORARY TABLE arriving (kind text, key text, number bigint, is_new boolean, "
                "PRIMARY KEY (kind, key)) ON COMMIT DROP"
            )

    def register(self, kind: Kind, keys: list[str]) -> None:
        """Find what is here, give new numbers to the rest, in the order of the file."""
        here = self._here(kind, keys)
        fresh = [key for key in keys if key not in here]
        meta = kind.rows._meta  # noqa: SLF001  Django's own way
        with connection.cursor() as cursor:
            cursor.execute(
                "SELECT nextval(pg_get_serial_sequence(%s, 'id')) FROM generate_series(1, %s)",
                [meta.db_table, len(fresh)],
            )
            numbers = [number for (number,) in cursor.fetchall()]
            cursor.executemany(
                "INSERT INTO arriving VALUES (%s, %s, %s, %s)",
                [
                    *((kind.name, key, number, False) for key, number in here.items()),
                    *((kind.name, key, number, True) for key, number in zip(fresh, numbers, strict=True)),
                ],
            )

    def look_up(self, refs: Collection[tuple[str, str]]) -> dict[tuple[str, str], tuple[int, bool]]:
        """Number, and whether it is new, of those keys that are known."""
        if not refs:
            return {}
        kinds, keys = zip(*refs, strict=True)
        with connection.cursor() as cursor:
            cursor.execute(
                "SELECT a.kind, a.key, a.number, a.is_new FROM arriving a "
                "JOIN unnest(%s::text[], %s::text[]) AS w (kind, key) ON w.kind = a.kind AND w.key = a.key",
                [list(kinds), list(keys)],
            )
            return {(kind, key): (number, is_new) for kind, key, number, is_new in cursor.fetchall()}

    def forget(self, kind: Kind, key: str) -> None:
        """A row that could not be stored: nothing is to point at it."""
        with connection.cursor() as cursor:
            cursor.execute("DELETE FROM arriving WHERE kind = %s AND key = %s", [kind.name, key])

    def remember(self, kind: Kind, numbers: Mapping[str, int]) -> None:
        """The keys of stored rows, for later exports and imports; natural keys need none."""
        Carried.objects.bulk_create(
            [
                Carried(kind=kind.name, key=key, number=number)
                for key, number in numbers.items()
                if _is_ours(key)
            ],
            ignore_conflicts=True,
        )

    def _here(self, kind: Kind, keys: list[str]) -> dict[str, int]:
        return {**self._born_here(kind, keys), **self._carried(kind, keys), **self._natural(kind, keys)}

    def _carried(self, kind: Kind, keys: list[str]) -> dict[str, int]:
        """Those that came from elsewhere; the keys of rows that are gone since are forgotten."""
        known = Carried.objects.filter(kind=kind.name, key__in=keys)
        carried = dict(known.values_list("key", "number"))
        everything: Any = kind.rows.objects  # type: ignore[attr-defined]  # every model has it
        there = set(everything.filter(pk__in=carried.values()).values_list("pk", flat=True))
        gone = [number for number in carried.values() if number not in there]
        if gone:
            known.filter(number__in=gone).delete()
        return {key: number for key, number in carried.items() if number in there}

    def _born_here(self, kind: Kind, keys: list[str]) -> dict[str, int]:
        """Rows of this very installation, come home. Their keys are worked out anew, chunk by chunk."""
        wanted = {key for key in keys if _is_ours(key)}
        found: dict[str, int] = {}
        if not wanted:
            return found
        for pk in kind.rows.objects.order_by("pk").values_list("pk", flat=True).iterator():  # type: ignore[attr-defined]  # every model has it
            key = str(uuid.uuid5(self._origin, f"{kind.name}:{pk}"))
            if key in wanted:
                found[key] = pk
        return found

    def _natural(self, kind: Kind, keys: list[str]) -> dict[str, int]:
        if not kind.natural:
            return {}
        columns = [_path(kind, name) for name in kind.natural]
        first = {_first(key, len(columns)) for key in keys}
        rows: Any = kind.rows.objects.filter(**{f"{columns[0]}__in": first})  # type: ignore[attr-defined]  # every model has it
        found = {_worded(values): pk for pk, *values in rows.values_list("pk", *columns) if all(values)}
        return {key: found[key] for key in keys if key in found}


def _is_ours(key: str) -> bool:
    """Whether it is a key of an installation, not a natural one."""
    try:
        return str(uuid.UUID(key)) == key
    except ValueError:
        return False


def _first(key: str, parts: int) -> str:
    if parts == 1:
        return key
    try:
        return str(json.loads(key)[0])
    except (ValueError, LookupError, TypeError):
        return key
