"""What the page of a measure says of its chart, and the picture that was drawn."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date

import numpy as np

from learnonce.base.actors import Actor
from learnonce.improvement.calc import (
    captions,
    charting,
    choosing,
    drawing,
    measures,
    periods,
    telling,
)
from learnonce.improvement.calc.judging import Told, Verdict
from learnonce.improvement.calc.spc import icons, lines
from learnonce.improvement.calc.spc.data_count import Sign
from learnonce.improvement.models import Measure, Picture
from learnonce.improvement.queries.measure import MeasurePage, page_of
from learnonce.improvement.queries.series import MarkLine, Series, kept, series_of

WANTED = {
    measures.UP: icons.Wanted.HIGHER,
    measures.DOWN: icons.Wanted.LOWER,
    measures.NEITHER: icons.Wanted.NEITHER,
}


MOST_IN_TABLE = 500  # points; the file of the chart has them all
_EARLY = frozenset({Verdict.NOTHING, Verdict.TOO_FEW})


@dataclass(frozen=True, slots=True)
class ChartRow:
    """One point for the table: numbers as people write them, empty where there is none.

    Attributes:
        value: the number; "missing" where somebody said so, "no figure" where nobody said anything.
    """

    on: date
    period: str
    value: str
    is_there: bool
    centre: str
    lower: str
    upper: str
    told: str  # what the rules say of it


@dataclass(frozen=True, slots=True)
class FlagLine:
    """Something marked, with the number it has in the picture."""

    number: int
    on: date
    words: str
    text: str


@dataclass(frozen=True, slots=True)
class ChartPage:
    """All that is said of one chart.

    Attributes:
        sentence: the one plain sentence.
        tone: "good", "warm" or "" for the panel it stands in.
        refused: why no chart of this kind can be drawn, as a sentence; empty when it can.
        rule_set: which rules were asked, in a few words.
        stated: kind, rules and baseline in one line, as they go with the picture wherever it goes.
        variation, assurance: keys of the icons; empty while it is too early to tell, `assurance` without a
            target, too.
        many: how many points there are; `rows` are the newest of them.
        digest: name of the picture that belongs to these numbers.
        is_drawn: whether that picture is there.
        happened_on: of rare events that are given by their dates, all of them.
        looks: which shapes are in the picture: ordinary, better, worse, other.
    """

    measure_id: int
    title: str
    unit: str
    chart_name: str
    sentence: str
    tone: str
    refused: str
    variation: str
    variation_words: str
    assurance: str
    assurance_words: str
    target: str
    rules: tuple[str, ...]
    baseline: tuple[str, ...]
    rule_set: str
    stated: str
    suggestion: str
    suggested_on: date | None
    many: int
    rows: tuple[ChartRow, ...]
    flags: tuple[FlagLine, ...]
    looks: tuple[str, ...]
    has_limits: bool
    has_start: bool  # whether it is known when the change began
    digest: str
    is_drawn: bool
    happened_on: tuple[date, ...]


@dataclass(frozen=True, slots=True)
class ChartInShort:
    """What a list says of a chart: one sentence, and the sign beside it."""

    sentence: str
    variation: str


@dataclass(frozen=True, slots=True)
class Drawn:
    """A picture as it is served."""

    title: str
    digest: str
    wide: str
    narrow: str
    png: bytes


def chart_page(*, measure_id: int, actor: Actor, most: int | None = MOST_IN_TABLE) -> ChartPage | None:
    """A measure's chart in words and numbers; None when the actor may not see it. Three queries.

    Args:
        most: so many rows of the table, the newest; None for all.
    """
    found = series_of([measure_id], actor=actor).get(measure_id)
    return None if found is None else _page(found, most=most)


def chart_pages(measure_ids: Collection[int], *, actor: Actor) -> dict[int, ChartPage]:
    """Those of many, by the number of the measure; what the actor may not see is absent. Three queries."""
    return charts_of(series_of(measure_ids, actor=actor).values())


def charts_of(found: Iterable[Series]) -> dict[int, ChartPage]:
    """The charts of readings that are at hand, by the number of the measure."""
    return {one.measure_id: _page(one) for one in found}


def charts_in_short(measure_ids: Collection[int], *, actor: Actor) -> dict[int, ChartInShort]:
    """The sentences of many, by the number of the measure; unseen ones are absent. Three queries."""
    found = {}
    for number, one in series_of(measure_ids, actor=actor).items():
        _refused, answer = _answered(one)
        told = telling.tell(answer, captions.words(named(one)))
        found[number] = ChartInShort(told.sentence, _variation(told, answer))
    return found


def measure_with_chart(*, measure_id: int, actor: Actor) -> tuple[MeasurePage, ChartPage] | None:
    """A measure's page and its chart from one read; None when the actor may not see it. Six queries."""
    found = kept(measure_id=measure_id, actor=actor)
    return None if found is None else (page_of(found, actor=actor), _page(found.series()))


def picture(*, measure_id: int, actor: Actor) -> Drawn | None:
    """The picture drawn last, which may be older than the numbers; None without one. One query."""
    row = (
        Picture.objects.filter(measure__in=Measure.objects.visible_to(actor), measure_id=measure_id)
        .select_related("measure")
        .first()
    )
    if row is None:
        return None
    return Drawn(row.measure.title, row.digest, row.wide, row.narrow, bytes(row.png))


