"""Bringing in what others have written down."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from learnonce.cli.import_adoptions import adoptions
from learnonce.cli.import_initiatives import initiatives
from learnonce.cli.import_lessons import lessons, starter
from learnonce.cli.running import database, tables_ready
from learnonce.cli.telling import left_out
from learnonce.cli.whole import whole

if TYPE_CHECKING:
    from learnonce.exchange.imports.organisations import Report, Source


@click.group(name="import")
def import_() -> None:
    """Bring in what others have written down."""


@import_.command()
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path, dir_okay=False))
def organisations(*, files: tuple[Path, ...]) -> None:
    """Take in registers of health organisations (CSV). Doing it again changes only what changed."""
    with database():
        tables_ready()
        from learnonce.exchange.errors import Unreadable
        from learnonce.exchange.imports import organisations as registers

        sources: list[Source] = []
        unreadable = 0
        for path in files:
            try:
                sources.append(registers.read(path))
            except Unreadable as problem:
                unreadable += 1
                click.echo(str(problem), err=True)
        # Boards before what lies in them, whatever the order of the files.
        for source in sorted(sources, key=lambda source: source.register.order):
            _report(source, _take_in(source))
    if unreadable:
        raise SystemExit(1)


def _take_in(source: "Source") -> "Report":
    from django.utils import timezone

    from learnonce.base.actors import SYSTEM
    from learnonce.exchange.imports import organisations as registers

    with click.progressbar(length=source.size, label=source.path.name) as bar:
        return registers.take_in(source, actor=SYSTEM, at=timezone.now(), step=bar.update)


def _report(source: "Source", report: "Report") -> None:
    taken = report.taken
    click.echo(
        f"{source.register.name}: "
        f"organisations {taken.new_organisations:,} new, {taken.changed_organisations:,} changed; "
        f"localities {taken.new_localities:,} new, {taken.changed_localities:,} changed; "
        f"{report.unchanged:,} as before"
    )
    left_out(report.problems)


for command in (lessons, starter, adoptions, initiatives, whole):
    import_.add_command(command)
