"""What follows when allauth has done something."""

from typing import Any

from allauth.account.adapter import get_adapter
from allauth.account.models import EmailAddress
from allauth.account.signals import email_confirmed, password_changed, password_reset, password_set
from allauth.mfa.signals import authenticator_added
from django.contrib.auth.signals import user_logged_in
from django.http import HttpRequest
from django.utils import timezone

from learnonce.base.actors import Actor
from learnonce.people import services
from learnonce.people.adapters import browsers
from learnonce.people.calc import devices
from learnonce.people.models import Person
from learnonce.people.models.session import DEVICE, SEEN, SINCE


def join_the_organisation_of(email_address: EmailAddress, **_more: Any) -> None:  # Any: signals pass more
    """Whoever proves an address at an organisation's own domain works there."""
    services.join_by_domain(person_id=email_address.user_id, at=timezone.now())


def prove_the_address_of(request: HttpRequest, user: Person, **_more: Any) -> None:  # Any: signals pass more
    """The link to a new password is only ever sent to the account's one address: who has it, reads there."""
    for address in EmailAddress.objects.filter(user=user, email=user.email, verified=False):
        get_adapter(request).confirm_email(request, address)


def note_the_device_of(request: HttpRequest, user: Person, **_more: Any) -> None:  # Any: signals pass more
    """Say in the session what it runs on, and let the browser be known from now on."""
    device = devices.in_words(request.META.get("HTTP_USER_AGENT", ""))
    today = timezone.localdate().isoformat()
    request.session.update({DEVICE: device, SINCE: today, SEEN: today})
    browsers.remember(request, user.email)


def end_the_other_sessions_of(request: HttpRequest, user: Person, **_more: Any) -> None:  # Any: as above
    """A new password, or a passkey or codes turned on, puts out everybody who came in without them."""
    actor = Actor(user_id=user.pk, name=str(user))
    services.end_other_sessions(this_key=request.session.session_key, actor=actor, at=timezone.now())


def register() -> None:
    user_logged_in.connect(note_the_device_of, dispatch_uid="people.note_device")
    for signal in (password_changed, password_set, password_reset):
        signal.connect(end_the_other_sessions_of, dispatch_uid="people.end_other_sessions")
    authenticator_added.connect(end_the_other_sessions_of, dispatch_uid="people.end_other_sessions")
    email_confirmed.connect(join_the_organisation_of, dispatch_uid="people.join_by_domain")
    password_reset.connect(prove_the_address_of, dispatch_uid="people.prove_address")
