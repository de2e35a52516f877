"""One plain sentence about a chart: has something really changed, since when, from what to what.

When a real change is told (docs/numbers.md gives how often that is wrong on series without one):

- After a marked start, or after a baseline that a person froze: there are at least 12 readings before (10 on
  a run chart) that were themselves at rest; the last seven readings or more, all after the start, lie on one
  side of the level before, or nearly all since the start do, or two of the last three lie beyond the limits
  on that side; and the readings were not on that side already before the start.
- Without one: the last readings, eight at least and more than chance allows a run of, lie on one side of the
  centre of all, or the last seven each rise or each fall.

Otherwise it is said that there are too few readings, that there is no sign, or what else stands out.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

import numpy as np
from scipy.special import bdtr

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
class Words:
    """What the measure and its periods are called.

    Attributes:
        subject: with which the sentence is about it: "repeat calls", or the title.
        plural: whether the subject takes "have".
        counted: what all readings of one period count as: "this count".
        after_number: what follows a level: " a week", " %", " minutes".
        period: "week", "month", "case".
    """

    subject: str
    plural: bool
    counted: str
    after_number: str
    period: str

    @property
    def have(self) -> str:
        return "have" if self.plural else "has"

    @property
    def were(self) -> str:
        return "were" if self.plural else "was"


@dataclass(frozen=True, slots=True)
class Told:
    """The sentence and the facts it rests on.

    Attributes:
        sentence: one plain sentence, ending with a full stop.
        higher: whether the readings went up; None where they did not change.
        better: whether that is the way wanted; None where nothing changed or neither way is wanted.
        since: first reading of the new level.
        before, after: the two levels.
        at: place of a reading that is pointed at.
    """

    verdict: Verdict
    sentence: str = ""
    higher: bool | None = None
    better: bool | None = None
    since: date | None = None
    before: float | None = None
    after: float | None = None
    at: int | None = None


def tell(answer: Answer, words: Words) -> Told:
    """What may be said of a chart, in one sentence."""
    found = judge(answer)
    return replace(found, sentence=_sentence(found, answer, words))


def judge(answer: Answer) -> Told:
    """What may be said, without words."""
    left_out = np.array([day in answer.question.excluded for day in answer.days], dtype=bool)
    there = np.flatnonzero(~np.isnan(answer.y) & ~left_out)
    if not len(there):
        return Told(Verdict.NOTHING)
    start = _start(answer)
    if start is not None and (since := _since(answer, there, start)) is not None:
        return since
    found = _by_itself(answer, there[answer.part[there] == answer.part[there[-1]]])
    if start is not None and found.verdict in {Verdict.NO_SIGN, Verdict.LEVEL, Verdict.TOO_FEW}:
        return Told(Verdict.TOO_FEW_SINCE, since=answer.days[start])
    return found


def _start(answer: Answer) -> int | None:
    """The place of the first reading after the marked start, or after a baseline that a person set."""
    question = answer.question
    for place, day in enumerate(answer.days):
        frozen = question.frozen_until is not None and day > question.frozen_until
        began = question.began is not None and day >= question.began
        if began or (question.began is None and frozen):
            return place
    return None


def _since(answer: Answer, there: Ints, start: int) -> Told | None:
    """What the readings since the start say against those before; None when those before are too few."""
    question = answer.question
    rebased = [day for day in question.rebased if day < answer.days[start]]
    earliest = max(rebased, default=date.min)
    before = np.array([p for p in there if p < start and answer.days[p] >= earliest], dtype=np.int64)
    if len(before) < _fewest(answer):
        return None
    compared = _against(answer, before)
    after = there[there >= start]
    side = compared.side[after]
    if (found := _lasting(side, compared.outside[after])) is None:
        return _otherwise(answer, after, side, compared.outside[after])
    first, way = found
    if not _at_rest(answer.y[before], compared.centre[before], compared.side[before], way):
        return Told(Verdict.ALREADY_MOVING, since=_began(answer, start))
    told = _changed(answer, before, after[first:], way)
    # A change that shows within the first two readings began with the start, as far as a chart can tell.
    return replace(told, since=_began(answer, start)) if first < LAST - 1 else told


def _began(answer: Answer, start: int) -> date:
    """The day that was marked; without a mark, that of the first reading after the baseline."""
    return answer.question.began or answer.days[start]


def _lasting(side: Ints, outside: Bools) -> tuple[int, int] | None:
    """Where since the start the readings begin to lie off the level before, and which way; None: they do not.

    Three ways of being sure: nearly all readings on one side (a stray one does not undo a change); a run of
    seven that lasts to the end; before there are seven, two of the last three beyond the limits.
    """
    useful = side[side != 0]
    if not len(useful):
        return None
    most = 1 if np.count_nonzero(useful > 0) * 2 >= len(useful) else -1
    others = int(np.count_nonzero(useful == -most))
    if 2 * bdtr(others, len(useful), 0.5) <= NEARLY_ALL and np.any(useful[-LAST:] == most):
        return int(np.flatnonzero(side == most)[0]), most
    first, _, way, count = charting.stretches_of(side)[-1]
    if count >= IN_A_ROW:
        return first, way
    early = len(side) < IN_A_ROW and way == side[-1]
    if early and np.count_nonzero(outside[-LAST:] & (side[-LAST:] == way)) >= LAST - 1:
        return first, way
    return None


def _otherwise(answer: Answer, after: Ints, side: Ints, outside: Bools) -> Told:
    """Where no change lasts to the end: one that came and went, a reading that stands out, or nothing."""
    start = _began(answer, int(after[0])) if len(after) else answer.days[-1]
    run = charting.stretches_of(side)
    long = IN_A_ROW if answer.makes_data_count else _allowed(side) + 1
    if gone := [one for one in run[:-1] if one[3] >= max(IN_A_ROW, long)]:
        first, last, way, _ = gone[-1]
        if np.count_nonzero(side[side != 0][-(IN_A_ROW - 1) :] == way) >= IN_A_ROW - 2:
            return Told(Verdict.WATCH, higher=way > 0)
        since = answer.days[after[first]]
        return Told(Verdict.DID_NOT_LAST, higher=way > 0, since=since, at=int(after[last]))
    if np.any(outside):
        return Told(Verdict.UNUSUAL, since=start, at=int(after[np.flatnonzero(outside)[-1]]))
    if len(after) < IN_A_ROW:
        return Told(Verdict.TOO_FEW_SINCE, since=start)
    return _other_signs(answer, after) or Told(Verdict.NO_SIGN, since=start)


def _other_signs(answer: Answer, there: Ints) -> Told | None:
    """What else the rules of the chart say of some readings of one stretch, the newest first."""
    y, sign = answer.y[there], answer.sign[there]
    steps = np.sign(np.diff(y[-IN_A_ROW:]))
    unbroken = len(there) >= IN_A_ROW and there[-1] - there[-IN_A_ROW] == IN_A_ROW - 1
    if unbroken and abs(steps.sum()) == IN_A_ROW - 1:
        return Told(Verdict.DRIFT, higher=bool(steps[0] > 0), since=answer.days[there[-IN_A_ROW]])
    outside = (sign == data_count.Sign.ABOVE_LIMIT) | (sign == data_count.Sign.BELOW_LIMIT)
    if sign[-1] > 0 and not outside[-1]:
        return Told(Verdict.WATCH, higher=bool(sign[-1] % 2))
    if bool(answer.runs[int(answer.part[there[-1]]) - 1].signal[0]):
        return Told(Verdict.UNSETTLED)
    if np.any(outside):
        return Told(Verdict.UNUSUAL, at=int(there[np.flatnonzero(outside)[-1]]))
    if np.any(sign > 0):
        return Told(Verdict.EARLIER, at=int(there[np.flatnonzero(sign > 0)[-1]]))
    return None


def _by_itself(answer: Answer, there: Ints) -> Told:
    """What the readings of one stretch say of themselves, without a start to compare with."""
    if len(there) < ENOUGH:
        return Told(Verdict.TOO_FEW)
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
    wanted = answer.question.wanted
    better = None if wanted is icons.Wanted.NEITHER else (wanted is icons.Wanted.HIGHER) == (way > 0)
    return Told(
        Verdict.CHANGED,
        higher=way > 0,
        better=better,
        since=answer.days[after[0]],
        before=_level(answer, before),
        after=_level(answer, after),
    )


def _level(answer: Answer, which: Ints) -> float:
    """About where the readings lie: their mean, weighed by what each rests on, or their middle."""
    y, kind = answer.y[which], answer.question.kind
    if kind in MIDDLE:
        return float(median(y)[0])
    if kind in WEIGHED and answer.n is not None:
        return float(np.average(y, weights=answer.n[which]))
    return float(np.mean(y))


def _sentence(told: Told, answer: Answer, words: Words) -> str:
    return _SENTENCES[told.verdict](told, answer, words)


def _nothing(_told: Told, _answer: Answer, _words: Words) -> str:
    return "There are no readings yet."


def _too_few(_told: Told, answer: Answer, _words: Words) -> str:
    readings = int(np.count_nonzero(~np.isnan(answer.y)))
    return (
        f"Too early to tell: there {number_of(readings, 'reading')}, "
        f"and it takes {ENOUGH} to tell chance from change."
    )


def _too_few_since(told: Told, answer: Answer, _words: Words) -> str:
    began = told.since or answer.days[-1]
    since = day_in_words(began, answer.days[-1])
    there = ~np.isnan(answer.y)
    earlier = sum(bool(here) and day < began for day, here in zip(answer.days, there, strict=True))
    later = int(np.count_nonzero(there)) - earlier
    if earlier < (fewest := _fewest(answer)):
        return (
            f"It cannot be told whether anything changed on {since}: before it there "
            f"{number_of(earlier, 'reading', only=True)}, and it takes {fewest} to know what was usual."
        )
    return f"Too early to tell: since {since} there {number_of(later, 'reading')}, and it takes {IN_A_ROW}."


def _changed_so(told: Told, answer: Answer, words: Words) -> str:
    first, second = levels(told.before or 0.0, told.after or 0.0)
    wish = ", and not what you wanted" if told.better is False else ""
    return (
        f"Since {_since_when(told, answer, words)}, {words.subject} {words.have} really {_way(told)}, "
        f"from about {first} to about {second}{words.after_number}; this is unlikely to be chance{wish}."
    )


def _drifts(told: Told, answer: Answer, words: Words) -> str:
    return (
        f"Since {_since_when(told, answer, words)}, {words.subject} {words.have} {_way(told)} "
        f"{IN_A_ROW - 1} times running; this is unlikely to be chance."
    )


def _did_not_last(told: Told, answer: Answer, words: Words) -> str:
    until = _when(answer.days[told.at or 0], answer, words)
    return (
        f"From {_since_when(told, answer, words)} to {until}, {words.subject} {words.were} "
        f"{'higher' if told.higher else 'lower'} than before, but it has not lasted."
    )


def _already_moving(told: Told, answer: Answer, words: Words) -> str:
    return (
        f"{_capital(words.subject)} {words.were} on the move before "
        f"{_since_when(told, answer, words)}, so this chart cannot tell whether what came later came with "
        "the change."
    )


def _unusual(told: Told, answer: Answer, words: Words) -> str:
    place = told.at or 0
    value = about(float(answer.y[place]))
    if place == np.flatnonzero(~np.isnan(answer.y))[-1]:
        return (
            f"The newest reading, {value}{words.after_number}, is unusual: ask what was different, and go on "
            "counting to see whether it stays."
        )
    return (
        f"No change has lasted, but the reading of {_when(answer.days[place], answer, words)}, "
        f"{value}{words.after_number}, is unusual: something was different then."
    )


def _watch(told: Told, _answer: Answer, words: Words) -> str:
    return (
        f"The newest readings stand out on the {'high' if told.higher else 'low'} side; a few more will tell "
        f"whether {words.subject} {words.have} really {_way(told)}."
    )


def _earlier(told: Told, answer: Answer, words: Words) -> str:
    return (
        f"No sign of real change now, though up to {_when(answer.days[told.at or 0], answer, words)} some "
        "readings stood out; they are marked."
    )


def _unsettled(_told: Told, _answer: Answer, words: Words) -> str:
    return (
        f"{_capital(words.subject)} {words.have} not kept to one level: this is more than the usual ups and "
        "downs, but there is no single change to name."
    )


def _level_throughout(told: Told, _answer: Answer, words: Words) -> str:
    return f"Every reading is the same: {about(told.after or 0.0)}{words.after_number}."


def _no_sign(_told: Told, _answer: Answer, words: Words) -> str:
    return f"No sign of real change yet: the ups and downs are what {words.counted} always does."


_SENTENCES: dict[Verdict, Callable[[Told, Answer, Words], str]] = {
    Verdict.NOTHING: _nothing,
    Verdict.TOO_FEW: _too_few,
    Verdict.TOO_FEW_SINCE: _too_few_since,
    Verdict.CHANGED: _changed_so,
    Verdict.DRIFT: _drifts,
    Verdict.DID_NOT_LAST: _did_not_last,
    Verdict.ALREADY_MOVING: _already_moving,
    Verdict.UNUSUAL: _unusual,
    Verdict.WATCH: _watch,
    Verdict.EARLIER: _earlier,
    Verdict.UNSETTLED: _unsettled,
    Verdict.LEVEL: _level_throughout,
    Verdict.NO_SIGN: _no_sign,
}


def _fewest(answer: Answer) -> int:
    return charting.FEWEST_FOR_LIMITS if answer.has_limits else charting.FEWEST_FOR_RUNS


def _since_when(told: Told, answer: Answer, words: Words) -> str:
    if told.since is None:
        return ""
    if told.since == answer.question.began:
        return day_in_words(told.since, answer.days[-1])
    return _when(told.since, answer, words)


def _when(day: date, answer: Answer, words: Words) -> str:
    """A reading's period as one would say it: a month by its name, a week by its first day."""
    if words.period in {"month", "quarter"}:
        return f"{day:%B}" + ("" if day.year == answer.days[-1].year else f" {day.year}")
    whole = day_in_words(day, answer.days[-1])
    return f"the week of {whole}" if words.period == "week" else whole


