"""What people say about themselves."""

from django import forms

from learnonce.people.models import Person
from learnonce.ui.fields import Words


class NameForm(forms.Form):
    name = Words(
        label="Your name",
        max_length=80,
        help_text="As colleagues know you. It stands beside what you write, unless you hide it.",
        error_messages={"required": "Enter your name"},
        widget=forms.TextInput(attrs={"autocomplete": "name"}),
    )


class TellingForm(forms.Form):
    telling = forms.ChoiceField(
        label="How shall we tell you by e-mail?",
        choices=Person.Telling.choices,
        error_messages={"required": "Choose how we tell you"},
        widget=forms.RadioSelect,
    )
