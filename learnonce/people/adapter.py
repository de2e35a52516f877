"""What allauth is told about our people: how an account is kept, and what is said when something is wrong."""

from typing import Any, ClassVar

import segno
from allauth.account.adapter import DefaultAccountAdapter
from allauth.core import context
from allauth.mfa.adapter import DefaultMFAAdapter
from allauth.mfa.models import Authenticator
from django.core.exceptions import ValidationError
from django.db import transaction
from django.http import HttpRequest
from django.urls import reverse
from django.utils import timezone

from learnonce.base import audit
from learnonce.base.actors import SYSTEM
from learnonce.people import services
from learnonce.people.adapters import browsers, second_factor
from learnonce.people.calc import devices, limits
from learnonce.people.models import Person


class AccountAdapter(DefaultAccountAdapter):  # type: ignore[misc]  # allauth has no types
    error_messages: ClassVar[dict[str, Any]] = {  # Any: allauth's own are lazy strings
        **DefaultAccountAdapter.error_messages,
        "email_password_mismatch": "The e-mail address or the password is not right. Try again.",
        "too_many_login_attempts": (
            "Too many wrong tries. Wait a while, set a new password by e-mail, "
            "or use a passkey or a browser in which you have signed in before."
        ),
        "enter_current_password": "This is not your password now. Try again.",
        "incorrect_password": "This is not your password. Try again.",
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

    def login(self, request: HttpRequest, user: Person) -> None:
        is_first, is_known = user.last_login is None, browsers.is_known(request, user.email)
        super().login(request, user)
        if not (is_first or is_known):
            self.send_notification_mail("new_device", user)

    def send_notification_mail(
        self,
        template_prefix: str,
        user: Person,
        context: Any = None,  # noqa: ARG002  Any: a dict; allauth passes it; nothing of it is written
        email: str | None = None,  # noqa: ARG002  there is one address an account
    ) -> None:
        """The worker sends it, so that nobody waits for a mail server to sign in."""
        services.write_about_security(
            person_id=user.pk,
            about=template_prefix.rpartition("/")[2],
            device=devices.in_words(self.request.META.get("HTTP_USER_AGENT", "")),
            at=timezone.now(),
        )

    def get_login_stages(self) -> list[str]:
        """Theirs, but for the step that asks for more than a password."""
        ours = f"{second_factor.__name__}.SecondFactorStage"
        theirs = "allauth.mfa.stages.AuthenticateStage"
        return [ours if stage == theirs else stage for stage in super().get_login_stages()]

    # The next three count wrong passwords in our own way in place of allauth's (people/calc/limits.py).

    def pre_authenticate(self, request: HttpRequest, **credentials: Any) -> None:  # Any: strings by name
        at = timezone.now()
        self._taken = services.take_try(browsers.limits_for(request, credentials.get("email", "")), at=at)
        if self._taken is None:
            raise self._too_many()

    def _too_many(self) -> ValidationError:
        refusal: ValidationError = self.validation_error("too_many_login_attempts")
        return refusal

    def _rollback_login_failed_rl_usage(self) -> None:
        services.give_back(self._taken or [])

    def _delete_login_attempts_cached_email(self, request: HttpRequest, **credentials: Any) -> None:
        """Whoever set a new password by the letter starts anew, whatever others have tried."""
        address = credentials["email"].strip().lower()
        services.forget_tries(browsers.limits_for(request, address))
        services.forget_tries(limits.of_an_unknown_browser(address=address, source=""))


class SecondFactorAdapter(DefaultMFAAdapter):  # type: ignore[misc]  # allauth has no types
    error_messages: ClassVar[dict[str, Any]] = {  # Any: allauth's own are lazy strings
        **DefaultMFAAdapter.error_messages,
        "incorrect_code": "That was not right. Try again.",
        "unverified_email": "First show that your e-mail address is yours: open the link we have sent to it.",
    }

    def build_totp_svg(self, url: str) -> str:
        svg: str = segno.make(url, error="m").svg_inline(scale=5, border=4, light="#fff")
        return svg.replace("<svg ", '<svg xmlns="http://www.w3.org/2000/svg" ', 1)

    def generate_authenticator_name(self, user: Person, type: str) -> str:  # noqa: A002  allauth's name
        """The device it is made on, which is where most passkeys are kept."""
        device = devices.in_words(context.request.META.get("HTTP_USER_AGENT", ""))
        many = Authenticator.objects.filter(user_id=user.pk, type=type).count()
        return f"{device} ({many + 1})" if many else device
