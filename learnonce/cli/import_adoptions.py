"""Bringing in who took up what and when."""

import time
from pathlib import Path

import click

from learnonce.cli.running import database, tables_ready
from learnonce.cli.telling import left_out


@click.command()
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path, file_okay=False))
@click.option("--source", default="", help="Name of the collection. Without it the folder names it.")
@click.option("--nation", default="", help="Where the places lie, unless all are in the United States.")
@click.option(
    "--tier",
    type=click.Choice(["all", "public"]),
    default="all",
    show_default=True,
    help="Who may read the lessons: everyone signed in, or everyone.",
)
@click.option("--permission", default="", help="Why they may be shared: “Work of the US Government”.")
def adoptions(*, folder: Path, source: str, nation: str, tier: str, permission: str) -> None:
    """Take in improvements and who took them up when, from adoptions.csv in DIR.

    Doing it again changes only what changed. Ends with 1 when nothing could be kept.
    """
    with database():
        tables_ready()
        from django.utils import timezone

        from learnonce.base.actors import SYSTEM
        from learnonce.base.sharing import Tier
        from learnonce.exchange.errors import Unreadable
        from learnonce.exchange.imports import adoptions as records

        start = time.monotonic()
        try:
            found = records.read(folder, source=source, nation=nation)
        except Unreadable as problem:
            raise click.ClickException(str(problem)) from problem
        report = records.take_in(
            found,
            tier=Tier.PUBLIC if tier == "public" else Tier.SIGNED_IN,
            permission=permission,
            actor=SYSTEM,
            at=timezone.now(),
        )
    places, made, done = report.places, report.lessons, report.adoptions
    seconds = time.monotonic() - start
    click.echo(
        f"Places: {places.new_localities:,} localities and {places.new_organisations:,} organisations new"
    )
    click.echo(f"Lessons: {made.new:,} new, {made.changed:,} changed, {made.same:,} already here")
    click.echo(
        f"Taken up: {done.new:,} new, {done.changed:,} changed, {done.same:,} already here, "
        f"{len(report.problems):,} left out  ({seconds:.1f} s, as “{found.source}”)"
    )
    left_out(report.problems)
    if not (done.new or done.changed or done.same):
        raise SystemExit(1)
