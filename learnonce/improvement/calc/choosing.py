"""Which chart suits a measure, told from plain answers about what is counted, and why in plain words.

The charts and when each is right: domain B12a, and docs/measures.md in plain words.
"""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from itertools import product

# What is counted
EVENTS = "events"  # how often something happens, or how many of them
SIZE = "size"  # how long, how much, how big
GAP = "gap"  # the time or the cases between two rare things
UNSURE = "unsure"
COUNTING = {
    EVENTS: "How many, or how often",
    SIZE: "How long, how much or how big",
    GAP: "How often something rare happens",
    UNSURE: "I am not sure",
}
COUNTING_HINTS = {
    EVENTS: "Repeat calls in a week, falls, patients seen in time",
    SIZE: "Minutes waited, pounds spent, a score",
    GAP: "Falls on a quiet ward, lost samples. Right when you would mostly write 0.",
    UNSURE: "We draw your numbers as a line, and you choose later",
}
YES, NO, UNKNOWN = "yes", "no", "unknown"
TWICE = {YES: "Yes, it counts each time", NO: "No, each is counted or not"}
VARIES = {
    YES: "Yes, and we know the number each time",
    NO: "No, it is about the same each time",
    UNKNOWN: "Yes, but we do not know the number",
}
LARGE = {NO: "No, smaller", YES: "Yes, hundreds or thousands"}
ONE, SEVERAL, SHARED = "one", "several", "shared"
VALUES = {
    ONE: "One number each time",
    SEVERAL: "Several measurements each time",
    SHARED: "A total, shared out over a number that varies",
}
VALUES_HINTS = {
    ONE: "The pounds spent in a month",
    SEVERAL: "How long each of five patients waited, every day",
    SHARED: "Pounds spent, per patient",
}
NOUGHT = {
    YES: "Yes: 20 of it is twice as much as 10",
    NO: "No: it is a score, or it can be below 0",
}
DATES, DAYS, CASES = "dates", "days", "cases"
BETWEEN = {
    DATES: "The date of each one",
    DAYS: "The days or hours in between",
    CASES: "How many went well in between",
}
BETWEEN_HINTS = {
    DATES: "We work out the days between, and say how long it has been quiet",
    DAYS: "You have worked them out yourself",
    CASES: "Samples that arrived between two that were lost",
}
OFTEN, RARELY = "often", "rarely"
HOW_OFTEN = {
    OFTEN: "Often: most of your numbers would be above 0",
    RARELY: "Rarely: mostly you would write 0",
}

# Kinds of data; what an effect is measured by follows from them.
COUNT, PROPORTION, RATE, AMOUNT, SCORE = "COUNT", "PROPORTION", "RATE", "AMOUNT", "SCORE"
TIME_BETWEEN, CASES_BETWEEN = "TIME_BETWEEN", "CASES_BETWEEN"
DATA = {
    COUNT: "A count",
    PROPORTION: "A share of all",
    RATE: "A rate",
    AMOUNT: "A measured amount",
    SCORE: "A score",  # its nought is none, so only differences say something
    TIME_BETWEEN: "Time between rare things",
    CASES_BETWEEN: "Cases between rare things",
}
WITH_OUT_OF = frozenset({PROPORTION, RATE})  # each reading says out of how many
BETWEEN_RARE = frozenset({TIME_BETWEEN, CASES_BETWEEN})
WHOLE = frozenset({COUNT, PROPORTION, RATE, CASES_BETWEEN})  # what is counted is a whole number

# Charts, by the codes of improvement.calc.spc and the reference cases.
CHARTS = {
    "run": ("Run chart", "The line and its middle value. Good with few numbers, and right for any."),
    "i": ("XmR chart", "Limits from how much one number differs from the next. Right for most numbers."),
    "ip": ("I prime chart", "Like an XmR chart, for amounts shared out over a number that varies."),
    "xbar": ("X-bar chart", "The average of several measurements each time."),
    "s": ("S chart", "How far several measurements of the same time lie apart."),
    "p": ("P chart", "The share of those it could have been. Wider limits when there were few."),
    "pp": ("P prime chart", "Like a P chart, for large numbers, where limits would be too narrow."),
    "c": ("C chart", "How often something happened, where it could happen about as often each time."),
    "u": ("U chart", "How often something happened for each chance it had to happen."),
    "up": ("U prime chart", "Like a U chart, for large numbers, where limits would be too narrow."),
    "t": ("T chart", "The time between rare things. A longer time is a rarer thing."),
    "g": ("G chart", "The number of cases between rare things."),
}
_FITTING = {
    COUNT: ("c", "i", "run"),
    PROPORTION: ("p", "pp", "i", "run"),
    RATE: ("u", "up", "i", "run"),
    TIME_BETWEEN: ("t", "i", "run"),
    CASES_BETWEEN: ("g", "i", "run"),
}


@dataclass(frozen=True, slots=True)
class Answers:
    """What somebody answered; what was not asked, or not answered, keeps its first value."""

    counting: str = UNSURE
    twice: str = YES
    varies: str = NO
    large: str = NO
    values: str = ONE
    between: str = DAYS
    nought: str = YES
    often: str = OFTEN

    def kept(self) -> dict[str, str]:
        return {name: getattr(self, name) for name in self.__slots__}


