"""How often the words that lead to a signpost are noticed, on sentences invented for that purpose."""

import json
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from .signposts import find
from .words import SENTENCES


@dataclass(slots=True)
class SignpostFigures:
    """`there`, `found`: sentences by kind. `quiet`, `alarms`: everyday ones, and those pointed at."""

    there: Counter[str] = field(default_factory=Counter)
    found: Counter[str] = field(default_factory=Counter)
    quiet: int = 0
    alarms: int = 0


def judge(path: Path = SENTENCES) -> dict[str, SignpostFigures]:
    """Figures of the sentences the rules were written with, and of those held back."""
    rows = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
    return {
        "in view": _figures(row for row in rows if not _is_held_back(row)),
        "held back": _figures(row for row in rows if _is_held_back(row)),
    }


def _is_held_back(row: dict[str, str | list[str]]) -> bool:
    """Whether no rule was written with it in view; "held-out" ones that should be noticed were, later on."""
    return row["split"] == "fresh" or (row["split"] == "held-out" and not row["kinds"])


def _figures(rows: Iterable[dict[str, str | list[str]]]) -> SignpostFigures:
    figures = SignpostFigures()
    for row in rows:
        found = {str(post.kind) for post in find(str(row["text"]))}
        expected = list(row["kinds"])
        if expected:
            figures.there[expected[0]] += 1
            figures.found[expected[0]] += bool(found & set(expected))
        else:
            figures.quiet += 1
            figures.alarms += bool(found)
    return figures
