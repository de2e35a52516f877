"""XLSX workbooks: the first sheet that holds something, formulas as the values they gave."""

import io
import warnings
import zipfile
from collections.abc import Callable, Iterator
from datetime import date, datetime, time
from typing import Any

from openpyxl import load_workbook

from learnonce.base.sheets.errors import Unreadable
from learnonce.base.sheets.tables import (
    MOST_COLUMNS,
    MOST_ROWS,
    Line,
    Problem,
    Table,
    line,
    named,
)

type Rows = list[tuple[int, list[str]]]

MOST_UNPACKED = 150 * 1024 * 1024  # bytes of all parts of a workbook
MOST_PARTS = 2_000
MOST_EMPTY = 1_000  # empty rows after which a sheet is over
_ERRORS = {"#N/A", "#REF!", "#DIV/0!", "#VALUE!", "#NAME?", "#NULL!", "#NUM!", "#SPILL!", "#CALC!"}


def read(data: bytes) -> Table:
    """The table of a workbook. Raises Unreadable for other packed files and for bombs."""
    return _opened(data, _table)


def cells_of(data: bytes, *, fits: Callable[[Rows], bool]) -> tuple[Rows, list[str]]:
    """Rows with something in them, with their numbers, of the first sheet that fits, or else that has any.

    Raises Unreadable.
    """
    return _opened(data, lambda book: _cells(book, fits))


def _opened[T](data: bytes, wanted: Callable[[Any], T]) -> T:  # Any: as in _table
    _look_inside(data)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of openpyxl about what it leaves out: styles, lists, pictures
            book = load_workbook(io.BytesIO(data), read_only=True, data_only=True)
            try:
                return wanted(book)
            finally:
                book.close()
    except Unreadable:
        raise
    except Exception as problem:  # openpyxl raises whatever the damage leads to
        raise Unreadable(
            "This workbook is damaged. Open it, save it as a new .xlsx and try that."
        ) from problem


def _look_inside(data: bytes) -> None:
    """What a packed file holds, before anything of it is unpacked."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            parts = packed.infolist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError) as problem:
        raise Unreadable("This workbook is damaged or cut short. Send it again.") from problem
    names = {part.filename for part in parts}
    if "xl/workbook.xml" not in names:
        raise Unreadable(_what(names))
    if len(parts) > MOST_PARTS or sum(part.file_size for part in parts) > MOST_UNPACKED:
        raise Unreadable(
            f"Unpacked, this workbook is larger than {MOST_UNPACKED // 1024**2} MB. Save the sheet as CSV."
        )


def _what(names: set[str]) -> str:
    if "word/document.xml" in names:
        return "This is a Word document. Put its table in a workbook and save that as XLSX or CSV."
    if any(name.startswith("ppt/") for name in names):
        return "This is a presentation. Put its table in a workbook and save that as XLSX or CSV."
    if "content.xml" in names or "mimetype" in names:
        return "This is an OpenDocument file. Save it as XLSX or CSV."
    if "xl/workbook.bin" in names:
        return "This is a binary workbook (.xlsb). Save it as XLSX or CSV."
    return "This file is packed (ZIP). Unpack it first."


def _table(book: Any) -> Table:  # Any: openpyxl's types do not tell read-only sheets
    notes: list[str] = []
    for sheet in book.worksheets:
        rows = _rows(sheet)
        first = next(rows, None)
        if first is None:
            continue
        names = list(first[1])
        while names and not names[-1]:
            names.pop()
        if len(names) > MOST_COLUMNS:
            raise Unreadable(f"There are more than {MOST_COLUMNS} columns.")
        columns = named(names)
        lines = [_line(number, cells, columns) for number, cells in rows]
        if len(book.worksheets) > 1:
            notes.append(f"Of {len(book.worksheets)} sheets only “{sheet.title}” was read.")
        return Table("XLSX", columns, lines, notes)
    raise Unreadable("The workbook is empty.")


def _cells(book: Any, fits: Callable[[Rows], bool]) -> tuple[Rows, list[str]]:  # Any: as above
    found: tuple[Rows, list[str]] | None = None
    for sheet in book.worksheets:
        rows = [(number, _shorn(cells)) for number, cells in _rows(sheet)]
        is_right = bool(rows) and fits(rows)
        if is_right or (rows and found is None):
            notes = [f"Of {len(book.worksheets)} sheets only “{sheet.title}” was read."]
            found = rows, notes if len(book.worksheets) > 1 else []
        if is_right:
            break
    if found is None:
        raise Unreadable("The workbook is empty.")
    return found


def _shorn(cells: list[str]) -> list[str]:
    """Without the empty cells at its end, of which a sheet has as many as its widest row needs."""
    while cells and not cells[-1]:
        cells.pop()
    return cells


def _rows(sheet: Any) -> Iterator[tuple[int, list[str]]]:  # Any: as above
    """Rows that hold something, with their numbers; bounded, whatever size the sheet says it has."""
    empty = found = 0
    for number, row in enumerate(
        sheet.iter_rows(max_col=MOST_COLUMNS + 1, values_only=True), start=sheet.min_row or 1
    ):
        cells = [_text(value) for value in row]
        if not any(cells):
            empty += 1
            if empty > MOST_EMPTY:
                return
            continue
        empty = 0
        found += 1
        if found > MOST_ROWS + 1:
            raise Unreadable(f"There are more than {MOST_ROWS:,} rows. Split the file in parts.")
        yield number, cells


def _line(number: int, cells: list[str], columns: list[str]) -> Line | Problem:
    width = len(columns)
    if any(cells[width:]):
        return Problem(number, "It has a cell without a heading above it. Give every column a heading.")
    padded = [*cells, *[""] * (width - len(cells))]
    return line(number, dict(zip(columns, padded[:width], strict=True)))


def _text(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time() else value.isoformat(sep=" ")
    if isinstance(value, date | time):
        return value.isoformat()
    text = str(value).replace("_x000D_", "").replace("\x00", " ").strip()
    return "" if text in _ERRORS else text
