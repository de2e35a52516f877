"""Effects and their variances from counts, means and correlations, as metafor's `escalc` gives them.

Every function takes columns with one entry a place, NaN for missing, and gives effects and variances.
"""

from collections.abc import Callable, Mapping

import numpy as np
from scipy.special import gammaln

from learnonce.insight.calc.between import Floats
from learnonce.insight.calc.errors import CannotPool

type Effects = tuple[Floats, Floats]

ZERO_CELL = 0.5  # added to each cell of a table that has an empty one (Haldane 1956, Anscombe 1956)


def effects_of(measure: str, columns: Mapping[str, Floats], *, zero_cell: float = ZERO_CELL) -> Effects:
    """Effects with variances of one measure: RR, OR, RD, IRR, MD, SMD, PLO, PFT or ZCOR.

    Raises:
        CannotPool: a measure not known here, or a column that it needs is missing.
    """
    if measure not in _KINDS:
        raise CannotPool(f"{measure} is none of the measures known here: {', '.join(_KINDS)}.")
    kind, needed = _KINDS[measure]
    if missing := [name for name in needed if name not in columns]:
        raise CannotPool(f"{measure} needs {', '.join(missing)}.")
    with np.errstate(divide="ignore", invalid="ignore"):
        found, variances = kind(*(np.asarray(columns[name], float) for name in needed), zero_cell)
    endless = np.isinf(found) | np.isinf(variances)  # an effect may be there without its variance
    return np.where(endless, np.nan, found), np.where(endless, np.nan, variances)


def _filled(zero_cell: float, *cells: Floats) -> tuple[Floats, ...]:
    empty = np.any([cell == 0 for cell in cells], axis=0)
    return tuple(cell + zero_cell * empty for cell in cells)


def _risk_ratio(x1: Floats, n1: Floats, x2: Floats, n2: Floats, zero_cell: float) -> Effects:
    a, b, c, d = _filled(zero_cell, x1, n1 - x1, x2, n2 - x2)
    first, second = a + b, c + d
    return np.log((a / first) / (c / second)), 1 / a - 1 / first + 1 / c - 1 / second


def _odds_ratio(x1: Floats, n1: Floats, x2: Floats, n2: Floats, zero_cell: float) -> Effects:
    a, b, c, d = _filled(zero_cell, x1, n1 - x1, x2, n2 - x2)
    return np.log(a * d / (b * c)), 1 / a + 1 / b + 1 / c + 1 / d


def _risk_difference(x1: Floats, n1: Floats, x2: Floats, n2: Floats, zero_cell: float) -> Effects:
    a, b, c, d = _filled(zero_cell, x1, n1 - x1, x2, n2 - x2)
    first, second = a + b, c + d
    return a / first - c / second, a * b / first**3 + c * d / second**3


def _rate_ratio(x1: Floats, t1: Floats, x2: Floats, t2: Floats, zero_cell: float) -> Effects:
    a, c = _filled(zero_cell, x1, x2)
    return np.log((a / t1) / (c / t2)), 1 / a + 1 / c


def _mean_difference(  # noqa: PLR0917  the columns of a table, in its order
    m1: Floats, sd1: Floats, n1: Floats, m2: Floats, sd2: Floats, n2: Floats, _zero_cell: float
) -> Effects:
    return m1 - m2, sd1**2 / n1 + sd2**2 / n2


def _standardised_difference(  # noqa: PLR0917  likewise
    m1: Floats, sd1: Floats, n1: Floats, m2: Floats, sd2: Floats, n2: Floats, _zero_cell: float
) -> Effects:
    free = n1 + n2 - 2
    together = np.sqrt(((n1 - 1) * sd1**2 + (n2 - 1) * sd2**2) / free)
    # Hedges' exact correction for small samples
    exact = np.exp(gammaln(free / 2) - gammaln((free - 1) / 2)) / np.sqrt(free / 2)
    found = exact * (m1 - m2) / together
    return found, 1 / n1 + 1 / n2 + found**2 / (2 * (n1 + n2))


def _logit(x: Floats, n: Floats, zero_cell: float) -> Effects:
    hit, missed = _filled(zero_cell, x, n - x)
    return np.log(hit / missed), 1 / hit + 1 / missed


def _double_arcsine(x: Floats, n: Floats, _zero_cell: float) -> Effects:
    """Freeman and Tukey's transform of a proportion, made for empty cells."""
    turned = (np.arcsin(np.sqrt(x / (n + 1))) + np.arcsin(np.sqrt((x + 1) / (n + 1)))) / 2
    return turned, 1 / (4 * n + 2) + 0 * x  # missing where the events are


def _correlation(r: Floats, n: Floats, _zero_cell: float) -> Effects:
    return np.arctanh(r), 1 / (n - 3)


_TABLE = ("events_1", "total_1", "events_2", "total_2")
_MEANS = ("mean_1", "sd_1", "total_1", "mean_2", "sd_2", "total_2")
_KINDS: dict[str, tuple[Callable[..., Effects], tuple[str, ...]]] = {
    "RR": (_risk_ratio, _TABLE),
    "OR": (_odds_ratio, _TABLE),
    "RD": (_risk_difference, _TABLE),
    "IRR": (_rate_ratio, ("events_1", "time_1", "events_2", "time_2")),
    "MD": (_mean_difference, _MEANS),
    "SMD": (_standardised_difference, _MEANS),
    "PLO": (_logit, ("events", "total")),
    "PFT": (_double_arcsine, ("events", "total")),
    "ZCOR": (_correlation, ("correlation", "total")),
}
