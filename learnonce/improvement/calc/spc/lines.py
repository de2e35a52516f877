"""Centre line and limits of each kind of chart, for one part of it.

Every function takes a `Part` and gives `Lines`. The source of each is named; constants.py has the factors.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum

import numpy as np

from learnonce.improvement.calc.spc import constants, ranges
from learnonce.improvement.calc.spc.arrays import Bools, Floats, mean, median, over, total


class Kind(StrEnum):
    RUN = "run"
    I = "i"  # noqa: E741  the chart is called so
    MR = "mr"
    I_PRIME = "ip"
    XBAR = "xbar"
    S = "s"
    T = "t"
    P = "p"
    P_PRIME = "pp"
    C = "c"
    U = "u"
    U_PRIME = "up"
    G = "g"


# Nelson 1994: times between events to this power lie as a normal curve does.
T_POWER = 3.6
# The median of a geometric distribution in units of its mean: ln 2, cut as the textbooks cut it.
G_MEDIAN = 0.693


class Refused(ValueError):  # noqa: N818  reads as what was done
    """No such chart can be drawn of this series; the text says why."""


@dataclass(frozen=True, slots=True)
class Part:
    """One stretch of a chart that has its own centre.

    Attributes:
        y: charts x points, what is drawn.
        n: charts x points, denominators or subgroup sizes; None for charts that need none.
        sd: charts x points, standard deviations inside the subgroups, for Xbar and S.
        base: (points,) those of which centre and limits are worked out.
        fixed: a centre given by a person, in the unit of y.
        screen: leave large moving ranges out.
        categories: the subgroups are places and not times, which makes it a funnel.
        as_reference: keep the oddities of the reference tool.
    """

    y: Floats
    n: Floats | None
    sd: Floats | None
    base: Bools
    fixed: float | None = None
    screen: bool = False
    categories: bool = False
    as_reference: bool = False

    @property
    def sizes(self) -> Floats:
        return np.ones_like(self.y) if self.n is None else self.n

    def centre(self, worked_out: Floats) -> Floats:
        return worked_out if self.fixed is None else np.full_like(worked_out, self.fixed)

    def mean_range(self, values: Floats) -> Floats:
        return ranges.mean_step(values, self.base, screen=self.screen, keep_level=not self.as_reference)


@dataclass(frozen=True, slots=True)
class Lines:
    """Each charts x points, or charts x 1 where it is the same for all points; `nan` where there is none.

    Attributes:
        upper, lower: at three sigma.
        upper_2s, lower_2s: at two.
    """

    centre: Floats
    upper: Floats
    lower: Floats
    upper_2s: Floats
    lower_2s: Floats


def lines_of(kind: Kind, part: Part) -> Lines:
    """Raises: Refused, for a T chart with a time that is not above zero."""
    return _KINDS[kind](part)


def _about(centre: Floats, sigma: Floats) -> Lines:
    return Lines(centre, centre + 3 * sigma, centre - 3 * sigma, centre + 2 * sigma, centre - 2 * sigma)


def _between(lines: Lines, low: float, high: float) -> Lines:
    """Limits cut to what the measure can be."""
    cut = (np.clip(line, low, high) for line in (lines.upper, lines.lower, lines.upper_2s, lines.lower_2s))
    return Lines(lines.centre, *cut)


def _run(part: Part) -> Lines:
    centre = part.centre(median(part.y[..., part.base]))
    none = np.full_like(centre, np.nan)
    return Lines(centre, none, none, none, none)


def _individuals(part: Part) -> Lines:
    """Shewhart's chart for single values: mean +/- 3 mean moving ranges / 1.128."""
    centre = part.centre(mean(part.y[..., part.base]))
    return _about(centre, part.mean_range(part.y) / constants.D2)


def _ranges(part: Part) -> Lines:
    """Of moving ranges themselves: up to 3.267 times their mean.

    Without any range there is no line; the reference tool leaves a lower one at 0.
    """
    centre = part.centre(mean(part.y[..., part.base]))
    nought = np.where(np.isnan(centre) & (not part.as_reference), np.nan, 0.0)
    return Lines(centre, constants.D4 * centre, nought, constants.D4 * 2 / 3 * centre, nought)


def _i_prime(part: Part) -> Lines:
    """Taylor's normalised I chart: single values that rest on subgroups of unlike size.

    The reference tool takes the spread of all pairs of the part; here it is that of the base points.
    """
    base = part.base
    pairs = np.ones_like(base) if part.as_reference else base
    centre = part.centre(_pooled(part))
    with np.errstate(divide="ignore", invalid="ignore"):
        scale = 1 / np.where(part.sizes == 0, np.nan, part.sizes)
        near = scale[..., pairs]
        steps = np.sqrt(np.pi / 2) * ranges.moving_ranges(part.y[..., pairs])
        steps = steps / np.sqrt(near[..., 1:] + near[..., :-1])
    spread = ranges.mean_range(
        steps, screen=part.screen, keep_level=not part.as_reference, factor=constants.D4_PRIME
    )
    return _about(centre, spread * np.sqrt(scale))


def _pooled(part: Part) -> Floats:
    """All events over all opportunities, or all readings over their number: charts x 1."""
    y, n = part.y[..., part.base], part.sizes[..., part.base]
    there = ~np.isnan(y)
    return over(total(np.where(there, y * n, 0)), total(np.where(there, n, 0)))


