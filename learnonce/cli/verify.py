"""Checking the product's own claims on real data."""

import math
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import click

from learnonce.cli.running import database, tables_ready
from learnonce.cli.telling import json_option, write_json
from learnonce.cli.verify_effects import effects
from learnonce.cli.verify_evidence import evidence
from learnonce.cli.verify_pooling import pooling
from learnonce.cli.verify_spc import spc
from learnonce.cli.verify_texts import identifiers, signposts

if TYPE_CHECKING:
    from learnonce.matching.evaluation import Figures, LabelledSet, Verdict

type Tree = dict[str, object]


@click.group()
def verify() -> None:
    """Check how good the answers are."""


verify.add_command(effects)
verify.add_command(evidence)
verify.add_command(identifiers)
verify.add_command(pooling)
verify.add_command(signposts)
verify.add_command(spc)


@verify.command()
@click.argument("folders", nargs=-1, required=True, metavar="DIR...", type=click.Path(path_type=Path))
@json_option
def matching(folders: tuple[Path, ...], json_file: Path | None) -> None:
    """Judge the search on labelled texts.

    Each DIR holds docs.jsonl.gz and queries.jsonl (lines of id and text) and qrels.tsv (query, document,
    grade). They are indexed in a scratch schema of the running database, of which nothing remains.
    """
    with database():
        tables_ready()
        from learnonce.matching import errors, evaluation

        try:
            sets = [evaluation.load(folder) for folder in folders]  # all, before the first is measured
            for labelled in sets:
                if labelled.left_out:
                    click.echo(
                        f"{labelled.name}: {labelled.left_out} grades of queries not there are left out."
                    )
            verdicts = [_judged(labelled) for labelled in sets]
        except errors.MatchingError as problem:
            raise click.ClickException(str(problem)) from problem
    for verdict in verdicts:
        _print(verdict)
    mean = sum(verdict.ratio.ndcg for verdict in verdicts) / len(verdicts)
    click.echo(f"\nMean of the nDCG@10 ratios to full BM25: {mean:.3f}")
    write_json(
        json_file, {"sets": [_tree(verdict) for verdict in verdicts], "mean_ndcg_ratio": _finite(mean)}
    )


def _judged(labelled: "LabelledSet") -> "Verdict":
    from learnonce.matching import evaluation

    with click.progressbar(
        length=1000, label=labelled.name, item_show_func=lambda step: step or "", show_eta=False
    ) as bar:

        def say(step: str, done: int, of: int) -> None:
            # Embedding is the first half of the bar, asking the second.
            place = int((done / of) * 500) + (500 if step == "asking" else 0)
            bar.update(place - bar.pos, step)

        verdict = evaluation.judge(labelled, say)
        bar.update(1000 - bar.pos)
    return verdict


def _print(verdict: "Verdict") -> None:
    click.echo(f"\n{verdict.name}: {verdict.documents} documents, {verdict.judged} queries with an answer")
    click.echo(f"  {'':18}{'nDCG@10':>9}{'recall@10':>11}{'MRR@10':>9}")
    for system, figures in verdict.systems.items():
        click.echo(f"  {system:18}{figures.ndcg:9.3f}{figures.recall:11.3f}{figures.mrr:9.3f}")
    ratio = verdict.ratio
    click.echo(f"  {'ours / full BM25':18}{ratio.ndcg:9.3f}{ratio.recall:11.3f}{ratio.mrr:9.3f}")


def _tree(verdict: "Verdict") -> Tree:
    return {
        "name": verdict.name,
        "documents": verdict.documents,
        "queries": verdict.judged,
        "systems": {system: _figures(figures) for system, figures in verdict.systems.items()},
        "ratio": _figures(verdict.ratio),
    }


def _figures(figures: "Figures") -> Tree:
    named = {"ndcg": "ndcg@10", "recall": "recall@10", "mrr": "mrr@10"}
    return {named[key]: _finite(value) for key, value in asdict(figures).items()}


def _finite(value: float) -> float | None:
    """A number as JSON knows it; a ratio to nothing is none."""
    return value if math.isfinite(value) else None
