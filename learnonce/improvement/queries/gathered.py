"""The series of several places as they are set side by side: one kind of chart, one rule, one period."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from learnonce.base.actors import Actor
from learnonce.improvement.calc import adding_up, captions, charting, choosing, periods, telling
from learnonce.improvement.calc.adding_up import Kind, Numbers
from learnonce.improvement.calc.charting import Answer
from learnonce.improvement.calc.judging import Told
from learnonce.improvement.calc.spc import lines
from learnonce.improvement.queries.charts import named, question
from learnonce.improvement.queries.same import Same, kind_of
from learnonce.improvement.queries.series import Series, series_of

MOST_DRAWN = 104  # periods of a chart, the newest


@dataclass(frozen=True, slots=True)
class Gathered:
    """What there is to set side by side; places without readings, or with too small ones, are in none.

    Attributes:
        newest: the first day of the newest period that any place has a reading of.
        step: how many periods make one point.
        answers, told: by measure.
        small: measures that are not drawn, because some number of theirs is too small to be shown.
    """

    kind: Kind
    series: Mapping[int, Series]
    newest: date | None
    step: int
    unit: str
    answers: Mapping[int, Answer]
    told: Mapping[int, Told]
    small: frozenset[int]


def gather(same: Same, *, step: int, actor: Actor) -> Gathered:
    """The readings of all places, added up and worked out. Three queries.

    Args:
        step: one of `adding_up.steps`; anything else chooses the shortest at which half the places show.
    """
    kind = kind_of(same.row)
    found = series_of([one.measure_id for one in same.places], actor=actor)
    like = found[same.row.pk]
    series = {number: one for number, one in found.items() if _days(one)}
    newest = max((day for one in series.values() for day in _days(one)), default=None)
    if newest is None or adding_up.refusal(kind):
        return Gathered(kind, {}, None, 1, _unit(like, kind, 1), {}, {}, frozenset())
    if step not in adding_up.steps(kind):
        step = _shortest(series.values(), kind, newest)
    added = {number: _added_up(one, kind, step, newest) for number, one in series.items()}
    small = frozenset(number for number, one in added.items() if adding_up.has_small(one, kind))
    since = adding_up.back(newest, kind, step=step, steps=MOST_DRAWN - 1)
    answers = {
        number: _answer(series[number], like, one.since(since), step=step, newest=newest, kind=kind)
        for number, one in added.items()
        if number not in small
    }
    words = _words(like, kind, step)
    return Gathered(
        kind=kind,
        series=series,
        newest=newest,
        step=step,
        unit=_unit(like, kind, step),
        answers=answers,
        told={number: telling.tell(one, words) for number, one in answers.items()},
        small=small,
    )


def _days(one: Series) -> list[date]:
    return [day for day, amount in zip(one.on, one.amount, strict=True) if amount is not None]


def _added_up(one: Series, kind: Kind, step: int, newest: date) -> Numbers:
    numbers = Numbers(one.on, one.amount, one.out_of)
    return adding_up.added_up(numbers, kind, step=step, newest=newest)


def _shortest(series: Iterable[Series], kind: Kind, newest: date) -> int:
    there = list(series)
    small: dict[int, list[bool]] = {}
    for step in adding_up.steps(kind):
        small[step] = [adding_up.has_small(_added_up(one, kind, step, newest), kind) for one in there]
        if not any(small[step]):
            break
    return adding_up.shortest_that_shows(small)


def _answer(one: Series, like: Series, numbers: Numbers, *, step: int, newest: date, kind: Kind) -> Answer:
    """One place's numbers by the rules of the measure in view, with its own start and its own marks."""
    drawn = replace(
        one,
        on=numbers.on,
        amount=numbers.amount,
        out_of=numbers.out_of,
        chart=like.chart,
        per=like.per,
        wanted=like.wanted,
        zones=like.zones,
        screened=like.screened,
        target=None,
        # What was added up has all its periods already.
        interval=one.interval if step == 1 else periods.CASE,
    )
    asked = question(drawn)
    if step > 1:
        excluded = {adding_up.start_of(day, kind, step=step, newest=newest) for day in one.excluded_on}
        asked = replace(asked, excluded=tuple(excluded))
    try:
        return charting.answer(asked)
    except lines.Refused:
        return charting.answer(charting.as_run(asked))


def _words(like: Series, kind: Kind, step: int) -> telling.Words:
    words = captions.words(named(like))
    if step == 1:
        return words
    after = f" in {adding_up.steps(kind)[step]}" if kind.data == choosing.COUNT else words.after_number
    return replace(words, after_number=after, period="")


def _unit(like: Series, kind: Kind, step: int) -> str:
    """What the upright axis of all charts counts."""
    if step > 1 and kind.data == choosing.COUNT:
        return f"{like.unit} in {adding_up.steps(kind)[step]}"
    return captions.unit(named(like))
