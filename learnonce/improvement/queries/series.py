"""The readings of a measure as plain arrays, for charts and for the effect of a change."""

from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date

from django.db import models
from django.db.models import F

from learnonce.base.actors import SYSTEM, Actor
from learnonce.improvement.calc import measures, rare
from learnonce.improvement.models import Mark, Measure, Reading


@dataclass(frozen=True, slots=True)
class MarkLine:
    """A mark that stands. `kind` is one of calc.measures.MARKS."""

    id: int
    on: date
    kind: str
    text: str


@dataclass(frozen=True, slots=True)
class Series:
    """The readings that count, in order of time. The four columns are equally long, one entry a reading.

    Args:
        on: the first day of each reading's period. A day comes more than once only where `has_several`, or
            where the interval is CASE. Periods nobody has said anything of are absent; those said to be
            missing have an amount of None. Neither is ever zero.
        amount: the number that was given: a count, a numerator, a size, a time.
        out_of: the denominator; None throughout when `has_out_of` is false.
        shown: as people see it: shares in per cent, rates for `per`. The target is in this unit.
        data: one of calc.choosing.DATA, by which an effect is measured.
        chart: one of calc.choosing.CHARTS; the codes of calc.spc and of the reference cases.
        began_on: the marked start of the change; without one, the day the take-up it is about came into use.
        zones, screened: the two options of the rules; both off unless a person chose them.
        frozen_until: the last day of the baseline; None when all readings make the limits.
        rebased_on: first days of new stretches, in order: only people set them.
        excluded_on: days left out of the limits.
        happened_on: of rare events that are given by their dates: all of them. The readings are then the days
            from each to the one before, so the first has none. Empty otherwise.
        drawn: the name of the picture that was drawn last; empty without one.
    """

    measure_id: int
    adoption_id: int | None
    title: str
    unit: str
    out_of_unit: str
    per: int
    kind: str
    wanted: str
    target: float | None
    interval: str
    data: str
    chart: str
    has_out_of: bool
    has_several: bool
    on: tuple[date, ...]
    amount: tuple[float | None, ...]
    out_of: tuple[float | None, ...]
    shown: tuple[float | None, ...]
    marks: tuple[MarkLine, ...]
    began_on: date | None
    frozen_until: date | None
    zones: bool
    screened: bool
    happened_on: tuple[date, ...]
    drawn: str

    @property
    def rebased_on(self) -> tuple[date, ...]:
        return self._days(measures.REBASE)

    @property
    def excluded_on(self) -> tuple[date, ...]:
        return self._days(measures.EXCLUDE)

    def _days(self, kind: str) -> tuple[date, ...]:
        return tuple(mark.on for mark in self.marks if mark.kind == kind)


@dataclass(frozen=True, slots=True)
class Kept:
    """All that is kept of one measure's numbers, read once for its page and its chart.

    Args:
        readings: those that count, oldest first.
        past: what was corrected or taken away, the newest correction first. Only its team may be told.
        marks: those that stand, in order of time.
        unmarked: those that were taken away, the newest first. Only its team may be told.
        drawn: the name of the picture that was drawn last; empty without one.
    """

    row: Measure
    readings: list[Reading]
    past: list[Reading]
    marks: list[Mark]
    unmarked: list[Mark]
    drawn: str

    def series(self) -> Series:
        numbers = [(one.on, one.amount, one.out_of) for one in self.readings]
        return _series(self.row, numbers, tuple(_mark_line(one) for one in self.marks), self.drawn)


def kept(*, measure_id: int, actor: Actor) -> Kept | None:
    """One measure with its numbers and marks; None when there is none the actor may see. Three queries."""
    seen: models.QuerySet[Measure] = Measure.objects.visible_to(actor)
    row = (
        seen.annotate(drawn=F("picture__digest"))
        .select_related("team__organisation__locality", "copied_from", "adoption")
        .filter(pk=measure_id)
        .first()
    )
    if row is None:
        return None
    rows = list(row.readings.order_by("on", "nth", "pk"))
    marks = list(row.marks.order_by("on", "pk"))
    gone = [one for one in marks if one.removed_at is not None]
    past = [one for one in rows if one.over_at is not None]
    return Kept(
        row=row,
        readings=[one for one in rows if one.over_at is None],
        past=sorted(past, key=lambda one: (one.over_at, one.pk), reverse=True),
        marks=[one for one in marks if one.removed_at is None],
        unmarked=sorted(gone, key=lambda one: (one.removed_at, one.pk), reverse=True),
        drawn=row.drawn or "",
    )


