"""Reference cases of pooling: what we give for one, by the names of its format (docs/numbers.md)."""

import math
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from learnonce.insight.calc import pooling, raw_effects
from learnonce.insight.calc.between import Floats

type Tree = Mapping[str, Any]  # JSON
type Value = float | Sequence[float | None] | None

RAW = "from_raw"  # the effects worked out from counts or means, beside those the case gives

_OTHER_NAMES = {"FE": "EE", "CE": "EE", "hksj": "knha", "norm": "z"}


def numbers(settings: Tree, given: Tree) -> dict[str, Value]:
    """Everything we give for the case.

    Raises:
        CannotPool: it has no answer, or asks for a method not known here.
    """
    asked = {
        "method": _OTHER_NAMES.get(settings["method"], settings["method"]),
        "test": _OTHER_NAMES.get(settings["test"], settings["test"]),
        "level": settings.get("level", 0.95),
    }
    effects, variances = _column(given["effect"]), _column(given["variance"])
    moderator = _column(given["moderator"]) if settings.get("moderator") or "moderator" in given else None
    spread = pooling.tau2_interval(effects, variances, moderator, level=asked["level"])
    found: dict[str, Value] = {
        "tau2_ci_lower": spread.lower if spread else None,
        "tau2_ci_upper": spread.upper if spread else None,
    }
    if moderator is not None:
        return found | _compared(pooling.compare(effects, variances, moderator, **asked))
    without = pooling.leave_one_out(effects, variances, method=asked["method"])
    return found | _pooled(pooling.pool(effects, variances, **asked)) | {"leave_one_out_estimate": without}


def _pooled(found: pooling.Pool) -> dict[str, Value]:
    named: dict[str, Value] = {
        "k": found.k,
        "estimate": found.estimate,
        "std_error": found.std_error,
        "statistic": found.statistic,
        "p_value": found.p_value,
        "df": found.df,
        "ci_lower": found.interval.lower,
        "ci_upper": found.interval.upper,
        "tau2": found.tau2,
        "I2_percent": found.i2_percent,
        "H2": found.h2,
        "Q": found.q,
        "Q_df": found.q_df,
        "Q_p_value": found.q_p_value,
        "weights_percent": found.weights_percent.tolist(),
    }
    for name, interval in (("prediction", found.prediction), ("prediction_t", found.prediction_t)):
        named[f"{name}_lower"] = interval.lower if interval else None
        named[f"{name}_upper"] = interval.upper if interval else None
    return named


def _compared(found: pooling.Comparison) -> dict[str, Value]:
    return {
        "k": found.k,
        "coefficients": _listed(found.coefficients),
        "std_errors": _listed(found.std_errors),
        "statistics": _listed(found.statistics),
        "p_values": _listed(found.p_values),
        "ci_lower": found.lower.tolist(),
        "ci_upper": found.upper.tolist(),
        "df": found.df,
        "tau2": found.tau2,
        "I2_percent": found.i2_percent,
        "H2": found.h2,
        "QE": found.qe,
        "QE_df": found.qe_df,
        "QE_p_value": found.qe_p_value,
        "QM": _finite(found.qm),
        "QM_df": 1,
        "QM_p_value": found.qm_p_value if math.isfinite(found.qm) else None,
    }


def effects_given(given: Tree) -> Tree:
    """What a case with `raw` numbers expects of the step before the pooling."""
    if not given.get("raw"):
        return {}
    return {RAW: {"effect": given["effect"], "variance": given["variance"]}}


def effects_found(given: Tree) -> Tree:
    """The same as we find them: from counts or means to effects and variances.

    Raises:
        CannotPool: a measure not known here, or a column that it needs is missing.
    """
    raw = given.get("raw")
    if not raw:
        return {}
    columns = {name: _column(values) for name, values in raw.items() if isinstance(values, list)}
    added = columns.pop("zero_cell_addition", None)
    if added is None:
        added = np.array([raw.get("zero_cell_addition", raw_effects.ZERO_CELL)], float)
    found = raw_effects.effects_of(raw["measure"], columns, zero_cell=float(added[0]))
    return {RAW: dict(zip(("effect", "variance"), map(_listed, found), strict=True))}


def _column(values: Sequence[float | None]) -> Floats:
    return np.array([np.nan if value is None else value for value in values], float)


def _listed(column: Floats) -> list[float | None]:
    return [_finite(value) for value in column.tolist()]


def _finite(value: float) -> float | None:
    return value if math.isfinite(value) else None
