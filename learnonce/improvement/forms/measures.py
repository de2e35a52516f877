"""What the pages of measures take in."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import Any

from django import forms

from learnonce.improvement.calc import cells, choosing, measures, periods
from learnonce.improvement.calc.choosing import Answers
from learnonce.improvement.forms.overriding import Overriding
from learnonce.improvement.services import Definition, Given
from learnonce.improvement.services.measuring import (
    LONGEST_DEFINITION,
    LONGEST_TITLE,
    LONGEST_UNIT,
)
from learnonce.ui.fields import LongText, OneOf, Pick, Text, Tick

_PERS = [(str(per), f"{per:,}") for per in (1, 10, 100, 1_000, 10_000, 100_000)]
# Which questions go on from which answer to the first.
ASKED = {
    choosing.EVENTS: ("twice", "varies", "large"),
    choosing.SIZE: ("values", "nought"),
    choosing.GAP: ("between",),
    choosing.UNSURE: (),
}


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
        label="What do you count in between?",
        choices=list(choosing.BETWEEN.items()),
        required=False,
        small=True,
    )

    def __init__(self, *args: Any, **options: Any) -> None:  # Any: Django's form options
        super().__init__(*args, **options)
        for name in ("twice", "varies", "large", "values", "nought", "between"):
            # Whether they are asked depends on the first answer, so no label calls them optional.
            self.fields[name].required = self.asked(name)

    def asked(self, name: str) -> bool:
        """Whether a question goes on from the first answer; before that is given, each may be."""
        first = self.data.get("counting") if self.is_bound else None
        if name == "large" and self.is_bound and self.data.get("varies") == choosing.UNKNOWN:
            return False  # the same chart follows either way
        return first is None or name in ASKED.get(str(first), ())

    def answers(self) -> Answers:
        data = self.cleaned_data
        told = {name: data[name] for name in ASKED[data["counting"]] if data[name]}
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
        self, *args: Any, has_out_of: bool, data_kind: str, **options: Any
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

    def definition_told(self) -> Definition:
        data = self.cleaned_data
        return Definition(
            title=data["title"],
            unit=data["unit"],
            definition=data["definition"],
            out_of_unit=data.get("out_of_unit", ""),
            per=int(data.get("per") or 1),
            kind=data["kind"],
            wanted=data["wanted"],
            interval=data["interval"],
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


class ReadingsForm(forms.Form):
    """Some periods, each with its number. What is left empty is not touched; a tick says it is missing."""

    def __init__(
        self, *args: Any, days: list[date], has_out_of: bool, interval: str, **options: Any
    ) -> None:  # Any: Django's form options
        super().__init__(*args, **options)
        self.many, self.has_out_of = len(days), has_out_of
        for nth, day in enumerate(days):
            called = periods.called(day, interval)
            self.fields[f"on-{nth}"] = DayField(
                label="When", required=False, max_length=40, initial=written(day), width=10
            )
            self.fields[f"amount-{nth}"] = NumberField(
                label=f"Number, {called}", required=False, max_length=40, width=5
            )
            if has_out_of:
                self.fields[f"out_of-{nth}"] = NumberField(
                    label=f"Out of, {called}", required=False, max_length=40, width=5
                )
            self.fields[f"missing-{nth}"] = Tick(label="Not known", required=False)
        for bound in self:
            if not bound.name.startswith(("on-", "missing-")):
                bound.field.widget.attrs["inputmode"] = "decimal"

    def rows(self) -> list[dict[str, forms.BoundField]]:
        """The fields of each period, by what they are."""
        names = ("on", "amount", "out_of", "missing") if self.has_out_of else ("on", "amount", "missing")
        return [{name: self[f"{name}-{nth}"] for name in names} for nth in range(self.many)]

    def clean(self) -> dict[str, Any]:  # Any: as Django types it
        data = super().clean() or self.cleaned_data
        for nth in range(self.many):
            if self._has(nth) and not self.errors and not data.get(f"on-{nth}"):
                self.add_error(f"on-{nth}", "Say when")
        if not self.errors and not self.given():
            self.add_error("amount-0", "Enter at least one number, or tick that it is not known")
        return data

    def given(self) -> list[Given]:
        return [self._given(nth) for nth in range(self.many) if self._has(nth)]

    def _has(self, nth: int) -> bool:
        data = self.cleaned_data
        amount, out_of = data.get(f"amount-{nth}"), data.get(f"out_of-{nth}")
        # "n/a" and "<5" say that it is missing; an empty cell says nothing.
        said = any(one and (one.amount is not None or one.as_written) for one in (amount, out_of))
        return bool(said or data.get(f"missing-{nth}"))

    def _given(self, nth: int) -> Given:
        data = self.cleaned_data
        amount, out_of = data[f"amount-{nth}"], data.get(f"out_of-{nth}")
        return Given(
            on=data[f"on-{nth}"],
            amount=None if data[f"missing-{nth}"] else amount.amount,
            out_of=out_of.amount if out_of else None,
            as_written=amount.as_written,
        )


class CorrectForm(forms.Form):
    """One reading put right, or taken away."""

    on = DayField(label="When", max_length=40, width=10)
    amount = NumberField(
        label="Number", help_text="Empty if it is not known", required=False, max_length=40, width=5
    )
    out_of = NumberField(label="Out of", required=False, max_length=40, width=5)
    why = Text(label="What was wrong?", required=False, max_length=200)
    take_away = Tick(label="It does not belong here: take it away", required=False)

    def __init__(self, *args: Any, has_out_of: bool, **options: Any) -> None:  # Any: Django's form options
        super().__init__(*args, **options)
        if not has_out_of:
            del self.fields["out_of"]

    def given(self) -> Given | None:
        data = self.cleaned_data
        if data["take_away"]:
            return None
        out_of = data.get("out_of")
        return Given(
            on=data["on"],
            amount=data["amount"].amount,
            out_of=out_of.amount if out_of else None,
            as_written=data["amount"].as_written,
        )


class NumberByLinkForm(forms.Form):
    """One number of one period, by somebody without an account."""

    on = OneOf(label="When?", small=True)
    amount = NumberField(label="Number", max_length=40, width=5)
    out_of = NumberField(label="Out of", max_length=40, width=5)
    missing = Tick(label="It is not known", required=False)
    name = Text(label="Who are you?", help_text="So that the team can ask", required=False, max_length=60)

    def __init__(
        self, *args: Any, days: list[tuple[str, str]], has_out_of: bool, unit: str, of: str, **options: Any
    ) -> None:  # Any: Django's form options
        super().__init__(*args, **options)
        self.fields["on"].choices = days  # type: ignore[attr-defined]  # a choice field
        self.fields["on"].initial = days[0][0]
        self.fields["amount"].label = f"How many {unit}?"
        self.fields["out_of"].label = f"Out of how many {of}?"
        if not has_out_of:
            del self.fields["out_of"]
        for name in ("amount", "out_of"):
            if name in self.fields:
                self.fields[name].error_messages["required"] = (
                    "Write the number, or tick that it is not known"
                )
                self.fields[name].required = not (self.is_bound and self.data.get("missing"))
                self.fields[name].widget.attrs["inputmode"] = "decimal"

    def given(self) -> Given:
        data = self.cleaned_data
        amount, out_of = data["amount"], data.get("out_of")
        return Given(
            on=date.fromisoformat(data["on"]),
            amount=None if data["missing"] else amount.amount,
            out_of=out_of.amount if out_of else None,
            as_written=amount.as_written,
        )

    def said(self) -> str:
        """What was kept, in words."""
        given = self.given()
        when = dict(self.fields["on"].choices)[self.cleaned_data["on"]]  # type: ignore[attr-defined]
        number = "not known" if given.amount is None else measures.written(given.amount)
        of = "" if given.out_of is None else f" out of {measures.written(given.out_of)}"
        return f"{when}: {number}{of}"


def written(day: date) -> str:
    """A day as a field shows it, and takes it."""
    return f"{day.day} {day:%B %Y}"
