"""Bringing in a register of local work that was kept elsewhere."""

from pathlib import Path

import click

from learnonce.cli.running import database, tables_ready
from learnonce.cli.telling import left_out

_TIERS = {"locality": 4, "all": 5}


@click.command()
@click.argument("path", metavar="FILE", type=click.Path(path_type=Path, dir_okay=False))
@click.option("--source", default="", help="What the register is called. Without it the file names it.")
@click.option(
    "--locality", required=True, help="Code or name of the locality that keeps what no place here does."
)
@click.option(
    "--tier",
    type=click.Choice(list(_TIERS)),
    default="all",
    show_default=True,
    help="Who may find them: everyone signed in, or the locality of each.",
)
@click.option(
    "--allow-numbers",
    "--allow-people",
    "numbers_reason",
    default="",
    metavar="REASON",
    help="Take rows that may name somebody, and keep the reason why nobody can be known by them.",
)
def initiatives(*, path: Path, source: str, locality: str, tier: str, numbers_reason: str) -> None:
    """Take in a register of local work (CSV, XLSX or JSONL). Doing it again changes only what changed.

    Columns: what (or name), place (a code or name), stage; number, begun (a month) and link if there are.
    """
    with database():
        tables_ready()
        from django.utils import timezone

        from learnonce.base.actors import SYSTEM
        from learnonce.base.sharing import Tier
        from learnonce.exchange.errors import Unreadable
        from learnonce.exchange.imports import initiatives as registers
        from learnonce.people import queries as people

        found = [place.locality_id for place in people.where_called(locality) if place.locality_id]
        if len(found) != 1:
            raise click.ClickException(f"{locality!r} is not one locality. Give its code.")
        try:
            table = registers.read(path)
        except Unreadable as problem:
            raise click.ClickException(str(problem)) from problem
        taken = registers.take_in(
            table,
            source=source or path.stem,
            locality_id=found[0],
            tier=Tier(_TIERS[tier]),
            numbers_reason=numbers_reason,
            actor=SYSTEM,
            at=timezone.now(),
        )
    click.echo(f"{path.name}: {taken.new:,} new, {taken.changed:,} changed, {taken.same:,} as before")
    left_out(taken.problems)
