"""Places side by side at one time: which lie further out than their size explains.

Limits can be widened for over-dispersion, that is for places differing by more than chance throughout.

Source: Spiegelhalter, Funnel plots for comparing institutional performance, Statistics in Medicine 2005;
the summary hospital-level mortality indicator's method for ratios; as the R package FunnelPlotR 0.6.0
computes them.
"""

from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from scipy.special import chdtri

from learnonce.improvement.calc.spc.arrays import Bools, Floats, sides

Z_95 = 1.959964
Z_998 = 3.090232
HUNDRED = 100  # the logarithmic method takes what is expected in hundredths


class Data(StrEnum):
    RATIO = "standardised_ratio"  # seen over expected
    SHARE = "proportion"
    COUNTS = "ratio_of_counts"


class Method(StrEnum):
    """How ratios are made to lie evenly: by logarithm and trimming, or by root and winsorising."""

    LOG = "SHMI"
    ROOT = "CQC"


class Refused(ValueError):  # noqa: N818  reads as what was done
    """No funnel can be drawn of these places; the text says why."""


@dataclass(frozen=True, slots=True)
class Limits:
    """Each (places,), multiplied."""

    lower_95: Floats
    upper_95: Floats
    lower_998: Floats
    upper_998: Floats


@dataclass(frozen=True, slots=True)
class Funnel:
    """What a funnel shows.

    Attributes:
    phi: how many times more the places vary than chance explains (1: as chance has it).
    tau2: variance between places on the transformed scale.
    ratio, z: (places,) each place's figure, multiplied, and how many standard errors it lies from the target.
    plain, adjusted: limits without and with over-dispersion.
    adjusted_used: whether the adjusted ones are those that count.
    outside: (places,) beyond the 99.8 % limits that count.
    """

    phi: float
    tau2: float
    ratio: Floats
    z: Floats
    plain: Limits
    adjusted: Limits
    adjusted_used: bool
    outside: Bools


def funnel(
    numerator: Floats,
    denominator: Floats,
    *,
    data: Data,
    method: Method = Method.LOG,
    widen: bool = True,
    trim_by: float = 0.1,
    multiply: float = 1.0,
    as_reference: bool = False,
) -> Funnel:
    """Limits for each place of one funnel.

    Args:
        numerator, denominator: (places,): what was seen and what was expected; or events and opportunities.
        method: for ratios only.
        widen: allow for over-dispersion, where there is any.
        trim_by: the share at each end that is not believed when over-dispersion is worked out.
        as_reference: as the reference tool does where the limits of a share pass 0 or 1: they turn back.

    Raises:
        Refused: fewer than two places, a denominator that is not above zero, a number missing or below zero.
    """
    _check(numerator, denominator, trim_by)
    ratio = numerator / denominator
    if data is Data.RATIO and method is Method.LOG:
        denominator = _hundredths(denominator)
    target = 1.0 if data is Data.RATIO else float(np.sum(numerator) / np.sum(denominator))
    scaled, middle, error = _transformed(numerator, denominator, target, data, method)
    z = (scaled - middle) / error
    phi, tau2 = _dispersion(z, error, trim_by, trims=data is Data.RATIO and method is Method.LOG)
    if not widen:
        phi = tau2 = 0.0
    turns = as_reference and data is Data.SHARE
    plain, adjusted = (
        limits_at(denominator, target, between, data=data, method=how, multiply=multiply, turns=turns)
        for between, how in ((0.0, None), (tau2, method))
    )
    counts = adjusted if (used := widen and phi > 1) else plain
    drawn = ratio * multiply
    outside = (sides(drawn, counts.upper_998) > 0) | (sides(drawn, counts.lower_998) < 0)
    return Funnel(phi, tau2, ratio, z, plain, adjusted, used, outside)


def _check(numerator: Floats, denominator: Floats, trim_by: float) -> None:
    if len(numerator) < 2:  # noqa: PLR2004  one place lies beside nothing
        raise Refused("A funnel needs at least two places.")
    if not (np.all(denominator > 0) and np.all(numerator >= 0)):
        raise Refused("Each place needs a count from 0 up and a denominator above 0.")
    if not 0 < trim_by < 0.5:  # noqa: PLR2004  half from each end is all
        raise Refused("The share left out at each end must lie between 0 and a half.")


def _hundredths(sizes: Floats) -> Floats:
    """Rounded as R does from version 4: to the nearer number as numbers are kept, between two to the even."""
    scaled = sizes * HUNDRED
    low, high = np.floor(scaled) / HUNDRED, np.ceil(scaled) / HUNDRED
    down, up = sizes - low, high - sizes
    return np.where((down < up) | ((down == up) & (np.floor(scaled) % 2 == 0)), low, high)


