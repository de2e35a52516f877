"""What the pages of this room take in."""

import re
from datetime import date
from typing import Any

from django import forms

from learnonce.base.screening.reading import Answers
from learnonce.practice.calc import states
from learnonce.practice.models import Noticing
from learnonce.ui.fields import LongText, OneOf, Pick, Text, Tick, leave_to_service
from learnonce.ui.forms import Overriding

NO_WORDS = "Write a few words first."


class AnswersForm(forms.Form):
    """What somebody says about what was pointed at in their text. Each is asked only when needed."""

    nobody_is_known = forms.BooleanField(required=False)
    why_no_patient_number = Text(required=False, max_length=200)
    go_on = forms.BooleanField(required=False)

    def __init__(self, *args: Any, **options: Any) -> None:  # Any: Django's form options
        super().__init__(*args, **options)
        leave_to_service(self, besides="why_no_patient_number")

    def answers(self) -> Answers:
        return Answers(
            nobody_is_known=self.cleaned_data["nobody_is_known"],
            why_no_patient_number=self.cleaned_data["why_no_patient_number"],
            go_on=self.cleaned_data["go_on"],
        )


class LinkNoticeForm(AnswersForm):
    """The open link: one text, and whether it is something good. `website` is left empty by people."""

    text = LongText(
        label="Say it in your own words",
        help_text="No names, dates of birth or numbers of patients. Two lines are enough.",
        rows=4,
        draft="notice",
        error_messages={"required": NO_WORDS},
    )
    bright = Tick(label="This is something that works well", required=False)
    website = forms.CharField(required=False)

    @property
    def kind(self) -> str:
        return Noticing.Kind.BRIGHT_SPOT if self.cleaned_data["bright"] else Noticing.Kind.PROBLEM


class NoticeForm(LinkNoticeForm):
    """The same when signed in: which team, and who sees the name."""

    team = Pick(label="Which team")
    anonymity = OneOf(
        label="Your name",
        choices=Noticing.Anonymity.choices,
        required=False,
        initial=Noticing.Anonymity.NAMED,
        small=True,
    )

    def __init__(self, *args: object, teams: list[tuple[int, str]], **kwargs: object) -> None:
        super().__init__(*args, **kwargs)
        self.fields["team"].choices = teams  # type: ignore[attr-defined]  # a choice field
        self.fields["team"].required = len(teams) > 1
        self.teams = teams

    def clean_team(self) -> int:
        return int(self.cleaned_data["team"] or self.teams[0][0])

    def clean_anonymity(self) -> str:
        return self.cleaned_data["anonymity"] or Noticing.Anonymity.NAMED


class SayForm(AnswersForm):
    text = LongText(label="Write to your team", rows=3, error_messages={"required": NO_WORDS})


class DecideForm(AnswersForm):
    """An outcome with its reply; the service says what each outcome asks for besides."""

    to = forms.ChoiceField(
        choices=[(state, states.LABELS[state]) for state in states.OUTCOMES],
        error_messages={"required": "Choose what becomes of it."},
    )
    reply = LongText(required=False)
    review_on = forms.DateField(
        required=False, error_messages={"invalid": "Write the day as year-month-day, such as 2026-12-01."}
    )
    sent_to = Text(required=False, max_length=200)
    linked_lesson = forms.CharField(required=False, max_length=200)

    def clean_linked_lesson(self) -> int | None:
        """A lesson's number, or its address as copied from the browser."""
        found = re.search(r"(?:^|/lessons/)(\d{1,12})(?:[/?#]|$)", self.cleaned_data["linked_lesson"].strip())
        return int(found[1]) if found else None

    def arguments(self) -> dict[str, str | date | int | None]:
        """Keyword arguments for `services.decide`."""
        data = self.cleaned_data
        return {
            "to": data["to"],
            "reply": data["reply"],
            "review_on": data["review_on"],
            "sent_to": data["sent_to"],
            "linked_lesson_id": data["linked_lesson"],
        }


class WorkForm(forms.Form):
    """What a team does about something, for the register."""

    what = Text(required=False, max_length=300)
    reason = Text(required=False, max_length=200)


class ChoiceForm(Overriding):
    """What a team does with what others have learned; nothing of it is required."""

    choice = forms.CharField(max_length=8)
    chosen = forms.IntegerField(required=False)
    offered = forms.CharField(required=False, max_length=200)
    reason = Text(required=False, max_length=500)

    def clean_offered(self) -> list[int]:
        return [int(number) for number in self.cleaned_data["offered"].split(",") if number.isdecimal()][:10]
