"""A day, picked or typed."""

from typing import Any

from django import forms

from learnonce.ui.fields.looks import Params, with_words


class Day(forms.DateField):
    """One input of the browser's own kind for dates; it takes 2026-03-29 where there is none."""

    widget = forms.DateInput

    def __init__(self, **options: Any) -> None:  # Any: Django's field options
        options.setdefault("widget", forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"))
        wrong = {"invalid": "Choose a day that there is, such as 2026-03-29"}
        options["error_messages"] = {**wrong, **(options.get("error_messages") or {})}
        super().__init__(**with_words(options, "Choose a day: {}"))
        self.look: Params = {"classes": "nhsuk-input--width-10"}
