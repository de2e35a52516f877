"""A step in a series at a known place, allowing for a trend, the season and neighbours that are alike.

Readings are alike by rho to the power of their distance (AR(1)). With a few dozen of them rho cannot be known
well, and taking its best guess for certain makes intervals far too narrow; so the answer is an average over
all rho, each weighed by its restricted likelihood and by a prior that leans to likeness. Counts and shares
are fitted by quasi-likelihood: over-dispersed as they come, never steadier than chance alone makes them.
What it was tried on, beside other methods: docs/numbers.md.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from scipy.special import stdtr

type Floats = NDArray[np.float64]

LIKENESS = (0.0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.94, 0.97, 0.99)  # of neighbours
LEAN = 0.1  # the prior of rho is in proportion to rho + this
NORMAL_95 = 1.959964
WILD = "the numbers are too small or too wild"
TRIES = 50
CLOSE = 1e-7

COUNTS, SHARES, AMOUNTS, DIFFERENCES = "counts", "shares", "amounts", "differences"


class NotFitted(ValueError):  # noqa: N818  reads as what is the matter
    """The numbers do not hold a step that can be worked out."""


@dataclass(frozen=True, slots=True)
class Step:
    """How much higher the series is after than before, on the scale of the fit.

    Attributes:
        size: a logarithm for counts and amounts, a difference for shares and differences.
        std_error: half of the 95 % interval, over 1.96: wider than the usual one where readings are few.
        likeness: the average rho.
    """

    size: float
    std_error: float
    likeness: float

    @property
    def is_sure(self) -> bool:
        """Whether all of the 95 % interval lies on one side of nothing."""
        return abs(self.size) > NORMAL_95 * self.std_error


def step(kind: str, amounts: Floats, out_of: Floats, design: Floats, position: Floats) -> Step:
    """The second coefficient of the regression, as a step.

    Args:
        kind: COUNTS (amount over out_of, quasi-Poisson, logarithm), SHARES (quasi-binomial, difference),
            AMOUNTS (steady coefficient of variation, logarithm) or DIFFERENCES (as they are).
        out_of: ones where there is no denominator.
        design: a column of ones, one that is 1 after the start, and what else is allowed for.
        position: when each reading was, in periods, rising.

    Raises:
        NotFitted: no unique answer, no variation at all, or no end of the search.
    """
    if np.linalg.matrix_rank(design) < design.shape[1] or len(amounts) <= design.shape[1]:
        raise NotFitted("too few readings for what has to be told apart")
    try:
        if kind in {SHARES, DIFFERENCES}:
            return _summary(*_identity(kind, amounts, out_of, design, position), floor=kind == SHARES)
        return _summary(*_logarithmic(kind, amounts, out_of, design, position), floor=kind == COUNTS)
    except np.linalg.LinAlgError as problem:  # what is expected somewhere has gone to nothing
        raise NotFitted(WILD) from problem


@dataclass(frozen=True, slots=True)
class _Fits:
    """One regression for each rho of the grid; `chance` is how much each is believed."""

    coefficients: Floats
    spread: Floats  # residual variance
    leverage: Floats  # of the step: its variance is spread times leverage
    chance: Floats


def _identity(
    kind: str, amounts: Floats, out_of: Floats, design: Floats, position: Floats
) -> tuple[_Fits, int]:
    values = amounts / out_of
    weights = np.ones_like(values)
    if kind == SHARES:
        overall = amounts.sum() / out_of.sum()
        if not 0 < overall < 1:
            raise NotFitted("all of them, or none, both before and after")
        weights = out_of / (overall * (1 - overall))
    return _fits(values, design, weights, position), len(values) - design.shape[1]


def _logarithmic(
    kind: str, amounts: Floats, out_of: Floats, design: Floats, position: Floats
) -> tuple[_Fits, int]:
    """Weighted least squares again and again, until what is expected no longer changes."""
    expected = (amounts + np.mean(amounts / out_of) * out_of) / 2
    before = np.full(design.shape[1], np.inf)
    for _try in range(TRIES):
        line = np.log(expected / out_of)
        working = line + (amounts - expected) / expected
        weights = expected if kind == COUNTS else np.ones_like(expected)
        fits = _fits(working, design, weights, position)
        now = fits.chance @ fits.coefficients
        if np.abs(now - before).max() < CLOSE:
            return fits, len(amounts) - design.shape[1]
        before = now
        expected = out_of * np.exp(np.clip(design @ now, -30, 30))
    raise NotFitted(WILD)


def _fits(values: Floats, design: Floats, weights: Floats, position: Floats) -> _Fits:
    """Generalised least squares for every rho of the grid at once."""
    root = np.sqrt(weights)
    whiteners, log_determinants = _whiteners(tuple(position.tolist()))
    columns = whiteners @ (design * root[:, None])
    line = whiteners @ (values * root)
    normal = np.einsum("gni,gnj->gij", columns, columns)
    inverse = np.linalg.inv(normal)
    coefficients = np.einsum("gij,gnj,gn->gi", inverse, columns, line)
    free = len(values) - design.shape[1]
    squares = ((line - np.einsum("gni,gi->gn", columns, coefficients)) ** 2).sum(axis=1)
    if squares.max() <= 1e-18 * max(1.0, float((line**2).sum())):
        raise NotFitted("the readings do not vary at all")
    squares = np.maximum(squares, 1e-300)
    restricted = -(free * np.log(squares) + log_determinants + np.linalg.slogdet(normal)[1]) / 2
    chance = np.exp(restricted - restricted.max()) * _prior()
    return _Fits(coefficients, squares / free, inverse[:, 1, 1], chance / chance.sum())


@lru_cache(maxsize=32)
def _whiteners(position: Sequence[float]) -> tuple[Floats, Floats]:
    """For each rho the matrix that makes likeness vanish, and the logarithm of the determinant."""
    apart = np.abs(np.subtract.outer(position, position))
    factors = np.array([np.linalg.cholesky(rho**apart if rho else np.eye(len(position))) for rho in LIKENESS])
    log_determinants = 2 * np.log(np.diagonal(factors, axis1=1, axis2=2)).sum(axis=1)
    return np.linalg.inv(factors), log_determinants


@lru_cache(maxsize=1)
def _prior() -> Floats:
    rho = np.array(LIKENESS)
    edges = np.concatenate([[0.0], (rho[1:] + rho[:-1]) / 2, [1.0]])
    density: Floats = np.diff(edges) * (rho + LEAN)
    return density / density.sum()


def _summary(fits: _Fits, free: int, *, floor: bool) -> Step:
    """The average over rho, and half the width of what holds 95 % of the mixture of t distributions."""
    sizes = fits.coefficients[:, 1]
    # Counts scatter at least by chance: less than that in a short series is luck, not knowledge.
    spread = np.maximum(fits.spread, 1.0) if floor else fits.spread
    errors = np.sqrt(spread * fits.leverage)
    size = float(fits.chance @ sizes)

    def below(value: float) -> float:
        return float(fits.chance @ stdtr(free, (value - sizes) / errors))

    reach = 50 * float(errors.max()) + float(np.ptp(sizes))
    half = (_where(below, 0.975, size, reach) - _where(below, 0.025, size, reach)) / 2
    return Step(size=size, std_error=half / NORMAL_95, likeness=float(fits.chance @ np.array(LIKENESS)))


def _where(below: Callable[[float], float], chance: float, middle: float, reach: float) -> float:
    low, high = middle - reach, middle + reach
    for _halving in range(60):
        half = (low + high) / 2
        low, high = (half, high) if below(half) < chance else (low, half)
    return (low + high) / 2
