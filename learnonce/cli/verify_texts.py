"""`learnonce verify identifiers`: how well text that tells who somebody is gets found."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from learnonce.cli.telling import json_option, write_json

if TYPE_CHECKING:
    from learnonce.base.screening.measuring import Figures, NumberFigures
    from learnonce.base.screening.measuring_signposts import SignpostFigures

type Tree = dict[str, object]

RULES, BOTH = "rules", "rules + names"


@click.command()
@click.argument("folders", nargs=-1, required=True, metavar="DIR...", type=click.Path(path_type=Path))
@json_option
@click.option("--show", is_flag=True, help="Show each miss and each false flag with the words around it.")
def identifiers(folders: tuple[Path, ...], json_file: Path | None, *, show: bool) -> None:
    """Judge how well people are found in labelled texts, by the rules alone and with the name model.

    Each DIR holds some of notes.jsonl and general_sentences.jsonl (lines with text and spans) and numbers.csv
    (number, kind, valid). Lines of other .jsonl files are real texts, in which every finding counts as false.
    """
    from learnonce.base.screening import measuring

    tree: list[Tree] = []
    try:
        for folder in folders:
            tree.extend(
                _numbers(path) if path.name == measuring.NUMBERS else _texts(path, show=show)
                for path in measuring.files_of(folder)
            )
    except (measuring.NothingToJudge, OSError) as problem:
        raise click.ClickException(str(problem)) from problem
    _overall(tree)
    write_json(json_file, {"files": tree})


def _texts(path: Path, *, show: bool) -> Tree:
    from learnonce.base.screening import identifiers as rules
    from learnonce.base.screening import measuring, names
    from learnonce.base.screening.name_model import UnknownFile

    rows = measuring.load(path)
    try:
        names.find("Loaded before the clock starts.")
    except UnknownFile as problem:
        raise click.ClickException(str(problem)) from problem
    with click.progressbar(length=2 * len(rows), label=str(path), show_eta=False) as bar:
        ways = {
            way: measuring.judge(rows, find, lambda: bar.update(1))
            for way, find in ((RULES, rules.find), (BOTH, names.find))
        }
    _print(path, ways)
    if unknown := sorted({kind for row in rows for kind in row.unknown}):
        click.echo(f"  left out, as types not known here: {', '.join(unknown)}")
    if show:
        for line in measuring.shown(rows, names.find):
            click.echo(f"    {line}")
    return {"file": str(path), "ways": {way: _tree(figures) for way, figures in ways.items()}}


def _print(path: Path, ways: "dict[str, Figures]") -> None:
    first = ways[RULES]
    click.echo(f"\n{path}: {first.texts} texts, {first.words} words")
    click.echo(f"  {'':24}{'there':>8}" + "".join(f"{way:>16}" for way in ways))
    for kind, number in sorted(first.there.items()):
        shares = "".join(f"{figures.found[kind] / number:16.3f}" for figures in ways.values())
        click.echo(f"  {kind:24}{number:8}{shares}")
    if first.there:
        shares = "".join(f"{figures.recall or 0:16.3f}" for figures in ways.values())
        click.echo(f"  {'overall recall':24}{first.there.total():8}{shares}")
    false = "".join(f"{figures.false_per_100_words:16.3f}" for figures in ways.values())
    times = "".join(f"{figures.ms_per_100_words:16.3f}" for figures in ways.values())
    click.echo(f"  {'false flags / 100 words':32}{false}\n  {'ms / 100 words':32}{times}")
    for way, figures in ways.items():
        kinds = ", ".join(f"{kind} {number}" for kind, number in figures.false_flags.most_common())
        click.echo(f"  false flags, {way}: {kinds or 'none'}")


def _numbers(path: Path) -> Tree:
    from learnonce.base.screening import identifiers as rules
    from learnonce.base.screening import measuring

    figures = measuring.judge_numbers(path, rules.find)
    click.echo(f"\n{path}: {sum(figures.there.values())} numbers")
    click.echo(f"  {'':32}{'there':>8}{'refused':>10}")
    for kind, number in figures.there.items():
        click.echo(f"  {kind:32}{number:8}{figures.refused[kind]:10}")
    return {"file": str(path), "numbers": _number_tree(figures)}


def _number_tree(figures: "NumberFigures") -> Tree:
    return {
        kind: {"there": number, "refused": figures.refused[kind], "valid": figures.valid[kind]}
        for kind, number in figures.there.items()
    }


def _tree(figures: "Figures") -> Tree:
    return {
        "texts": figures.texts,
        "words": figures.words,
        "recall": figures.recall,
        "recall_by_kind": {
            kind: figures.found[kind] / number for kind, number in sorted(figures.there.items())
        },
        "there": dict(figures.there),
        "false_flags": dict(figures.false_flags),
        "false_flags_per_100_words": figures.false_per_100_words,
        "ms_per_100_words": figures.ms_per_100_words,
    }


def _overall(tree: list[Tree]) -> None:
    """One line at the end, for who looks only there."""
    for one in tree:
        ways = one.get("ways")
        if isinstance(ways, dict) and ways[BOTH]["recall"] is not None:
            both = ways[BOTH]
            click.echo(
                f"\n{one['file']}: recall {both['recall']:.3f}, false flags per 100 words "
                f"{both['false_flags_per_100_words']:.3f}, {both['ms_per_100_words']:.0f} ms per 100 words"
            )


@click.command()
def signposts() -> None:
    """Judge how often words of harm, danger, fraud and the like are noticed, on our own sentences."""
    from functools import partial

    from learnonce.base.screening import likeness, measuring_signposts
    from learnonce.cli.running import django_ready

    django_ready()
    from learnonce.matching import queries as matching

    meaning = partial(matching.meaning_here, model=likeness.weights().model)
    _print_signposts("Rules", measuring_signposts.judge())
    click.echo("\nTraining on four fifths of the sentences, five times: half a minute.", err=True)
    both = measuring_signposts.judge_with_likeness(meaning)
    if both is None:
        click.echo("\nThe model on this machine is not in use, so that meanings are not looked at.")
    else:
        _print_signposts("Rules and likeness of meaning", both)


def _print_signposts(way: str, groups: "dict[str, SignpostFigures]") -> None:
    click.echo(f"\n== {way}")
    for name, figures in groups.items():
        click.echo(
            f"\n{name}: {figures.there.total()} sentences to be noticed, {figures.quiet} everyday ones"
        )
        for kind, number in sorted(figures.there.items()):
            click.echo(f"  {kind:16}{number:6}{figures.found[kind] / number:10.3f}")
        click.echo(
            f"  {'overall recall':16}{figures.there.total():6}"
            f"{figures.found.total() / figures.there.total():10.3f}"
        )
        share = figures.alarms / figures.quiet if figures.quiet else 0
        click.echo(f"  {'false flags':16}{figures.alarms:6}{share:10.3f}")
