"""Forms by which a lesson is written."""

import re
from collections.abc import Iterable, Mapping
from typing import Any

from django import forms
from django.core.validators import RegexValidator

from learnonce.lessons.calc import completeness
from learnonce.lessons.calc.content import LABELS, Value
from learnonce.lessons.calc.titles import LONGEST
from learnonce.people import queries as people
from learnonce.ui.fields import LongText, OneOf, Pick, Text, Tick
from learnonce.ui.forms import Overriding

MOST = 20_000  # characters of one answer: a long letter, not a book
LINE = 300  # characters of one line of a list

KINDS = (
    ("SOLUTION", "Something that works"),
    ("TIP", "A small tip"),
    ("ATTEMPT", "Something we tried that did not work"),
    ("WARNING", "Something to watch out for"),
)
SETTINGS = (
    ("", "Choose"),
    ("general_practice", "General practice"),
    ("community", "Community services"),
    ("hospital", "Hospital"),
    ("care_home", "Care home"),
    ("pharmacy", "Pharmacy"),
    ("social_care", "Social care"),
    ("other", "Another setting"),
)
LICENCES = (
    ("", "Choose later"),
    ("OGL-3.0", "Open Government Licence 3.0"),
    ("CC-BY-4.0", "Creative Commons Attribution 4.0"),
)
_WHEN = re.compile(r"\d{4}(-(0[1-9]|1[0-2]|Q[1-4]))?")


class Lines(LongText):
    """A list, one item a line."""

    def prepare_value(self, value: Any) -> Any:  # Any: a list from the lesson, or the text of a bound form
        return "\n".join(value) if isinstance(value, list) else value

    def clean(self, value: Any) -> Any:  # Any: as Django types it
        lines = [line.strip().lstrip("-•* ").strip() for line in super().clean(value).splitlines()]
        if any(len(line) > LINE for line in lines):
            raise forms.ValidationError(f"Keep each line under {LINE} characters")
        return [line for line in lines if line]


class Count(forms.IntegerField):
    """A whole number, or nothing."""

    def __init__(self, **options: Any) -> None:  # Any: Django's field options
        super().__init__(min_value=0, max_value=1_000_000, **options)


def _long(hint: str, rows: int = 4) -> LongText:
    return LongText(help_text=hint, rows=rows, required=False, max_length=MOST)


# Field -> what makes its input; asked for only on its own page.
INPUTS: dict[str, Any] = {  # Any: makers of different fields
    "title": lambda: Text(
        help_text="Say what to do or avoid, so that a stranger understands it", max_length=LONGEST
    ),
    "kind": lambda: OneOf(choices=KINDS, small=True),
    "good": lambda: _long(""),
    "not_so_good": lambda: _long(""),
    "next_time": lambda: _long(""),
    "problem_statement": lambda: _long("What kept happening, and to whom? No names.", 3),
    "what_we_did": lambda: _long("Step by step, clearly enough for somebody else to copy it", 8),
    "core_parts": lambda: Lines(
        help_text="Without these it stops working. One a line.", rows=4, required=False, max_length=MOST
    ),
    "adaptable_parts": lambda: Lines(
        help_text="Others may do these their own way. One a line.", rows=4, required=False, max_length=MOST
    ),
    "happened_when": lambda: Text(
        help_text="The month is enough, for example 2026-03",
        width=10,
        required=False,
        validators=[
            RegexValidator(re.compile(f"^{_WHEN.pattern}$"), "Write year and month, such as 2026-03")
        ],
    ),
    "results": lambda: _long("What changed? A story will do; figures help.", 5),
    "unintended_effects": lambda: _long("Anything you did not plan, good or bad. Say “none seen” if so.", 3),
    "theory": lambda: _long("Why do you think it works?", 3),
    "prediction": lambda: _long("What did you expect to happen before you began?", 3),
    "before_points": lambda: Count(
        help_text="If you measured: how many readings you have from before the change", required=False
    ),
    "after_points": lambda: Count(help_text="And how many from after it", required=False),
    "feedback_from": lambda: Count(
        help_text="If you asked people the same questions: how many answered", required=False
    ),
    "care_setting": lambda: Pick(choices=SETTINGS, required=False),
    "roles_involved": lambda: Lines(
        help_text="Roles, not names, such as receptionist. One a line.",
        rows=3,
        required=False,
        max_length=1000,
    ),
    "cost_time": lambda: Text(
        help_text="A rough idea, such as “two hours to set up, ten minutes a week”",
        required=False,
        max_length=200,
    ),
    "equity_note": lambda: _long("Who gains most? Who might be left out, and what would help them?", 3),
    "licence": lambda: Pick(
        choices=LICENCES, required=False, help_text="How others may use your words. Open if you leave it."
    ),
}


class CaptureForm(Overriding):
    """The three questions; any one is enough."""

    good = LongText(label="What was good?", rows=4, required=False, max_length=MOST)
    not_so_good = LongText(label="What was not so good?", rows=4, required=False, max_length=MOST)
    next_time = LongText(
        label="What would make it better next time?", rows=4, required=False, max_length=MOST
    )
    kind = OneOf(label="What is it?", choices=KINDS, initial="SOLUTION")

    def __init__(self, *args: Any, teams: Iterable[tuple[int, str]], **options: Any) -> None:  # Any: Django's
        super().__init__(*args, **options)
        choices = list(teams)
        field: forms.Field = OneOf(label="For which team?", choices=choices, initial=choices[0][0])
        if len(choices) == 1:
            field.widget = forms.HiddenInput()
        self.fields["team_id"] = field

    def clean_team_id(self) -> int:
        return int(self.cleaned_data["team_id"])


class GroupForm(Overriding):
    """One page of a lesson's text: the fields of a group of calc.completeness."""

    seen = forms.CharField(widget=forms.HiddenInput)

    def __init__(self, *args: Any, group: str, is_out: bool = False, **options: Any) -> None:  # Any: Django's
        super().__init__(*args, **options)
        self.group = group
        for name in completeness.GROUPS[group][1]:
            self.fields[name] = INPUTS[name]()
            self.fields[name].label = LABELS[name]
        if is_out:
            self.fields["checked"] = Tick(
                label="I have read it again, and nobody can be known from it",
                required=False,
            )

    def was_understood(self) -> bool:
        """Whether every field of the text could be read, whatever else is wrong."""
        read = getattr(self, "cleaned_data", {})
        return all(name in read for name in completeness.GROUPS[self.group][1])

    def see(self, mark: str) -> None:
        """Have the page bring back another mark of what its writer saw."""
        self.data = {**{name: self.data.get(name) for name in self.data}, "seen": mark}

    def changes(self) -> Mapping[str, Value]:
        return {name: self.cleaned_data[name] for name in completeness.GROUPS[self.group][1]}


class SettingForm(forms.Form):
    """What kind of place it comes from: one list for each facet, every one of which may be left open."""

    seen = forms.CharField(widget=forms.HiddenInput, required=False)

    def __init__(self, *args: Any, **options: Any) -> None:  # Any: Django's form options
        super().__init__(*args, **options)
        for facet, (question, codes) in people.context_choices().items():
            self.fields[facet] = Pick(
                label=question, choices=[("", "Not said"), *codes.items()], required=False
            )

    def context(self) -> dict[str, str]:
        return {name: value for name, value in self.cleaned_data.items() if name != "seen"}

    def see(self, mark: str) -> None:
        """Have the page bring back another mark of what its writer saw."""
        self.data = {**{name: self.data.get(name) for name in self.data}, "seen": mark}
