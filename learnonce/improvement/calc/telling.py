"""One plain sentence about a chart: what judging.py found, in words that blame nobody."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

import numpy as np

from learnonce.improvement.calc.charting import Answer
from learnonce.improvement.calc.judging import IN_A_ROW, Told, Verdict, judge
from learnonce.improvement.calc.numbers import exactly, levels
from learnonce.improvement.calc.spc import lines


@dataclass(frozen=True, slots=True)
class Words:
    """What the measure and its periods are called.

    Attributes:
        subject: with which the sentence is about it: "repeat calls", or the title.
        plural: whether the subject takes "have".
        counted: what all readings of one period count as: "this count".
        after_number: what follows a level: " a week", "%", " minutes".
        period: "week", "month", "case".
        rare: what lies between two rare things, so that a higher number means that it happens less often.
    """

    subject: str
    plural: bool
    counted: str
    after_number: str
    period: str
    rare: bool = False

    @property
    def have(self) -> str:
        return "have" if self.plural else "has"

    @property
    def were(self) -> str:
        return "were" if self.plural else "was"

    def with_unit(self, number: str) -> str:
        """A number with what follows it, in the singular after 1: "1 minute"."""
        unit = _ONE.get(self.after_number, self.after_number) if number == "1" else self.after_number
        return number + unit


# Units after a number that people use for amounts; others are seldom exactly 1.
_UNITS = ("second", "minute", "hour", "day", "week", "month", "year", "pound", "point", "mile", "case")
_ONE = {f" {unit}s": f" {unit}" for unit in _UNITS}


def tell(answer: Answer, words: Words) -> Told:
    """What may be said of a chart, in one sentence."""
    if answer.question.kind is lines.Kind.S:  # shows how far measurements lie apart, not how large they are
        words = replace(words, subject=f"the spread of {words.subject}", plural=False)
    found = judge(answer)
    return replace(found, sentence=_SENTENCES[found.verdict](found, answer, words))


def _nothing(_told: Told, _answer: Answer, _words: Words) -> str:
    return "There are no readings yet."


def _too_few(told: Told, answer: Answer, _words: Words) -> str:
    since = f" since {day_in_words(told.since, answer.days[-1])}" if told.since else ""
    return (
        f"Too early to tell: there {number_of(told.many, 'reading')}{since}, "
        f"and it takes {told.takes} to tell chance from change."
    )


def _too_few_since(told: Told, answer: Answer, _words: Words) -> str:
    since = day_in_words(told.since or answer.days[-1], answer.days[-1])
    if told.is_before:
        return (
            f"It cannot be told whether anything changed on {since}: before it there "
            f"{number_of(told.many, 'reading', only=True)}, and it takes {told.takes} to know what was usual."
        )
    readings = number_of(told.many, "reading")
    return f"Too early to tell: since {since} there {readings}, and it takes {told.takes}."


def _changed(told: Told, answer: Answer, words: Words) -> str:
    is_share = words.after_number == "%"
    first, second = levels(told.before or 0.0, told.after or 0.0, is_share=is_share)
    since = _since_when(told, answer, words)
    wish = ", and not what you wanted" if told.better is False else ""
    if words.rare:
        before, after = (words.with_unit(number) for number in (first, second))
        return (
            f"Since {since}, {words.subject} really {_do(words, 'happen')} {_often(told)}: about {before} "
            f"between two before, about {after} now; this is unlikely to be chance{wish}."
        )
    if is_share:
        first += "%"
    return (
        f"Since {since}, {words.subject} {words.have} really {_way(told)}, "
        f"from about {first} to about {words.with_unit(second)}; this is unlikely to be chance{wish}."
    )


def _drifts(told: Told, answer: Answer, words: Words) -> str:
    wish = ", and not what you wanted" if told.better is False else ""
    what = f"the time between two of {words.subject} has" if words.rare else f"{words.subject} {words.have}"
    return (
        f"Since {_since_when(told, answer, words)}, {what} {_way(told)} "
        f"{IN_A_ROW - 1} times running; this is unlikely to be chance{wish}."
    )


def _did_not_last(told: Told, answer: Answer, words: Words) -> str:
    until = _when(answer.days[told.at or 0], answer, words)
    since = _since_when(told, answer, words)
    end = "but this has passed" if told.better is False else "but it has not lasted"
    if words.rare:
        did = f"{words.subject} happened {_often(told)} than before"
    else:
        did = f"{words.subject} {words.were} {'higher' if told.higher else 'lower'} than before"
    return f"From {since} to {until}, {did}, {end}."


def _already_moving(told: Told, answer: Answer, words: Words) -> str:
    since = _since_when(told, answer, words)
    so = (
        "so this chart cannot tell whether what came later came with the change"
        if told.since == answer.question.began
        else "so the numbers before are no measure of what was usual"
    )
    return f"{_capital(words.subject)} {words.were} on the move before {since}, {so}."


def _unusual(told: Told, answer: Answer, words: Words) -> str:
    place = told.at or 0
    value = words.with_unit(exactly(float(answer.y[place]), is_share=words.after_number == "%"))
    how = f"unusually {'high' if told.higher else 'low'}"
    if place == np.flatnonzero(~np.isnan(answer.y))[-1]:
        return (
            f"The newest reading, {value}, is {how}: ask what was different, and go on counting to see "
            "whether it stays."
        )
    ones = "1 earlier one" if told.others == 1 else f"{told.others} earlier ones"
    more = f" ({ones} stood out too)" if told.others else ""
    return (
        f"No change has lasted, but the reading of {_when(answer.days[place], answer, words)}, {value}, was "
        f"{how}{more}: something was different then."
    )


def _watch(told: Told, _answer: Answer, words: Words) -> str:
    whether = (
        f"{words.subject} really {_do(words, 'happen')} {_often(told)}"
        if words.rare
        else f"{words.subject} {words.have} really {_way(told)}"
    )
    side = "high" if told.higher else "low"
    return f"The newest readings stand out on the {side} side; a few more will tell whether {whether}."


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
    value = exactly(told.after or 0.0, is_share=words.after_number == "%")
    return f"Every reading is the same: {words.with_unit(value)}."


def _no_sign(_told: Told, _answer: Answer, words: Words) -> str:
    return f"No sign of real change yet: the ups and downs are what {words.counted} always does."


_SENTENCES: dict[Verdict, Callable[[Told, Answer, Words], str]] = {
    Verdict.NOTHING: _nothing,
    Verdict.TOO_FEW: _too_few,
    Verdict.TOO_FEW_SINCE: _too_few_since,
    Verdict.CHANGED: _changed,
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


def _since_when(told: Told, answer: Answer, words: Words) -> str:
    if told.since is None:
        return ""
    if told.since == answer.question.began:
        return day_in_words(told.since, answer.days[-1])
    return _when(told.since, answer, words)


def _when(day: date, answer: Answer, words: Words) -> str:
    """A reading's period as one would say it: a month by its name, a week by its first day."""
    year = "" if day.year == answer.days[-1].year else f" {day.year}"
    if words.period == "month":
        return f"{day:%B}{year}"
    if words.period == "quarter":
        return f"the quarter from {day:%B}{year}"
    whole = day_in_words(day, answer.days[-1])
    return f"the week of {whole}" if words.period == "week" else whole


def _way(told: Told) -> str:
    return "risen" if told.higher else "fallen"


def _often(told: Told) -> str:
    """Of rare things: more time in between is less often."""
    return "less often" if told.higher else "more often"


def _do(words: Words, verb: str) -> str:
    return verb if words.plural else f"{verb}s"


def number_of(number: int, what: str, *, only: bool = False) -> str:
    """`are 3 readings`, `is 1 reading`, `are no readings`."""
    but = "only " if only and number else ""
    return f"is {but}1 {what}" if number == 1 else f"are {but}{number or 'no'} {what}s"


def day_in_words(day: date, beside: date) -> str:
    """The day, with its year unless it is that of the newest reading."""
    return f"{day.day} {day:%B}" + ("" if day.year == beside.year else f" {day.year}")


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
