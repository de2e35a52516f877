"""One measure's chart for people: which readings make the limits, which rules are asked, what stands out.

Between the plain calculation of `spc` and the words and pictures made of it (telling.py, drawing.py).
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray

from learnonce.improvement.calc.spc import charts, data_count, icons, joining, lines, runs, zones
from learnonce.improvement.calc.spc.arrays import Bools, Floats, Ints, sides

# Fewest readings on which limits are kept as a baseline; fewer give trial limits.
FEWEST_FOR_LIMITS = 12
FEWEST_FOR_RUNS = 10

MADE_FOR_SAMPLES = frozenset({lines.Kind.XBAR, lines.Kind.S})
# Charts whose limits come from the steps between neighbours: there a few large steps can be left out.
BY_STEPS = frozenset({lines.Kind.I, lines.Kind.I_PRIME, lines.Kind.P_PRIME, lines.Kind.U_PRIME, lines.Kind.T})
# Charts with limits that lie as far above as below the centre, so that there are zones between.
WITH_ZONES = frozenset(
    {lines.Kind.I, lines.Kind.I_PRIME, lines.Kind.XBAR, lines.Kind.C}
    | {lines.Kind.P, lines.Kind.P_PRIME, lines.Kind.U, lines.Kind.U_PRIME}
)


@dataclass(frozen=True, slots=True)
class Question:
    """What is to be drawn.

    Attributes:
        days, amounts, out_of: one entry a reading, in order of time; None is missing. `out_of` is None
            where the measure has none.
        samples: several readings of one day belong together. Otherwise each is a point.
        multiply: what the values are multiplied by to be read: 100 for shares in per cent.
        target: in the unit that is read.
        rebased: first days of new stretches.
        excluded: days that make no limits.
        began: the day the change began, if marked.
        frozen_until: the last day of the baseline, if a person set one.
        screen: leave large moving ranges out of the limits; only charts BY_STEPS have any.
        zones: ask the zone rules of Western Electric in place of the usual ones; only charts WITH_ZONES can.
    """

    kind: lines.Kind
    days: tuple[date, ...]
    amounts: tuple[float | None, ...]
    out_of: tuple[float | None, ...] | None = None
    samples: bool = False
    multiply: float = 1.0
    wanted: icons.Wanted = icons.Wanted.NEITHER
    target: float | None = None
    rebased: tuple[date, ...] = ()
    excluded: tuple[date, ...] = ()
    began: date | None = None
    frozen_until: date | None = None
    screen: bool = False
    zones: bool = False


@dataclass(frozen=True, slots=True)
class Answer:
    """The chart, each array (points,), `nan` where there is nothing.

    Attributes:
        days: of each point.
        n: what each point rests on: opportunities or readings; None where it does not matter.
        sign: members of `data_count.Sign`: what the rules of this chart say of the point.
        part: number of its stretch, from 1.
        base: whether centre and limits of its stretch are worked out from it.
        runs: the runs test of each stretch.
        makes_data_count: the rules are those of Making Data Count; otherwise the zone rules, or limits and
            runs test.
        trial: the limits of the last stretch rest on fewer than 12 readings.
    """

    question: Question
    days: tuple[date, ...]
    y: Floats
    n: Floats | None
    centre: Floats
    upper: Floats
    lower: Floats
    side: Ints
    sign: Ints
    part: Ints
    base: Bools
    runs: tuple[runs.Runs, ...]
    variation: icons.Variation
    assurance: icons.Assurance

    @property
    def makes_data_count(self) -> bool:
        return self.question.kind is lines.Kind.I and not self.by_zones

    @property
    def by_zones(self) -> bool:
        """The rules are the zone rules of Western Electric."""
        return self.question.zones and self.question.kind in WITH_ZONES

    @property
    def screened(self) -> bool:
        return self.question.screen and self.question.kind in BY_STEPS

    @property
    def has_limits(self) -> bool:
        return self.question.kind is not lines.Kind.RUN

    @property
    def trial(self) -> bool:
        return self.has_limits and int(self.baseline.sum()) < FEWEST_FOR_LIMITS

    @property
    def baseline(self) -> Bools:
        """The points from which the last stretch's centre comes."""
        return self.base & (self.part == self.part[-1]) & ~np.isnan(self.y) if len(self.y) else self.base

    @property
    def frozen(self) -> bool:
        """The last stretch has points later than its baseline."""
        last = np.flatnonzero(self.baseline)
        return bool(len(last)) and bool(
            np.any(~np.isnan(self.y[last[-1] + 1 :]) & ~self._left_out[last[-1] + 1 :])
        )

    @property
    def _left_out(self) -> Bools:
        return np.array([day in self.question.excluded for day in self.days], dtype=bool)


