"""Effects of one lesson in several places, put together with what is unsure about them.

Reproduces metafor 3.8-1 (`rma`) to the digits its reference cases hold; see docs/numbers.md.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from scipy.special import chdtrc, chdtri, fdtrc, ndtr, ndtri, stdtr, stdtrit

from learnonce.insight.calc import between
from learnonce.insight.calc.between import COMMON, METHODS, REML, Fit, Floats, Method
from learnonce.insight.calc.errors import CannotPool

NORMAL, KNHA, ADHOC, T = "z", "knha", "adhoc", "t"
TESTS = (NORMAL, KNHA, ADHOC, T)


@dataclass(frozen=True, slots=True)
class Interval:
    lower: float
    upper: float


@dataclass(frozen=True, slots=True)
class Pool:
    """What several places show together. On the scale of the effects: logarithms stay logarithms.

    Attributes:
        k: places used.
        df: degrees of freedom of the t quantiles; None where the normal ones were used.
        statistic: None where all effects are equal and the error is 0. p_value: None where they are all 0.
        i2_percent: share of the spread that is not chance. h2: its odds, so to say (1 is none).
        q, q_df, q_p_value: Cochran's test that all places have one effect.
        weights_percent: of the places used, in their order.
        prediction: where the effect of a new place is expected, with the quantile of `interval`.
        prediction_t: the same with t on k - 2 degrees of freedom, the usual advice and what we show.
    """

    k: int
    estimate: float
    std_error: float
    statistic: float | None
    p_value: float | None
    df: int | None
    interval: Interval
    tau2: float
    i2_percent: float
    h2: float
    q: float
    q_df: int
    q_p_value: float
    weights_percent: Floats
    prediction: Interval | None
    prediction_t: Interval | None


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two groups of places compared: first the effect where the moderator is 0, then the difference.

    `qm` tests the difference: chi² for the normal test, F for the others.
    """

    k: int
    coefficients: Floats
    std_errors: Floats
    statistics: Floats
    p_values: Floats
    df: int | None
    lower: Floats
    upper: Floats
    tau2: float
    i2_percent: float
    h2: float
    qe: float
    qe_df: int
    qe_p_value: float
    qm: float
    qm_p_value: float


def pool(
    effects: Sequence[float] | Floats,
    variances: Sequence[float] | Floats,
    *,
    method: Method = REML,
    test: str = KNHA,
    level: float = 0.95,
) -> Pool:
    """One effect out of several.

    Args:
        effects: one a place, all of one kind and on one scale (logarithms for ratios); NaN for missing.
        variances: the square of each effect's standard error, on that scale; NaN for missing.
        method: how the variance between places is found; EE takes it to be nothing.
        test: how the interval is made; Hartung-Knapp by default, which is honest with few places.
        level: of all intervals.

    Raises:
        CannotPool: no place is left, or a variance is not above 0.
    """
    used, v, design = _checked(effects, variances, None, method=method, test=test, level=level)
    k = len(used)
    if k == 1:  # nothing can be said about a spread
        method, test = COMMON if method == COMMON else REML, NORMAL
    tau2 = between.tau2(used, v, design, method)
    found = between.fit(used, v, design, tau2)
    plain = between.fit(used, v, design, 0.0)
    (error,), df = _errors(found, test)
    estimate = float(found.coefficients[0])
    reach = _quantile(level, df) * error
    i2, h2 = _share(method, tau2, plain, k - 1)
    beyond = float(np.sqrt(error**2 + tau2))
    reach_new = (_quantile(level, df) * beyond, _quantile(level, max(1, k - 2)) * beyond)
    return Pool(
        k=k,
        estimate=estimate,
        std_error=error,
        statistic=estimate / error if error else None,
        p_value=_two_sided(estimate, error, df),
        df=df,
        interval=_around(estimate, reach),
        tau2=tau2,
        i2_percent=i2,
        h2=h2,
        q=plain.q,
        q_df=k - 1,
        q_p_value=float(chdtrc(k - 1, plain.q)) if k > 1 else 1.0,
        weights_percent=100 * found.weights / found.weights.sum(),
        prediction=None if method == COMMON else _around(estimate, reach_new[0]),
        prediction_t=None
        if method == COMMON
        else _around(estimate, _quantile(level, max(1, k - 2)) * beyond),
    )


