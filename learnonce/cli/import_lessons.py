"""Bringing in collections of lessons, and our own starter pack."""

import sys
import time
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from learnonce.cli.running import database, tables_ready
from learnonce.cli.telling import json_option, left_out, write_json

if TYPE_CHECKING:
    from learnonce.base.sheets.tables import Table
    from learnonce.exchange.calc.mapping import Plan, Seen
    from learnonce.exchange.calc.reports import Report
    from learnonce.lessons.services import Terms

NOTES_SHOWN = 5
KINDS = ("solution", "warning", "attempt", "tip")


@dataclass(frozen=True, slots=True)
class Wanted:
    """What was asked for on the command line."""

    source: str
    tier: str
    locality: str
    permission: str
    kind: str
    licence: str
    maps: tuple[str, ...]
    numbers_reason: str


@click.command()
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path, dir_okay=False))
@click.option(
    "--source", default="", help="Name of the collection. Without it the file or its folder names it."
)
@click.option(
    "--tier",
    type=click.Choice(["all", "public", "locality"]),
    default="all",
    show_default=True,
    help="Who may read them: everyone signed in, everyone, or one locality.",
)
@click.option("--locality", default="", help="Code or name of the locality, with --tier locality.")
@click.option("--permission", default="", help="Why they may be shared: “Published by NASA, public domain”.")
@click.option(
    "--kind",
    type=click.Choice(KINDS),
    default="solution",
    show_default=True,
    help="Of lessons that do not say it themselves.",
)
@click.option("--licence", default="", help="Likewise, such as OGL-3.0 or CC-BY-4.0.")
@click.option(
    "--map",
    "maps",
    multiple=True,
    metavar='"COLUMN=FIELD"',
    help="Send a column to a field; “COLUMN=” leaves it out. Can be given many times.",
)
@click.option(
    "--allow-numbers",
    "--allow-people",
    "numbers_reason",
    default="",
    metavar="REASON",
    help="Why what looks like a person or a patient's number tells nobody. Without it rows with such numbers "
    "are left out, and lessons that may name somebody wait until a person has looked.",
)
@click.option("--look", is_flag=True, help="Only show where each column would go.")
@json_option
def lessons(*, files: tuple[Path, ...], look: bool, json_file: Path | None, **options: Any) -> None:
    """Take in collections of lessons (JSONL, CSV or XLSX). Doing it again changes only what changed.

    Ends with 1 when a file could not be read, or when no row of it could be kept; with 0 otherwise, also
    when some rows were left out: they are listed.
    """
    wanted = Wanted(**options)
    with database():
        tables_ready()
        from learnonce.base import sheets
        from learnonce.exchange.errors import Unreadable

        told: list[dict[str, object]] = []
        failed = False
        for path in files:
            try:
                table = sheets.read_path(path)
                plan, columns = _plan(path, table, wanted)
            except Unreadable as problem:
                click.echo(str(problem), err=True)
                told.append({"file": str(path), "problem": str(problem)})
                failed = True
                continue
            if look:
                _show_columns(path, plan.source, columns, plan.columns)
                continue
            report, seconds = _take_in(plan.source, table, plan, _terms(table, plan, wanted))
            _show(path.name, plan.source, table.notes, report, seconds)
            _show_unused(columns, plan.columns)
            told.append(_tree(path, plan, report, seconds))
            failed = failed or not report.kept
    write_json(json_file, {"files": told})
    if failed:
        raise SystemExit(1)


@click.command()
def starter() -> None:
    """Take in our own starter pack of forty short lessons, which everyone may read."""
    with database():
        tables_ready()
        from learnonce.exchange import services

        table, plan, terms = services.starter_plan()
        report, seconds = _take_in(plan.source, table, plan, terms)
        _show("Starter pack", plan.source, [], report, seconds)


def _plan(path: Path, table: "Table", wanted: Wanted) -> tuple["Plan", list["Seen"]]:
    """Raises Unreadable when no lesson can come of these columns."""
    from learnonce.exchange.calc import mapping
    from learnonce.exchange.errors import Unreadable

    columns = mapping.seen(table)
    goes = mapping.chosen(columns) | dict(_sent(asked, table.columns) for asked in wanted.maps)
    source = wanted.source or mapping.common_source(table, goes)
    plan = mapping.Plan(
        columns=goes,
        source=source or mapping.source_named(path.stem, path.absolute().parent.name) or path.stem,
        kind=wanted.kind.upper(),
        licence=wanted.licence,
    )
    if problem := mapping.lacking(goes):
        guesses = "; ".join(
            f'--map "{one.name}={one.field or "..."}"' for one in columns[:20] if not one.known
        )
        raise Unreadable(f"{path}: {problem} Perhaps: {guesses}")
    return plan, columns