def answer(question: Question) -> Answer:
    """Join, find the stretches and their baselines, and work out lines and signs.

    Raises:
        spc.lines.Refused: the readings do not go with the kind of chart.
    """
    joined, days = _joined(question)
    y, n = _drawn(question, joined)
    stretches = [
        _stretch(
            question, days[first:end], y[first:end], None if n is None else n[first:end], joined.sd[first:end]
        )
        for first, end in pairwise(_edges(days, question.rebased))
    ]
    variation, assurance = _pictures(question, stretches)
    return Answer(
        question=question,
        days=days,
        y=_whole([one.y for one in stretches]),
        n=n,
        centre=_whole([one.centre for one in stretches]),
        upper=_whole([one.upper for one in stretches]),
        lower=_whole([one.lower for one in stretches]),
        side=_whole([one.side for one in stretches]).astype(np.int64),
        sign=_whole([one.sign for one in stretches]).astype(np.int64),
        part=np.repeat(np.arange(1, len(stretches) + 1), [len(one.y) for one in stretches]),
        base=_whole([one.base for one in stretches]).astype(bool),
        runs=tuple(one.runs for one in stretches),
        variation=variation,
        assurance=assurance,
    )


def _whole(pieces: Sequence[NDArray[Any]]) -> NDArray[Any]:
    """One after the other; of none, nothing."""
    return np.concatenate(pieces) if pieces else np.zeros(0)


def as_run(question: Question) -> Question:
    """The same numbers as a run chart, which is right for any."""
    return replace(question, kind=lines.Kind.RUN)


def stretches_of(side: Ints) -> list[tuple[int, int, int, int]]:
    """Runs on one side: first place, last place, side, how many; points on the line are passed over."""
    found: list[tuple[int, int, int, int]] = []
    for place, now in enumerate(side.tolist()):
        if now == 0:
            continue
        if found and found[-1][2] == now:
            first, _, _, count = found[-1]
            found[-1] = (first, place, now, count + 1)
        else:
            found.append((place, place, now, 1))
    return found


def _joined(question: Question) -> tuple[joining.Joined, tuple[date, ...]]:
    amounts = _array(question.amounts)
    below = None if question.out_of is None else _array(question.out_of)
    keys: list[tuple[date, int]] = [
        (day, 0 if question.samples else number) for number, day in enumerate(question.days)
    ]
    joined = joining.join(keys, amounts, below)
    return joined, tuple(key[0] for key in joined.keys)  # type: ignore[index]


def _drawn(question: Question, joined: joining.Joined) -> tuple[Floats, Floats | None]:
    if question.kind in MADE_FOR_SAMPLES:
        return (joined.sd if question.kind is lines.Kind.S else joined.mean), joined.size
    return joined.value, joined.denominator


def _edges(days: tuple[date, ...], rebased: tuple[date, ...]) -> list[int]:
    starts = {next((place for place, day in enumerate(days) if day >= rebase), 0) for rebase in rebased}
    return [0, *sorted(starts - {0}), len(days)] if days else []


@dataclass(frozen=True, slots=True)
class _Stretch:
    y: Floats
    centre: Floats
    upper: Floats
    lower: Floats
    side: Ints
    sign: Ints
    base: Bools
    runs: runs.Runs


def _stretch(question: Question, days: tuple[date, ...], y: Floats, n: Floats | None, sd: Floats) -> _Stretch:
    exclude = tuple(place for place, day in enumerate(days, 1) if day in question.excluded)
    freeze = _baseline(question, days, y, exclude)
    chart = charts.draw(
        y[None],
        charts.Settings(
            kind=question.kind,
            freeze=freeze,
            exclude=exclude,
            multiply=question.multiply,
            screen=question.screen,
            clip_below=True,
        ),
        n=None if n is None else n[None],
        sd=sd[None],
    )
    drawn = chart.y[0]
    centre, upper, lower = (line[0] for line in (chart.lines.centre, chart.lines.upper, chart.lines.lower))
    if question.kind is lines.Kind.I:
        marks = data_count.read(drawn[None], fix_after=freeze, exclude=exclude, screen=question.screen)
        # A measure that is never below 0 has no limit there; the rules are asked with the limit as worked
        # out.
        low = np.where((marks.lower[0] < 0) & ~np.any(drawn < 0), 0.0, marks.lower[0])
        centre, upper, lower, sign = marks.mean[0], marks.upper[0], low, marks.sign[0]
    else:
        sign = _signs(chart, drawn, centre)
    if question.zones and question.kind in WITH_ZONES:
        sign = _zone_signs(chart, drawn)
    return _Stretch(drawn, centre, upper, lower, sides(drawn, centre), sign, chart.base, chart.runs[0])


