"""What several commands tell alike: how far they are, what was left out, and figures in a file."""

import json
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import click

SHOWN = 20  # lines of one file that a terminal still shows
MEGABYTE = 10**6
SOME = 10_000  # above it, what is counted are bytes

json_option = click.option(
    "--json", "json_file", type=click.Path(path_type=Path, dir_okay=False), help="Also write it to this file."
)


def write_json(path: Path | None, tree: dict[str, Any]) -> None:  # Any: whatever JSON knows
    """Where a file was asked for. Raises ClickException."""
    if path is None:
        return
    try:
        path.write_text(json.dumps(tree, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    except OSError as problem:
        raise click.ClickException(f"{path} cannot be written: {problem.strerror}.") from problem


def left_out(problems: Sequence[tuple[int | None, str]], *, of: int | None = None) -> None:
    """The first lines that were left out, as (number or nothing, reason), and how many more there are.

    Args:
        of: how many were left out altogether, where `problems` does not hold all of them.
    """
    first(
        [
            f"line {number} left out: {reason}" if number else f"left out: {reason}"
            for number, reason in problems[:SHOWN]
        ],
        of=len(problems) if of is None else of,
        rest="more left out",
    )


def first(lines: Sequence[str], *, of: int, rest: str) -> None:
    """Some lines, and how many more of these there are."""
    for line in lines[:SHOWN]:
        click.echo(f"  {line}", err=True)
    if more := of - len(lines[:SHOWN]):
        click.echo(f"  and {more:,} {rest}", err=True)


class Teller:
    """Says how far it is: on a terminal in one line that moves, otherwise one line for each step."""

    def __init__(self) -> None:
        self._label = ""
        self._moves = sys.stderr.isatty()
        self._next = 0.0

    def __call__(self, label: str, done: int, of: int) -> None:
        if label != self._label:
            if self._label and self._moves:
                click.echo("", err=True)
            self._label, self._next = label, 0.0
            if not self._moves:
                click.echo(label, err=True)
        now = time.monotonic()
        if self._moves and (now >= self._next or done == of):
            self._next = now + 0.2
            amount = f"{done / MEGABYTE:,.1f} MB" if of > SOME else f"{done:,} of {of:,}"
            click.echo(f"\r{label}: {amount}   ", nl=False, err=True)
