"""Taking an export in: into an empty installation, or one that holds part of it already.

All of it is one transaction. What is here stays as it is: a row that is known by its key is compared, and
where it differs it is reported and left alone. Nothing is doubled, and nothing is seen more widely than the
file says.
"""

import json
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from itertools import batched
from typing import Any

from django.db import IntegrityError, connection, transaction
from psycopg import sql

from learnonce.base import audit, tasks
from learnonce.base.actors import Actor
from learnonce.exchange.errors import NotAllowed, NotPossible
from learnonce.exchange.whole.folder import Source
from learnonce.exchange.whole.keys import Numbers
from learnonce.exchange.whole.kinds import KINDS, Kind
from learnonce.exchange.whole.rows import KEY, Line, Shape
from learnonce.exchange.whole.writing import BATCH, Step, ends, lines_of
from learnonce.lessons import services as lessons

BOOKKEEPING = {"created_at", "updated_at"}
MOST_TOLD = 1000  # conflicts that are named; all are counted


@dataclass(slots=True)
class Taken:
    """What became of the lines, by kind. `conflicts`: kind, key, and why it stayed as it is or out."""

    new: Counter[str] = field(default_factory=Counter)
    same: Counter[str] = field(default_factory=Counter)
    kept: Counter[str] = field(default_factory=Counter)
    out: Counter[str] = field(default_factory=Counter)
    conflicts: list[tuple[str, str, str]] = field(default_factory=list)

    def tell(self, kind: str, key: str, why: str) -> None:
        if len(self.conflicts) < MOST_TOLD:
            self.conflicts.append((kind, key, why))


def take_in(source: Source, *, actor: Actor, at: datetime, step: Step) -> Taken:
    """Take in an export that was checked.

    Raises:
        NotAllowed: only the command may.
        NotPossible: a line points at something that could not be stored; nothing was taken in then.
    """
    if not actor.is_system:
        raise NotAllowed("An export is taken in by the command.")
    done = Taken()
    with transaction.atomic(durable=True):
        numbers = Numbers()
        for kind in KINDS:
            keys = (str(line[KEY]) for line in source.lines(kind.file))
            for some in batched(keys, BATCH, strict=False):
                numbers.register(kind, list(dict.fromkeys(some)))
        stayed: set[tuple[str, str]] = set()
        for kind in KINDS:
            _Arrival(kind, source, numbers, done, stayed).take_in(step)
        try:
            with connection.cursor() as cursor:
                cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
        except IntegrityError as problem:
            raise NotPossible(
                f"A line points at something that could not be stored, so nothing was taken in: {problem}"
            ) from problem
        audit.record(
            verb="whole.taken_in",
            subject=("installation", 0),
            actor=actor,
            at=at,
            origin=source.manifest.installation,
            new=sum(done.new.values()),
            kept=sum(done.kept.values()),
        )
        lessons.queue_everything()
        tasks.defer("improvement.index_everything")
    return done


