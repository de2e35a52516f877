"""A register of local work that was kept elsewhere: read from CSV, XLSX or JSONL, and taken in."""

import re
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

from learnonce.base import sheets
from learnonce.base.actors import Actor
from learnonce.base.sharing import Tier
from learnonce.base.sheets.tables import Line, Table
from learnonce.exchange.errors import Unreadable
from learnonce.improvement import services
from learnonce.improvement.services import Row, Taken

# What a column may be called, lower case, the likeliest first.
COLUMNS = {
    "key": ("number", "id", "key", "ref", "reference"),
    "what": ("what", "initiative", "name", "title", "project", "description"),
    "place": ("place", "organisation", "organization", "locality", "where", "area"),
    "stage": ("stage", "status", "stage of development", "progress"),
    "began": ("begun", "since", "start", "started", "start date"),
    "url": ("url", "link", "web page", "website"),
}
NEEDED = ("what", "place", "stage")
_MONTH = re.compile(r"(\d{4})-(\d{1,2})|(?:\d{1,2}/)?(\d{1,2})/(\d{4})")


def read(path: Path) -> Table:
    """Raises Unreadable for a file that is no such register, with what would be understood."""
    table = sheets.read_path(path)
    missing = [name for name in NEEDED if not _column(table, name)]
    if missing:
        wanted = "; ".join(f"{name}: {' or '.join(COLUMNS[name])}" for name in missing)
        raise Unreadable(
            f"{path} has no column for {', '.join(missing)}. It would be understood as {wanted}."
        )
    return table


def take_in(
    table: Table,
    *,
    source: str,
    locality_id: int,
    tier: Tier,
    actor: Actor,
    at: datetime,
    numbers_reason: str = "",
) -> Taken:
    """See improvement.services.take_in. Rows that could not be read are among the problems."""
    taken = services.take_in(
        list(_rows(table)),
        source=source,
        locality_id=locality_id,
        tier=tier,
        numbers_reason=numbers_reason,
        actor=actor,
        at=at,
    )
    unread = [(line.number, line.reason) for line in table.lines if not isinstance(line, Line)]
    taken.problems = sorted([*taken.problems, *unread])
    return taken


def _rows(table: Table) -> Iterator[Row]:
    columns = {name: _column(table, name) for name in COLUMNS}
    for line in table.lines:
        if not isinstance(line, Line):
            continue
        cells = {name: _words(line.cells.get(column, "")) for name, column in columns.items()}
        yield Row(
            line=line.number,
            # Without a number of its own a row is known again by what it says and where.
            key=(cells["key"] or f"{cells['place']}: {cells['what']}")[:200],
            what=cells["what"],
            place=cells["place"],
            stage=cells["stage"],
            began_on=month(cells["began"]),
            url=cells["url"][:500] if cells["url"].startswith(("https://", "http://")) else "",
        )


def month(words: str) -> date | None:
    """The first of the month a date lies in: 2018-04, 2018-04-17, 17/04/2018 or 04/2018; else None."""
    found = _MONTH.match(words)
    if not found:
        return None
    year, number = (found[1], found[2]) if found[1] else (found[4], found[3])
    return date(int(year), int(number), 1) if 1 <= int(number) <= 12 else None  # noqa: PLR2004  months


def _column(table: Table, name: str) -> str:
    named = {column.strip().lower(): column for column in table.columns}
    return next((named[word] for word in COLUMNS[name] if word in named), "")


def _words(cell: str | list[str]) -> str:
    return cell.strip() if isinstance(cell, str) else "; ".join(cell).strip()
