"""How often the words that lead to a signpost are noticed, on sentences invented for that purpose."""

import json
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from . import likeness, training
from .likeness import Meaning
from .signposts import find
from .words import SENTENCES

type Row = Mapping[str, str | list[str]]

GROUPS: dict[str, Callable[[Row], bool]] = {
    "in view of the rules": lambda row: not _is_held_back(row),
    "plain words, held back": lambda row: row["split"] == "plain",
    "oblique words and everyday ones, held back": lambda row: _is_held_back(row) and row["split"] != "plain",
}


@dataclass(slots=True)
class SignpostFigures:
    """`there`, `found`: sentences by kind. `quiet`, `alarms`: everyday ones, and those pointed at."""

    there: Counter[str] = field(default_factory=Counter)
    found: Counter[str] = field(default_factory=Counter)
    quiet: int = 0
    alarms: int = 0


def judge(path: Path = SENTENCES) -> dict[str, SignpostFigures]:
    """Figures of the rules alone, by group of sentences."""
    return _by_group([(row, {str(post.kind) for post in find(str(row["text"]))}) for row in _rows(path)])


def judge_with_likeness(meaning: Meaning, path: Path = SENTENCES) -> dict[str, SignpostFigures] | None:
    """The same with likeness of meaning besides, each sentence held back from the training. Half a minute.

    None without the model whose meanings are weighed.
    """
    rows = _rows(path)
    vectors = meaning([str(row["text"]) for row in rows])
    if vectors is None:
        return None
    lean, kinds = training.held_back(vectors, training.kinds_of(rows), model=likeness.weights().model)
    judged = []
    for row, much, kind in zip(rows, lean, kinds, strict=True):
        found = {str(post.kind) for post in find(str(row["text"]))}
        judged.append((row, found | ({training.KINDS[kind]} if much >= likeness.ENOUGH else set())))
    return _by_group(judged)


def _rows(path: Path) -> list[dict[str, str | list[str]]]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def _is_held_back(row: Row) -> bool:
    """Whether no rule was written with it in view; "held-out" ones that should be noticed were, later on."""
    return row["split"] in {"fresh", "plain"} or (row["split"] == "held-out" and not row["kinds"])


def _by_group(judged: list[tuple[dict[str, str | list[str]], set[str]]]) -> dict[str, SignpostFigures]:
    return {
        name: _figures((row, found) for row, found in judged if belongs(row))
        for name, belongs in GROUPS.items()
    }


def _figures(judged: Iterable[tuple[Row, set[str]]]) -> SignpostFigures:
    figures = SignpostFigures()
    for row, found in judged:
        expected = list(row["kinds"])
        if expected:
            figures.there[expected[0]] += 1
            figures.found[expected[0]] += bool(found & set(expected))
        else:
            figures.quiet += 1
            figures.alarms += bool(found)
    return figures
