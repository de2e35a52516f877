"""The whole of what people made or decided: out, and in again."""

import time
from pathlib import Path
from typing import TYPE_CHECKING

import click

from learnonce.cli.running import database, tables_ready
from learnonce.cli.telling import Teller, first, json_option, write_json

if TYPE_CHECKING:
    from learnonce.exchange.whole.reading import Taken


@click.command()
@click.argument("target", metavar="DIR|FILE.zip", type=click.Path(path_type=Path))
@click.option("--with-people", is_flag=True, help="Also who people are. Without, their jobs stand for them.")
def export(*, target: Path, with_people: bool) -> None:
    """Write everything people made or decided to files that other systems can read.

    Everything: also what only a team may see. Keep the files as you keep a backup.
    """
    start = time.monotonic()
    with database(quiet=True):
        tables_ready()
        from django.utils import timezone

        from learnonce.exchange.errors import NotPossible
        from learnonce.exchange.whole import writing

        try:
            manifest = writing.export(target, with_people=with_people, at=timezone.now(), step=Teller())
        except NotPossible as problem:
            raise click.ClickException(str(problem)) from problem
    rows = sum(lines for lines, _mark in manifest.files.values())
    seconds = max(time.monotonic() - start, 0.001)
    click.echo(
        f"{target}: {rows:,} rows of {len(manifest.files)} kinds in {seconds:.1f} s "
        f"({rows / seconds:,.0f} rows/s), {'with' if with_people else 'without'} people."
    )


@click.command()
@click.argument("source", metavar="DIR|FILE.zip", type=click.Path(path_type=Path))
@json_option
def whole(*, source: Path, json_file: Path | None) -> None:
    """Take in an export of learnonce. What is here already stays as it is; nothing is doubled."""
    start = time.monotonic()
    with database():
        tables_ready()
        from django.utils import timezone

        from learnonce.base.actors import SYSTEM
        from learnonce.exchange.errors import NotPossible, Unreadable
        from learnonce.exchange.whole import reading
        from learnonce.exchange.whole.folder import Source

        try:
            opened = Source(source)
            opened.check()
            done = reading.take_in(opened, actor=SYSTEM, at=timezone.now(), step=Teller())
        except (NotPossible, Unreadable) as problem:
            raise click.ClickException(str(problem)) from problem
    _say(done, time.monotonic() - start)
    tree = {name: dict(getattr(done, name)) for name in ("new", "same", "kept", "out")}
    write_json(json_file, {**tree, "conflicts": done.conflicts})


def _say(done: "Taken", seconds: float) -> None:
    new, same, kept, out = (sum(one.values()) for one in (done.new, done.same, done.kept, done.out))
    rows = new + same + kept + out
    click.echo(
        f"{new:,} new, {same:,} already here, {kept:,} here otherwise and kept, {out:,} left out  "
        f"({seconds:.1f} s, {rows / max(seconds, 0.001):,.0f} rows/s)"
    )
    told = [f"{kind} {key}: {why}" for kind, key, why in done.conflicts]
    first(told, of=kept + out, rest="more; --json FILE lists them")
    click.echo("The worker now reads the new texts, so that they are found.")
