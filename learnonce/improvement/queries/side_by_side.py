"""The same measure of several places on one page: small charts of one scale, and a funnel.

Everything is worked out from series the actor may see one by one, and from nothing else: no total, no count
and no line tells anything of a place they may not see.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from string import ascii_uppercase

import numpy as np

from learnonce.base.actors import Actor
from learnonce.base.pagination import Page
from learnonce.base.small_numbers import FEWEST
from learnonce.improvement.calc import adding_up, captions, choosing, measures, periods, side_pictures
from learnonce.improvement.calc.charting import Answer
from learnonce.improvement.calc.judging import Told, Verdict
from learnonce.improvement.calc.side_pictures import Small
from learnonce.improvement.calc.spc.data_count import Sign
from learnonce.improvement.models import Measure
from learnonce.improvement.queries.gathered import Gathered, gather
from learnonce.improvement.queries.same import Same, SamePlace, ours_to_join, same_as
from learnonce.improvement.queries.side_totals import Funnel, Total, Totals, totals_of

PER_PAGE = 24  # charts
NO_NUMBERS = "There are no numbers yet."
TOO_SMALL = f"Not drawn, because numbers below {FEWEST} are not set side by side."


@dataclass(frozen=True, slots=True)
class Line:
    """One place. `sentence` is what its own chart says, or why there is none.

    Attributes:
        key: the letter beside it in the pictures; it only names, and is no rank.
        tone: "good", "warm" or "" as of the chart's own page.
        total: its year; None where there is no funnel for such numbers.
        says: what its place calls it, where that differs.
        small: the picture; only of the places on the page of charts that is shown.
    """

    key: str
    place: SamePlace
    sentence: str
    tone: str
    total: Total | None
    says: str
    small: Small | None


@dataclass(frozen=True, slots=True)
class SideBySide:
    """Everything the page says.

    Attributes:
        refused: why nothing of this kind is set side by side; then there are only the names.
        lines: all places, in the order `order_words` tells.
        page: those whose charts are shown.
        table: the numbers of those charts: a period and a cell for each place of the page, newest first.
        why_no_funnel: empty where there is one.
        window: the first and the last day of the year of the funnel.
        steps: what one point can stand for, as (step, words).
        not_drawn, not_in_funnel: places whose numbers are too small.
        to_join: measures of the reader's own that could count the same, as (number, title).
    """

    measure_id: int
    title: str
    unit: str
    out_of_unit: str
    counted_unit: str
    place: str
    chart_name: str
    is_ours: bool
    refused: str
    lines: list[Line]
    page: Page[Line]
    table: list[tuple[str, list[str]]]
    changed: str
    funnel: Funnel | None
    why_no_funnel: str
    window: tuple[date, date] | None
    step: int
    steps: list[tuple[int, str]]
    not_drawn: int
    not_in_funnel: int
    order_words: str
    others_differ: int
    more: int
    to_join: list[tuple[int, str]]


def side_by_side(
    *, measure_id: int, actor: Actor, step: int = 0, widen: bool = False, number: int = 1
) -> SideBySide | None:
    """The page; None when there is no such measure the actor may see. At most eight queries.

    Args:
        step: how many periods make one point; 0 chooses.
        widen: allow in the funnel for places differing by more than chance throughout.
        number: the page of charts.
    """
    same = same_as(measure_id=measure_id, actor=actor)
    if same is None:
        return None
    gathered = gather(same, step=step, actor=actor)
    keys = {one.measure_id: letter(place) for place, one in enumerate(same.places)}
    totals = totals_of(same, gathered, keys=keys, widen=widen)
    page = _page(same.places, number)
    lines = _lines(same, gathered, keys, totals, page)
    is_ours = same.places[0].is_ours
    return SideBySide(
        measure_id=measure_id,
        title=same.row.title,
        unit=gathered.unit,
        out_of_unit=same.row.out_of_unit,
        counted_unit=same.row.unit,
        place=same.places[0].place,
        chart_name=choosing.CHARTS[same.row.chart][0],
        is_ours=is_ours,
        refused=adding_up.refusal(gathered.kind),
        lines=lines,
        page=page.map([lines[same.places.index(one)] for one in page.items]),
        table=_table(page.items, gathered),
        changed=_changed(list(gathered.told.values())),
        funnel=totals.funnel,
        why_no_funnel=totals.why_none,
        window=_window(gathered),
        step=gathered.step,
        steps=list(adding_up.steps(gathered.kind).items()),
        not_drawn=len(gathered.small),
        not_in_funnel=totals.small,
        order_words=_order_words(same),
        others_differ=same.others_differ,
        more=same.more,
        to_join=[] if is_ours else ours_to_join(row=same.row, places=same.places, actor=actor),
    )


def series_for_file(*, measure_id: int, actor: Actor, step: int = 0) -> list[tuple[str, ...]] | None:
    """Every point of every chart as rows of a file; None when there is no such measure the actor may see."""
    same = same_as(measure_id=measure_id, actor=actor)
    if same is None:
        return None
    gathered = gather(same, step=step, actor=actor)
    return [
        (one.place, day.isoformat(), *numbers, told)
        for one in same.places
        if (answer := gathered.answers.get(one.measure_id))
        for day, numbers, told in _points(answer)
    ]


def letter(place: int) -> str:
    """A, B to Z, then AA: a name for each place that is no rank."""
    first, last = divmod(place, len(ascii_uppercase))
    return (letter(first - 1) if first else "") + ascii_uppercase[last]


def _page(places: list[SamePlace], number: int) -> Page[SamePlace]:
    start = (number - 1) * PER_PAGE
    if start >= len(places):
        number, start = 1, 0
    return Page(places[start : start + PER_PAGE], number, has_more=len(places) > start + PER_PAGE)


def _lines(
    same: Same, gathered: Gathered, keys: dict[int, str], totals: Totals, page: Page[SamePlace]
) -> list[Line]:
    scale = side_pictures.scale_of(list(gathered.answers.values()))
    shown = {one.measure_id for one in page.items}
    found = []
    for one in same.places:
        number = one.measure_id
        told, answer = gathered.told.get(number), gathered.answers.get(number)
        is_drawn = answer is not None and scale is not None and number in shown
        found.append(
            Line(
                key=keys[number],
                place=one,
                sentence=told.sentence if told else TOO_SMALL if number in gathered.small else NO_NUMBERS,
                tone={True: "good", False: "warm", None: ""}[told.better] if told else "",
                total=totals.by_measure.get(number),
                says=_says(one, same.row),
                small=side_pictures.small(answer, scale) if is_drawn and answer and scale else None,
            )
        )
    return found


def _says(one: SamePlace, row: Measure) -> str:
    """Its own words, where somebody could take them for another thing."""
    pairs = ((one.title, row.title), (one.unit, row.unit), (one.definition, row.definition))
    other = [
        text.strip().rstrip(".") for text, ours in pairs if text.strip().casefold() != ours.strip().casefold()
    ]
    return ". ".join(dict.fromkeys(text for text in other if text))


def _table(places: list[SamePlace], gathered: Gathered) -> list[tuple[str, list[str]]]:
    columns = []
    for one in places:
        answer = gathered.answers.get(one.measure_id)
        points = zip(answer.days, answer.y.tolist(), strict=True) if answer else ()
        columns.append({day: _plain(y) for day, y in points})
    days = sorted({day for column in columns for day in column}, reverse=True)
    blank = ["not shown" if one.measure_id in gathered.small else "missing" for one in places]
    pairs = list(zip(columns, blank, strict=True))
    return [(_called(day, gathered), [column.get(day) or none for column, none in pairs]) for day in days]


def _called(day: date, gathered: Gathered) -> str:
    if gathered.step == 1:
        return periods.called(day, gathered.kind.interval)
    return f"from {day.day} {day:%B %Y}"


def _points(answer: Answer) -> Iterator[tuple[date, tuple[str, ...], str]]:
    """Each point of a chart: value, middle, lower and upper limit, and what the rules say of it."""
    for place, day in enumerate(answer.days):
        columns = (answer.y, answer.centre, answer.lower, answer.upper)
        numbers = tuple(_plain(float(column[place])).replace(",", "") for column in columns)
        yield day, numbers, captions.SIGNS.get(Sign(int(answer.sign[place])), "")


def _plain(value: float) -> str:
    return "" if np.isnan(value) else measures.written(round(value, 10))


def _window(gathered: Gathered) -> tuple[date, date] | None:
    if gathered.newest is None:
        return None
    first, after = adding_up.window(gathered.kind, newest=gathered.newest)
    return first, after - timedelta(days=1)


def _changed(told: list[Told]) -> str:
    """One plain sentence over all charts; empty when there is not one."""
    moved = [one for one in told if one.verdict in {Verdict.CHANGED, Verdict.DRIFT}]
    fallen, risen = (sum(one.higher is way for one in moved) for way in (False, True))
    if not told:
        return ""
    if not moved:
        return f"At none of {len(told)} places have the numbers changed for good, as far as they can tell."
    ways = [f"{way} at {count}" for count, way in ((fallen, "fallen"), (risen, "risen")) if count]
    rest = len(told) - len(moved)
    few = "no lasting change, or too few numbers to tell"
    others = f"; at {f'the other {rest}' if rest > 1 else 'the other one'} there is {few}" if rest else ""
    return f"The numbers have really {' and '.join(ways)} of {len(told)} places{others}."


def _order_words(same: Same) -> str:
    mine = same.places[0].place
    if any(one.likeness > 0 for one in same.places[1:]):
        return (
            f"After {mine}, places of similar setting come first, then it goes by name. "
            "The order says nothing about the numbers."
        )
    return f"After {mine}, the places stand by name. The order says nothing about the numbers."
