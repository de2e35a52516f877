"""Who may open an account: invited people, and holders of an address at an organisation's own domain."""

from allauth.account.adapter import DefaultAccountAdapter
from django import forms
from django.http import HttpRequest

from learnonce.people.models import Organisation


class AccountAdapter(DefaultAccountAdapter):  # type: ignore[misc]  # allauth has no types
    def is_open_for_signup(self, request: HttpRequest) -> bool:  # noqa: ARG002  allauth passes it
        return True  # the address decides, in clean_email

    def clean_email(self, email: str) -> str:
        email = super().clean_email(email).lower()
        domain = email.rpartition("@")[2]
        if not Organisation.objects.filter(email_domains__contains=[domain], is_open=True).exists():
            raise forms.ValidationError(
                "No organisation here has this e-mail domain. Use your work address, "
                "or ask your practice manager to invite you."
            )
        return email
