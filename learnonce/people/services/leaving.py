"""The end of an account. Who may ask for it, and what else goes, is for the records room to say."""

import re

from django.conf import settings
from django.db import transaction

from learnonce.people.adapters import outbox
from learnonce.people.models import DeadAddress, Person, hash_of_address


def lock_person(person_id: int) -> None:
    """Nobody else may change this account, or begin to name it, until the transaction ends."""
    Person.objects.select_for_update().filter(pk=person_id).first()


@transaction.atomic
def close_account(*, person_id: int) -> None:
    """Nobody signs in with it any more, and it is told nothing."""
    Person.objects.filter(pk=person_id).update(is_active=False)


def delete_account(*, person_id: int) -> None:
    """The row itself; everything that named it is gone or detached. Raises IntegrityError otherwise."""
    Person.objects.filter(pk=person_id).delete()


def forget_outbox(*, addresses: list[str], expression: str) -> int:
    """Forget that these addresses did not work, and take letters to them, or that match, out of the outbox.

    Only an installation without a mail server keeps letters there.
    """
    told = {address.lower() for address in addresses}

    def concerns(letter: outbox.Letter) -> bool:
        text = f"{letter.to}\n{letter.subject}\n{letter.body}\n{letter.source}"
        return any(address in letter.to.lower() for address in told) or bool(
            re.search(expression, text, flags=re.IGNORECASE)
        )

    DeadAddress.objects.filter(address_hash__in=[hash_of_address(address) for address in told]).delete()
    return outbox.forget(settings.OUTBOX, concerns)
