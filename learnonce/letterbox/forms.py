"""What the page of a waiting letter takes in."""

from typing import Any

from django import forms

from learnonce.base.screening.reading import Answers
from learnonce.ui.fields import LongText, Text, leave_to_service

MOST = 20_000  # characters


class ConfirmForm(forms.Form):
    """The words as they shall read, and what the writer says about what was pointed at."""

    text = LongText(
        label="What you wrote; change it as you like",
        rows=8,
        max_length=MOST,
        error_messages={"required": "Write a few words, or throw the letter away"},
    )
    nobody_is_known = forms.BooleanField(required=False)
    why_no_patient_number = Text(required=False, max_length=200)
    go_on = forms.BooleanField(required=False)

    def __init__(self, *args: Any, **options: Any) -> None:  # Any: Django's form options
        super().__init__(*args, **options)
        leave_to_service(self, besides="why_no_patient_number")

    def answers(self) -> Answers:
        data = self.cleaned_data
        return Answers(
            nobody_is_known=data["nobody_is_known"],
            why_no_patient_number=data["why_no_patient_number"],
            go_on=data["go_on"],
        )
