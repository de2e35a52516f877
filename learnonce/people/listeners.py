"""What follows when allauth has done something."""

from typing import Any

from allauth.account.models import EmailAddress
from allauth.account.signals import email_confirmed
from django.utils import timezone

from learnonce.people import services


def join_the_organisation_of(email_address: EmailAddress, **_more: Any) -> None:  # Any: signals pass more
    """Whoever proves an address at an organisation's own domain works there."""
    services.join_by_domain(person_id=email_address.user_id, at=timezone.now())


def register() -> None:
    email_confirmed.connect(join_the_organisation_of, dispatch_uid="people.join_by_domain")
