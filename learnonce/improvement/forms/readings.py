"""What takes in numbers and dates: typed, put right, by a link."""

from datetime import date
from typing import Any

from django import forms

from learnonce.improvement.calc import measures, periods, rare
from learnonce.improvement.forms.measures import DayField, NumberField, written
from learnonce.improvement.services import Given
from learnonce.ui.fields import LongText, OneOf, Text, Tick


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

    def __init__(
        self, *args: Any, has_out_of: bool, by_dates: bool = False, **options: Any
    ) -> None:  # Any: Django's form options
        super().__init__(*args, **options)
        if not has_out_of:
            del self.fields["out_of"]
        if by_dates:
            del self.fields["amount"]

    def given(self) -> Given | None:
        data = self.cleaned_data
        if data["take_away"]:
            return None
        if "amount" not in data:
            return Given(on=data["on"], amount=1.0)
        out_of = data.get("out_of")
        return Given(
            on=data["on"],
            amount=data["amount"].amount,
            out_of=out_of.amount if out_of else None,
            as_written=data["amount"].as_written,
        )


class DatesForm(forms.Form):
    """The days on which something rare happened, one a line."""

    dates = LongText(
        label="When did it happen?",
        help_text="One date a line, such as 3 March 2026. Two on one day: write it twice. You can paste a "
        "column; what stands already is not added again.",
        rows=8,
        max_length=200_000,
        error_messages={"required": "Write at least one date"},
    )

    def read(self) -> tuple[list[date], list[str]]:
        """The days, and the lines that hold none."""
        return rare.days_in(self.cleaned_data["dates"])


class DateByLinkForm(forms.Form):
    """One day on which something rare happened, by somebody without an account."""

    on = DayField(label="When did it happen?", help_text="Such as 3 March 2026", max_length=40, width=10)
    name = Text(label="Who are you?", help_text="So that the team can ask", required=False, max_length=60)

    def given(self) -> Given:
        return Given(on=self.cleaned_data["on"], amount=1.0)

    def said(self) -> str:
        """What was kept, in words."""
        return written(self.cleaned_data["on"])


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