def series(*, measure_id: int, actor: Actor) -> Series | None:
    """One measure's readings; None when there is no such measure the actor may see. Three queries."""
    return series_of([measure_id], actor=actor).get(measure_id)


def series_of(measure_ids: Collection[int], *, actor: Actor) -> dict[int, Series]:
    """Those of many, by the number of the measure; what the actor may not see is absent. Three queries."""
    seen: models.QuerySet[Measure] = Measure.objects.visible_to(actor).filter(pk__in=measure_ids)
    rows = list(seen.annotate(drawn=F("picture__digest")).select_related("adoption").order_by("pk"))
    numbers = [row.pk for row in rows]
    readings: dict[int, list[tuple[date, float | None, float | None]]] = defaultdict(list)
    standing = Reading.objects.filter(measure_id__in=numbers, over_at__isnull=True)
    columns = ("measure_id", "on", "amount", "out_of")
    for number, day, amount, out_of in standing.order_by("measure_id", "on", "nth").values_list(*columns):
        readings[number].append((day, amount, out_of))
    marks = marks_of(numbers)
    return {row.pk: _series(row, readings[row.pk], marks[row.pk], row.drawn or "") for row in rows}


def series_of_adoptions(adoption_ids: Collection[int]) -> dict[int, list[Series]]:
    """For jobs: the series about each take-up of a lesson, outcome measures first. Four queries.

    What is worked out from them may say more than a reader of the measure would be shown: whoever hands it on
    decides who sees it.
    """
    order = {measures.OUTCOME: 0, measures.PROCESS: 1, measures.BALANCING: 2}
    numbers = Measure.objects.filter(adoption_id__in=adoption_ids).values_list("pk", flat=True)
    found: dict[int, list[Series]] = defaultdict(list)
    for one in series_of(list(numbers), actor=SYSTEM).values():
        if one.adoption_id:
            found[one.adoption_id].append(one)
    return {
        number: sorted(each, key=lambda one: (order[one.kind], one.measure_id))
        for number, each in found.items()
    }


def marks_of(measure_ids: Iterable[int]) -> dict[int, tuple[MarkLine, ...]]:
    """The marks that stand, by measure, in order of time. One query."""
    found: dict[int, list[MarkLine]] = defaultdict(list)
    rows = Mark.objects.filter(measure_id__in=list(measure_ids), removed_at__isnull=True)
    for row in rows.order_by("on", "pk"):
        found[row.measure_id].append(_mark_line(row))
    return defaultdict(tuple, {number: tuple(lines) for number, lines in found.items()})


def _mark_line(row: Mark) -> MarkLine:
    return MarkLine(id=row.pk, on=row.on, kind=row.kind, text=row.text)


def _series(
    row: Measure,
    readings: list[tuple[date, float | None, float | None]],
    marks: tuple[MarkLine, ...],
    drawn: str,
) -> Series:
    happened = tuple(one[0] for one in readings) if row.by_dates else ()
    if row.by_dates:
        between = zip(happened[1:], rare.days_between(happened), strict=True)
        readings = [(day, days, None) for day, days in between]
    began = next((mark.on for mark in marks if mark.kind == measures.START), None)
    if began is None and row.adoption and row.adoption.begun_at:
        began = row.adoption.begun_at.date()
    return Series(
        measure_id=row.pk,
        adoption_id=row.adoption_id,
        title=row.title,
        unit=row.unit,
        out_of_unit=row.out_of_unit,
        per=row.per,
        kind=row.kind,
        wanted=row.wanted,
        target=row.target,
        interval=row.interval,
        data=row.data,
        chart=row.chart,
        has_out_of=row.has_out_of,
        has_several=row.has_several,
        on=tuple(one[0] for one in readings),
        amount=tuple(one[1] for one in readings),
        out_of=tuple(one[2] for one in readings),
        shown=tuple(
            measures.shown(amount=one[1], out_of=one[2], data=row.data, per=row.per) for one in readings
        ),
        marks=marks,
        began_on=began,
        frozen_until=row.frozen_until,
        zones=row.zones,
        screened=row.screened,
        happened_on=happened,
        drawn=drawn,
    )