def _within(part: Part) -> Floats:
    """The standard deviation inside subgroups, charts x 1.

    The mean of the base ones where all subgroups of the part are of one size, else pooled by degrees of
    freedom. The reference tool takes one degree of freedom off for each empty subgroup; here an empty one
    counts nothing.
    """
    assert part.sd is not None  # noqa: S101  charts.draw gives it for these kinds
    size, sd = part.sizes, part.sd[..., part.base]
    alike = np.all(size == size[..., :1], axis=-1, keepdims=True)
    freedom = size[..., part.base] - 1
    if not part.as_reference:
        freedom = np.maximum(freedom, 0)
    pooled = np.sqrt(over(total(freedom * sd**2), total(freedom)))
    return np.where(alike, mean(sd), pooled)


def _xbar(part: Part) -> Lines:
    """Means of subgroups by the spread inside them (Montgomery)."""
    centre, spread = part.centre(_pooled(part)), _within(part)
    wide, near = (constants.a3(part.sizes, k) * spread for k in (3, 2))
    return Lines(centre, centre + wide, centre - wide, centre + near, centre - near)


def _s(part: Part) -> Lines:
    """Standard deviations of subgroups (Montgomery)."""
    centre, size = part.centre(_within(part)), part.sizes
    return Lines(
        centre,
        *(factor(size, k) * centre for k in (3, 2) for factor in (constants.b4, constants.b3)),
    )


def _t(part: Part) -> Lines:
    """Times between rare events: an I chart of y ** (1 / 3.6), taken back (Nelson 1994).

    Where there are no limits, the reference tool leaves a lower one at 0.
    """
    if np.any(part.y <= 0):
        raise Refused("Time between events must be greater than zero.")
    fixed = part.fixed
    if fixed is not None and not part.as_reference:  # the reference tool takes it as transformed already
        if fixed <= 0:
            raise Refused("The centre of times between events must be greater than zero.")
        fixed **= 1 / T_POWER
    inner = _individuals(replace(part, y=part.y ** (1 / T_POWER), fixed=fixed))

    def back(line: Floats, below: float) -> Floats:
        with np.errstate(invalid="ignore"):
            return np.where(line < 0, below, line**T_POWER)

    low = np.nan if part.as_reference else 0.0
    lower = back(inner.lower, 0.0)
    return Lines(
        back(inner.centre, np.nan),
        back(inner.upper, np.nan),
        np.nan_to_num(lower) if part.as_reference else lower,
        back(inner.upper_2s, np.nan),
        back(inner.lower_2s, low),
    )


def _shares(part: Part, centre: Floats) -> Floats:
    """Sigma of each share of n: charts x points."""
    with np.errstate(invalid="ignore"):
        return np.sqrt(over(centre * (1 - centre), part.sizes))


def _rates(part: Part, centre: Floats) -> Floats:
    """Sigma of each rate per n: charts x points."""
    with np.errstate(invalid="ignore"):
        return np.sqrt(over(centre, part.sizes))


def _laney(part: Part, centre: Floats, sigma: Floats) -> Floats:
    """How much more the points vary than chance alone would have it: charts x 1 (Laney 2002)."""
    z = over(part.y - centre, sigma)
    if not part.categories:
        return part.mean_range(z) / constants.D2
    z = z[..., part.base]
    return np.std(z, axis=-1, ddof=1, keepdims=True) if z.shape[-1] > 1 else np.full_like(centre, np.nan)


def _p(part: Part, *, prime: bool = False) -> Lines:
    centre = part.centre(_pooled(part))
    sigma = _shares(part, centre)
    return _between(_about(centre, sigma * _laney(part, centre, sigma) if prime else sigma), 0, 1)


def _u(part: Part, *, prime: bool = False) -> Lines:
    centre = part.centre(_pooled(part))
    sigma = _rates(part, centre)
    return _between(_about(centre, sigma * _laney(part, centre, sigma) if prime else sigma), 0, np.inf)


def _c(part: Part) -> Lines:
    centre = part.centre(mean(part.y[..., part.base]))
    with np.errstate(invalid="ignore"):
        return _between(_about(centre, np.sqrt(centre)), 0, np.inf)


def _g(part: Part) -> Lines:
    """Cases between rare events: the median is drawn, limits are those of a geometric distribution.

    Source: Benneyan 2001. A centre given by a person is the line that is drawn; the reference tool takes it
    for the mean and draws 0.693 of it.
    """
    if part.fixed is None:
        drawn, middle = median(part.y[..., part.base]), mean(part.y[..., part.base])
    else:
        given = np.full((*part.y.shape[:-1], 1), part.fixed)
        drawn, middle = (G_MEDIAN * given, given) if part.as_reference else (given, given / G_MEDIAN)
    return replace(_between(_about(middle, np.sqrt(middle * (middle + 1))), 0, np.inf), centre=drawn)


_KINDS: dict[Kind, Callable[[Part], Lines]] = {
    Kind.RUN: _run,
    Kind.I: _individuals,
    Kind.MR: _ranges,
    Kind.I_PRIME: _i_prime,
    Kind.XBAR: _xbar,
    Kind.S: _s,
    Kind.T: _t,
    Kind.P: _p,
    Kind.P_PRIME: lambda part: _p(part, prime=True),
    Kind.C: _c,
    Kind.U: _u,
    Kind.U_PRIME: lambda part: _u(part, prime=True),
    Kind.G: _g,
}
