"""What a file is, by its first bytes; and who reads it."""

from collections.abc import Callable
from pathlib import Path

from learnonce.base.sheets import delimited, objects, texts, workbooks
from learnonce.base.sheets.errors import Unreadable
from learnonce.base.sheets.tables import MOST_COLUMNS, Line, Table

KINDS = (".jsonl", ".ndjson", ".json", ".csv", ".tsv", ".txt", ".xlsx")
MOST_BYTES = 200 * 1024 * 1024  # of a file on this machine; the web takes less

_UNDERSTOOD = "What can be read: a table as CSV or XLSX, or JSON with one object on each line."
# First bytes of what people send by mistake.
_STRANGE = (
    (b"%PDF", "This is a PDF."),
    (
        b"\xd0\xcf\x11\xe0",
        "This is an old Excel or Word file, or one with a password. Save it as .xlsx first.",
    ),
    (b"\x1f\x8b", "This file is packed (gzip). Unpack it first."),
    (b"\x89PNG", "This is a picture."),
    (b"\xff\xd8\xff", "This is a picture."),
    (b"GIF8", "This is a picture."),
    (b"Rar!", "This file is packed (RAR). Unpack it first."),
    (b"7z\xbc\xaf", "This file is packed (7z). Unpack it first."),
    (b"SQLite format", "This is a database."),
    (b"{\\rtf", "This is a text document (RTF)."),
)
_PAGES = ("<!doctype", "<html", "<?xml", "<svg")


def read(data: bytes) -> Table:
    """The table in a file.

    Raises:
        Unreadable: it is no table, or an empty one; the text says what it is and what would be understood.
    """
    _must_be_a_table(data)
    table = workbooks.read(data) if data.startswith(b"PK") else _of_text(data)
    if len(table.columns) > MOST_COLUMNS:
        raise Unreadable(f"There are {len(table.columns):,} columns; {MOST_COLUMNS} are the most.")
    if not table.lines:
        raise Unreadable("There are headings, but no rows under them.")
    return table


def cells_of(
    data: bytes, *, fits: Callable[[list[tuple[int, list[str]]]], bool] = bool
) -> tuple[list[tuple[int, list[str]]], list[str]]:
    """Rows of cells as they stand in a CSV file, a workbook or a pasted block, with their numbers; and notes.

    For blocks of which nobody knows yet where names and numbers are. `fits` tells which sheet of a workbook
    is the right one; without one that fits it is the first that holds something. Raises Unreadable.
    """
    _must_be_a_table(data)
    if data.startswith(b"PK"):
        return workbooks.cells_of(data, fits=fits)
    text, notes = texts.decoded(data)
    return delimited.cells_of(text), notes


def _must_be_a_table(data: bytes) -> None:
    if not data.strip():
        raise Unreadable("The file is empty.")
    for start, words in _STRANGE:
        if data.startswith(start):
            raise Unreadable(f"{words} {_UNDERSTOOD}")


def read_path(path: Path) -> Table:
    """The same for a file of this machine, which is named in what is raised."""
    try:
        return read(_bytes(path))
    except OSError as problem:
        raise Unreadable(f"{path}: it cannot be opened ({problem.strerror}).") from problem
    except Unreadable as problem:
        raise Unreadable(f"{path}: {problem}") from problem


def _bytes(path: Path) -> bytes:
    size = path.stat().st_size
    if size > MOST_BYTES:
        most = MOST_BYTES // 1024**2
        raise Unreadable(f"It has {size // 1024**2:,} MB; {most} MB are the most. Split it in parts.")
    return path.read_bytes()


def _of_text(data: bytes) -> Table:
    text, notes = texts.decoded(data)
    start = text.lstrip()[:10]
    if start.lower().startswith(_PAGES):
        raise Unreadable(f"This is a web page or an XML file. {_UNDERSTOOD}")
    table = objects.read(text) if start.startswith(("{", "[")) else delimited.read(text)
    if table.kind == "JSONL" and not any(isinstance(line, Line) for line in table.lines):
        raise Unreadable(f"No line of it is an object of JSON. {_UNDERSTOOD}")
    return Table(table.kind, table.columns, table.lines, [*notes, *table.notes])
