"""What allauth is told about our people: how an account is kept, and what is said when something is wrong."""

from typing import Any, ClassVar

from allauth.account.adapter import DefaultAccountAdapter
from django.db import transaction
from django.http import HttpRequest
from django.urls import reverse
from django.utils import timezone

from learnonce.base import audit
from learnonce.base.actors import SYSTEM
from learnonce.people.models import Person


class AccountAdapter(DefaultAccountAdapter):  # type: ignore[misc]  # allauth has no types
    error_messages: ClassVar[dict[str, Any]] = {  # Any: allauth's own are lazy strings
        **DefaultAccountAdapter.error_messages,
        "email_password_mismatch": "The e-mail address or the password is not right. Try again.",
        "too_many_login_attempts": "Too many tries. Wait five minutes, or set a new password.",
        "enter_current_password": "This is not your password now. Try again.",
        "invalid_password_reset": "This link can no longer be used.",
    }

    @transaction.atomic
    def save_user(
        self,
        request: HttpRequest,
        user: Person,
        form: Any,  # Any: a form of allauth
        commit: bool = True,  # noqa: FBT001, FBT002  allauth passes it
    ) -> Person:
        user.name = form.cleaned_data["name"].strip()
        person: Person = super().save_user(request, user, form, commit)
        audit.record(verb="person.added", subject=("person", person.pk), actor=SYSTEM, at=timezone.now())
        return person

    def get_password_change_redirect_url(self, request: HttpRequest) -> str:  # noqa: ARG002  allauth passes it
        return reverse("people:you")
