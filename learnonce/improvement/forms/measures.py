"""What the pages of measures take in."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import Any

from django import forms

from learnonce.improvement.calc import cells, choosing, measures, periods
from learnonce.improvement.calc.choosing import Answers
from learnonce.improvement.forms.overriding import Overriding
from learnonce.improvement.services import Definition
from learnonce.improvement.services.measuring import (
    LONGEST_DEFINITION,
    LONGEST_TITLE,
    LONGEST_UNIT,
)
from learnonce.ui.fields import LongText, OneOf, Pick, Text

_PERS = [(str(per), f"{per:,}") for per in (1, 10, 100, 1_000, 10_000, 100_000)]


class DayField(Text):
    """A day as people write it; of a week or month its first day."""

    def clean(self, value: Any) -> Any:  # Any: as Django's own field has it
        text = super().clean(value)
        if not text:
            return None
        try:
            return cells.day(text)
        except cells.Unclear as problem:
            raise forms.ValidationError(str(problem)) from problem


class NumberField(Text):
    """A number as people write it; cells.Number, of which the amount is None where it is missing."""

    def clean(self, value: Any) -> Any:  # Any: as Django's own field has it
        text = super().clean(value)
        try:
            found = cells.number(text or "")
        except cells.Unclear as problem:
            raise forms.ValidationError(str(problem)) from problem
        if found.is_percent:
            raise forms.ValidationError("Write the number itself, without the % sign")
        return found


class AnswersForm(forms.Form):
    """The plain questions from which the chart follows."""

    counting = OneOf(
        label="What are you counting?",
        choices=list(choosing.COUNTING.items()),
        hints=choosing.COUNTING_HINTS,
    )
    often = OneOf(
        label="How often does it happen?",
        help_text="In the weeks or months you would count it by.",
        choices=list(choosing.HOW_OFTEN.items()),
        required=False,
        small=True,
    )
    twice = OneOf(
        label="Could one patient, or one thing, be counted twice?",
        help_text="Two falls of one patient count twice. A patient seen in time, or not, counts once.",
        choices=list(choosing.TWICE.items()),
        required=False,
        small=True,
    )
    varies = OneOf(
        label="Does the number of chances vary much?",
        help_text="A chance is each time it could have happened: patients seen, bed days, open days.",
        choices=list(choosing.VARIES.items()),
        required=False,
        small=True,
    )
    large = OneOf(
        label="Are the numbers large?",
        help_text="More than about 1,000 chances each time, or counts above about 100.",
        choices=list(choosing.LARGE.items()),
        required=False,
        small=True,
    )
    values = OneOf(
        label="How many numbers do you have each time?",
        choices=list(choosing.VALUES.items()),
        hints=choosing.VALUES_HINTS,
        required=False,
        small=True,
    )
    nought = OneOf(
        label="Does 0 mean that there is none of it?",
        help_text="For minutes and pounds it does. For a score from 1 to 10 it does not.",
        choices=list(choosing.NOUGHT.items()),
        required=False,
        small=True,
    )
    between = OneOf(
        label="What do you have?",
        choices=list(choosing.BETWEEN.items()),
        hints=choosing.BETWEEN_HINTS,
        required=False,
        small=True,
    )

    def __init__(self, *args: Any, **options: Any) -> None:  # Any: Django's form options
        super().__init__(*args, **options)
        told = {name: str(self.data.get(name, "")) for name in choosing.KNOWN} if self.is_bound else {}
        for name in choosing.KNOWN:
            if name != "counting":
                # Whether they are asked depends on the answers before, so no label calls them optional.
                self.fields[name].required = not told.get("counting") or name in choosing.asked(told)

    def answers(self) -> Answers:
        data = self.cleaned_data
        told = {name: data[name] for name in choosing.asked(data)}
        return replace(Answers(counting=data["counting"]), **told)


class DefinitionForm(Overriding):
    """What it is called, what exactly counts, which way it should go."""

    title = Text(
        label="What shall it be called?",
        max_length=LONGEST_TITLE,
        error_messages={"required": "Give it a name, such as: Repeat calls"},
    )
    unit = Text(
        label="What is one of them called, in the plural?",
        help_text="Such as: calls, patients seen in time, minutes",
        max_length=LONGEST_UNIT,
        width=20,
        error_messages={"required": "Say what one of them is called, such as: calls"},
    )
    out_of_unit = Text(
        label="Out of what, or for each of what?",
        help_text="Such as: patients seen, bed days",
        max_length=LONGEST_UNIT,
        width=20,
        required=False,
        error_messages={"required": "Say out of what it is counted, such as: patients seen"},
    )
    per = Pick(label="Show it for how many of them?", choices=_PERS, initial="1", required=False)
    definition = LongText(
        label="What exactly counts, and what does not?",
        help_text="So that the next person counts the same way. Where the numbers come from, too.",
        rows=3,
        required=False,
        max_length=LONGEST_DEFINITION,
    )
    interval = OneOf(
        label="How often?", choices=list(periods.LABELS.items()), initial=periods.WEEK, small=True
    )
    wanted = OneOf(label="Which way should it go?", choices=list(measures.WANTED.items()), small=True)
    kind = OneOf(
        label="What does it show?",
        choices=list(measures.KINDS.items()),
        initial=measures.OUTCOME,
        small=True,
    )
    target = NumberField(
        label="Is there a target?", help_text="The number only", required=False, width=5, max_length=20
    )

    def __init__(
        self, *args: Any, has_out_of: bool, data_kind: str, by_dates: bool = False, **options: Any
    ) -> None:  # Any: Django's form options
        super().__init__(*args, **options)
        if has_out_of:
            self.fields["out_of_unit"].required = True
        else:
            del self.fields["out_of_unit"]
        if not has_out_of or data_kind == choosing.PROPORTION:
            del self.fields["per"]
        if data_kind == choosing.PROPORTION:
            self.fields["target"].help_text = "In per cent, the number only"
        if data_kind in choosing.BETWEEN_RARE:
            self.fields["interval"].initial = periods.CASE
            self.fields["wanted"].choices = list(measures.WANTED_BETWEEN.items())  # type: ignore[attr-defined]
        if by_dates:
            del self.fields["unit"], self.fields["interval"]
            self.fields["title"].help_text = "What it is that happens. Such as: Lost samples"
            self.fields["target"].help_text = "At least so many days between two of them, the number only"

    def definition_told(self) -> Definition:
        data = self.cleaned_data
        return Definition(
            title=data["title"],
            unit=data.get("unit", "days"),
            definition=data["definition"],
            out_of_unit=data.get("out_of_unit", ""),
            per=int(data.get("per") or 1),
            kind=data["kind"],
            wanted=data["wanted"],
            interval=data.get("interval", periods.CASE),
            target=data["target"].amount,
        )


class NewForm(DefinitionForm):
    """The same for a new measure: whose it is."""

    team = Pick(label="Whose measure is it?")

    def __init__(
        self, *args: Any, teams: Iterable[tuple[int, str]], **options: Any
    ) -> None:  # Any: Django's form options
        super().__init__(*args, **options)
        self.fields["team"].choices = list(teams)  # type: ignore[attr-defined]  # a choice field


def written(day: date) -> str:
    """A day as a field shows it, and takes it."""
    return f"{day.day} {day:%B %Y}"
