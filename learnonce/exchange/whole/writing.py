"""Writing the whole of what people made or decided to files."""

from collections.abc import Callable, Collection, Iterator
from datetime import datetime
from importlib.metadata import version
from itertools import batched
from pathlib import Path
from typing import Any

from django.db import connection, models, transaction

from learnonce.exchange.whole import folder
from learnonce.exchange.whole.folder import LineFile, Manifest
from learnonce.exchange.whole.keys import Keys, installation
from learnonce.exchange.whole.kinds import KINDS, Kind
from learnonce.exchange.whole.rows import Line, Shape

BATCH = 1000  # rows held at a time
type Step = Callable[[str, int, int], None]  # which kind, how many rows are done, out of how many


def export(target: Path, *, with_people: bool, at: datetime, step: Step) -> Manifest:
    """Write every kind, as of one moment, while people go on writing.

    Raises:
        NotPossible: the target is there already, or cannot be written; nothing is left then.
    """
    own = installation()
    manifest = Manifest(
        release=version("learnonce"), at=at.isoformat(), installation=str(own), with_people=with_people
    )
    with folder.appearing(target) as into, transaction.atomic(durable=True):
        with connection.cursor() as cursor:
            cursor.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ")
        roles = LineFile(into / folder.ROLES) if not with_people else None
        jobs = _jobs() if roles else {}
        for kind in KINDS:
            shape = Shape(kind, with_people=with_people)
            if shape.goes:
                continue
            out = LineFile(into / kind.file)
            left = 0
            for row, line in _lines(shape, step):
                if line is None:
                    left += 1
                    continue
                out.write(line)
                for column in kind.stored:
                    folder.put_file(into, getattr(row, column))
                if roles:
                    for told in _roles(shape, row, line, jobs):
                        roles.write(told)
            manifest.files[kind.file] = out.close()
            if left:
                manifest.left_out[kind.name] = left
        if roles:
            manifest.files[folder.ROLES] = roles.close()
        folder.write_manifest(into, manifest)
    return manifest


def _lines(shape: Shape, step: Step) -> Iterator[tuple[models.Model, Line | None]]:
    keys = Keys()
    everything: Any = shape.kind.rows.objects.order_by("pk")  # type: ignore[attr-defined]  # every model has it
    many, done = everything.count(), 0
    for rows in batched(everything.iterator(chunk_size=BATCH), BATCH, strict=False):
        yield from _told(shape, rows, keys)
        done += len(rows)
        step(shape.kind.name, done, many)


def lines_of(shape: Shape, numbers: Collection[int]) -> Iterator[tuple[int, Line | None]]:
    """How rows that are here would be written."""
    everything: Any = shape.kind.rows.objects  # type: ignore[attr-defined]  # every model has it
    rows = tuple(everything.filter(pk__in=numbers).order_by("pk"))
    for row, line in _told(shape, rows, Keys()):
        yield row.pk, line


def _told(
    shape: Shape, rows: tuple[models.Model, ...], keys: Keys
) -> Iterator[tuple[models.Model, Line | None]]:
    refs = {ref for row in rows for ref in shape.points_at(row)}
    if not shape.with_people:
        refs = {ref for ref in refs if ref[0] != "person"}
    found = keys.of(refs)
    own = keys.of_kind(shape.kind, [row.pk for row in rows])
    others = _many(shape.kind, rows, keys)
    for row in rows:
        line = shape.line(row, own[row.pk], found)
        if line is not None:
            line |= {name: sorted(linked.get(row.pk, ())) for name, linked in others.items()}
        yield row, line


def _many(kind: Kind, rows: tuple[models.Model, ...], keys: Keys) -> dict[str, dict[int, list[str]]]:
    """For each many-to-many field: the keys at its other end, by row."""
    found: dict[str, dict[int, list[str]]] = {}
    for name, other in kind.many.items():
        through: Any = getattr(kind.rows, name).through
        ours, theirs = ends(kind, name)
        pairs = list(
            through.objects.filter(**{f"{ours}__in": [row.pk for row in rows]}).values_list(ours, theirs)
        )
        known = keys.of({(other, number) for _row, number in pairs})
        linked: dict[int, list[str]] = {}
        for row, number in pairs:
            linked.setdefault(row, []).append(known[other, number])
        found[name] = linked
    return found


def ends(kind: Kind, name: str) -> tuple[str, str]:
    field: Any = kind.rows._meta.get_field(name)  # noqa: SLF001  Django's own way
    return f"{field.m2m_field_name()}_id", f"{field.m2m_reverse_field_name()}_id"


def _jobs() -> dict[int, str]:
    """What people do, for an export that does not say who they are: their newest job in a team."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT person_id, job FROM people_membership WHERE job <> '' ORDER BY started_at, id")
        return dict(cursor.fetchall())


def _roles(shape: Shape, row: models.Model, line: Line, jobs: dict[int, str]) -> Iterator[Line]:
    for column, kind in shape.refs.items():
        number = getattr(row, column)
        if kind == "person" and number is not None:
            role = jobs.get(number, "")
            yield {"kind": shape.kind.name, "key": line["key"], "column": column, "role": role}