class _Arrival:
    """One kind on its way in."""

    def __init__(
        self, kind: Kind, source: Source, numbers: Numbers, done: Taken, stayed: set[tuple[str, str]]
    ) -> None:
        self.kind, self.source, self.numbers, self.done, self.stayed = kind, source, numbers, done, stayed
        self.shape = Shape(kind, with_people=source.manifest.with_people)

    def take_in(self, step: Step) -> None:
        many = self.source.manifest.files.get(self.kind.file, (0, ""))[0]
        read = 0
        for lines in batched(self.source.lines(self.kind.file), BATCH, strict=False):
            self._some(lines)
            read += len(lines)
            step(self.kind.name, read, many)

    def _some(self, lines: Iterable[Line]) -> None:
        listed = list(lines)
        known = self.numbers.look_up({name for line in listed for name in self.shape.names(line)})
        here = {
            known[self.kind.name, line[KEY]][0]: line
            for line in listed
            if not known[self.kind.name, line[KEY]][1]
        }
        self._compare(here)
        fresh: dict[str, Line] = {}
        arriving: list[Line] = []
        for line in listed:
            _number, is_new = known[self.kind.name, line[KEY]]
            if not is_new:
                continue
            why = self._stays_out(line, known)
            why = why or self._files(line)
            row = None if why else self.shape.values(line, known)
            if row is None:
                self._leave(line, why or "something it belongs to is not here")
                continue
            fresh[line[KEY]] = row
            arriving.append(line)
        stored = self._store(fresh)
        self._link([line for line in arriving if line[KEY] in stored], known)
        self.numbers.remember(self.kind, {key: fresh[key]["id"] for key in stored})
        self.done.new[self.kind.name] += len(stored)

    def _compare(self, here: dict[int, Line]) -> None:
        """What is known already: the same, or otherwise here. It stays as it is."""
        for number, found in lines_of(self.shape, list(here)):
            line = here[number]
            differs = sorted(
                name for name in (found or {}).keys() | line.keys()
                if name not in BOOKKEEPING | {KEY} and (found or {}).get(name) != line.get(name)
            )  # fmt: skip
            if differs:
                self.stayed.add((self.kind.name, line[KEY]))
                self.done.kept[self.kind.name] += 1
                self.done.tell(
                    self.kind.name, line[KEY], f"here otherwise: {', '.join(differs)}. Kept as here"
                )
            else:
                self.done.same[self.kind.name] += 1

    def _files(self, line: Line) -> str:
        """Store the files of a row, before the row: a file nobody names is swept up, the other way not."""
        names = [str(line[column]) for column in self.kind.stored if line[column]]
        lost = [name for name in names if not self.source.take_file(name)]
        return f"its file {lost[0][:12]}… is not in the export, or was changed" if lost else ""

    def _stays_out(self, line: Line, known: dict[tuple[str, str], tuple[int, bool]]) -> str:
        if self.kind.within:
            whole = line.get(self.kind.within)
            kind = self.shape.refs[f"{self.kind.within}_id"]
            if (kind, whole) in self.stayed:
                return f"the {kind} it is a part of is here otherwise"
            if self.kind.settled and (kind, whole) in known and not known[kind, str(whole)][1]:
                return f"the {kind} it is a part of was here before"
        if self.kind.settled and self.shape.pair:
            about = (line[self.shape.pair[0]], line[self.shape.pair[1]])
            if about in known and not known[about][1]:
                return f"who may see that {about[0]} is settled here"
        return ""

    def _leave(self, line: Line, why: str) -> None:
        self.numbers.forget(self.kind, line[KEY])
        self.done.out[self.kind.name] += 1
        self.done.tell(self.kind.name, line[KEY], f"left out: {why}")

    def _store(self, rows: dict[str, Line]) -> list[str]:
        """The keys of those that could be stored; one by one where something here stands in the way."""
        if not rows:
            return []
        try:
            with transaction.atomic():
                _insert(self.kind, list(rows.values()))
        except IntegrityError:
            return [key for key, row in rows.items() if self._store_one(key, row)]
        return list(rows)

    def _store_one(self, key: str, row: Line) -> bool:
        try:
            with transaction.atomic():
                _insert(self.kind, [row])
        except IntegrityError as problem:
            because = str(problem).splitlines()[0]
            self._leave({KEY: key}, f"something here stands in its place ({because})")
            return False
        return True

    def _link(self, lines: list[Line], known: dict[tuple[str, str], tuple[int, bool]]) -> None:
        for name, other in self.kind.many.items():
            through: Any = getattr(self.kind.rows, name).through
            ours, theirs = ends(self.kind, name)
            through.objects.bulk_create(
                [
                    through(**{ours: known[self.kind.name, line[KEY]][0], theirs: known[other, key][0]})
                    for line in lines
                    for key in line.get(name, ())
                    if (other, key) in known
                ]
            )


def _insert(kind: Kind, rows: list[Line]) -> None:
    """As they stand, bookkeeping included."""
    table = sql.Identifier(kind.rows._meta.db_table)  # noqa: SLF001  Django's own way
    columns = sql.SQL(", ").join(sql.Identifier(name) for name in rows[0])
    statement = sql.SQL(
        "INSERT INTO {table} ({columns}) "
        "SELECT {columns} FROM jsonb_populate_recordset(NULL::{table}, %s::jsonb)"
    ).format(table=table, columns=columns)
    with connection.cursor() as cursor:
        cursor.execute(statement, [json.dumps(rows)])
