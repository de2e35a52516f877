"""What the page of a measure takes in about its chart: marks, kind, baseline, rules, and who may see it."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from django import forms

from learnonce.base.sharing import Tier
from learnonce.improvement.calc import charting, measures
from learnonce.improvement.calc.charting import FEWEST_FOR_LIMITS
from learnonce.improvement.calc.spc import lines
from learnonce.improvement.forms.measures import DayField
from learnonce.improvement.forms.overriding import Overriding
from learnonce.improvement.services.charting import LONGEST_WHY
from learnonce.improvement.services.marking import LONGEST as LONGEST_MARK
from learnonce.improvement.services.measuring import REACHES_OF_MEASURE
from learnonce.ui.fields import OneOf, Text, Tick


class MarkForm(Overriding):
    on = DayField(label="When", help_text="Such as 3 March 2026", max_length=40, width=10)
    kind = OneOf(label="What do you want to mark?", choices=list(measures.MARKS.items()), small=True)
    text = Text(
        label="What happened, or why?",
        required=False,
        max_length=LONGEST_MARK,
        help_text="One line, no names",
    )


class ChartForm(forms.Form):
    chart = OneOf(label="Draw it as", small=True)
    why = Text(label="Why does it suit better?", required=False, max_length=LONGEST_WHY)

    def __init__(
        self, *args: Any, charts: Iterable[tuple[str, str, str]], **options: Any
    ) -> None:  # Any: Django's form options
        super().__init__(*args, **options)
        kept = list(charts)
        self.fields["chart"].choices = [(code, name) for code, name, _words in kept]  # type: ignore[attr-defined]
        self.fields["chart"].look["hints"] = {code: words for code, _name, words in kept}  # type: ignore[attr-defined]


ALL, FIRST, UNTIL = "ALL", "FIRST", "UNTIL"
BASELINES = {
    ALL: "All numbers",
    FIRST: f"The first {FEWEST_FOR_LIMITS} numbers",
    UNTIL: "The numbers up to a day I choose",
}
BASELINE_HINTS = {
    ALL: "Right as long as nothing has changed. Every new number moves the limits a little.",
    FIRST: "They are kept as they are, and every later number is held against them.",
    UNTIL: "The same, for another stretch of time: up to the day before something was changed, say.",
}


class BaselineForm(forms.Form):
    """From which numbers the limits are worked out."""

    source = OneOf(
        label="Which numbers show what was usual?",
        choices=list(BASELINES.items()),
        hints=BASELINE_HINTS,
        small=True,
    )
    until = DayField(
        label="The last day of the baseline",
        help_text="Only where you choose the day. Such as 3 March 2026",
        required=False,
        max_length=40,
        width=10,
    )
    why = Text(label="Why?", max_length=LONGEST_WHY)

    def __init__(
        self, *args: Any, twelfth: date | None, **options: Any
    ) -> None:  # Any: Django's form options
        super().__init__(*args, **options)
        self.twelfth = twelfth  # the day of the reading with which a baseline of the first ones ends

    def clean(self) -> dict[str, Any]:  # Any: as Django types it
        data = super().clean() or self.cleaned_data
        if data.get("source") == UNTIL and not data.get("until") and not self.errors:
            self.add_error("until", "Say which day is the last one of the baseline")
        if data.get("source") == FIRST and self.twelfth is None:
            self.add_error("source", f"There are not yet {FEWEST_FOR_LIMITS} numbers")
        return data

    def last_day(self) -> date | None:
        """Until when; None for all numbers."""
        chosen: date | None = self.cleaned_data["until"]
        return {ALL: None, FIRST: self.twelfth, UNTIL: chosen}[self.cleaned_data["source"]]


class RulesForm(forms.Form):
    """The two options of a chart's rules; which there are depends on its kind."""

    zones = OneOf(
        label="Which rules mark a number?",
        choices=[("usual", "The usual ones"), ("on", "The zone rules of Western Electric")],
        hints={
            "usual": "They call out seldom when nothing has changed.",
            "on": "They see small changes sooner, and call out more often when there is none.",
        },
        required=False,
        small=True,
    )
    screened = Tick(
        label="Leave unusually large steps out of the limits",
        help_text="One odd week makes the limits wide. Left out, they are narrower, and more numbers are "
        "marked. Some tools always do so; we do not.",
        required=False,
    )
    rules_why = Text(
        label="Why?",
        help_text="Not needed for the usual rules",
        required=False,
        max_length=LONGEST_WHY,
    )

    def __init__(self, *args: Any, chart: str, **options: Any) -> None:  # Any: Django's form options
        super().__init__(*args, **options)
        kind = lines.Kind(chart)
        if kind not in charting.WITH_ZONES:
            del self.fields["zones"]
        if kind not in charting.BY_STEPS:
            del self.fields["screened"]

    @property
    def has_options(self) -> bool:
        return len(self.fields) > 1

    def chosen(self) -> dict[str, Any]:  # Any: arguments of the service
        data = self.cleaned_data
        return {
            "zones": data.get("zones") == "on",
            "screened": bool(data.get("screened")),
            "why": data["rules_why"],
        }


class MeasureReachForm(Overriding):
    reach = OneOf(label="Who may see it?", small=True)

    def __init__(
        self, *args: Any, words: dict[Tier, str], **options: Any
    ) -> None:  # Any: Django's form options
        super().__init__(*args, **options)
        self.fields["reach"].choices = [(str(int(tier)), words[tier]) for tier in REACHES_OF_MEASURE]  # type: ignore[attr-defined]

    def tier(self) -> Tier:
        return Tier(int(self.cleaned_data["reach"]))
