"""A whole chart: its parts, their lines, and what stands out."""

from dataclasses import dataclass, fields, replace
from itertools import pairwise

import numpy as np

from learnonce.improvement.calc.spc import ranges, runs
from learnonce.improvement.calc.spc.arrays import Bools, Floats, Ints, sides
from learnonce.improvement.calc.spc.lines import Kind, Lines, Part, lines_of


@dataclass(frozen=True, slots=True)
class Settings:
    """How a chart is drawn; the same for all charts of one call. Positions count from 1.

    Attributes:
        part_ends: the last point of each part but the last. Positions outside the series do nothing.
        freeze: centre and limits come from the points up to this one. Does nothing where there are parts.
        exclude: points that are drawn and held against the limits, and left out of everything else.
        fixed_centre: in the unit of the values, before they are multiplied.
        screen: leave large moving ranges out; off unless asked for.
        multiply: what values, centre and limits are multiplied by in the end, such as 100 for a percentage.
        clip_below: lower limits stop at 0 where no value is below 0.
        categories: the subgroups are places: a funnel, which has no runs test.
        as_reference: keep the oddities of the reference tools (docs/numbers.md lists them).
    """

    kind: Kind = Kind.RUN
    part_ends: tuple[int, ...] = ()
    freeze: int | None = None
    exclude: tuple[int, ...] = ()
    fixed_centre: float | None = None
    screen: bool = False
    multiply: float = 1.0
    clip_below: bool = False
    categories: bool = False
    as_reference: bool = False


@dataclass(frozen=True, slots=True)
class Chart:
    """One chart or many of the same shape.

    Attributes:
        y, lines: charts x points, multiplied.
        part: (points,) number of the part of each point, from 1.
        base, included: (points,) what centre and limits come from; what the runs test looks at.
        outside: charts x points, beyond the three sigma limits. A point on a limit is inside.
        runs: the runs test of each part, in order.
        runs_signal: charts x points, that of the part each point is in.
    """

    y: Floats
    lines: Lines
    part: Ints
    base: Bools
    included: Bools
    outside: Bools
    runs: tuple[runs.Runs, ...]
    runs_signal: Bools


def draw(y: Floats, settings: Settings, *, n: Floats | None = None, sd: Floats | None = None) -> Chart:
    """Lines and signals of charts x points.

    Args:
        y: what is drawn, as `joining.join` gives it; for MR the values of which the steps are drawn.
        n: denominators (P, U and theirs, I prime) or subgroup sizes (Xbar, S, I prime without denominators).
        sd: standard deviations inside the subgroups (Xbar, S).

    Raises:
        lines.Refused: the values do not go with the kind of chart.
    """
    length = y.shape[-1]
    place = np.arange(1, length + 1)
    ends = sorted({end for end in settings.part_ends if 1 <= end < length})
    part = 1 + np.searchsorted(np.array(ends), place, side="left")
    included = ~np.isin(place, settings.exclude)
    frozen = settings.freeze if settings.freeze is not None and not settings.part_ends else length
    base = included & (place <= frozen)
    edges = [0, *ends, length]
    pieces = [
        _piece(slice(*edge), settings, y=y, n=n, sd=sd, base=base, included=included)
        for edge in pairwise(edges)
    ]
    lines = Lines(
        *(np.concatenate([getattr(piece.lines, name) for piece in pieces], axis=-1) for name in NAMES)
    )
    signal = np.concatenate(
        [np.broadcast_to(piece.runs.signal[..., None], piece.y.shape) for piece in pieces], axis=-1
    )
    drawn = np.concatenate([piece.y for piece in pieces], axis=-1)
    outside = (sides(drawn, lines.upper) > 0) | (sides(drawn, lines.lower) < 0)
    tests = tuple(piece.runs for piece in pieces)
    drawn, lines = _scaled(drawn, lines, settings)
    return Chart(drawn, lines, part, base, included, outside, tests, signal)


NAMES = tuple(field.name for field in fields(Lines))


@dataclass(frozen=True, slots=True)
class _Piece:
    y: Floats
    lines: Lines
    runs: runs.Runs


def _piece(
    where: slice,
    settings: Settings,
    *,
    y: Floats,
    n: Floats | None,
    sd: Floats | None,
    base: Bools,
    included: Bools,
) -> _Piece:
    values = y[..., where]
    if settings.kind is Kind.MR:
        first = np.full((*values.shape[:-1], 1), np.nan)
        values = np.concatenate([first, ranges.moving_ranges(values)], axis=-1)
    lines = lines_of(
        settings.kind,
        Part(
            values,
            None if n is None else n[..., where],
            None if sd is None else sd[..., where],
            base[where],
            fixed=settings.fixed_centre,
            screen=settings.screen,
            categories=settings.categories,
            as_reference=settings.as_reference,
        ),
    )
    looked_at = included[where]
    test = runs.anhoej(values[..., looked_at], lines.centre)
    if settings.kind is Kind.MR or settings.categories:
        # Neighbouring steps share a value, and places have no order: neither scatters as the test supposes.
        test = replace(test, signal=np.zeros_like(test.signal))
    wide = (np.broadcast_to(getattr(lines, name), values.shape) for name in NAMES)
    return _Piece(values, Lines(*wide), test)


def _scaled(y: Floats, lines: Lines, settings: Settings) -> tuple[Floats, Lines]:
    """Multiply; drop limits without an end; stop lower limits at 0 where asked."""
    y = y * settings.multiply
    centre, *limits = (getattr(lines, name) * settings.multiply for name in NAMES)
    upper, lower, upper_2s, lower_2s = (np.where(np.isfinite(line), line, np.nan) for line in limits)
    if settings.clip_below:
        never_below = ~np.any(y < 0, axis=-1, keepdims=True)
        lower, lower_2s = (np.where(never_below & (low < 0), 0.0, low) for low in (lower, lower_2s))
    return y, Lines(centre, upper, lower, upper_2s, lower_2s)
