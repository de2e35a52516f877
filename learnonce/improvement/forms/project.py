"""What the pages of a project take in."""

from collections.abc import Iterable
from typing import Any

from django import forms

from learnonce.improvement.forms.overriding import Overriding, Seeing
from learnonce.improvement.services import Aim
from learnonce.improvement.services.forces import LONGEST as FORCE
from learnonce.improvement.services.forces import STRONGEST, WEAKEST
from learnonce.improvement.services.projects import LONGEST, LONGEST_NOTE
from learnonce.ui.fields import Day, LongText, OneOf, Pick, Text

ENDS = [
    ("REACHED", "We got there"),
    ("PARTLY", "We got part of the way"),
    ("STOPPED", "We stopped"),
]


class StartForm(Overriding):
    """Few fields: what shall be better, by how much, by when, and whose work it is."""

    aim = Text(
        label="What shall be better, and for whom?",
        help_text="One sentence, such as: Patients no longer ring twice about a repeat prescription",
        max_length=LONGEST["aim"],
        error_messages={"required": "Say what shall be better, and for whom"},
    )
    how_much = Text(
        label="By how much?",
        help_text="Such as: a third fewer second calls in a week",
        required=False,
        max_length=LONGEST["how_much"],
    )
    by_when = Day(label="By when?", required=False)
    team = Pick(label="Whose work is it?")

    def __init__(self, *args: Any, teams: Iterable[tuple[int, str]], **options: Any) -> None:  # Any: Django's
        super().__init__(*args, **options)
        choices = [(str(number), words) for number, words in teams]
        field = self.fields["team"]
        field.choices = choices  # type: ignore[attr-defined]  # a choice field
        if len(choices) == 1:
            field.widget = forms.HiddenInput()
            field.initial = choices[0][0]

    def stated(self) -> Aim:
        data = self.cleaned_data
        return Aim(aim=data["aim"], how_much=data["how_much"], by_when=data["by_when"])


class AimForm(Seeing):
    """The same said better, with what there was no time for at first."""

    title = Text(label="What do you call it?", required=False, max_length=LONGEST["title"])
    aim = StartForm.base_fields["aim"]
    how_much = StartForm.base_fields["how_much"]
    by_when = StartForm.base_fields["by_when"]
    why = LongText(
        label="Why does it matter?",
        help_text="For whom, and what happens now. No names.",
        rows=3,
        required=False,
        max_length=LONGEST["why"],
    )

    def stated(self) -> Aim:
        names = ("aim", "title", "how_much", "by_when", "why")
        return Aim(**{name: self.cleaned_data[name] for name in names})


class EndForm(Overriding):
    """How it ended, and once, lightly, what others should know."""

    ended_as = OneOf(label="How did it end?", choices=ENDS, small=True)
    why = LongText(label="What made the difference?", rows=2, required=False, max_length=LONGEST_NOTE)
    learned = LongText(
        label="Anything others should know?",
        help_text="One sentence begins a lesson, for your team first. Leave it empty if there is nothing.",
        rows=2,
        required=False,
        max_length=LONGEST_NOTE,
    )


class ForceForm(Overriding):
    """Something that helps or hinders, how strongly, and what to do about it."""

    kind = OneOf(
        label="Does it help or hinder?",
        choices=[("HELPS", "It helps"), ("HINDERS", "It hinders")],
        small=True,
        inline=True,
    )
    what = Text(label="What is it?", max_length=FORCE["what"])
    strength = OneOf(
        label="How strongly, from 1 (a little) to 5 (very much)?",
        choices=[(str(mark), str(mark)) for mark in range(WEAKEST, STRONGEST + 1)],
        initial="3",
        inline=True,
        small=True,
    )
    action = Text(label="What do you do about it?", required=False, max_length=FORCE["action"])

    def named(self) -> dict[str, Any]:  # Any: the arguments of the service
        return {**self.cleaned_data, "strength": int(self.cleaned_data["strength"])}


class HangForm(forms.Form):
    """A measure of the team, and the line of the diagram it hangs on; the service looks whether they are."""

    measure = forms.IntegerField(min_value=1, max_value=2**62)
    driver = forms.IntegerField(min_value=1, max_value=2**62, required=False)
