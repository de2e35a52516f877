"""A year of several places held against what chance alone would give: the funnel and its table."""

from dataclasses import dataclass

from learnonce.base.small_numbers import FEWEST
from learnonce.improvement.calc import adding_up, choosing, measures, placing, side_pictures
from learnonce.improvement.calc.placing import Placing
from learnonce.improvement.calc.side_pictures import FunnelPicture
from learnonce.improvement.calc.spc.funnels import Refused
from learnonce.improvement.queries.gathered import Gathered
from learnonce.improvement.queries.same import Same

WITH_FUNNEL = frozenset({choosing.PROPORTION, choosing.RATE})
NO_OUT_OF = (
    "There is no funnel: without the number it is out of, a large place has more for that reason alone. "
    "Look how each has changed instead."
)
LIES = {
    placing.Lies.WITHIN: "within what is usual",
    placing.Lies.ABOVE: "above what is usual",
    placing.Lies.BELOW: "below what is usual",
}


@dataclass(frozen=True, slots=True)
class Total:
    """A place's year as people write it. Without one, only `why_none`, and `is_small` where that is why."""

    counted: str = ""
    out_of: str = ""
    value: str = ""
    usual: str = ""
    lies: str = ""
    why_none: str = ""
    is_small: bool = False


@dataclass(frozen=True, slots=True)
class Funnel:
    """`differ`: how many times more the places vary than chance explains, in words, if they do."""

    sentence: str
    wide: FunnelPicture
    narrow: FunnelPicture
    middle: str
    differ: str
    is_widened: bool


@dataclass(frozen=True, slots=True)
class Totals:
    by_measure: dict[int, Total]
    funnel: Funnel | None
    why_none: str  # why there is no funnel
    small: int  # places left out because their numbers are too small


TOO_SMALL = Total(why_none=f"Not shown: a number below {FEWEST}", is_small=True)
NOTHING = Total(why_none="No numbers in this time")


def totals_of(same: Same, gathered: Gathered, *, keys: dict[int, str], widen: bool) -> Totals:
    """Everything about the funnel. What is left out of it is in no sum, so it cannot be worked out.

    Args:
        keys: the letter of each measure.
    """
    if gathered.kind.data not in WITH_FUNNEL:
        return Totals({}, None, NO_OUT_OF, 0)
    found: dict[int, Total] = {}
    there: list[tuple[int, float, float]] = []
    for one in same.places:
        top, bottom = _year(gathered, one.measure_id)
        if bottom <= 0 or (gathered.kind.data == choosing.PROPORTION and top > bottom):
            found[one.measure_id] = NOTHING
        elif adding_up.is_small(top, bottom, gathered.kind.data):
            found[one.measure_id] = TOO_SMALL
        else:
            there.append((one.measure_id, top, bottom))
    small = sum(one.is_small for one in found.values())
    numbers, tops, bottoms = zip(*there, strict=True) if there else ((), (), ())
    try:
        placed = placing.place(tops, bottoms, data=gathered.kind.data, per=same.row.per, widen=widen)
    except Refused as problem:
        for number, top, bottom in there:
            found[number] = Total(counted=measures.written(top), out_of=measures.written(bottom))
        return Totals(found, None, str(problem), small)
    for place, (number, top, bottom) in enumerate(there):
        found[number] = Total(
            counted=measures.written(top),
            out_of=measures.written(bottom),
            value=measures.written(float(placed.value[place])),
            usual=f"{_written(placed.lower[place])} to {_written(placed.upper[place])}",
            lies=LIES[placed.lies[place]],
        )
    in_view = numbers.index(same.row.pk) if same.row.pk in numbers else None
    return Totals(found, _funnel(placed, [keys[number] for number in numbers], in_view), "", small)


def _year(gathered: Gathered, measure_id: int) -> tuple[float, float]:
    one = gathered.series.get(measure_id)
    if one is None or gathered.newest is None:
        return 0.0, 0.0
    numbers = adding_up.Numbers(one.on, one.amount, one.out_of)
    return adding_up.totals(numbers, gathered.kind, newest=gathered.newest)


def _funnel(placed: Placing, keys: list[str], in_view: int | None) -> Funnel:
    return Funnel(
        sentence=placing.sentence(placed),
        wide=side_pictures.funnel(placed, keys, in_view, width=680, height=400),
        narrow=side_pictures.funnel(placed, keys, in_view, width=340, height=340),
        middle=_written(placed.middle),
        differ=f"{placed.differ:.1f} times" if placed.may_widen else "",
        is_widened=placed.is_widened,
    )


def _written(value: float) -> str:
    return measures.written(round(float(value), 10))
