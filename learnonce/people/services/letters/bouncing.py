"""Letters that come back."""

from datetime import datetime

from django.db import transaction

from learnonce.base import audit
from learnonce.base.actors import SYSTEM, Actor
from learnonce.people.models import DeadAddress, Letter, Person, hash_of_address


@transaction.atomic
def letter_bounced(*, message_id: str, permanent: bool, at: datetime, status: str = "") -> bool:
    """A letter of ours came back (RFC 3464). Returns whether it was one of ours.

    Args:
        message_id: as the returned letter's own header has it, with or without angle brackets.
        permanent: no later try will arrive (Action: failed with a status 5.x.x).
        status: the enhanced status such as "5.1.1", for whoever looks after the installation.

    Effects:
        A permanent one stops all letters to that address; its owner reads so on their page.
    """
    named = message_id.strip()
    named = named if named.startswith("<") else f"<{named}>"
    letter = Letter.objects.select_for_update(of=("self",)).filter(message_id=named).first()
    if letter is None:
        return False
    letter.trouble = f"It came back ({status[:12]})." if status else "It came back."
    if permanent:
        letter.state, letter.settled_at = Letter.State.BOUNCED, letter.settled_at or at
        stop_address(letter, at=at)
    letter.save()
    return True


def stop_address(letter: Letter, *, at: datetime) -> None:
    """Send no more to where this letter went. Runs in the caller's transaction."""
    address = letter.address or (letter.person.email if letter.person else "")
    if not address:
        return
    _made, is_new = DeadAddress.objects.get_or_create(
        address_hash=hash_of_address(address), defaults={"since": at}
    )
    if is_new and letter.person_id:
        audit.record(verb="letters.came_back", subject=("person", letter.person_id), actor=SYSTEM, at=at)


@transaction.atomic
def write_again(*, actor: Actor, at: datetime) -> None:
    """The actor says that their address takes letters again."""
    address = Person.objects.values_list("email", flat=True).get(pk=actor.person_id)
    if DeadAddress.objects.filter(address_hash=hash_of_address(address)).delete()[0]:
        audit.record(verb="letters.resumed", subject=("person", actor.person_id), actor=actor, at=at)
