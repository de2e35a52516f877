"""What is typed to invite somebody, and to take an invitation up."""

from typing import Any

from django import forms
from django.contrib.auth.password_validation import validate_password

from learnonce.people.forms.accounts import NEW_PASSWORD_REQUIRED, PASSWORD_HINT
from learnonce.people.models import Person
from learnonce.ui.fields import Words


class InviteForm(forms.Form):
    email = forms.EmailField(
        label="E-mail address",
        error_messages={
            "required": "Enter the e-mail address of the person you invite",
            "invalid": "Enter an e-mail address in the right form, such as name@example.org",
        },
        widget=forms.EmailInput(attrs={"autocomplete": "off"}),
    )
    job = Words(
        label="Job", max_length=60, required=False, help_text="For example receptionist, nurse, pharmacist."
    )
    as_manager = forms.BooleanField(
        label="They also run this place here: invite people, describe the practice", required=False
    )


class JoinForm(forms.Form):
    name = Words(
        label="Your name",
        max_length=80,
        help_text="As colleagues know you.",
        error_messages={"required": "Enter your name"},
        widget=forms.TextInput(attrs={"autocomplete": "name"}),
    )
    password = forms.CharField(
        label="Choose a password",
        strip=False,
        help_text=PASSWORD_HINT,
        error_messages={"required": NEW_PASSWORD_REQUIRED},
        widget=forms.PasswordInput(attrs={"autocomplete": "new-password"}),
    )

    def __init__(self, *args: Any, email: str, **kwargs: Any) -> None:  # Any: handed on to Django
        super().__init__(*args, **kwargs)
        self.email = email

    def clean_password(self) -> str:
        password: str = self.cleaned_data["password"]
        validate_password(password, Person(email=self.email))
        return password
