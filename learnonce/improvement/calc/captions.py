"""The words beside a chart: what it counts, which rules were asked, which readings make the limits."""

from dataclasses import dataclass
from datetime import date

import numpy as np

from learnonce.improvement.calc import choosing, measures, periods
from learnonce.improvement.calc.charting import BY_STEPS, FEWEST_FOR_LIMITS, Answer
from learnonce.improvement.calc.spc import icons
from learnonce.improvement.calc.spc.data_count import Sign
from learnonce.improvement.calc.telling import Words

VARIATION = {
    icons.Variation.ORDINARY: "Ordinary ups and downs",
    icons.Variation.BETTER_HIGH: "Getting better: higher",
    icons.Variation.BETTER_LOW: "Getting better: lower",
    icons.Variation.WORSE_HIGH: "Getting worse: higher",
    icons.Variation.WORSE_LOW: "Getting worse: lower",
    icons.Variation.OTHER_HIGH: "Changed: higher",
    icons.Variation.OTHER_LOW: "Changed: lower",
}
ASSURANCE = {
    icons.Assurance.PASS: "Will meet the target each time",
    icons.Assurance.FAIL: "Will miss the target each time, unless something changes",
    icons.Assurance.CHANCE: "Will meet the target at times, by chance",
}
SIGNS = {
    Sign.ABOVE_LIMIT: "above the upper limit",
    Sign.BELOW_LIMIT: "below the lower limit",
    Sign.RISING: "part of seven that rise",
    Sign.FALLING: "part of seven that fall",
    Sign.NEAR_HIGH: "one of two in three near the upper limit",
    Sign.NEAR_LOW: "one of two in three near the lower limit",
    Sign.LONG_HIGH: "part of a long run above the middle",
    Sign.LONG_LOW: "part of a long run below the middle",
    Sign.ZONE_HIGH: "one of four in five high above the middle",
    Sign.ZONE_LOW: "one of four in five far below the middle",
}
_EACH = {
    periods.DAY: " a day",
    periods.WEEK: " a week",
    periods.MONTH: " a month",
    periods.QUARTER: " a quarter",
}
_COUNTED = {choosing.PROPORTION: "this share", choosing.RATE: "this rate", choosing.COUNT: "this count"}


MAKING_DATA_COUNT = (
    "The rules are those of Making Data Count. A reading is marked when it lies outside the limits; when it "
    "is one of seven in a row on one side of the middle; when it is one of seven that each rise, or each "
    "fall; or when two of three in a row lie near the same limit."
)
WESTERN_ELECTRIC = (
    "The rules are the zone rules of Western Electric, which a person chose. A reading is marked when it "
    "lies outside the limits; when two of three in a row lie beyond two thirds of the way to the same limit; "
    "when four of five lie beyond one third; or when eight in a row lie on one side of the middle. They "
    "see small changes sooner, and call out more often when there is none."
)
LEFT_OUT = (
    "Steps from one reading to the next that are more than 3.27 times as large as usual are left out of the "
    "limits: a person chose so."
)


@dataclass(frozen=True, slots=True)
class Named:
    """What a measure is called, as its definition has it."""

    title: str
    unit: str
    out_of_unit: str
    per: int
    data: str
    interval: str
    has_out_of: bool


def words(named: Named) -> Words:
    """With which the sentence about a chart is made."""
    counts = named.data == choosing.COUNT
    return Words(
        subject=named.unit if counts else f"“{named.title}”",
        plural=counts,
        counted=_COUNTED.get(named.data, "this measure"),
        after_number=_after_number(named),
        period=periods.ONE[named.interval],
        rare=named.data in choosing.BETWEEN_RARE,
    )


def _after_number(named: Named) -> str:
    if named.data == choosing.PROPORTION:
        return "%"
    if named.has_out_of:
        return f" per {measures.written(named.per)} {named.out_of_unit}"
    if named.data == choosing.COUNT:
        return _EACH.get(named.interval, "")
    return f" {named.unit}"


def unit(named: Named) -> str:
    """What the upright axis counts."""
    if named.data == choosing.PROPORTION:
        return f"% of {named.out_of_unit}"
    if named.has_out_of:
        return f"{named.unit} per {measures.written(named.per)} {named.out_of_unit}"
    if named.data in choosing.BETWEEN_RARE:
        return f"{named.unit} between two"
    return named.unit + (_EACH.get(named.interval, "") if named.data == choosing.COUNT else "")


