"""CSV and its relatives: columns set apart by commas, semicolons, tabs or bars."""

import csv
import io
from collections import Counter
from itertools import islice

from learnonce.base.sheets.errors import Unreadable
from learnonce.base.sheets.tables import MOST_CELL, MOST_ROWS, Line, Problem, Table, line, named

_SEPARATORS = (",", ";", "\t", "|")
_LOOKED_AT = 50  # rows by which the separator is told
_NAMES = {",": "commas", ";": "semicolons", "\t": "tabs", "|": "bars"}

_NEVER_CLOSED = "A quotation mark is opened and never closed, and takes in all that follows."

# A quotation mark that is never closed takes in the rest of the file: stop there and say so.
csv.field_size_limit(2 * MOST_CELL)


def read(text: str) -> Table:
    """Rows under the headings of the first line. Raises Unreadable."""
    text, told = _told(text)
    separator = told or _separator(text)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, skipinitialspace=True)
    columns: list[str] = []
    lines: list[Line | Problem] = []
    number = 0
    start = reader.line_num + 1
    while True:
        try:
            row = next(reader)
        except StopIteration:
            break
        except csv.Error as problem:
            lines.append(Problem(start, _words(problem)))
            start = reader.line_num + 1
            continue
        number, start = start, reader.line_num + 1
        if not any(cell.strip() for cell in row):
            continue
        if not columns:
            columns = named(row)
            continue
        if len(lines) == MOST_ROWS:
            raise Unreadable(f"There are more than {MOST_ROWS:,} rows. Split the file in parts.")
        lines.append(_row(number, row, columns))
    if lines and text.count('"') % 2 and reader.line_num > number:
        lines[-1] = Problem(number, _NEVER_CLOSED)
    if len(columns) == 1 and separator == ",":
        # Also where any text lands that is no table at all.
        notes = ["There is only one column. Columns are set apart by commas, semicolons or tabs."]
    else:
        notes = [] if separator == "," else [f"Columns are set apart by {_NAMES[separator]}."]
    return Table("CSV", columns, lines, notes)


def cells_of(text: str) -> list[tuple[int, list[str]]]:
    """Every row with something in it, with its line, whatever its width. Raises Unreadable."""
    text, told = _told(text)
    reader = csv.reader(
        io.StringIO(text, newline=""),
        delimiter=told or _separator(text, is_headed=False),
        skipinitialspace=True,
    )
    rows: list[tuple[int, list[str]]] = []
    try:
        for row in reader:
            if len(rows) == MOST_ROWS:
                raise Unreadable(f"There are more than {MOST_ROWS:,} rows. Split the file in parts.")
            if any(cell.strip() for cell in row):
                rows.append((reader.line_num, [cell.strip() for cell in row]))
    except csv.Error as problem:
        raise Unreadable(_words(problem)) from problem
    return rows


def _row(number: int, row: list[str], columns: list[str]) -> Line | Problem:
    cells = [cell.strip() for cell in row]
    while len(cells) > len(columns) and not cells[-1]:
        cells.pop()
    if len(cells) != len(columns):
        return Problem(
            number,
            f"It has {len(cells)} cells, and there are {len(columns)} columns. "
            "Put texts with a comma or a new line in quotation marks.",
        )
    return line(number, dict(zip(columns, cells, strict=True)))


def _told(text: str) -> tuple[str, str]:
    """Excel's own first line, such as "sep=;"; its line stays empty so that the numbers are right."""
    first, _, rest = text.partition("\n")
    mark = first.strip().lower()
    if mark.startswith("sep=") and mark[4:] in _SEPARATORS and len(mark) == len("sep=;"):
        return "\n" + rest, mark[4:]
    return text, "\t" if first.rstrip("\r\n").lower() == "sep=\t" else ""


def _separator(text: str, *, is_headed: bool = True) -> str:
    """Which separator gives the most columns in the most rows.

    `is_headed`: the first row has the headings; else a title may stand above, and the commonest width counts.
    Python's own csv.Sniffer guesses from letters that repeat, and takes them out of long texts.
    """
    best, most = ",", 0.0
    for separator in _SEPARATORS:
        rows = csv.reader(io.StringIO(text, newline=""), delimiter=separator, skipinitialspace=True)
        try:
            widths = [len(row) for row in islice(rows, _LOOKED_AT) if row]
        except csv.Error:
            continue
        usual = widths[:1] if is_headed else [one for one in widths if one > 1]
        width = Counter(usual).most_common(1)[0][0] if usual else 1
        if width == 1:
            continue
        # The headings say how many columns there are; rows that do not fit count against the separator.
        fitting = widths.count(width) / len(widths)
        worth = fitting * (1 + width / 1000)
        if worth > most:
            best, most = separator, worth
    return best


def _words(problem: csv.Error) -> str:
    if "field larger" in str(problem):
        return f"A cell is too long. Perhaps: {_NEVER_CLOSED}"
    return f"This is not CSV ({problem})."
