"""What the readings about a take-up of a lesson show: the effect of the change, and what the chart says."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from django.db.models import Max
from django.db.models.functions import Greatest

from learnonce.improvement.calc import (
    charting,
    choosing,
    comparing,
    effects,
    judging,
    measures,
    periods,
    stepping,
)
from learnonce.improvement.calc.comparing import Compared
from learnonce.improvement.calc.effects import Effect, Point, TooLittle
from learnonce.improvement.calc.lasting import Lasting, lasting
from learnonce.improvement.calc.spc import icons, lines
from learnonce.improvement.models import Measure
from learnonce.improvement.queries.series import Series, series_of_adoptions

_KINDS = {
    choosing.COUNT: stepping.COUNTS,
    choosing.RATE: stepping.COUNTS,
    choosing.PROPORTION: stepping.SHARES,
    choosing.AMOUNT: stepping.AMOUNTS,
    choosing.SCORE: stepping.DIFFERENCES,
    choosing.TIME_BETWEEN: stepping.AMOUNTS,
    choosing.CASES_BETWEEN: stepping.AMOUNTS,
}
_WANTED = {measures.UP: icons.Wanted.HIGHER, measures.DOWN: icons.Wanted.LOWER}


@dataclass(frozen=True, slots=True)
class Shown:
    """What one place's own readings show about one take-up of a lesson.

    Attributes:
        counted: what one of them is called, in the words of the place: "repeat calls".
        wanted: one of calc.measures.WANTED.
        effect: None where it is refused, and then `refused` says why.
        points, points_before, points_after: readings that are not missing.
        signal_intended: whether the chart says by rule that it changed after the start, the way wanted.
        balancing_reported: whether something that must not get worse was counted since the start.
        lasting: whether it is still there later; None where there are too few readings to tell.
        compared: against places that had not begun yet; None where none can be held against it.
    """

    adoption_id: int
    counted: str
    wanted: str
    effect: Effect | None
    refused: str
    points: int
    points_before: int
    points_after: int
    start_marked: bool
    signal_intended: bool
    balancing_reported: bool
    lasting: Lasting | None = None
    compared: Compared | None = None


def adoptions_counted_for() -> dict[int, datetime]:
    """For jobs: every take-up that something is counted for, and when that last changed. One query."""
    rows = (
        Measure.objects.filter(adoption__isnull=False)
        .values("adoption_id")
        .annotate(
            changed=Greatest(
                Max("updated_at"),
                Max("readings__updated_at"),
                Max("readings__over_at"),
                Max("marks__updated_at"),
            )
        )
        .values_list("adoption_id", "changed")
        .order_by("adoption_id")
    )
    return {number: changed for number, changed in rows if number}


def adoptions_of_measures(measure_ids: Collection[int]) -> list[int]:
    """For jobs: the take-ups that these measures are about. One query."""
    rows = Measure.objects.filter(pk__in=measure_ids, adoption__isnull=False)
    return [number for number in rows.values_list("adoption_id", flat=True).distinct() if number]


def effects_of_adoptions(
    adoption_ids: Collection[int], *, comparable: Collection[int] = ()
) -> dict[int, Shown]:
    """For jobs: what the readings about each take-up show; those that nobody counts for are absent.

    The first outcome measure with a way wanted speaks for the place, whatever it shows: the one that was
    defined first, so that nobody can choose the best of several afterwards. Four queries.

    Args:
        comparable: take-ups of the same lesson whose readings may be held against those of the others.
    """
    series = series_of_adoptions(adoption_ids)
    speaking = {
        number: next((one for one in each if one.kind == measures.OUTCOME and one.wanted in _WANTED), None)
        for number, each in series.items()
    }
    speaks = {number: one for number, one in speaking.items() if one}
    found = {number: _shown(number, one, series[number]) for number, one in speaks.items()}
    free = {number: speaks[number] for number in comparable if number in speaks}
    return {
        number: replace(shown, compared=_compared(number, shown, speaks[number], free))
        if number in free
        else shown
        for number, shown in found.items()
    }


def _compared(number: int, shown: Shown, one: Series, others: dict[int, Series]) -> Compared | None:
    """Against the others' readings up to their own start, of what is wanted the same way."""
    if shown.effect is None or one.began_on is None:
        return None
    beside = []
    for other, each in others.items():
        is_later = each.began_on is None or each.began_on > one.began_on
        if other == number or not is_later or not _are_alike(one, each):
            continue
        try:
            points = _points(each, until=each.began_on)
            sides = effects.sides(
                _KINDS[each.data], points, began=one.began_on, is_daily=each.interval == periods.DAY
            )
            beside.append(effects.step_at(sides))
        except TooLittle:
            continue
    return comparing.compared(shown.effect, beside)


def _are_alike(one: Series, other: Series) -> bool:
    """Whether what they count can be set side by side: differences of scores only where it is one score."""
    if one.wanted != other.wanted or _KINDS[one.data] != _KINDS[other.data]:
        return False
    return one.data != choosing.SCORE or one.unit.casefold() == other.unit.casefold()


def _shown(number: int, one: Series, beside: Sequence[Series]) -> Shown:
    there = [on for on, amount in zip(one.on, one.amount, strict=True) if amount is not None]
    effect, lasts, refused = effect_of(one)
    return Shown(
        adoption_id=number,
        counted=one.unit,
        wanted=one.wanted,
        effect=effect,
        refused=refused,
        points=len(there),
        points_before=sum(1 for on in there if one.began_on and on < one.began_on),
        points_after=sum(1 for on in there if one.began_on and on >= one.began_on),
        start_marked=one.began_on is not None,
        signal_intended=_signal(one),
        balancing_reported=any(_counted_since(other, one) for other in beside),
        lasting=lasts,
    )


def _points(one: Series, *, until: date | None = None) -> list[Point]:
    columns = zip(one.on, one.amount, one.out_of, strict=True)
    points = [
        Point(
            on=on,
            until=periods.following(on, one.interval),
            amount=amount,
            out_of=1.0 if out_of is None else out_of,
        )
        for on, amount, out_of in columns
        if amount is not None
    ]
    return [point for point in points if until is None or point.until <= until]


def effect_of(one: Series) -> tuple[Effect | None, Lasting | None, str]:
    """The effect and whether it lasts; or why there is none."""
    is_daily = one.interval == periods.DAY
    try:
        found = effects.sides(_KINDS[one.data], _points(one), began=one.began_on, is_daily=is_daily)
        effect = effects.step_at(found)
    except TooLittle as reason:
        return None, None, str(reason)
    try:
        return effect, lasting(found, is_up_wanted=one.wanted == measures.UP), ""
    except TooLittle:
        return effect, None, ""


def _signal(one: Series) -> bool:
    if one.began_on is None or not one.on:
        return False
    question = charting.Question(
        kind=lines.Kind(one.chart),
        days=one.on,
        amounts=one.amount,
        out_of=one.out_of if one.has_out_of else None,
        samples=one.has_several,
        wanted=_WANTED[one.wanted],
        rebased=one.rebased_on,
        excluded=one.excluded_on,
        began=one.began_on,
        frozen_until=one.frozen_until,
    )
    told = judging.judge(charting.answer(question))
    return told.verdict is judging.Verdict.CHANGED and bool(told.better)


def _counted_since(other: Series, one: Series) -> bool:
    if other.kind != measures.BALANCING or one.began_on is None:
        return False
    columns = zip(other.on, other.amount, strict=True)
    return any(amount is not None and on >= one.began_on for on, amount in columns)
