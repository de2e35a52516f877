"""Taking in a table of lessons, some hundred rows at a time, each time a transaction of its own."""

from collections.abc import Callable, Iterator
from datetime import datetime
from itertools import islice

from django.db import DataError, IntegrityError, transaction

from learnonce.base.actors import Actor
from learnonce.base.sheets.tables import Line, Problem, Table
from learnonce.exchange.calc import mapping
from learnonce.exchange.calc.mapping import Plan, Unusable
from learnonce.exchange.calc.reports import Report
from learnonce.lessons import services as lessons

CHUNK = 200  # rows in one transaction: about a second where texts are long


def take_in(
    table: Table,
    plan: Plan,
    terms: lessons.Terms,
    *,
    actor: Actor,
    at: datetime,
    kept: Callable[[Report], None] = lambda _report: None,
    report: Report | None = None,
) -> Report:
    """Take in every row that can be. Safe to run twice, and to break off: what was done is known again.

    Args:
        kept: told after every chunk, inside its transaction; what it writes commits with the rows.
        report: what a run that broke off had done; its rows are passed over.

    Raises:
        lessons.NotAllowed, lessons.NotReady: nothing of this can be taken in by this actor on these terms.
    """
    report = report or Report()
    known: dict[tuple[str, str], int] = {}
    lines = iter(table.lines)
    for row in _rows(islice(lines, report.done), plan, known, Report()):
        del row  # only to know again which keys stood there
    while chunk := list(islice(lines, CHUNK)):
        rows = list(_rows(iter(chunk), plan, known, report))
        with transaction.atomic():
            _store(rows, terms, actor, at, report)
            report.done += len(chunk)
            kept(report)
    return report


def _rows(
    lines: Iterator[Line | Problem], plan: Plan, known: dict[tuple[str, str], int], report: Report
) -> Iterator[lessons.ImportRow]:
    """The rows that can be lessons; the others are reported."""
    for line in lines:
        if isinstance(line, Problem):
            report.refuse(line.number, line.reason)
            continue
        try:
            row = mapping.mapped(line, plan)
        except Unusable as problem:
            report.refuse(line.number, str(problem))
            continue
        earlier = known.setdefault((row.source, row.key), row.number)
        if earlier != row.number:
            report.refuse(row.number, f"It is on line {earlier} already ({row.key}); that one is kept.")
            continue
        report.noted.update(row.notes)
        yield lessons.ImportRow(
            number=row.number,
            source=row.source,
            key=row.key,
            content=row.content,
            place=row.place,
            url=row.url,
            topics=row.topics,
        )


def _store(
    rows: list[lessons.ImportRow], terms: lessons.Terms, actor: Actor, at: datetime, report: Report
) -> None:
    """All at once; where the database will not have them, one by one, so that only the bad one is lost."""
    try:
        done = lessons.import_lessons(rows=rows, terms=terms, actor=actor, at=at)
    except (DataError, IntegrityError, UnicodeError) as problem:
        if len(rows) == 1:
            report.refuse(rows[0].number, f"It could not be stored ({type(problem).__name__}).")
            return
        for row in rows:
            _store([row], terms, actor, at, report)
        return
    report.new += done.new
    report.changed += done.changed
    report.same += done.same
    report.found.update(done.found)
    for number, reason in done.refused:
        report.refuse(number, reason)
