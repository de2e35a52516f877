"""What `learnonce verify spc` and `verify pooling` share: run a folder of reference cases and tell."""

import warnings
from collections.abc import Mapping
from pathlib import Path

import click

from learnonce.base import reference_cases


def report(
    folders: tuple[Path, ...],
    kinds: Mapping[str, reference_cases.Compute],
    *,
    also: reference_cases.Compute | None = None,
) -> None:
    """Judge every case of the folders, print how many match and what differs; end with 1 unless all match.

    `also`: see `reference_cases.judge`.
    """
    try:
        files = {folder: reference_cases.files_of(folder) for folder in folders}
    except reference_cases.Malformed as problem:
        raise click.ClickException(str(problem)) from problem
    right = total = 0
    for folder, paths in files.items():
        with click.progressbar(paths, label=str(folder), show_eta=False) as bar, warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of numbers too large: what comes of them is compared
            outcomes = [reference_cases.judge(path, kinds, also=also) for path in bar]
        matching = sum(outcome.matches for outcome in outcomes)
        click.echo(f"{folder}: {matching} of {len(outcomes)} cases match")
        for outcome in outcomes:
            if not outcome.matches:
                click.echo(f"  {outcome.name} ({outcome.path})")
                for line in outcome.told:
                    click.echo(f"    {line}")
        right += matching
        total += len(outcomes)
    if len(files) > 1:
        click.echo(f"In all {right} of {total} cases match")
    if right < total:
        raise SystemExit(1)