def _transformed(
    numerator: Floats, denominator: Floats, target: float, data: Data, method: Method
) -> tuple[Floats, float, Floats]:
    """Figures on a scale where they lie evenly, the target there, and each place's standard error."""
    ratio = numerator / denominator
    root = 1 / (2 * np.sqrt(denominator))
    if data is Data.SHARE:
        return np.arcsin(np.sqrt(ratio)), float(np.arcsin(np.sqrt(target))), root
    if data is Data.COUNTS:
        top, bottom = numerator + 0.5, denominator + 0.5
        error = np.sqrt(numerator / top**2 + denominator / bottom**2)
        return np.log(top / bottom), float(np.log(target)), error
    if method is Method.ROOT:
        return np.sqrt(ratio), 1.0, root
    with np.errstate(divide="ignore"):
        return np.log(ratio), 0.0, 1 / np.sqrt(denominator)


def _dispersion(z: Floats, error: Floats, trim_by: float, *, trims: bool) -> tuple[float, float]:
    """Over-dispersion as phi and tau2, with the outermost places left out (trims) or pulled in."""
    if trims:
        kept = _not_outermost(z, trim_by)
        z, error = z[kept], error[kept]
    else:
        z = np.clip(z, *np.quantile(z, [trim_by, 1 - trim_by]))
    number = len(z)
    if not number:
        return float("nan"), 0.0
    phi = float(np.mean(z**2))
    weight = 1 / error**2
    room = float(np.sum(weight) - np.sum(weight**2) / np.sum(weight))
    excess = number * phi - (number - 1)
    return phi, max(0.0, excess / room) if excess > 0 and room > 0 else 0.0


def _not_outermost(z: Floats, trim_by: float) -> Bools:
    ordered = np.sort(z)
    first, last = np.searchsorted(ordered, z, side="left"), np.searchsorted(ordered, z, side="right")
    rank = (first + last + 1) / 2  # the mean of the ranks that equal values share
    groups = 1 / trim_by
    group = np.floor(rank * groups / (len(z) + 1))
    return (group > 0) & (group < groups - 1)


def limits_at(
    size: Floats,
    target: float,
    tau2: float,
    *,
    data: Data,
    method: Method | None,
    multiply: float,
    turns: bool = False,
) -> Limits:
    """Limits at 95 and 99.8 % for places of these sizes. Ratios without over-dispersion are exact.

    Args:
        size: the denominator; for ratios, what is expected.
        target: the share, or the ratio of counts, of all places; ratios have 1.
        method: for ratios; None without over-dispersion.
        tau2: variance between places on the transformed scale; 0 for chance alone.
        turns: as the reference tool has the limits of shares.
    """
    pairs = [
        _exact(size, tail)
        if data is Data.RATIO and method is None
        else _turning(size, target, tau2, z=z)
        if turns
        else _smooth(size, target, tau2, data=data, method=method, z=z)
        for z, tail in ((Z_95, 0.025), (Z_998, 0.001))
    ]
    return Limits(*(limit * multiply for pair in pairs for limit in pair))


def _exact(expected: Floats, tail: float) -> tuple[Floats, Floats]:
    """Ratios of a Poisson count to its expectation that are passed with a chance of `tail` at each end."""
    return (
        chdtri(2 * expected, 1 - tail) / (2 * expected),
        chdtri(2 * expected + 2, tail) / (2 * expected),
    )


def _smooth(
    size: Floats, target: float, tau2: float, *, data: Data, method: Method | None, z: float
) -> tuple[Floats, Floats]:
    if data is Data.RATIO and method is Method.LOG:
        wide = z * np.sqrt(1 / size + tau2)
        return np.exp(-wide), np.exp(wide)
    wide = z * np.sqrt(1 / (4 * size) + tau2)
    if data is Data.RATIO:
        return 1 - wide, 1 + wide
    if data is Data.COUNTS:
        return target * np.exp(-wide), target * np.exp(wide)
    angle = np.arcsin(np.sqrt(target))
    # Beyond a quarter turn the sine would come back: a share ends at 0 and at 1.
    return np.sin(np.maximum(angle - wide, 0)) ** 2, np.sin(np.minimum(angle + wide, np.pi / 2)) ** 2


def _turning(size: Floats, target: float, tau2: float, *, z: float) -> tuple[Floats, Floats]:
    """Limits of shares as FunnelPlotR 0.6.0 has them.

    It works them out on a thousand sizes besides those given and puts 0 or 1 where the curve goes back from
    one size to the next, so that the largest size keeps a limit from beyond the quarter turn.
    """
    grid = np.unique(np.concatenate([np.linspace(3, np.ceil(size.max()), 1000), size]))
    angle, wide = np.arcsin(np.sqrt(target)), z * np.sqrt(1 / (4 * grid) + tau2)
    lower, upper = np.sin(angle - wide) ** 2, np.sin(angle + wide) ** 2
    back, over = lower[:-1] > lower[1:], upper[:-1] < upper[1:]
    lower[:-1][back], upper[:-1][over] = 0.0, 1.0
    place = np.searchsorted(grid, size)
    return lower[place], upper[place]
