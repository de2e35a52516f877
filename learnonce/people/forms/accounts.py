"""What people type to sign up, to sign in and to set a password. ACCOUNT_FORMS names these forms."""

from typing import Any

from allauth.account import forms as allauth
from django import forms

from learnonce.people import queries
from learnonce.ui.fields import Words

PASSWORD_HINT = "At least 10 characters. Three or four unrelated words are easy to keep."  # noqa: S105  a hint
EMAIL_REQUIRED = "Enter your e-mail address"
PASSWORD_REQUIRED = "Enter your password"  # noqa: S105  a message, no password
NEW_PASSWORD_REQUIRED = "Enter a password"  # noqa: S105  a message, no password


def _say(field: forms.Field, *, label: str, required: str, hint: str = "") -> None:
    field.label = label
    field.widget.attrs.pop("placeholder", None)  # vanishes when it is needed
    field.help_text = hint
    field.error_messages["required"] = required
    field.error_messages["invalid"] = "Enter an e-mail address in the right form, such as name@example.org"


class SignInForm(allauth.LoginForm):  # type: ignore[misc]  # allauth has no types
    def __init__(self, *args: Any, **kwargs: Any) -> None:  # Any: handed on to allauth
        super().__init__(*args, **kwargs)
        _say(self.fields["login"], label="E-mail address", required=EMAIL_REQUIRED)
        _say(self.fields["password"], label="Password", required=PASSWORD_REQUIRED)


class SignUpForm(allauth.SignupForm):  # type: ignore[misc]
    name = Words(
        label="Your name",
        max_length=80,
        help_text="As colleagues know you.",
        error_messages={"required": "Enter your name"},
        widget=forms.TextInput(attrs={"autocomplete": "name"}),
    )
    field_order = ("name", "email", "password1")

    def __init__(self, *args: Any, **kwargs: Any) -> None:  # Any: handed on to allauth
        super().__init__(*args, **kwargs)
        _say(
            self.fields["email"],
            label="Work e-mail address",
            required=EMAIL_REQUIRED,
            hint="We send a link to it, to make sure it is yours.",
        )
        _say(
            self.fields["password1"],
            label="Choose a password",
            required=NEW_PASSWORD_REQUIRED,
            hint=PASSWORD_HINT,
        )

    def clean_email(self) -> str:
        email: str = super().clean_email()
        if not queries.may_sign_up(email):
            raise forms.ValidationError(
                "No organisation here uses addresses like this one. Use your work address, "
                "or ask your practice manager to invite you."
            )
        return email


class ForgottenPasswordForm(allauth.ResetPasswordForm):  # type: ignore[misc]
    def __init__(self, *args: Any, **kwargs: Any) -> None:  # Any: handed on to allauth
        super().__init__(*args, **kwargs)
        _say(self.fields["email"], label="E-mail address", required=EMAIL_REQUIRED)


class _OncePassword:
    """A new password is typed once: it can be shown while it is typed, and set anew by e-mail."""

    fields: dict[str, forms.Field]

    def __init__(self, *args: Any, **kwargs: Any) -> None:  # Any: handed on to allauth
        super().__init__(*args, **kwargs)
        del self.fields["password2"]
        _say(
            self.fields["password1"],
            label="New password",
            required=NEW_PASSWORD_REQUIRED,
            hint=PASSWORD_HINT,
        )


class NewPasswordForm(_OncePassword, allauth.ResetPasswordKeyForm):  # type: ignore[misc]
    pass


class FirstPasswordForm(_OncePassword, allauth.SetPasswordForm):  # type: ignore[misc]
    pass


class ChangePasswordForm(_OncePassword, allauth.ChangePasswordForm):  # type: ignore[misc]
    def __init__(self, *args: Any, **kwargs: Any) -> None:  # Any: handed on to allauth
        super().__init__(*args, **kwargs)
        _say(self.fields["oldpassword"], label="Your password now", required=PASSWORD_REQUIRED)


class ConfirmForm(allauth.ReauthenticateForm):  # type: ignore[misc]
    def __init__(self, *args: Any, **kwargs: Any) -> None:  # Any: handed on to allauth
        super().__init__(*args, **kwargs)
        _say(self.fields["password"], label="Your password", required=PASSWORD_REQUIRED)
