"""How good a ranking is, judged by people's grades. Cut at ten, as many as a page shows."""

import math
from collections.abc import Mapping, Sequence

CUT = 10


def ndcg(ranking: Sequence[str], grades: Mapping[str, float]) -> float:
    """Normalised discounted cumulative gain at ten, linear gain (grade over log2 of rank + 1).

    Args:
        ranking: ids, best first, each once.
        grades: judged ids and their grade; ids not judged count 0. At least one grade is above zero.

    Source:
        Järvelin and Kekäläinen, Cumulated gain-based evaluation of IR techniques (2002).
    """
    return _gain([grades.get(found, 0) for found in ranking]) / _gain(sorted(grades.values(), reverse=True))


def recall(ranking: Sequence[str], grades: Mapping[str, float]) -> float:
    """Share of all ids judged above zero that stand among the first ten."""
    wanted = {judged for judged, grade in grades.items() if grade > 0}
    return len(wanted & set(ranking[:CUT])) / len(wanted)


def reciprocal_rank(ranking: Sequence[str], grades: Mapping[str, float]) -> float:
    """One over the rank of the first id judged above zero; 0 when none is among the first ten."""
    for rank, found in enumerate(ranking[:CUT], start=1):
        if grades.get(found, 0) > 0:
            return 1 / rank
    return 0.0


def has_positive(grades: Mapping[str, float]) -> bool:
    """Whether anything is right for a query at all; those without are left out of every mean."""
    return any(grade > 0 for grade in grades.values())


def _gain(grades: Sequence[float]) -> float:
    return sum(max(grade, 0) / math.log2(rank + 1) for rank, grade in enumerate(grades[:CUT], start=1))
