"""How much places truly differ: the variance between them, tau².

All of it works on a weighted regression with weights 1/(v + t), so that one 0/1 moderator and the plain mean
go through the same lines. Sources: Veroniki et al, Methods to estimate the between-study variance
(Res Synth Methods 2016), which names each method; the formulas in the words of docs/numbers.md.
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

type Floats = NDArray[np.float64]
type Method = str

COMMON, DL, HE, SJ, PM, EB, REML, ML = "EE", "DL", "HE", "SJ", "PM", "EB", "REML", "ML"
METHODS = (COMMON, DL, HE, SJ, PM, EB, REML, ML)

_SAME = 1e-13  # of the largest effect: a smaller residual is rounding


@dataclass(frozen=True, slots=True)
class Fit:
    """One weighted regression.

    Attributes:
        weights: 1/(v + t), one a place.
        coefficients: the pooled effect; with a moderator, that and the difference.
        residuals: effects less what the regression says.
        bread: (X'WX)⁻¹.
        trace: tr P, P = W - WX(X'WX)⁻¹X'W.
    """

    weights: Floats
    coefficients: Floats
    residuals: Floats
    bread: Floats
    trace: float

    @property
    def q(self) -> float:
        """Weighted sum of squares of the residuals."""
        return float(self.weights @ self.residuals**2)


def fit(effects: Floats, variances: Floats, design: Floats, tau2: float) -> Fit:
    """Weighted least squares at this tau². `design` has a column of ones and perhaps the moderator."""
    weights = 1 / (variances + tau2)
    weighted = design * weights[:, None]
    bread = np.linalg.inv(design.T @ weighted)
    coefficients = bread @ (weighted.T @ effects)
    residuals = effects - design @ coefficients
    residuals[np.abs(residuals) <= _SAME * np.max(np.abs(effects))] = 0.0
    trace = float(weights.sum() - np.trace(bread @ (weighted.T @ weighted)))
    return Fit(weights, coefficients, residuals, bread, trace)


def tau2(effects: Floats, variances: Floats, design: Floats, method: Method) -> float:
    """Variance between places by one of METHODS, never below 0."""
    places, columns = design.shape
    free = places - columns
    if method == COMMON or free < 1:
        return 0.0
    at = _fits(effects, variances, design)
    if method == DL:
        plain = at(0.0)
        return max(0.0, float((plain.q - free) / plain.trace))
    if method == HE:
        unweighted = fit(effects, np.ones_like(variances), design, 0.0)
        leverage = np.einsum("ij,jk,ik->i", design, unweighted.bread, design)
        own = float(variances @ (1 - leverage))
        return max(0.0, float((unweighted.q - own) / free))
    if method == SJ:
        start = float(np.var(effects))  # about the plain mean, also with a moderator
        return start * at(start).q / free if start else 0.0
    return _root(_condition(method, at, free), start=float(np.var(effects) + np.mean(variances)))


def _fits(effects: Floats, variances: Floats, design: Floats) -> Callable[[float], Fit]:
    def at(t: float) -> Fit:
        return fit(effects, variances, design, t)

    return at


def _condition(method: Method, at: Callable[[float], Fit], free: int) -> Callable[[float], float]:
    """What is 0 at the method's tau², and positive below it."""

    def paule_mandel(t: float) -> float:
        return at(t).q - free

    def likelihood(t: float) -> float:
        found = at(t)
        squares = float(found.weights**2 @ found.residuals**2)  # y'PPy
        return squares - (found.trace if method == REML else float(found.weights.sum()))

    return paule_mandel if method in {PM, EB} else likelihood


def profile(
    effects: Floats, variances: Floats, design: Floats, quantiles: tuple[float, float]
) -> tuple[float, float]:
    """The Q-profile interval of tau²: where the weighted squares equal these two quantiles of chi²."""
    at = _fits(effects, variances, design)
    start = float(np.var(effects) + np.mean(variances))
    lower, upper = (_root(lambda t, q=q: at(t).q - q, start=start) for q in quantiles)  # type: ignore[misc]
    return lower, upper


def _root(falling: Callable[[float], float], *, start: float) -> float:
    """Where a function that falls from 0 onwards crosses 0; 0 if it is not positive at 0."""
    if falling(0.0) <= 0:
        return 0.0
    high = start
    while falling(high) > 0:
        high *= 4
    from scipy.optimize import brentq  # 16 MB, which a web process never needs

    return float(brentq(falling, 0.0, high, xtol=1e-15 * high, rtol=1e-13))
