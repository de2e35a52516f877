"""What follows when allauth has done something."""

from typing import Any

from allauth.account.adapter import get_adapter
from allauth.account.models import EmailAddress
from allauth.account.signals import email_confirmed, password_reset
from django.http import HttpRequest
from django.utils import timezone

from learnonce.people import services
from learnonce.people.models import Person


def join_the_organisation_of(email_address: EmailAddress, **_more: Any) -> None:  # Any: signals pass more
    """Whoever proves an address at an organisation's own domain works there."""
    services.join_by_domain(person_id=email_address.user_id, at=timezone.now())


def prove_the_address_of(request: HttpRequest, user: Person, **_more: Any) -> None:  # Any: signals pass more
    """The link to a new password is only ever sent to the account's one address: who has it, reads there."""
    for address in EmailAddress.objects.filter(user=user, email=user.email, verified=False):
        get_adapter(request).confirm_email(request, address)


def register() -> None:
    email_confirmed.connect(join_the_organisation_of, dispatch_uid="people.join_by_domain")
    password_reset.connect(prove_the_address_of, dispatch_uid="people.prove_address")
