"""Whether something has really changed in a chart, since when, and from what to what; telling.py says it.

When a real change is told (docs/numbers.md gives how often that is wrong on series without one):

- After a marked start, or after a baseline that a person froze: there are at least 12 readings before (10 on
  a run chart) that were themselves at rest; the last seven readings or more, all after the start, lie on one
  side of the level before, or nearly all since the start do, or two of the last three lie beyond the limits
  on that side; their ranks among those before are further apart than chance alone makes them, since a level
  known from a dozen readings is itself uncertain; and the readings were not on that side already before the
  start.
- Without one: the last readings, eight at least and more than chance allows a run of, lie on one side of the
  centre of all, or the last seven each rise or each fall.

Otherwise there are too few readings, there is no sign, or something else stands out.
"""

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

import numpy as np
from scipy.special import bdtr, ndtr

from learnonce.improvement.calc import charting
from learnonce.improvement.calc.charting import Answer
from learnonce.improvement.calc.spc import data_count, icons, lines, runs
from learnonce.improvement.calc.spc.arrays import Bools, Floats, Ints, median, sides

ENOUGH = 10  # readings from which a chart can tell chance from change at all
IN_A_ROW = 7  # after a start
BY_ITSELF = 8  # without one, since any seven of many may be chance
ALREADY = 4  # readings before the start on the side of the change: it had begun before
LAST = 3  # readings at the end of which two beyond the limits tell a change early
NEARLY_ALL = 0.002  # chance, both sides, of so many readings on one side as since the start
APART = 0.01  # chance, both sides, of ranks as far apart as those before and since
GONE = 0.002  # the same for a stretch that is over, which was picked out of many
WEIGHED = frozenset({lines.Kind.P, lines.Kind.P_PRIME, lines.Kind.U, lines.Kind.U_PRIME, lines.Kind.I_PRIME})
MIDDLE = frozenset({lines.Kind.RUN, lines.Kind.G, lines.Kind.T})


class Verdict(StrEnum):
    NOTHING = "nothing"  # no readings at all
    TOO_FEW = "too_few"
    TOO_FEW_SINCE = "too_few_since"  # the change began, and it is too soon to say
    CHANGED = "changed"
    DRIFT = "drift"  # seven readings each higher, or each lower, than the one before
    DID_NOT_LAST = "did_not_last"
    ALREADY_MOVING = "already_moving"  # not at rest before the change began
    UNUSUAL = "unusual"  # single readings outside the limits
    WATCH = "watch"  # the newest readings stand out, and it is not yet a change
    EARLIER = "earlier"  # some readings stood out once, and nothing does now
    UNSETTLED = "unsettled"  # more than chance, and no one level to name
    LEVEL = "level"  # all readings the same
    NO_SIGN = "no_sign"


@dataclass(frozen=True, slots=True)
class Told:
    """What may be said of a chart, and the facts it rests on.

    Attributes:
        sentence: one plain sentence, ending with a full stop; telling.py adds it.
        higher: whether the readings went up, or the one that is pointed at is high; None where neither.
        better: whether that is the way wanted; None where nothing changed or neither way is wanted.
        since: first reading of the new level.
        before, after: the two levels.
        at: place of a reading that is pointed at.
        others: how many more stand out like it.
        many, takes: readings there are, and how many it takes, where they are too few.
        is_before: those that are too few are the ones before the change.
    """

    verdict: Verdict
    sentence: str = ""
    higher: bool | None = None
    better: bool | None = None
    since: date | None = None
    before: float | None = None
    after: float | None = None
    at: int | None = None
    others: int = 0
    many: int = 0
    takes: int = 0
    is_before: bool = False


def judge(answer: Answer) -> Told:
    """What may be said, without words."""
    left_out = np.array([day in answer.question.excluded for day in answer.days], dtype=bool)
    there = np.flatnonzero(~np.isnan(answer.y) & ~left_out)
    if not len(there):
        return Told(Verdict.NOTHING)
    if len(there) >= ENOUGH and np.all(sides(answer.y[there], answer.y[there[:1]]) == 0):
        return Told(Verdict.LEVEL, after=float(answer.y[there[0]]))
    start = _start(answer, there)
    if start is None:
        return _by_itself(answer, there)
    before, fewest = _before(answer, there, start), _fewest(answer)
    if len(before) >= fewest:
        return _since(answer, before, there[there >= start])
    found = _by_itself(answer, there)
    if found.verdict in {Verdict.NO_SIGN, Verdict.LEVEL, Verdict.TOO_FEW}:
        since, many = _began(answer, start), len(before)
        return Told(Verdict.TOO_FEW_SINCE, since=since, many=many, takes=fewest, is_before=True)
    return found


def _start(answer: Answer, there: Ints) -> int | None:
    """The place of the first reading after the marked start, or after a baseline that a person set."""
    question = answer.question
    for place in map(int, there):
        day = answer.days[place]
        frozen = question.frozen_until is not None and day > question.frozen_until
        began = question.began is not None and day >= question.began
        if began or (question.began is None and frozen):
            return place
    return None


