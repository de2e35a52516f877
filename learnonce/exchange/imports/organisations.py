"""Reading registers of health organisations from files, and taking them in."""

import csv
import io
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from learnonce.base.actors import Actor
from learnonce.exchange.errors import Unreadable
from learnonce.exchange.imports.registers import (
    REGISTERS,
    Contents,
    Line,
    Register,
    contents,
    register_with,
)
from learnonce.people import services
from learnonce.people.services import Taken

if TYPE_CHECKING:
    import _csv  # the type of a reader has no public name


@dataclass(frozen=True, slots=True)
class Source:
    """A file that was read and understood, not taken in yet."""

    path: Path
    register: Register
    contents: Contents

    @property
    def size(self) -> int:
        return len(self.contents.localities) + len(self.contents.organisations)


@dataclass(frozen=True, slots=True)
class Report:
    """`problems` are lines left out: their number (0 where it is not known) and the reason."""

    taken: Taken
    unchanged: int
    problems: list[tuple[int, str]]


def read(path: Path) -> Source:
    """Read a register. Raises Unreadable for a file that is none, with what would be understood."""
    try:
        text = _text(path.read_bytes())
    except OSError as problem:
        raise Unreadable(f"{path} cannot be read: {problem.strerror}.") from problem
    rows = csv.reader(io.StringIO(text, newline=""))
    try:
        header = [name.strip() for name in next(rows, [])]
        register = register_with(header)
        if register is None:
            raise Unreadable(_not_understood(path, header))
        lines, problems = _lines(header, rows)
    except csv.Error as problem:
        raise Unreadable(f"{path}, line {rows.line_num}: this is not CSV ({problem}).") from problem
    found = contents(register, lines)
    found.problems = sorted([*problems, *found.problems])
    return Source(path, register, found)


def _lines(header: list[str], rows: "_csv.Reader") -> tuple[list[Line], list[tuple[int, str]]]:
    """The lines by column, with their numbers; and those with too few or too many columns."""
    lines: list[Line] = []
    problems: list[tuple[int, str]] = []
    for row in rows:
        if not any(row):
            continue
        if len(row) != len(header):
            problems.append((rows.line_num, f"{len(row)} columns instead of {len(header)}"))
        else:
            lines.append((rows.line_num, dict(zip(header, map(str.strip, row), strict=True))))
    return lines, problems


def _not_understood(path: Path, header: list[str]) -> str:
    known = "\n".join(f"  {register.name}: {', '.join(register.columns)}" for register in REGISTERS)
    return (
        f"{path} is none of the registers that are understood. Its columns are: "
        f"{', '.join(header)[:300] or 'none'}.\nUnderstood are CSV files with these columns:\n{known}"
    )


def _text(raw: bytes) -> str:
    """UTF-8, or the encoding of older office programs."""
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        return raw.decode("cp1252", errors="replace")


def take_in(
    source: Source, *, actor: Actor, at: datetime, step: Callable[[int], object] = lambda _rows: None
) -> Report:
    """Take a register in. `step` is told how many rows were done since it was last called."""
    found = source.contents
    taken = services.take_in(
        localities=list(found.localities.values()),
        organisations=list(found.organisations.values()),
        actor=actor,
        at=at,
        step=step,
    )
    refused = [(found.lines.get(code, 0), f"{code}: {why}") for code, why in taken.refused.items()]
    touched = (
        taken.new_localities
        + taken.changed_localities
        + taken.new_organisations
        + taken.changed_organisations
        + len(taken.refused)
    )
    return Report(taken=taken, unchanged=source.size - touched, problems=sorted([*found.problems, *refused]))
