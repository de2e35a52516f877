"""Measuring the product on this machine, beside what its design promises."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import click

from learnonce.cli.running import bring_up_to_date, database, django_ready
from learnonce.cli.telling import json_option, write_json

if TYPE_CHECKING:
    from learnonce.bench.figures import Part
    from learnonce.bench.scratch import Tables

PARTS = ("matching", "pages", "import", "charts", "pooling", "evidence", "start")
ALL = PARTS[:-1]
MILLION = 1_000_000
IMPORTED = 2_000  # lessons
DATA = Path("../shared/data")


@click.command()
@click.argument("parts", nargs=-1, type=click.Choice([*PARTS, "all"]), metavar=f"[{'|'.join(PARTS)}|all]...")
@click.option(
    "--rows", default=100_000, show_default=True, type=click.IntRange(min=30), help="Texts to match in."
)
@click.option("--million", is_flag=True, help=f"The same as --rows {MILLION}; needs 6 GB of disk.")
@click.option(
    "--lessons", default=10_000, show_default=True, type=click.IntRange(min=30), help="For the pages."
)
@click.option(
    "--noticings", default=50_000, show_default=True, type=click.IntRange(min=30), help="For the pages."
)
@click.option(
    "--members", default=1_000, show_default=True, type=click.IntRange(min=1), help="For the pages."
)
@click.option(
    "--seconds", default=5.0, show_default=True, type=click.FloatRange(min=0.05), help="For each figure."
)
@click.option(
    "--data", type=click.Path(path_type=Path, file_okay=False), help=f"Real texts. [default: {DATA}]"
)
@click.option("--embed-all", is_flag=True, help="Embed every text, not some thousands: hours for a million.")
@click.option("--keep", is_flag=True, help="Leave the scratch database for a closer look.")
@json_option
def bench(
    *,
    parts: tuple[str, ...],
    rows: int,
    million: bool,
    lessons: int,
    noticings: int,
    members: int,
    seconds: float,
    data: Path | None,
    embed_all: bool,
    keep: bool,
    json_file: Path | None,
) -> None:
    """Measure, and print what was measured beside its budget.

    Everything happens in a database of its own on the same server, dropped afterwards. A slow machine is no
    failure; only errors are.
    """
    if data is not None and not data.is_dir():
        raise click.ClickException(f"{data} is not a folder. --data takes one with */lessons.jsonl.")
    asked = Asked(
        rows=MILLION if million else rows,
        lessons=lessons,
        noticings=noticings,
        members=members,
        seconds=seconds,
        data=data or (DATA if DATA.is_dir() else None),
        embed_all=embed_all,
    )
    with _server() as server, _tables(server) as tables:
        from learnonce.bench import machine

        about = {**machine.describe(), "load before": machine.load()}
        measured = []
        for part in _wanted(parts):
            with _scratch(server, tables, keep=keep):
                if "database" not in about:
                    about |= machine.database()
                    click.echo("\n".join(f"{name}: {words}" for name, words in about.items()))
                measured.append(_measured(part, asked))
        about["load after"] = machine.load()
        click.echo(f"\nload after: {about['load after']}")
    write_json(json_file, {"machine": about, "parts": [part.tree() for part in measured]})


@dataclass(frozen=True, slots=True)
class Asked:
    """How much is to be measured, with what; see the options."""

    rows: int
    lessons: int
    noticings: int
    members: int
    seconds: float
    data: Path | None
    embed_all: bool


def _wanted(parts: tuple[str, ...]) -> list[str]:
    asked = {*parts} - {"all"} | ({*ALL} if "all" in parts or not parts else set())
    return [part for part in PARTS if part in asked]


@contextmanager
def _server() -> Iterator[str]:
    """The server to measure on, for this benchmark alone; what cannot be measured ends with the reason."""
    from learnonce.bench import errors, scratch

    try:
        with database() as base, scratch.alone(base.url):
            yield base.url
    except errors.CannotMeasure as problem:
        raise click.ClickException(str(problem)) from problem


@contextmanager
def _tables(server: str) -> "Iterator[Tables]":
    from learnonce.bench import scratch

    with scratch.tables(server) as tables:
        yield tables


@contextmanager
def _scratch(server: str, tables: "Tables", *, keep: bool) -> Iterator[None]:
    """A fresh scratch database with every table, and Django ready on it."""
    from learnonce.bench import scratch

    with scratch.database(server, keep=keep, like=tables.like):
        django_ready()
        from django.db import connection

        if tables.like == scratch.EMPTY:
            bring_up_to_date()
            connection.close()
            tables.keep()
        try:
            yield
        finally:
            connection.close()


def _measured(name: str, asked: "Asked") -> "Part":
    from django.utils import timezone

    from learnonce.bench import charting, evidence, matching, pages, pooled, starting, taking_in
    from learnonce.bench.figures import table
    from learnonce.bench.population import Size

    click.echo(f"\nMeasuring {name}", err=True)
    data, seconds = asked.data, asked.seconds
    if name == "matching":
        part = matching.measure(
            rows=asked.rows, data=data, seconds=seconds, embed_all=asked.embed_all, say=_say
        )
    elif name == "charts":
        part = charting.measure(seconds=seconds, say=_say)
    elif name == "pooling":
        part = pooled.measure(seconds=seconds, say=_say)
    elif name == "evidence":
        part = evidence.measure(seconds=seconds, say=_say)
    elif name == "start":
        part = starting.measure(say=_say)
    elif name == "import":
        rows, now = min(asked.lessons, IMPORTED), timezone.now()
        part = taking_in.measure(data=data, rows=rows, seconds=seconds, now=now, say=_say)
    else:
        size = Size(lessons=asked.lessons, noticings=asked.noticings, members=asked.members)
        part = pages.measure(data=data, size=size, seconds=seconds, now=timezone.now(), say=_say)
    click.echo(f"\n{table(part)}")
    return part


def _say(words: str) -> None:
    click.echo(f"  {words} …", err=True)