def _baseline(question: Question, days: tuple[date, ...], y: Floats, exclude: tuple[int, ...]) -> int | None:
    """How many first points of a stretch make its limits; None: all of them.

    Those up to the day a person set; else those before the marked start of the change, if they are enough.
    """
    fewest = FEWEST_FOR_RUNS if question.kind is lines.Kind.RUN else FEWEST_FOR_LIMITS
    there = [not np.isnan(value) and place not in exclude for place, value in enumerate(y, 1)]
    for end in (
        question.frozen_until and sum(day <= question.frozen_until for day in days),
        question.began and sum(day < question.began for day in days),
    ):
        if end and end < len(days) and sum(there[:end]) >= fewest:
            return end
    return None


def _signs(chart: charts.Chart, y: Floats, centre: Floats) -> Ints:
    """The same signs for charts that are read by limits and runs test: outside, or in too long a run."""
    test, side = chart.runs[0], sides(y, centre)
    sign = np.zeros(len(y), dtype=np.int64)
    looked_at = np.flatnonzero(chart.included)
    for first, last, way, count in stretches_of(side[looked_at]):
        if count > int(test.longest_allowed[0]):
            within = looked_at[first : last + 1]
            within = within[side[within] == way]
            sign[within] = data_count.Sign.LONG_HIGH if way > 0 else data_count.Sign.LONG_LOW
    outside = chart.outside[0]
    return np.where(
        outside, np.where(side > 0, data_count.Sign.ABOVE_LIMIT, data_count.Sign.BELOW_LIMIT), sign
    )


def _zone_signs(chart: charts.Chart, y: Floats) -> Ints:
    """The same signs for the zone rules: every hit of a rule that was met, the first rule that applies."""
    drawn = chart.lines
    centre = drawn.centre[0]
    # A share has one limit cut at 0 or 1, hardly ever both: the other one tells how wide a zone is.
    sigma = np.fmax(drawn.upper_2s[0] - centre, centre - drawn.lower_2s[0]) / 2
    hits = zones.western_electric(y[None], centre, sigma).members[:, 0]
    high = sides(y, centre) > 0
    pairs = (
        (data_count.Sign.ABOVE_LIMIT, data_count.Sign.BELOW_LIMIT),
        (data_count.Sign.NEAR_HIGH, data_count.Sign.NEAR_LOW),
        (data_count.Sign.ZONE_HIGH, data_count.Sign.ZONE_LOW),
        (data_count.Sign.LONG_HIGH, data_count.Sign.LONG_LOW),
    )
    return np.select(list(hits), [np.where(high, up, down) for up, down in pairs], data_count.Sign.NONE)


def _pictures(question: Question, stretches: list[_Stretch]) -> tuple[icons.Variation, icons.Assurance]:
    """Those of the last reading there is. A run chart has no limits to judge a target by."""
    there = ~np.isnan(stretches[-1].y) if stretches else np.zeros(0, dtype=bool)
    if not np.any(there):
        return icons.Variation.ORDINARY, icons.Assurance.NO_TARGET
    last, place = stretches[-1], int(np.flatnonzero(there)[-1])
    variation = icons.Variation(str(icons.variation(last.sign[[place]], question.wanted)[0]))
    if question.target is None or question.kind is lines.Kind.RUN:
        return variation, icons.Assurance.NO_TARGET
    target = np.array([question.target], dtype=float)
    assured = icons.assurance(target, last.lower[[place]], last.upper[[place]], question.wanted)
    return variation, icons.Assurance(str(assured[0]))


def _array(values: tuple[float | None, ...]) -> Floats:
    return np.array([np.nan if value is None else value for value in values], dtype=float)
