"""Trains the weights of `likeness` on our own sentences, and says how well that does on ones held back.

Run by hand when sentences were added; the same sentences give the same weights.
"""

import json

import numpy as np
import numpy.typing as npt

from .likeness import WEIGHTS, Vectors, Weights
from .words import SENTENCES, Route

KINDS = (*(route.value for route in Route), "")
DECAY = 0.1  # of the weights: less learns the sentences by heart, more learns nothing
STEPS, PACE = 1_500, 4.0
FOLDS = 5

type Floats = npt.NDArray[np.float64]


def rows() -> list[dict[str, str | list[str]]]:
    return [json.loads(line) for line in SENTENCES.read_text("utf-8").splitlines()]


def train(vectors: Vectors, kinds: npt.NDArray[np.intp], *, model: str) -> Weights:
    """A softmax over the kinds by plain descent: convex, so where it begins does not matter."""
    count = len(kinds)
    wanted = np.eye(len(KINDS))[kinds]
    matrix: Floats = np.zeros((len(KINDS), vectors.shape[1]))
    bias: Floats = np.zeros(len(KINDS))
    for _ in range(STEPS):
        logits = vectors @ matrix.T + bias
        chances = np.exp(logits - logits.max(axis=1, keepdims=True))
        chances /= chances.sum(axis=1, keepdims=True)
        wrong = (chances - wanted) / count
        matrix -= PACE * (wrong.T @ vectors + DECAY * matrix / count)
        bias -= PACE * wrong.sum(axis=0)
    return Weights(model, KINDS, matrix, bias)


def kinds_of(told: list[dict[str, str | list[str]]]) -> npt.NDArray[np.intp]:
    return np.array([KINDS.index(row["kinds"][0]) if row["kinds"] else len(KINDS) - 1 for row in told])


def held_back(
    vectors: Vectors, kinds: npt.NDArray[np.intp], *, model: str
) -> tuple[Floats, npt.NDArray[np.intp]]:
    """How each sentence leans when the model was trained without it and others."""
    order = np.random.default_rng(1).permutation(len(kinds))
    lean: Floats = np.zeros(len(kinds))
    likeliest = np.zeros(len(kinds), dtype=np.intp)
    for fold in range(FOLDS):
        test = order[fold::FOLDS]
        rest = np.setdiff1d(order, test)
        lean[test], likeliest[test] = train(vectors[rest], kinds[rest], model=model).lean(vectors[test])
    return lean, likeliest


def save(found: Weights) -> None:
    told = {
        "model": found.model,
        "kinds": list(found.kinds),
        "bias": [round(float(one), 4) for one in found.bias],
        "matrix": [[round(float(one), 4) for one in row] for row in found.matrix],
    }
    WEIGHTS.write_text(json.dumps(told, separators=(",", ":")) + "\n", encoding="utf-8")
