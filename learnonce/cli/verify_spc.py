"""`learnonce verify spc`: the calculation of charts against cases worked out by others."""

from pathlib import Path

import click

from learnonce.cli import verify_cases


@click.command()
@click.argument("folders", nargs=-1, required=True, metavar="DIR...", type=click.Path(path_type=Path))
def spc(folders: tuple[Path, ...]) -> None:
    """Judge the calculation of charts by reference cases.

    Each DIR holds cases as JSON files: kind, settings, input, expected and tolerance. The oddities of the
    reference tools, which the product itself does not copy, are switched on for this.

    Ends with 0 when all match; with 1 when one differs or cannot be judged (it is told why), or when a
    DIR is not there or holds no case; with 2 when called wrongly.
    """
    from learnonce.improvement.calc.spc import reference

    verify_cases.report(folders, reference.KINDS)
