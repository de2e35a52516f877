"""The words beside a chart: what it counts, which rules were asked, which readings make the limits."""

from dataclasses import dataclass
from datetime import date

import numpy as np

from learnonce.improvement.calc import choosing, measures, periods
from learnonce.improvement.calc.charting import FEWEST_FOR_LIMITS, Answer
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
    )


def _after_number(named: Named) -> str:
    if named.data == choosing.PROPORTION:
        return " %"
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
    return named.unit + (_EACH.get(named.interval, "") if named.data == choosing.COUNT else "")


def rules(answer: Answer) -> tuple[str, ...]:
    """Which rules a signal is told by, one sentence each."""
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
        screened = "are left out of" if answer.question.screen else "stay in"
        said.append(f"Large steps from one reading to the next {screened} the limits.")
    if left_out := len(set(answer.question.excluded) & set(answer.days)):
        said.append(f"{_readings(left_out).capitalize()} left out by a person; they are drawn hollow.")
    if gaps := int(np.count_nonzero(np.isnan(answer.y))):
        one = periods.ONE[named.interval]
        without = f"1 {one} has no figure" if gaps == 1 else f"{gaps} {one}s have no figure"
        said.append(f"{without}: the line stops there, and it is not counted as zero.")
    return tuple(said)


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