@dataclass(frozen=True, slots=True)
class Choice:
    """What follows from the answers.

    Args:
        chart: one of CHARTS.
        data: one of DATA.
        has_out_of: whether each reading needs the number out of which, or per which, it is.
        has_several: whether there are several values for one period.
        by_dates: the dates of rare events are given, and the days between worked out.
        why: one or two sentences for the person who answered.
    """

    chart: str
    data: str
    has_out_of: bool
    has_several: bool
    why: str
    by_dates: bool = False


# Every answer that may be given, by the name of its question.
KNOWN: dict[str, dict[str, str]] = {
    "counting": COUNTING,
    "often": HOW_OFTEN,
    "twice": TWICE,
    "varies": VARIES,
    "large": LARGE,
    "values": VALUES,
    "nought": NOUGHT,
    "between": BETWEEN,
}


def asked(answers: Mapping[str, str]) -> tuple[str, ...]:
    """Which questions go on from what was answered so far."""
    counting = answers.get("counting")
    if counting == EVENTS:
        if answers.get("often") == RARELY:
            return ("often",)
        large = () if answers.get("varies") == UNKNOWN else ("large",)  # the same chart follows either way
        return ("often", "twice", "varies", *large)
    return {SIZE: ("values", "nought"), GAP: ("between",)}.get(counting or "", ())


def choose(answers: Answers) -> Choice:
    """The chart that suits a measure. Every combination of answers has one."""
    if answers.counting == EVENTS:
        return _of_dates() if answers.often == RARELY else _of_events(answers)
    if answers.counting == SIZE:
        return _of_size(answers)
    if answers.counting == GAP:
        return _of_gap(answers)
    return Choice(
        "run",
        AMOUNT,
        has_out_of=False,
        has_several=False,
        why="You are not sure yet. A run chart is right for any numbers, and you can change it later.",
    )


def _of_events(answers: Answers) -> Choice:
    if answers.varies == UNKNOWN:
        return Choice(
            "i",
            COUNT,
            has_out_of=False,
            has_several=False,
            why="The chances vary and are not known, so the limits come from how your numbers differ "
            "from one to the next. If you can find out how many chances there were, change this.",
        )
    if answers.twice == NO:
        return _share(answers)
    if answers.varies == YES:
        return Choice(
            "up" if answers.large == YES else "u",
            RATE,
            has_out_of=True,
            has_several=False,
            why="The same one can count twice and the chances vary, so what happened is divided by how "
            "many chances there were." + _of_large(answers),
        )
    if answers.large == YES:
        return Choice(
            "i",
            COUNT,
            has_out_of=False,
            has_several=False,
            why="The counts are large. They vary more than chance alone would make them, so the limits "
            "come from how your numbers differ from one to the next.",
        )
    return Choice(
        "c",
        COUNT,
        has_out_of=False,
        has_several=False,
        why="You count how often something happens, and it could happen about as often each time.",
    )


def _share(answers: Answers) -> Choice:
    same = (
        " Write down out of how many each time, even if it is always the same."
        if answers.varies == NO
        else ""
    )
    return Choice(
        "pp" if answers.large == YES else "p",
        PROPORTION,
        has_out_of=True,
        has_several=False,
        why="Each one either counts or does not, so what matters is the share out of all."
        + same
        + _of_large(answers),
    )


def _of_large(answers: Answers) -> str:
    if answers.large == NO:
        return ""
    return " The numbers are large: without a correction nearly every point would look unusual."


def _of_size(answers: Answers) -> Choice:
    chart, why = {
        SEVERAL: ("xbar", "You measure several each time, so the chart shows their average."),
        SHARED: ("ip", "A total is shared out over a number that varies, so larger numbers get more weight."),
    }.get(
        answers.values,
        ("i", "You have one number each time. The limits come from how one differs from the next."),
    )
    return Choice(
        chart,
        SCORE if answers.nought == NO else AMOUNT,
        has_out_of=answers.values == SHARED,
        has_several=answers.values == SEVERAL,
        why=why,
    )


def _of_dates() -> Choice:
    return Choice(
        "t",
        TIME_BETWEEN,
        has_out_of=False,
        has_several=False,
        why="It is rare, so a row of noughts would tell nothing. You give the date of each one; we work out "
        "the days between two of them.",
        by_dates=True,
    )


def _of_gap(answers: Answers) -> Choice:
    if answers.between == DATES:
        return _of_dates()
    if answers.between == CASES:
        return Choice(
            "g",
            CASES_BETWEEN,
            has_out_of=False,
            has_several=False,
            why="It is rare, and you count the cases in between. More cases in between is a rarer thing.",
        )
    return Choice(
        "t",
        TIME_BETWEEN,
        has_out_of=False,
        has_several=False,
        why="It is rare, so the time between two of them tells more than a row of noughts.",
    )


def fitting(*, data: str, has_out_of: bool, has_several: bool) -> tuple[str, ...]:
    """Charts among which a person may change, the usual one first. Others would be wrong for the data."""
    if data in {AMOUNT, SCORE}:
        if has_several:
            return ("xbar", "s", "run")
        return ("ip", "i", "run") if has_out_of else ("i", "run")
    return _FITTING[data]


def every_answer() -> list[Answers]:
    """All that can be answered, for tests and for the table in docs/measures.md."""
    return [Answers(*each) for each in product(*(KNOWN[one.name] for one in fields(Answers)))]
