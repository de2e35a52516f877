"""Letters about one's own account, and the help for somebody who has lost every way to prove who they are."""

from datetime import datetime

from allauth.mfa.models import Authenticator
from django.db import transaction
from django.urls import reverse

from learnonce.base import audit
from learnonce.base.actors import Actor
from learnonce.people import policies
from learnonce.people.calc import security
from learnonce.people.errors import NotAllowed, NotPossible
from learnonce.people.models import Person, SignOn
from learnonce.people.services import letters
from learnonce.ui.dates import long_moment


def write_about_security(*, person_id: int, about: str, device: str, at: datetime) -> None:
    """Have a letter sent about one of `security.HAPPENED`, whatever the person chose for news."""
    letters.queue(
        kind="security",
        key=f"{about}:{at.isoformat()}",
        person_id=person_id,
        subject=security.HAPPENED[about][0],
        parts=[
            letters.Words(security.first_words(about, moment=long_moment(at), device=device)),
            letters.Words(security.NOT_YOU),
            letters.Link("Choose a new password", reverse("account_reset_password")),
            letters.Words(security.LOOK),
            letters.Link("How you sign in", reverse("mfa_index")),
        ],
        at=at,
    )


def declare_letters() -> None:
    letters.declare(letters.Kind("security", may_repeat=True))


@transaction.atomic
def remove_second_factors(*, email: str, actor: Actor, at: datetime) -> int:
    """Take all passkeys, codes and links to single sign-on off an account. Returns how many there were.

    For an owner who has lost them all, or whose account elsewhere was made anew.

    Raises:
        NotAllowed: the actor is no administrator.
        NotPossible: nobody has this address.

    Effects:
        The password alone opens the account again; its owner is written to.
    """
    if not policies.administers(actor):
        raise NotAllowed("Only an administrator can remove somebody's passkeys and codes.")
    person = Person.objects.filter(email=email.strip().lower()).first()
    if person is None:
        raise NotPossible(f"Nobody here has the address {email}.")
    removed = Authenticator.objects.filter(user=person).delete()[0]
    removed += SignOn.objects.filter(person=person).delete()[0]
    audit.record(verb="person.second_factors_removed", subject=("person", person.pk), actor=actor, at=at)
    write_about_security(person_id=person.pk, about="second_factor_removed", device="", at=at)
    return int(removed)