def _before(answer: Answer, there: Ints, start: int) -> Ints:
    """The readings that tell what was usual before the start: those since the limits last began anew."""
    rebased = [day for day in answer.question.rebased if day < answer.days[start]]
    earliest = max(rebased, default=date.min)
    return np.array([p for p in there if p < start and answer.days[p] >= earliest], dtype=np.int64)


def _since(answer: Answer, before: Ints, after: Ints) -> Told:
    """What the readings since the start say against those before."""
    began = _began(answer, int(after[0]))
    compared = _against(answer, before)
    side = compared.side[after]
    found = _lasting(side, compared.outside[after])
    if found is None or not (found[2] or _are_apart(answer.y[before], answer.y[after[found[0] :]])):
        return _otherwise(answer, before, after, side, compared.outside[after])
    first, way, _ = found
    if not _at_rest(answer.y[before], compared.centre[before], compared.side[before], way):
        return Told(Verdict.ALREADY_MOVING, since=began)
    told = _changed(answer, before, after[first:], way)
    # A change that shows within the first two readings began with the start, as far as a chart can tell.
    return replace(told, since=began) if first < LAST - 1 else told


def _began(answer: Answer, start: int) -> date:
    """The day that was marked; without a mark, that of the first reading after the baseline."""
    return answer.question.began or answer.days[start]


def _lasting(side: Ints, outside: Bools) -> tuple[int, int, bool] | None:
    """Where since the start the readings begin to lie off the level before; None: they do not.

    With it goes the way, and whether only the limits tell it, early. Three ways of being sure: nearly all
    readings on one side (a stray one does not undo a change); a run of seven that lasts to the end; before
    there are seven, two of the last three beyond the limits.
    """
    useful = side[side != 0]
    if not len(useful):
        return None
    most = 1 if np.count_nonzero(useful > 0) * 2 >= len(useful) else -1
    others = int(np.count_nonzero(useful == -most))
    if 2 * bdtr(others, len(useful), 0.5) <= NEARLY_ALL and np.any(useful[-LAST:] == most):
        return int(np.flatnonzero(side == most)[0]), most, False
    first, _, way, count = charting.stretches_of(side)[-1]
    if count >= IN_A_ROW:
        return first, way, False
    early = len(side) < IN_A_ROW and way == side[-1]
    if early and np.count_nonzero(outside[-LAST:] & (side[-LAST:] == way)) >= LAST - 1:
        return first, way, True
    return None


def _are_apart(before: Floats, after: Floats, chance: float = APART) -> bool:
    """Whether ranks tell the two apart (Mann and Whitney's U, normal approximation, ties allowed for)."""
    many, few = len(before), len(after)
    above = np.count_nonzero(sides(after[:, None], before[None]) > 0)
    even = np.count_nonzero(sides(after[:, None], before[None]) == 0)
    total = many + few
    alike = np.unique(np.concatenate([before, after]), return_counts=True)[1].astype(float)
    ties = float((alike**3 - alike).sum()) / (total * (total - 1))
    spread = np.sqrt(many * few / 12 * (total + 1 - ties))
    beyond = abs(above + even / 2 - many * few / 2) - 0.5
    return bool(spread > 0 and 2 * ndtr(-beyond / spread) <= chance)


def _otherwise(answer: Answer, before: Ints, after: Ints, side: Ints, outside: Bools) -> Told:
    """Where no change lasts to the end: one that came and went, a reading that stands out, or nothing."""
    start = _began(answer, int(after[0]))
    run = charting.stretches_of(side)
    gone = [
        (first, last, way)
        for first, last, way, count in run[:-1]
        if count >= IN_A_ROW and _are_apart(answer.y[before], answer.y[after[first : last + 1]], GONE)
    ]
    if gone:
        first, last, way = gone[-1]
        if np.count_nonzero(side[side != 0][-(IN_A_ROW - 1) :] == way) >= IN_A_ROW - 2:
            return Told(Verdict.WATCH, higher=way > 0)
        return Told(
            Verdict.DID_NOT_LAST,
            higher=way > 0,
            better=_better(answer, way),
            since=answer.days[after[first]],
            at=int(after[last]),
        )
    if np.any(outside):
        return _unusual(after, side, outside)
    if len(after) < IN_A_ROW:
        return Told(Verdict.TOO_FEW_SINCE, since=start, many=len(after), takes=IN_A_ROW)
    return _other_signs(answer, after) or Told(Verdict.NO_SIGN, since=start)


