"""`learnonce verify effects`: whether the intervals of an effect are as sure as they say."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from learnonce.improvement.trials import Tally


@click.command()
@click.argument("folders", nargs=-1, required=True, metavar="DIR...", type=click.Path(path_type=Path))
def effects(folders: tuple[Path, ...]) -> None:
    """Try the effect of a change on real series, as they are and with a fifth taken away from a known day on.

    Each DIR holds files of NHS activity or of prescribing, by site and month or day, under their published
    names. Counts are judged on the logarithm of the ratio, shares by their difference.
    """
    from learnonce.improvement import trials

    try:
        series = [one for folder in folders for one in trials.series_in(folder)]
    except (trials.NothingToTry, OSError, KeyError) as problem:
        raise click.ClickException(str(problem)) from problem
    with click.progressbar(length=len(series), label="series", show_eta=False) as bar:
        tallies = trials.tried(series, say=lambda: bar.update(1))
    _table(
        {length: tally for (heading, length), tally in tallies.items() if heading == "all"},
        "before + after",
        [*(f"{before} + {after}" for before, after in trials.LENGTHS), "all"],
    )
    by_file = {heading: tally for (heading, length), tally in tallies.items() if length == "all"}
    _table(by_file, "file and number", sorted(by_file, key=lambda name: (name == "all", name)))
    _methods(tallies["all", "all"], (trials.PLAIN, trials.NEWEY_WEST, trials.OURS))


def _table(tallies: "dict[str, Tally]", title: str, order: list[str]) -> None:
    from learnonce.improvement.trials import OURS

    click.echo(
        f"\n{title:66}{'trials':>8}{'refused':>9}{'bias':>8}{'covers':>8}{'alarms':>8}{'found':>8}{'error':>8}"
    )
    for name in order:
        if tally := tallies.get(name):
            click.echo(
                f"{name:66}{tally.tried:8}{tally.refused:9}{_middle(tally.off):8.3f}"
                f"{tally.share(tally.covered[OURS]):8.3f}{tally.share(tally.alarmed[OURS]):8.3f}"
                f"{tally.share(tally.found):8.3f}{_middle(tally.errors):8.3f}"
            )


def _methods(tally: "Tally", names: tuple[str, ...]) -> None:
    click.echo(f"\n{'method, all lengths':66}{'covers':>8}{'alarms':>8}")
    for name in names:
        covered, alarmed = tally.share(tally.covered[name]), tally.share(tally.alarmed[name])
        click.echo(f"{name:66}{covered:8.3f}{alarmed:8.3f}")


def _middle(values: list[float]) -> float:
    import numpy as np

    return float(np.median(values)) if values else float("nan")
