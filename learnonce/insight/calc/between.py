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

ROUNDS = 200
NEARLY = 1e-4  # of tau² itself: with steps smaller than this, the summit is near
HIGHER = 1e-5  # by which a likelihood is said to be higher
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
    meat = design.T @ weighted
    bread = np.linalg.inv(meat) if len(meat) > 1 else 1 / meat  # a third of the time where there is no group
    coefficients = bread @ (weighted.T @ effects)
    residuals = effects - design @ coefficients
    residuals[np.abs(residuals) <= _SAME * np.max(np.abs(effects))] = 0.0
    trace = float(weights.sum() - (bread * (weighted.T @ weighted)).sum())
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
    start = float(np.var(effects) + np.mean(variances))
    if method in {REML, ML}:
        return _climbed(method, at, design, start=tau2(effects, variances, design, HE))
    return _root(lambda t: at(t).q - free, start=start)  # Paule and Mandel, and empirical Bayes


def _climbed(method: Method, at: Callable[[float], Fit], design: Floats, *, start: float) -> float:
    """Where the likelihood of REML or ML has its summit: neared by Fisher's scoring, then met exactly.

    Of two summits it is the one that metafor reports: uphill from `start`, or 0 where that lies higher.
    """

    def slope(t: float) -> float:
        return _score(method, at(t), design)[0]

    nothing = NEARLY**3 / float(at(0.0).weights.max())  # beside the smallest variance of a place
    t = start
    for _ in range(ROUNDS):
        score, information = _score(method, at(t), design)
        step = score / information
        while step < -t and t > nothing:
            step /= 2
        if t + step <= nothing:
            return 0.0
        t += step
        if abs(step) <= NEARLY * t:
            break
    low = high = t
    wide = 1 + 10 * NEARLY
    while slope(high) > 0:
        low, high, wide = high, high * wide, wide**2
    while slope(low) < 0:
        low, high, wide = low / wide, low, wide**2
        if low <= nothing:
            return 0.0
    summit = _crossing(slope, low, high)
    return 0.0 if _likelihood(method, at(0.0)) > _likelihood(method, at(summit)) + HIGHER else summit


def _likelihood(method: Method, found: Fit) -> float:
    """The logarithm, but for what does not depend on tau²."""
    twice = float(np.log(found.weights).sum()) - found.q
    if method == REML:
        twice += float(np.linalg.slogdet(found.bread)[1])
    return twice / 2


def _score(method: Method, found: Fit, design: Floats) -> tuple[float, float]:
    """Twice the slope of the log likelihood in t, and twice what is expected of its bend."""
    weights = found.weights
    squares = float(weights**2 @ found.residuals**2)  # y'PPy
    if method == ML:
        return squares - float(weights.sum()), float(weights @ weights)
    once = design * weights[:, None]
    second = found.bread @ (once.T @ once)
    third = found.bread @ (once.T @ (once * weights[:, None]))
    # tr PP
    spread = float(weights @ weights - 2 * third.trace() + (second * second.T).sum())
    return squares - found.trace, spread


def _fits(effects: Floats, variances: Floats, design: Floats) -> Callable[[float], Fit]:
    def at(t: float) -> Fit:
        return fit(effects, variances, design, t)

    return at


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
    return _crossing(falling, 0.0, high)


def _crossing(falling: Callable[[float], float], low: float, high: float) -> float:
    """Where a function that is not below 0 at `low` and not above at `high` crosses 0."""
    from scipy.optimize import brentq  # 16 MB, which a web process never needs

    return float(brentq(falling, low, high, xtol=1e-15 * high, rtol=1e-13)) if low < high else low
