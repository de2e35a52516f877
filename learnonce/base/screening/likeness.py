"""Sentences whose meaning is like those that belong elsewhere, in words that no rule knows.

A small model of our own weighs the meaning of a sentence as the embedding model on this machine gives it. It
was trained (`training`) on the sentences beside the rules, and only offers what these do not.
"""

import json
import re
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np
import numpy.typing as npt

from .signposts import Signpost, signpost
from .words import Route

type Vectors = npt.NDArray[np.float32]
type Meaning = Callable[[Sequence[str]], Vectors | None]

WEIGHTS = Path(__file__).with_name("words") / "likeness.json"
# How much likelier than everyday (a difference of logits) a sentence must be. Read off sentences that were
# held back from training: see docs/numbers.md.
ENOUGH = 4.0
MOST = 40  # sentences read of one text: a third of a second
_SHORTEST = 12  # characters
_SENTENCE = re.compile(r"[^.!?\n]+")


@dataclass(frozen=True, slots=True)
class Weights:
    """`matrix`: a row for each of `kinds`, the last of them everyday; `model`: whose meanings it weighs."""

    model: str
    kinds: tuple[str, ...]
    matrix: npt.NDArray[np.float64]
    bias: npt.NDArray[np.float64]

    def lean(self, vectors: Vectors) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.intp]]:
        """How much each is likelier to belong elsewhere than to be everyday, and the likeliest kind."""
        logits = vectors @ self.matrix.T + self.bias
        raised = logits[:, :-1]
        highest = raised.max(axis=1)
        together = highest + np.log(np.exp(raised - highest[:, None]).sum(axis=1))
        return together - logits[:, -1], raised.argmax(axis=1)


@lru_cache(maxsize=1)
def weights() -> Weights:
    told = json.loads(WEIGHTS.read_text("utf-8"))
    return Weights(
        told["model"], tuple(told["kinds"]), np.array(told["matrix"]), np.array(told["bias"], dtype=float)
    )


def find(text: str, meaning: Meaning, *, besides: Collection[Route] = ()) -> list[Signpost]:
    """At most one signpost of each kind that is not among `besides`, the most urgent first.

    Args:
        meaning: turns sentences into vectors of the model that `weights` names, or gives None without it.
    """
    places = [match.span() for match in _SENTENCE.finditer(text) if len(match[0].strip()) >= _SHORTEST][:MOST]
    vectors = meaning([text[start:end].strip() for start, end in places]) if places else None
    if vectors is None:
        return []
    model = weights()
    lean, kinds = model.lean(vectors)
    by_route: dict[Route, Signpost] = {}
    for (start, end), much, kind in sorted(zip(places, lean, kinds, strict=True), key=lambda one: -one[1]):
        route = Route(model.kinds[kind])
        if much >= ENOUGH and route not in besides and route not in by_route:
            by_route[route] = signpost(route, text, start, end)
    return [by_route[route] for route in Route if route in by_route]
