"""`learnonce verify pooling`: our pooling of effects beside the numbers of reference cases."""

from pathlib import Path

import click

from learnonce.base.reference_cases import Case, Refused, Tree
from learnonce.cli import verify_cases


@click.command()
@click.argument("folders", nargs=-1, required=True, metavar="DIR...", type=click.Path(path_type=Path))
def pooling(folders: tuple[Path, ...]) -> None:
    """Judge the pooling of effects over places by reference cases.

    Each DIR holds cases, one in a .json file: effects with variances (and the counts they come from), what is
    asked, and the numbers a reference tool gives.

    Ends with 0 when all match; with 1 when one differs or cannot be judged (it is told why), or when a
    DIR is not there or holds no case; with 2 when called wrongly.
    """
    from learnonce.insight.calc import reference

    def given(case: Case) -> Tree:
        return reference.effects_given(case.input)

    verify_cases.report(folders, dict.fromkeys(("meta_analysis", "meta_regression"), _found), also=given)


def _found(case: Case) -> Tree:
    from learnonce.insight.calc import reference
    from learnonce.insight.calc.errors import CannotPool

    try:
        return {**reference.numbers(case.settings, case.input), **reference.effects_found(case.input)}
    except CannotPool as problem:
        raise Refused(str(problem)) from problem
