"""What somebody wants to hear of, and how."""

from datetime import datetime

from django.db import transaction

from learnonce.base import audit
from learnonce.base.actors import Actor
from learnonce.briefings.errors import NotPossible
from learnonce.briefings.models import Follow, Reader
from learnonce.briefings.queries.following import names_of
from learnonce.people.services import letters

MOST = 100  # things one person follows


@transaction.atomic
def follow(*, kind: str, number: int, actor: Actor, at: datetime) -> None:
    """Hear of what is new about a thing from now on. Twice is once.

    Raises:
        NotPossible: no such thing for this actor, or too many.
    """
    if kind not in Follow.Kind.values or number not in names_of(actor=actor, kind=kind, numbers=[number]):
        raise NotPossible("There is nothing here to follow.")
    if Follow.objects.filter(person_id=actor.person_id).count() >= MOST:
        raise NotPossible(f"You follow {MOST} things already. Leave one of them first.")
    Follow.objects.get_or_create(person_id=actor.person_id, kind=kind, number=number, defaults={"since": at})


@transaction.atomic
def unfollow(*, kind: str, number: int, actor: Actor) -> None:
    Follow.objects.filter(person_id=actor.person_id, kind=kind, number=number).delete()


@transaction.atomic
def choose_weekly(*, wants: bool, weekday: int, actor: Actor) -> None:
    """Whether, and on which day (0 is Monday), the weekly letter comes."""
    Reader.objects.update_or_create(
        person_id=actor.person_id, defaults={"wants_weekly": wants, "weekday": weekday}
    )


@transaction.atomic
def renew_feed(*, actor: Actor, at: datetime) -> None:
    """Make the address of the actor's own feed, or a new one: the old one ends with that."""
    row, _made = Reader.objects.select_for_update().get_or_create(person_id=actor.person_id)
    row.feed_number += 1
    row.feed_key_hash = letters.hash_of(letters.key_for(f"feed:{row.feed_number}", row.pk))
    row.save()
    audit.record(verb="feed.renewed", subject=("person", actor.person_id), actor=actor, at=at)


@transaction.atomic
def stop_feed(*, actor: Actor, at: datetime) -> None:
    """The address of the actor's own feed ends."""
    if Reader.objects.filter(person_id=actor.person_id).exclude(feed_key_hash="").update(feed_key_hash=""):
        audit.record(verb="feed.stopped", subject=("person", actor.person_id), actor=actor, at=at)


@transaction.atomic
def stop_weekly(person_id: int, at: datetime) -> None:  # noqa: ARG001  as letters.Kind asks for it
    """No weekly letter for this person any more, asked for by the link in one."""
    Reader.objects.update_or_create(person_id=person_id, defaults={"wants_weekly": False})