def compare(
    effects: Sequence[float] | Floats,
    variances: Sequence[float] | Floats,
    moderator: Sequence[float] | Floats,
    *,
    method: Method = REML,
    test: str = KNHA,
    level: float = 0.95,
) -> Comparison:
    """Two groups of places, told apart by a moderator of 0 and 1, with one variance between places for both.

    Raises:
        CannotPool: as `pool`; or fewer than three places, or all of them in one group.
    """
    used, v, design = _checked(effects, variances, moderator, method=method, test=test, level=level)
    k = len(used)
    if k <= design.shape[1]:
        raise CannotPool("Two groups can be compared from three places on.")
    tau2 = between.tau2(used, v, design, method)
    found = between.fit(used, v, design, tau2)
    plain = between.fit(used, v, design, 0.0)
    errors, df = _errors(found, test)
    reach = _quantile(level, df) * np.asarray(errors)
    values = [float(value) for value in found.coefficients]
    with np.errstate(divide="ignore", invalid="ignore"):
        statistics = found.coefficients / np.asarray(errors)
    qm = float(statistics[1] ** 2)
    i2, h2 = _share(method, tau2, plain, k - 2)
    return Comparison(
        k=k,
        coefficients=found.coefficients,
        std_errors=np.asarray(errors),
        statistics=statistics,
        p_values=np.array(
            [_two_sided(value, error, df) for value, error in zip(values, errors, strict=True)], dtype=float
        ),
        df=df,
        lower=found.coefficients - reach,
        upper=found.coefficients + reach,
        tau2=tau2,
        i2_percent=i2,
        h2=h2,
        qe=plain.q,
        qe_df=k - 2,
        qe_p_value=float(chdtrc(k - 2, plain.q)),
        qm=qm,
        qm_p_value=float(chdtrc(1, qm) if df is None else fdtrc(1, df, qm)),
    )


def tau2_interval(
    effects: Sequence[float] | Floats,
    variances: Sequence[float] | Floats,
    moderator: Sequence[float] | Floats | None = None,
    *,
    level: float = 0.95,
) -> Interval | None:
    """The Q-profile interval of the variance between places; None for fewer than two places."""
    used, v, design = _checked(effects, variances, moderator, method=REML, test=NORMAL, level=level)
    free = design.shape[0] - design.shape[1]
    if free < 1:
        return None
    beside = (1 - level) / 2
    # chdtri takes the upper tail: the larger quantile is met at the smaller tau².
    quantiles = float(chdtri(free, beside)), float(chdtri(free, 1 - beside))
    return Interval(*between.profile(used, v, design, quantiles))


def leave_one_out(
    effects: Sequence[float] | Floats, variances: Sequence[float] | Floats, *, method: Method = REML
) -> list[float]:
    """The pooled effect without each of the places used in turn: does all hang on one? [] for one place."""
    used, v, _design = _checked(effects, variances, None, method=method, test=NORMAL, level=0.95)
    if len(used) == 1:
        return []
    rest = [np.arange(len(used)) != left_out for left_out in range(len(used))]
    return [pool(used[keep], v[keep], method=method, test=NORMAL).estimate for keep in rest]


def _checked(
    effects: Sequence[float] | Floats,
    variances: Sequence[float] | Floats,
    moderator: Sequence[float] | Floats | None,
    *,
    method: Method,
    test: str,
    level: float,
) -> tuple[Floats, Floats, Floats]:
    """Effects, variances and the design matrix of the places that have all; refuses what has no answer."""
    if method not in METHODS:
        raise CannotPool(f"{method} is none of the methods known here: {', '.join(METHODS)}.")
    if test not in TESTS:
        raise CannotPool(f"{test} is none of the tests known here: {', '.join(TESTS)}.")
    if not 0 < level < 1:
        raise CannotPool(f"The level of an interval lies between 0 and 1, not at {level}.")
    columns = [np.asarray(effects, float), np.asarray(variances, float)]
    if moderator is not None:
        columns.append(np.asarray(moderator, float))
    if len({len(column) for column in columns}) > 1:
        raise CannotPool("Effects and variances (and the moderator) need one entry for each place.")
    table = np.column_stack(columns)
    table = table[np.isfinite(table).all(axis=1)]
    if not len(table):
        raise CannotPool("No place has an effect with its variance.")
    if (table[:, 1] <= 0).any():
        raise CannotPool("A variance is 0 or less. An effect without uncertainty cannot be weighed.")
    if moderator is not None and np.ptp(table[:, 2]) == 0:
        raise CannotPool("All places are in one group: there is nothing to compare.")
    return table[:, 0], table[:, 1], np.column_stack([np.ones(len(table)), *table[:, 2:].T])


def _errors(found: Fit, test: str) -> tuple[list[float], int | None]:
    """Standard errors, and the degrees of freedom where t is asked for."""
    errors = np.sqrt(np.diag(found.bread))
    if test == NORMAL:
        return [float(error) for error in errors], None
    free = len(found.residuals) - len(found.coefficients)
    spread = found.q / free
    factor = {KNHA: spread, ADHOC: max(1.0, spread), T: 1.0}[test]
    return [float(error) for error in errors * np.sqrt(factor)], free


def _share(method: Method, tau2: float, plain: Fit, free: int) -> tuple[float, float]:
    """I² in per cent and H²."""
    if free < 1:
        return 0.0, 1.0
    if method == COMMON:
        return (100 * max(0.0, (plain.q - free) / plain.q) if plain.q else 0.0), plain.q / free
    typical = free / plain.trace  # the variance a typical place has by itself
    return 100 * tau2 / (tau2 + typical), tau2 / typical + 1


def _quantile(level: float, df: int | None) -> float:
    upper = (1 + level) / 2
    return float(ndtri(upper) if df is None else stdtrit(df, upper))


def _two_sided(value: float, error: float, df: int | None) -> float | None:
    if not error:
        return 0.0 if value else None
    below = -abs(value / error)
    return float(2 * (ndtr(below) if df is None else stdtr(df, below)))


def _around(middle: float, reach: float) -> Interval:
    return Interval(middle - reach, middle + reach)
