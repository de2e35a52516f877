"""The talk about a noticing, between its team and whoever raised it."""

from datetime import datetime

from django.db import transaction

from learnonce.base import audit
from learnonce.base.actors import NOBODY, Actor
from learnonce.base.screening.reading import Answers
from learnonce.people import queries as people
from learnonce.people import services as people_services
from learnonce.practice import policies
from learnonce.practice.calc import states
from learnonce.practice.errors import NotAllowed
from learnonce.practice.models import Message, Noticing
from learnonce.practice.services.answering import move, tell_raiser
from learnonce.practice.services.locking import held
from learnonce.practice.services.noticing import checked, hash_of


@transaction.atomic
def say(
    *,
    noticing_id: int,
    text: str,
    actor: Actor,
    at: datetime,
    answers: Answers = Answers(),  # noqa: B008  frozen
) -> None:
    """Add to the talk, as one of the team or as the one who raised it.

    Raises:
        NotAllowed: the actor cannot see the noticing.
        NotReady, HeldBack: there is no text, or it names somebody; nothing was stored.
    """
    noticing = held(noticing_id)
    if not policies.may_see(actor, noticing):
        raise NotAllowed("Only the team, and whoever raised this, can take part.")
    from_raiser = policies.is_raiser(actor, noticing)
    _add(noticing, text=text, actor=actor, from_raiser=from_raiser, at=at, answers=answers)


@transaction.atomic
def say_by_key(
    *,
    key: str,
    text: str,
    at: datetime,
    answers: Answers = Answers(),  # noqa: B008  frozen
) -> None:
    """Add to the talk as the anonymous person who holds the key. Raises NotAllowed, NotReady, HeldBack."""
    noticing = Noticing.objects.select_for_update().filter(key_hash=hash_of(key)).first() if key else None
    if noticing is None:
        raise NotAllowed("This address leads to nothing. Check that it is whole.")
    _add(noticing, text=text, actor=NOBODY, from_raiser=True, at=at, answers=answers)


def _add(
    noticing: Noticing, *, text: str, actor: Actor, from_raiser: bool, at: datetime, answers: Answers
) -> None:
    reading = checked(text, answers)
    message = Message.objects.create(
        noticing=noticing,
        text=reading.text,
        written_by_id=actor.user_id,
        from_raiser=from_raiser,
        written_at=at,
    )
    if not from_raiser and noticing.first_reply_at is None:
        noticing.first_reply_at = at
        noticing.save(update_fields=["first_reply_at", "updated_at"])
    if not from_raiser and noticing.state in {states.RAISED, states.ACKNOWLEDGED}:
        move(noticing, states.IN_CONVERSATION, actor=actor, at=at)
    audit.record(verb="noticing.talked", subject=("noticing", noticing.pk), actor=actor, at=at)
    _tell(noticing, message=message, actor=actor, from_raiser=from_raiser, at=at)


def _tell(noticing: Noticing, *, message: Message, actor: Actor, from_raiser: bool, at: datetime) -> None:
    """The one who raised it hears of the team's words; the team hears of theirs and of each other's."""
    if not from_raiser:
        tell_raiser(
            noticing, key=f"message:{message.pk}", text="Your team wrote about what you noticed", at=at
        )
    talkers = set(
        noticing.messages.filter(from_raiser=False)
        .exclude(written_by_id=actor.user_id)
        .values_list("written_by_id", flat=True)
    )
    if from_raiser and not talkers:
        talkers = {member.id for member in people.members_of_team(noticing.team_id)} - {actor.user_id}
    people_services.tell(
        person_ids=[number for number in talkers if number],
        key=f"message:{message.pk}",
        text="There is a new message about something your team was told",
        path=f"/noticing/{noticing.pk}",
        at=at,
    )
