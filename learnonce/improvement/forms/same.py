"""Which of one's own measures counts what another place counts."""

from typing import Any

from django import forms

from learnonce.ui.fields import Pick


class SameForm(forms.Form):
    """One of the measures offered."""

    measure = Pick(label="Which of your measures is it?")

    def __init__(
        self, *args: Any, choices: list[tuple[int, str]], **options: Any
    ) -> None:  # Any: Django's form options
        super().__init__(*args, **options)
        offered = [(str(number), title) for number, title in choices]
        self.fields["measure"].choices = [("", "Choose one"), *offered]  # type: ignore[attr-defined]  # a Pick
