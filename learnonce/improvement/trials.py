"""Trying the effect of a change on real series, with steps of known size put in at known days.

For each site and each length a stretch is picked by a fixed dice. As it is, nothing began on its middle day:
an effect there is a false alarm (or something that truly happened that day: nobody can tell them apart). Then
a fifth of what was counted from that day on is taken away by chance, and the effect should be found again.
"""

import csv
import gzip
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path

import numpy as np
from scipy.special import stdtrit

from learnonce.improvement.calc import effects
from learnonce.improvement.calc.effects import Point, TooLittle
from learnonce.improvement.calc.stepping import COUNTS, NORMAL_95, SHARES, Floats

LENGTHS = ((6, 4), (8, 8), (12, 6), (12, 12), (24, 6), (24, 12), (24, 24))  # readings before and after
TAKEN = 0.2  # of what was counted after the start
PANDEMIC = (date(2020, 2, 1), date(2021, 6, 1))  # everything changed at once: told apart
OURS, PLAIN, NEWEY_WEST = "learnonce", "means compared", "trend, Newey-West"


class NothingToTry(Exception):  # noqa: N818  reads as what is the matter
    """A folder without a file that is known here; the text says which are."""


@dataclass(frozen=True, slots=True)
class Source:
    """How to read one file: which columns hold the site, the day, the number and what it is out of."""

    site: tuple[str, ...]
    day: str
    amount: tuple[str, ...]
    out_of: tuple[str, ...] = ()
    only: tuple[str, str] | None = None
    weekly: bool = False

    @property
    def kind(self) -> str:
        return SHARES if self.out_of and self.out_of != ("total_list_size",) else COUNTS


_ENGLAND = ("attendances_over_4hours",), ("total_attendances",)
SOURCES: dict[str, tuple[Source, ...]] = {
    "england_ae_by_trust_month.csv": (
        Source(("trust_code",), "date", ("total_attendances",)),
        Source(("trust_code",), "date", *_ENGLAND),
        Source(("trust_code",), "date", ("total_emergency_admissions",)),
    ),
    "england_ae_2016_2019_by_org_type_month.csv": (
        Source(("org_code",), "period", ("attendances",), only=("type", "1")),
        Source(("org_code",), "period", ("breaches",), ("attendances",), only=("type", "1")),
    ),
    "scotland_ae_by_hospital_month.csv": (
        Source(("hospital_code",), "date", ("attendances",)),
        Source(("hospital_code",), "date", ("over_4_hours",), ("attendances",)),
    ),
    "scotland_delayed_discharge_by_board_month.csv": (
        Source(("hb_code", "age_group"), "date", ("num_delayed_bed_days",)),
    ),
    "wales_ambulance_by_board_month.csv": (
        Source(("board_code",), "date", ("red_within_8min",), ("red_responses",)),
        Source(("board_code",), "date", ("red_calls",)),
    ),
    "england_daily_discharges_by_trust.csv.gz": (
        Source(("trust_code",), "date", ("discharged_total",), weekly=True),
        Source(("trust_code",), "date", ("discharged_by_1700",), ("discharged_total",), weekly=True),
    ),
    "manchester_antibacterial_items_by_practice_month.csv": (
        Source(("practice_code",), "date", ("items",), ("total_list_size",)),
    ),
}


@dataclass(slots=True)
class Tally:
    """What came of many trials of one heading; sizes are logarithms of ratios, or differences of shares."""

    tried: int = 0
    refused: int = 0
    covered: Counter[str] = field(default_factory=Counter)  # by method: the step lies in the interval
    alarmed: Counter[str] = field(default_factory=Counter)  # by method: an effect where nothing was done
    found: int = 0  # the whole interval on the right side of nothing
    off: list[float] = field(default_factory=list)
    errors: list[float] = field(default_factory=list)

    def share(self, number: int) -> float:
        return number / self.tried if self.tried else float("nan")


def series_in(folder: Path) -> list[tuple[str, str, list[Point]]]:
    """Every series of the known files in a folder: its heading, its kind, its readings in order.

    Raises:
        NothingToTry: none of the known files is there.
    """
    paths = [folder / name for name in SOURCES if (folder / name).exists()]
    if not paths:
        raise NothingToTry(f"{folder} holds none of the files known here: {', '.join(SOURCES)}.")
    found = []
    for path in paths:
        rows = _rows(path)
        for source in SOURCES[path.name]:
            heading = f"{path.name.split('.')[0]}: {' '.join(source.amount)}"
            found += [(heading, source.kind, points) for points in _read(rows, source)]
    return found


def _rows(path: Path) -> list[dict[str, str]]:
    raw = path.read_bytes()
    text = (gzip.decompress(raw) if path.suffix == ".gz" else raw).decode()
    return list(csv.DictReader(text.splitlines()))


def _read(rows: Sequence[dict[str, str]], source: Source) -> Iterator[list[Point]]:
    sites: dict[tuple[str, ...], list[Point]] = defaultdict(list)
    for row in rows:
        if source.only and row[source.only[0]] != source.only[1]:
            continue
        number, out_of = _number(row, source.amount), _number(row, source.out_of) if source.out_of else 1.0
        site = tuple(row[name] for name in source.site)
        if number is None or not out_of or not all(site):
            continue
        on = date.fromisoformat(row[source.day][:10])
        on = on - timedelta(days=on.weekday()) if source.weekly else on.replace(day=1)
        sites[site].append(Point(on, _next(on, weekly=source.weekly), number, out_of))
    for points in sites.values():
        points.sort(key=lambda point: point.on)
        yield _whole_weeks(points) if source.weekly else points


