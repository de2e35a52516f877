"""Charts: how many are worked out in a second, how long one takes to draw."""

import time
from collections.abc import Callable
from datetime import date, timedelta

import numpy as np

from learnonce.bench.figures import Budget, Figure, Part, quantile, seconds_each
from learnonce.improvement.calc import charting, drawing, judging
from learnonce.improvement.calc.spc import charts, data_count, icons
from learnonce.improvement.calc.spc.arrays import Floats
from learnonce.improvement.calc.spc.lines import Kind

POINTS = 60
AT_ONCE = 10_000
PER_SECOND = Budget(10_000, at_least=True)  # design.md section 8
DRAWN = Budget(50)  # ms, likewise

type Say = Callable[[str], None]


def measure(*, seconds: float, say: Say) -> Part:
    """Work out and draw made series of 60 points; no database is needed."""
    values = np.random.default_rng(8).normal(100, 10, (AT_ONCE, POINTS))
    say("Working out charts")
    figures = [
        *_computed("run chart with the runs test of Anhøj", _anhoej, values, seconds),
        *_computed("XmR chart with Making Data Count", _making_data_count, values, seconds),
        _told(values, seconds),
    ]
    say("Drawing them")
    figures += _drawn(values, seconds)
    return Part(f"Charts of {POINTS} points", figures)


def _anhoej(values: Floats) -> None:
    charts.draw(values, charts.Settings(kind=Kind.RUN))


def _making_data_count(values: Floats) -> None:
    found = data_count.read(values)
    icons.variation(found.sign[:, -1], icons.Wanted.LOWER)
    icons.assurance(np.full(len(values), 90.0), found.lower[:, -1], found.upper[:, -1], icons.Wanted.LOWER)


def _computed(what: str, work: Callable[[Floats], None], values: Floats, seconds: float) -> list[Figure]:
    work(values)  # warm
    return [
        Figure(
            f"{what}, {AT_ONCE:,} at once", AT_ONCE / seconds_each(work, [values], seconds), "/s", PER_SECOND
        ),
        Figure(
            f"{what}, one by one", 1 / seconds_each(work, [row[None] for row in values[:500]], seconds), "/s"
        ),
    ]


def _question(values: Floats) -> charting.Question:
    days = tuple(date(2025, 1, 6) + timedelta(weeks=week) for week in range(POINTS))
    amounts = tuple(float(value) for value in values)
    return charting.Question(Kind.I, days, amounts, wanted=icons.Wanted.LOWER, target=90.0, began=days[30])


def _told(values: Floats, seconds: float) -> Figure:
    def work(piece: Floats) -> None:
        judging.judge(charting.answer(_question(piece[0])))

    taken = seconds_each(work, [row[None] for row in values[:200]], seconds)
    return Figure("all that a page says of one chart: p50", 1000 * taken, "ms")


def _drawn(values: Floats, seconds: float) -> list[Figure]:
    began = time.perf_counter()
    import vl_convert  # the first use is part of what is measured

    def spec(row: Floats) -> drawing.Spec:
        return drawing.spec(charting.answer(_question(row)), (), unit="calls a week", size=drawing.WIDE)

    vl_convert.vegalite_to_svg(spec(values[0]))
    first = time.perf_counter() - began
    taken, until = [], time.perf_counter() + seconds
    for row in values[1:]:
        one = spec(row)
        began = time.perf_counter()
        vl_convert.vegalite_to_svg(one)
        taken.append(1000 * (time.perf_counter() - began))
        if time.perf_counter() > until:
            break
    return [
        Figure("SVG of one chart, warm: p50", quantile(taken, 0.5), "ms", DRAWN),
        Figure("SVG of one chart, warm: p95", quantile(taken, 0.95), "ms"),
        Figure("SVG of the first chart of a process", 1000 * first, "ms"),
    ]
