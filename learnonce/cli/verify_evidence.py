"""`learnonce verify evidence`: how often what is said of measured evidence is wrong."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from learnonce.improvement.trials_of_lasting import Heading, Tally


@click.command()
@click.argument("folders", nargs=-1, metavar="[DIR...]", type=click.Path(path_type=Path))
@click.option(
    "--trials", default=400, show_default=True, type=click.IntRange(1), help="Of each made-up kind."
)
def evidence(folders: tuple[Path, ...], trials: int) -> None:
    """Try when "it has faded" and "places like yours did worse" are said, where it is so and where it is not.

    Series and collections of places are made up. Each DIR holds real ones besides, as for `verify effects`.
    """
    from learnonce.improvement import trials as real
    from learnonce.improvement import trials_of_lasting as fading

    try:
        series = [one for folder in folders for one in real.series_in(folder)]
    except (real.NothingToTry, OSError, KeyError) as problem:
        raise click.ClickException(str(problem)) from problem
    many = len(fading.LESS_BY) * len(fading.SHAPES) * len(fading.LENGTHS)
    with click.progressbar(length=many + len(series), label="fading", show_eta=False) as bar:
        tallies = fading.made_up(trials=trials, say=lambda: bar.update(1))
        tallies |= fading.on_real(series, say=lambda: bar.update(1))
    _fading(tallies)
    _warnings(trials)


def _fading(tallies: "dict[Heading, Tally]") -> None:
    click.echo(f"\n{'series':10}{'less by':>8}  {'what is true':26}{'readings':>10}{'faded':>8}{'there':>8}")
    for (where, less_by, shape, length), tally in tallies.items():
        faded, there = tally.share("faded", "less"), tally.share("held", "less")
        click.echo(f"{where:10}{less_by:8.0%}  {shape:26}{length:>10}{faded:8.3f}{there:8.3f}")


def _warnings(trials: int) -> None:
    from learnonce.insight import trials as places

    many = len(places.TRUTHS) * len(places.PLACES) * len(places.FACETS)
    with click.progressbar(length=many, label="warnings", show_eta=False) as bar:
        tallies = places.tried(trials=trials, say=lambda: bar.update(1))
    click.echo(f"\n{'what is true':30}{'places':>8}{'facets':>8}{'warned':>8}{'right':>8}")
    for (truth, number, facets), tally in tallies.items():
        warned, right = tally.share(tally.warned), tally.share(tally.right)
        click.echo(f"{truth:30}{number:8}{facets:8}{warned:8.3f}{right:8.3f}")