def _number(row: dict[str, str], names: Sequence[str]) -> float | None:
    try:
        return sum(float(row[name]) for name in names)
    except ValueError:
        return None  # an empty cell, or "NA"


def _next(on: date, *, weekly: bool) -> date:
    if weekly:
        return on + timedelta(days=7)
    return date(on.year + on.month // 12, on.month % 12 + 1, 1)


def _whole_weeks(days: Sequence[Point]) -> list[Point]:
    weeks: dict[date, list[Point]] = defaultdict(list)
    for day in days:
        weeks[day.on].append(day)
    return [
        replace(
            week[0],
            amount=sum(day.amount for day in week),
            out_of=sum(day.out_of for day in week) if week[0].out_of != 1 else 1.0,
        )
        for week in weeks.values()
        if len(week) == 7  # noqa: PLR2004  days
    ]


type Say = Callable[[], object]


def tried(
    series: Sequence[tuple[str, str, list[Point]]], *, say: Say = lambda: None
) -> dict[tuple[str, str], Tally]:
    """All trials, tallied by heading and by length; ("all", …) and (…, "all") hold the sums.

    `say` is called once for each series.
    """
    tallies: dict[tuple[str, str], Tally] = defaultdict(Tally)
    dice = np.random.default_rng(20_261_122)
    for heading, kind, points in series:
        for before, after in LENGTHS:
            stretch = window(points, before + after, dice)
            if stretch:
                in_pandemic = stretch[-1].on >= PANDEMIC[0] and stretch[0].on < PANDEMIC[1]
                first = "in the pandemic" if in_pandemic else heading
                names = (first, "all"), ("all" if not in_pandemic else first, f"{before} + {after}")
                here = [tallies[name] for name in names]
                if not in_pandemic:
                    here.append(tallies["all", "all"])
                _try(kind, stretch, before, dice, here)
        say()
    return tallies


def window(points: Sequence[Point], length: int, dice: np.random.Generator) -> list[Point]:
    """One stretch without gaps, or []."""
    whole = [
        start
        for start in range(len(points) - length + 1)
        if all(one.until == other.on for one, other in pairwise(points[start : start + length]))
    ]
    if not whole:
        return []
    start = int(dice.choice(whole))
    return list(points[start : start + length])


def _try(
    kind: str, stretch: Sequence[Point], before: int, dice: np.random.Generator, here: Sequence[Tally]
) -> None:
    began = stretch[before].on
    changed = [
        replace(point, amount=point.amount - dice.binomial(int(point.amount), TAKEN))
        if point.on >= began
        else point
        for point in stretch
    ]
    try:
        still = effects.effect(kind, stretch, began=began)
        stepped = effects.effect(kind, changed, began=began)
    except TooLittle:
        for tally in here:
            tally.refused += 1
        return
    truth = _truth(kind, stretch[before:], changed[before:])
    others = {
        name: (way(kind, stretch, before), way(kind, changed, before))
        for name, way in ((PLAIN, _plain), (NEWEY_WEST, _newey_west))
    }
    for tally in here:
        tally.tried += 1
        tally.alarmed[OURS] += not still.lower <= 0 <= still.upper
        tally.covered[OURS] += stepped.lower <= truth <= stepped.upper
        tally.found += stepped.upper < 0
        tally.off.append(stepped.size - truth)
        tally.errors.append(stepped.std_error)
        for name, (quiet, loud) in others.items():
            tally.alarmed[name] += not quiet[0] <= 0 <= quiet[1]
            tally.covered[name] += loud[0] <= truth <= loud[1]


def _truth(kind: str, were: Sequence[Point], are: Sequence[Point]) -> float:
    if kind == SHARES:
        return float(
            np.mean([b.amount / b.out_of - a.amount / a.out_of for a, b in zip(were, are, strict=True)])
        )
    return float(np.log(sum(point.amount for point in are) / sum(point.amount for point in were)))


def _line(kind: str, points: Sequence[Point]) -> Floats:
    share = np.array([point.amount / point.out_of for point in points])
    if kind == SHARES:
        return share
    half = 0.5 * float(np.min([1 / point.out_of for point in points])) * (share.min() == 0)
    logarithms: Floats = np.log(share + half)
    return logarithms


def _plain(kind: str, points: Sequence[Point], before: int) -> tuple[float, float]:
    """The average after less that before, as if every reading stood for itself."""
    line, number = _line(kind, points), len(points)
    after = np.arange(number) >= before
    squares = sum(((line[side] - line[side].mean()) ** 2).sum() for side in (after, ~after))
    error = np.sqrt(squares / (number - 2) * (1 / after.sum() + 1 / (~after).sum()))
    reach = float(stdtrit(number - 2, 0.975) * error)
    size = float(line[after].mean() - line[~after].mean())
    return size - reach, size + reach


def _newey_west(kind: str, points: Sequence[Point], before: int) -> tuple[float, float]:
    """A step beyond a trend, with an error that allows for likeness after the fact (small-sample factor)."""
    line, number = _line(kind, points), len(points)
    place = np.arange(number)
    design = np.column_stack([np.ones(number), place >= before, place / number])
    inverse = np.linalg.inv(design.T @ design)
    coefficients = inverse @ design.T @ line
    scores = design * (line - design @ coefficients)[:, None]
    lags = max(1, int(4 * (number / 100) ** (2 / 9)))
    middle = scores.T @ scores
    for lag in range(1, lags + 1):
        shifted = scores[lag:].T @ scores[:-lag]
        middle += (1 - lag / (lags + 1)) * (shifted + shifted.T)
    error = np.sqrt((inverse @ middle @ inverse)[1, 1] * number / (number - 3))
    reach = NORMAL_95 * float(error)
    return float(coefficients[1]) - reach, float(coefficients[1]) + reach