def _sent(asked: str, columns: list[str]) -> tuple[str, str]:
    """A column and its field, from “Column=field”."""
    from learnonce.exchange.calc import fields

    name, equals, target = asked.rpartition("=")
    fitting = [column for column in columns if column.casefold() == name.strip().casefold()]
    if not equals or not fitting:
        raise click.UsageError(f"--map {asked!r}: there is no such column. The columns: {', '.join(columns)}")
    found = fields.field_named(target) if target.strip() else fields.LEAVE_OUT
    if found is None:
        known = ", ".join(item.key for item in fields.FIELDS)
        raise click.UsageError(f"--map {asked!r}: there is no such field. The fields: {known}")
    return fitting[0], found


def _terms(table: "Table", plan: "Plan", wanted: Wanted) -> "Terms":
    from learnonce.base.sharing import Tier
    from learnonce.exchange.calc import mapping
    from learnonce.lessons.services import Terms
    from learnonce.people import queries as people

    tier = {"all": Tier.SIGNED_IN, "public": Tier.PUBLIC, "locality": Tier.LOCALITY}[wanted.tier]
    places = (
        [place for place in people.where_called(wanted.locality) if place.locality_id]
        if wanted.locality
        else []
    )
    if tier is Tier.LOCALITY and len(places) != 1:
        raise click.UsageError("Name one locality by its code: --locality CODE")
    return Terms(
        tier=tier,
        permission=wanted.permission or f"Published by its source already: {plan.source}.",
        locality_id=places[0].locality_id if tier is Tier.LOCALITY else None,
        reason=wanted.numbers_reason,
        new_topics=mapping.new_topics(table, plan.columns),
    )


def _take_in(label: str, table: "Table", plan: "Plan", terms: "Terms") -> tuple["Report", float]:
    from django.utils import timezone

    from learnonce.base.actors import SYSTEM
    from learnonce.exchange import services

    start = time.monotonic()
    with click.progressbar(length=len(table.lines), label=label, file=sys.stderr) as bar:
        report = services.take_in(
            table,
            plan,
            terms,
            actor=SYSTEM,
            at=timezone.now(),
            kept=lambda report: bar.update(report.done - bar.pos),
        )
    return report, time.monotonic() - start


def _show(name: str, source: str, notes: Iterable[str], report: "Report", seconds: float) -> None:
    click.echo(
        f"{name}: {report.new:,} new, {report.changed:,} changed, {report.same:,} already here, "
        f"{report.refused_count:,} left out  ({report.done / max(seconds, 0.001):,.0f} rows/s, as “{source}”)"
    )
    for note in notes:
        click.echo(f"  {note}")
    if report.found:
        kinds = ", ".join(f"{kind.replace('_', ' ')} {times}" for kind, times in report.found.most_common())
        click.echo(f"  Text that may point at a person, let through by the rules: {kinds}")
    for note, times in report.noted.most_common(NOTES_SHOWN):
        click.echo(f"  {note} ({times:,} rows)")
    left_out(report.refused, of=report.refused_count)


def _show_unused(columns: Iterable["Seen"], goes: dict[str, str]) -> None:
    for column in columns:
        if goes[column.name]:
            continue
        if column.why:
            click.echo(f"  Column “{column.name}” is left out: {column.why}")
        else:
            advice = f' Perhaps: --map "{column.name}={column.field}"' if column.field else ""
            click.echo(f"  Column “{column.name}” is not used.{advice}")


def _show_columns(path: Path, source: str, columns: Iterable["Seen"], goes: dict[str, str]) -> None:
    click.echo(f"{path.name}, as “{source}”")
    for column in columns:
        first = " | ".join(" ".join(sample.split())[:40] for sample in column.samples)
        guess = f"(perhaps {column.field})" if not goes[column.name] and column.field else "(not used)"
        click.echo(f"  {column.name:24} {goes[column.name] or guess:28} {first}")


def _tree(path: Path, plan: "Plan", report: "Report", seconds: float) -> dict[str, object]:
    return {
        "file": str(path),
        "source": plan.source,
        "columns": plan.columns,
        "rows": report.done,
        "new": report.new,
        "changed": report.changed,
        "same": report.same,
        "left_out": report.refused_count,
        "reasons": [{"line": number, "reason": reason} for number, reason in report.refused],
        "noted": dict(report.noted),
        "may_identify": dict(report.found),
        "seconds": round(seconds, 3),
        "rows_per_second": round(report.done / max(seconds, 0.001)),
    }