def _way(told: Told) -> str:
    return "risen" if told.higher else "fallen"


def number_of(number: int, what: str, *, only: bool = False) -> str:
    """`are 3 readings`, `is 1 reading`, `are no readings`."""
    but = "only " if only and number else ""
    return f"is {but}1 {what}" if number == 1 else f"are {but}{number or 'no'} {what}s"


def day_in_words(day: date, beside: date) -> str:
    """The day, with its year unless it is that of the newest reading."""
    return f"{day.day} {day:%B}" + ("" if day.year == beside.year else f" {day.year}")


def about(value: float) -> str:
    """Two digits that matter, and all of those before the point."""
    return _rounded(value, 0 if value == round(value) else _places(value))


def levels(before: float, after: float) -> tuple[str, str]:
    """Two levels as people say them, with as many digits as it takes for them to differ."""
    places = _places(max(abs(before), abs(after)))
    while _rounded(before, places) == _rounded(after, places) and places < 6:  # noqa: PLR2004  enough for any
        places += 1
    if round(before, places) == round(before) and round(after, places) == round(after):
        places = 0
    return _rounded(before, places), _rounded(after, places)


def _places(value: float) -> int:
    """Decimals that leave two digits that matter."""
    size = abs(value)
    if size >= 10 or size == 0:  # noqa: PLR2004  two digits before the point
        return 0
    return 1 if size >= 1 else 1 - int(np.floor(np.log10(size)))


def _rounded(value: float, places: int) -> str:
    text = f"{value:,.{places}f}"
    return "0" if float(text.replace(",", "")) == 0 and places == 0 else text


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
