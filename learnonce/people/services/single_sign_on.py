"""Whom somebody is here who has signed in elsewhere. Nobody gets into an account by an address not proved."""

from datetime import datetime

from allauth.account.models import EmailAddress
from django.db import transaction

from learnonce.base import audit
from learnonce.base.actors import SYSTEM
from learnonce.people.errors import NotPossible
from learnonce.people.models import Person, SignOn
from learnonce.people.queries.persons import may_sign_up
from learnonce.people.services.joining import join_by_domain, new_person
from learnonce.people.services.security import write_about_security


@transaction.atomic
def sign_on(
    *, provider: str, provider_name: str, subject: str, email: str, is_proved: bool, name: str, at: datetime
) -> Person:
    """The account of whoever the provider calls `subject`; linked or made when that is safe.

    Args:
        subject: the provider's own, unchanging name for the person.
        is_proved: whether the provider vouches that the address is theirs.

    Raises:
        NotPossible: there is no account for them here; the text says what to do.

    Effects:
        A new link is written to the owner of the account.
    """
    known = SignOn.objects.select_related("person").filter(provider=provider, subject=subject).first()
    if known:
        return known.person
    email = email.strip().lower()
    if not email or not is_proved:
        raise NotPossible(
            f"{provider_name} did not tell us that this e-mail address is yours. Sign in with your password, "
            "or ask your IT team to have your address confirmed."
        )
    person = Person.objects.select_for_update().filter(email=email).first()
    if person is None:
        person = _newcomer(email, name, at)
    elif not EmailAddress.objects.filter(user=person, email=email, verified=True).exists():
        # Whoever made it may have typed an address of somebody else, and knows its password.
        raise NotPossible(
            "There is an account with your address that nobody has confirmed. Choose a new password for it: "
            "the link comes to your address. Then sign in here again."
        )
    elif SignOn.objects.filter(person=person, provider=provider).exists():
        raise NotPossible(
            f"The account with your address belongs to another account of {provider_name}. "
            "Ask an administrator of this site to look into it."
        )
    SignOn.objects.create(person=person, provider=provider, subject=subject)
    audit.record(
        verb="person.sign_on_linked", subject=("person", person.pk), actor=SYSTEM, at=at, provider=provider
    )
    write_about_security(person_id=person.pk, about="sign_on_linked", device="", at=at)
    return person


def _newcomer(email: str, name: str, at: datetime) -> Person:
    """An account for somebody whose organisation lets its people come in by their address."""
    if not may_sign_up(email):
        raise NotPossible(
            f"No organisation here uses addresses like {email}. Ask your practice manager to invite you."
        )
    person = new_person(email=email, name=name.strip()[:80], actor=SYSTEM, at=at)
    EmailAddress.objects.create(user=person, email=email, verified=True, primary=True)
    join_by_domain(person_id=person.pk, at=at)
    return person
