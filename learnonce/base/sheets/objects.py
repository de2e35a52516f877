"""JSON: one object on each line, or one list of objects."""

import json
from typing import Any

from learnonce.base.sheets.errors import Unreadable
from learnonce.base.sheets.tables import (
    MOST_COLUMNS,
    MOST_ROWS,
    Cell,
    Line,
    Problem,
    Table,
    line,
    named,
)

_DEEPEST = 3  # objects in objects that are still read as text


def read(text: str) -> Table:
    """Objects as rows; every name that any of them has is a column. Raises Unreadable."""
    lines = _list(text) if text.lstrip().startswith("[") else _lines(text)
    columns = list(dict.fromkeys(name for row in lines if isinstance(row, Line) for name in row.cells))
    return Table("JSONL", columns, lines)


def _lines(text: str) -> list[Line | Problem]:
    found: list[Line | Problem] = []
    # Not splitlines(), which also splits at characters that stand unescaped inside JSON texts.
    for number, written in enumerate(text.split("\n"), start=1):
        if not written.strip():
            continue
        if len(found) == MOST_ROWS:
            raise Unreadable(f"There are more than {MOST_ROWS:,} rows. Split the file in parts.")
        try:
            found.append(_row(number, json.loads(written)))
        except (ValueError, RecursionError) as problem:
            found.append(Problem(number, f"This is not JSON ({_words(problem)})."))
    return found


def _list(text: str) -> list[Line | Problem]:
    try:
        items = json.loads(text)
    except (ValueError, RecursionError):
        return _lines(text)
    if len(items) > MOST_ROWS:
        raise Unreadable(f"There are more than {MOST_ROWS:,} rows. Split the file in parts.")
    return [_row(number, item) for number, item in enumerate(items, start=1)]


def _row(number: int, item: Any) -> Line | Problem:  # Any: whatever JSON holds
    if not isinstance(item, dict):
        return Problem(number, "This is not an object: it should look like {“title”: “…”}.")
    if len(item) > MOST_COLUMNS:
        return Problem(number, f"It has {len(item):,} parts; {MOST_COLUMNS} are the most.")
    return line(number, dict(zip(named(list(item)), map(_cell, item.values()), strict=True)))


def _cell(value: Any) -> Cell:  # Any: whatever JSON holds
    if isinstance(value, list) and not any(isinstance(item, list | dict) for item in value):
        return [text for item in value if (text := _text(item))]
    return _text(value)


def _text(value: Any, depth: int = 0) -> str:  # Any: whatever JSON holds
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, dict | list) and depth == _DEEPEST:
        return ""
    if isinstance(value, dict):
        parts = ((key, _text(part, depth + 1)) for key, part in value.items())
        return _whole("\n\n".join(f"{key}: {part}" for key, part in parts if part))
    if isinstance(value, list):
        return "\n".join(filter(None, (_text(part, depth + 1) for part in value)))
    return _whole(str(value))


def _whole(text: str) -> str:
    """Halves of letters, which JSON can hold and nobody can read, become damaged letters."""
    if text.isascii():
        return text.replace("\x00", " ").strip()
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace").replace("\x00", " ").strip()


def _words(problem: Exception) -> str:
    if isinstance(problem, json.JSONDecodeError):
        return f"{problem.msg.rstrip(':').lower()} at character {problem.colno}"
    return "too deep or too long" if isinstance(problem, RecursionError) else "a number is too long"
