"""A table as it was read from a file, whatever kind of file that was."""

from dataclasses import dataclass, field

type Cell = str | list[str]

MOST_COLUMNS = 200
MOST_ROWS = 500_000
MOST_CELL = 100_000  # characters of one cell: a long report, not a book
MOST_REASON = 200  # characters of a cell or a name repeated in a message
DAMAGED = "\N{REPLACEMENT CHARACTER}"


@dataclass(frozen=True, slots=True)
class Line:
    """A row: `number` is its line in the file, `cells` what stands under each column that has something."""

    number: int
    cells: dict[str, Cell]


@dataclass(frozen=True, slots=True)
class Problem:
    """A row that cannot be used, and why."""

    number: int
    reason: str


@dataclass(frozen=True, slots=True)
class Table:
    """`kind` is JSONL, CSV or XLSX; `notes` say what a reader should know about how it was read.

    `lines` are held in memory: files are small enough, and every file is read twice.
    """

    kind: str
    columns: list[str]
    lines: list[Line | Problem]
    notes: list[str] = field(default_factory=list)


def line(number: int, cells: dict[str, Cell]) -> Line | Problem:
    """A row with its empty cells left out, or what is wrong with it."""
    kept = {name: value for name, value in cells.items() if value and value != [""]}
    for name, value in kept.items():
        whole = value if isinstance(value, str) else "\n".join(value)
        if len(whole) > MOST_CELL:
            return Problem(
                number, f"{shortened(name)}: {len(whole):,} characters are too many. {MOST_CELL:,} will do."
            )
        if DAMAGED in whole:
            return Problem(number, f"{shortened(name)}: letters are damaged. Save the file as UTF-8.")
    return Line(number, kept)


def named(names: list[str]) -> list[str]:
    """Names of columns, each only once and none empty."""
    found: list[str] = []
    for number, raw in enumerate(names, start=1):
        name = " ".join(raw.split()) or f"Column {number}"
        found.append(name if name not in found else f"{name} ({number})")
    return found


def shortened(text: str) -> str:
    return text if len(text) <= MOST_REASON else text[: MOST_REASON - 1] + "…"
