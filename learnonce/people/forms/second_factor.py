"""What people type or press besides a password. MFA_FORMS names these forms."""

from typing import Any

from allauth.account.adapter import get_adapter
from allauth.core import context
from allauth.mfa.adapter import get_adapter as get_second_factor_adapter
from allauth.mfa.base import forms as base
from allauth.mfa.totp.forms import ActivateTOTPForm
from allauth.mfa.webauthn import forms as webauthn
from django import forms
from django.core.cache import cache
from django.utils import timezone

from learnonce.people import services
from learnonce.people.adapters import browsers
from learnonce.ui.fields import Words

CODE_HINT = "Six digits from the app on your phone, or one of your recovery codes."
_STAYS_GOOD = 120  # seconds; longer than a code of the app is accepted (MFA_TOTP_TOLERANCE)


def _code(field: forms.Field, hint: str) -> None:
    field.label = "Code"
    field.help_text = hint
    field.widget.attrs.pop("placeholder", None)
    field.widget.attrs.update({"inputmode": "numeric", "spellcheck": "false"})
    field.error_messages["required"] = "Enter the code"


class _Counted:
    """Wrong codes are counted as wrong passwords are, and a right one is good once."""

    fields: dict[str, forms.Field]
    user: Any  # Any: the account, which allauth sets

    def __init__(self, *args: Any, **kwargs: Any) -> None:  # Any: handed on to allauth
        super().__init__(*args, **kwargs)
        _code(self.fields["code"], CODE_HINT)

    def clean_code(self) -> str:
        limits = browsers.limits_for(context.request, f"code {self.user.email}", known_as=self.user.email)
        taken = services.take_try(limits, at=timezone.now())
        if taken is None:
            raise get_adapter().validation_error("too_many_login_attempts")
        code: str = super().clean_code()  # type: ignore[misc]  # of the form this is mixed into
        if not cache.add(f"code-used:{self.user.pk}:{code}", 1, timeout=_STAYS_GOOD):
            raise get_second_factor_adapter().validation_error("incorrect_code")
        services.give_back(taken)
        return code


class CodeForm(_Counted, base.AuthenticateForm):  # type: ignore[misc]  # allauth has no types
    pass


class ConfirmByCodeForm(_Counted, base.ReauthenticateForm):  # type: ignore[misc]
    pass


class FirstCodeForm(ActivateTOTPForm):  # type: ignore[misc]
    def __init__(self, *args: Any, **kwargs: Any) -> None:  # Any: handed on to allauth
        super().__init__(*args, **kwargs)
        _code(self.fields["code"], "The six digits that the app shows now.")


def _name(field: forms.Field) -> None:
    field.label = "Name of this passkey"
    field.help_text = "So that you know it again, such as “My phone”."
    field.error_messages["required"] = "Enter a name"
    field.widget.attrs["maxlength"] = "60"


class AddPasskeyForm(webauthn.AddWebAuthnForm):  # type: ignore[misc]
    passwordless = forms.BooleanField(widget=forms.HiddenInput, initial=True)
    name = Words(required=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:  # Any: handed on to allauth
        super().__init__(*args, **kwargs)
        _name(self.fields["name"])
        self.fields["credential"].error_messages["required"] = "No passkey was made. Try again."


class NamePasskeyForm(webauthn.EditWebAuthnForm):  # type: ignore[misc]
    name = Words(required=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:  # Any: handed on to allauth
        super().__init__(*args, **kwargs)
        _name(self.fields["name"])