def _other_signs(answer: Answer, there: Ints) -> Told | None:
    """What else the rules of the chart say of some readings of one stretch, the newest first."""
    y, sign = answer.y[there], answer.sign[there]
    steps = np.sign(np.diff(y[-IN_A_ROW:]))
    unbroken = len(there) >= IN_A_ROW and there[-1] - there[-IN_A_ROW] == IN_A_ROW - 1
    if unbroken and abs(steps.sum()) == IN_A_ROW - 1:
        way = 1 if steps[0] > 0 else -1
        since = answer.days[there[-IN_A_ROW]]
        return Told(Verdict.DRIFT, higher=way > 0, better=_better(answer, way), since=since)
    outside = (sign == data_count.Sign.ABOVE_LIMIT) | (sign == data_count.Sign.BELOW_LIMIT)
    moving = (sign == data_count.Sign.RISING) | (sign == data_count.Sign.FALLING)
    if sign[-1] > 0 and not outside[-1] and not moving[-1]:
        return Told(Verdict.WATCH, higher=bool(sign[-1] % 2))
    unsettled = bool(answer.runs[int(answer.part[there[-1]]) - 1].signal[0])
    if unsettled and np.any(outside):
        # One far reading draws the mean to itself, and the others then lie on one side of it.
        inside = y[~outside]
        unsettled = len(inside) > 0 and bool(runs.anhoej(inside[None], median(inside[None])).signal[0])
    if unsettled:
        return Told(Verdict.UNSETTLED)
    if np.any(outside):
        return _unusual(there, answer.side[there], outside)
    if np.any(sign > 0):
        return Told(Verdict.EARLIER, at=int(there[np.flatnonzero(sign > 0)[-1]]))
    return None


def _unusual(there: Ints, side: Ints, outside: Bools) -> Told:
    """The newest of the readings beyond the limits, and how many more there are."""
    places = np.flatnonzero(outside)
    last = int(places[-1])
    return Told(Verdict.UNUSUAL, higher=bool(side[last] > 0), at=int(there[last]), others=len(places) - 1)


def _by_itself(answer: Answer, there: Ints) -> Told:
    """What the readings of the last stretch say of themselves, without a start to compare with."""
    there = there[answer.part[there] == answer.part[there[-1]]]
    if len(there) < ENOUGH:
        # After new limits only what came since then tells anything.
        since = answer.days[there[0]] if answer.part[there[0]] > 1 else None
        return Told(Verdict.TOO_FEW, since=since, many=len(there), takes=ENOUGH)
    y, side = answer.y[there], answer.side[there]
    if np.all(sides(y, y[:1]) == 0):
        return Told(Verdict.LEVEL, after=float(y[0]))
    run = charting.stretches_of(side)
    if run:
        first, _, way, count = run[-1]
        if count >= max(BY_ITSELF, _allowed(side) + 1) and first >= ALREADY:
            return _changed(answer, there[:first], there[first:], way)
    return _other_signs(answer, there) or Told(Verdict.NO_SIGN)


def _allowed(side: Ints) -> int:
    """How long a run chance allows among these readings."""
    return int(runs.longest_allowed(np.array([np.count_nonzero(side)]))[0])


@dataclass(frozen=True, slots=True)
class _Compared:
    centre: Floats
    side: Ints
    outside: Bools


def _against(answer: Answer, before: Ints) -> _Compared:
    """All points against centre and limits worked out from some; the chart itself may be drawn otherwise."""
    question = answer.question
    baseline = {answer.days[place] for place in before}
    told = charting.answer(
        replace(
            question,
            rebased=tuple(day for day in question.rebased if day <= min(baseline)),
            began=None,
            frozen_until=max(baseline),
        )
    )
    outside = (sides(told.y, told.upper) > 0) | (sides(told.y, told.lower) < 0)
    return _Compared(told.centre, told.side, outside)


def _at_rest(y: Floats, centre: Floats, side: Ints, way: int) -> bool:
    """Whether the readings before were only ups and downs, and not yet on their way."""
    if bool(runs.anhoej(y[None], centre[None]).signal[0]):
        return False
    if np.any(np.isin(data_count.read(y[None]).sign[0], [data_count.Sign.RISING, data_count.Sign.FALLING])):
        return False
    run = charting.stretches_of(side)
    return not (run and run[-1][2] == way and run[-1][3] >= ALREADY)


def _changed(answer: Answer, before: Ints, after: Ints, way: int) -> Told:
    return Told(
        Verdict.CHANGED,
        higher=way > 0,
        better=_better(answer, way),
        since=answer.days[after[0]],
        before=_level(answer, before),
        after=_level(answer, after),
    )


def _better(answer: Answer, way: int) -> bool | None:
    """Whether it went the way that is wanted; None where neither is."""
    wanted = answer.question.wanted
    return None if wanted is icons.Wanted.NEITHER else (wanted is icons.Wanted.HIGHER) == (way > 0)


def _level(answer: Answer, which: Ints) -> float:
    """About where the readings lie: their mean, weighed by what each rests on, or their middle."""
    y, kind = answer.y[which], answer.question.kind
    if kind in MIDDLE:
        return float(median(y)[0])
    if kind in WEIGHED and answer.n is not None:
        return float(np.average(y, weights=answer.n[which]))
    return float(np.mean(y))


def _fewest(answer: Answer) -> int:
    return charting.FEWEST_FOR_LIMITS if answer.has_limits else charting.FEWEST_FOR_RUNS