def rules(answer: Answer) -> tuple[str, ...]:
    """Which rules a signal is told by, one sentence each."""
    if answer.by_zones:
        return (WESTERN_ELECTRIC,)
    if answer.makes_data_count:
        return (MAKING_DATA_COUNT,)
    test = answer.runs[-1] if answer.runs else None
    limits = ("A reading is marked when it lies outside the limits.",) if answer.has_limits else ()
    asked = (
        "The runs test of Anhøj asks whether the readings lie on one side of the middle line for longer than "
        "chance would have it, or cross it less often."
    )
    if test is None or not int(test.useful[0]):
        return (*limits, asked)
    found = (
        f"Here {int(test.useful[0])} readings count; the longest run on one side is {int(test.longest[0])} "
        f"(chance allows {int(test.longest_allowed[0])}), and the line crosses the middle "
        f"{int(test.crossings[0])} times (chance makes it {int(test.crossings_needed[0])} or more)."
    )
    return (*limits, asked, found)


def baseline(answer: Answer, named: Named) -> tuple[str, ...]:
    """From which readings centre and limits come, and how."""
    places = np.flatnonzero(answer.baseline)
    if not len(places):
        return ()
    first, last = (periods.called(answer.days[place], named.interval) for place in (places[0], places[-1]))
    what = "The middle line and the limits come" if answer.has_limits else "The middle line comes"
    said = [f"{what} from {_readings(len(places))}, {first} to {last}."]
    if answer.frozen:
        said.append("Later readings are held against them and do not move them.")
    if answer.has_limits:
        if answer.trial:
            said.append(
                f"They are trial limits: they rest on fewer than {FEWEST_FOR_LIMITS} readings and will "
                "still move."
            )
        said.extend(_screened(answer))
    if left_out := len(set(answer.question.excluded) & set(answer.days)):
        said.append(f"{_readings(left_out).capitalize()} left out by a person; they are drawn hollow.")
    if gaps := _gaps(answer):
        have = "has" if gaps == 1 else "have"
        said.append(
            f"{_periods(gaps, named)} {have} no figure: the line stops there, and it is not counted as zero."
        )
    return tuple(said)


def _screened(answer: Answer) -> list[str]:
    if answer.screened:
        return [LEFT_OUT]
    if answer.question.kind in BY_STEPS:
        return ["Large steps from one reading to the next stay in the limits."]
    return []


def rule_set(answer: Answer) -> str:
    """Which rules were asked, in a few words."""
    if answer.by_zones:
        return "Western Electric zone rules"
    if answer.makes_data_count:
        return "Making Data Count"
    return "limits and the runs test of Anhøj" if answer.has_limits else "the runs test of Anhøj"


def stated(answer: Answer, named: Named) -> str:
    """What goes with the picture wherever it goes, in one line: kind, rules, baseline, gaps."""
    said = [choosing.CHARTS[answer.question.kind.value][0], f"rules: {rule_set(answer)}"]
    if len(places := np.flatnonzero(answer.baseline)):
        first, last = (
            periods.called(answer.days[place], named.interval) for place in (places[0], places[-1])
        )
        lines = "limits" if answer.has_limits else "middle line"
        said.append(f"{lines} from {_readings(len(places))}, {first} to {last}")
    if answer.question.kind in BY_STEPS:
        said.append("large steps left out of the limits" if answer.screened else "large steps stay in")
    if gaps := _gaps(answer):
        said.append(f"{_periods(gaps, named)} without a figure")
    return "; ".join(said) + "."


def _gaps(answer: Answer) -> int:
    return int(np.count_nonzero(np.isnan(answer.y)))


def _periods(number: int, named: Named) -> str:
    one = periods.ONE[named.interval]
    return f"1 {one}" if number == 1 else f"{number} {one}s"


def _readings(number: int) -> str:
    return "1 reading" if number == 1 else f"{number} readings"


def suggestion(answer: Answer, since: date | None) -> str:
    """Whether a person may want to begin new limits; the software never does."""
    if since is None or answer.question.began is None or since in answer.question.rebased:
        return ""
    later = sum(day >= since for day in answer.days)
    if later < FEWEST_FOR_LIMITS:
        return ""
    return (
        f"There are {later} readings since then. If you know what was changed and expect it to stay, you may "
        "begin new limits from that day, and say why. Nothing does that by itself."
    )