def question(found: Series) -> charting.Question:
    """A measure's readings as the calculation asks for them; periods nobody has spoken of are missing."""
    absent = [(day, None, None) for day in periods.absent(found.on, found.interval)]
    there = zip(found.on, found.amount, found.out_of, strict=True)
    whole = sorted([*there, *absent], key=lambda one: one[0])  # keeps the order within a day
    return charting.Question(
        kind=lines.Kind(found.chart),
        days=tuple(one[0] for one in whole),
        amounts=tuple(one[1] for one in whole),
        out_of=tuple(one[2] for one in whole) if found.has_out_of else None,
        samples=found.has_several,
        multiply=100 if found.data == choosing.PROPORTION else found.per if found.has_out_of else 1,
        wanted=WANTED[found.wanted],
        target=found.target,
        rebased=found.rebased_on,
        excluded=found.excluded_on,
        began=found.began_on,
        frozen_until=found.frozen_until,
        screen=found.screened,
        zones=found.zones,
    )


def flags(found: Series) -> tuple[tuple[int, MarkLine], ...]:
    """What is marked with an upright line, numbered as in the picture. Readings left out are drawn hollow."""
    shown = [mark for mark in found.marks if mark.kind != measures.EXCLUDE]
    return tuple(enumerate(shown, start=1))


def drawn_flags(found: Series) -> list[drawing.Flag]:
    return [drawing.Flag(mark.on, number, starts=mark.kind != measures.NOTE) for number, mark in flags(found)]


def named(found: Series) -> captions.Named:
    return captions.Named(
        title=found.title,
        unit=found.unit,
        out_of_unit=found.out_of_unit,
        per=found.per,
        data=found.data,
        interval=found.interval,
        has_out_of=found.has_out_of,
    )


def _page(found: Series, *, most: int | None = MOST_IN_TABLE) -> ChartPage:
    called = named(found)
    refused, answer = _answered(found)
    told = telling.tell(answer, captions.words(called))
    unit = captions.unit(called)
    stated = captions.stated(answer, called)
    digest = drawing.digest(answer, drawn_flags(found), unit=unit, stated=stated)
    suggestion = captions.suggestion(answer, told.since if told.verdict is Verdict.CHANGED else None)
    there = [place for place in range(len(answer.days)) if not np.isnan(answer.y[place])]
    spoken_of = frozenset(found.on)
    places = list(reversed(range(len(answer.days))))[:most]
    return ChartPage(
        measure_id=found.measure_id,
        title=found.title,
        unit=unit,
        chart_name=choosing.CHARTS[answer.question.kind.value][0],
        sentence=told.sentence,
        tone={True: "good", False: "warm", None: ""}[told.better],
        refused=refused,
        variation=_variation(told, answer),
        variation_words=captions.VARIATION[answer.variation],
        assurance=""
        if told.verdict in _EARLY or answer.assurance is icons.Assurance.NO_TARGET
        else answer.assurance.value,
        assurance_words=captions.ASSURANCE.get(answer.assurance, ""),
        target=measures.written(found.target) + ("%" if found.data == choosing.PROPORTION else ""),
        rules=captions.rules(answer),
        baseline=captions.baseline(answer, called),
        rule_set=captions.rule_set(answer),
        stated=stated,
        suggestion=suggestion,
        suggested_on=told.since if suggestion else None,
        many=len(answer.days),
        rows=tuple(_row(answer, place, found.interval, spoken_of) for place in places),
        flags=tuple(
            FlagLine(number, mark.on, measures.MARK_WORDS[mark.kind], mark.text)
            for number, mark in flags(found)
        ),
        looks=tuple(dict.fromkeys(drawing.look(answer, place)[0] for place in there)),
        has_limits=answer.has_limits,
        has_start=found.began_on is not None,
        digest=digest,
        is_drawn=digest == found.drawn,
        happened_on=found.happened_on,
    )


def _variation(told: Told, answer: charting.Answer) -> str:
    """The key of the icon; empty where the sentence says that it is too early, so that the two agree."""
    return "" if told.verdict in _EARLY else answer.variation.value


def _answered(found: Series) -> tuple[str, charting.Answer]:
    """The chart, and why it is not of the kind asked for: the line of the numbers is right for any."""
    asked = question(found)
    try:
        return "", charting.answer(asked)
    except lines.Refused as problem:
        refused = f"{problem} Until that is mended it is drawn as a run chart."
        return refused, charting.answer(charting.as_run(asked))


def _row(answer: charting.Answer, place: int, interval: str, spoken_of: Collection[date]) -> ChartRow:
    day, sign = answer.days[place], Sign(int(answer.sign[place]))
    left_out = "left out of the limits" if day in answer.question.excluded else ""
    said = ", ".join(part for part in (captions.SIGNS.get(sign, ""), left_out) if part)
    value, centre, lower, upper = (
        _written(column[place]) for column in (answer.y, answer.centre, answer.lower, answer.upper)
    )
    is_there, period = bool(value), periods.called(day, interval)
    value = value or ("missing" if day in spoken_of else "no figure")
    return ChartRow(day, period, value, is_there, centre, lower, upper, said)


def _written(value: float) -> str:
    return "" if np.isnan(value) else measures.written(round(float(value), 10))
