"""What a team does with what was noticed: thank, decide with a reply, close; or open it again."""

from datetime import date, datetime

from django.db import transaction

from learnonce.base import audit, events
from learnonce.base.actors import Actor
from learnonce.base.screening.reading import Answers
from learnonce.lessons import queries as lessons
from learnonce.people import services as people_services
from learnonce.practice import policies
from learnonce.practice.calc import states
from learnonce.practice.errors import NotAllowed, NotReady
from learnonce.practice.events import NoticingAnswered
from learnonce.practice.models import Noticing
from learnonce.practice.services.locking import held, held_for_team
from learnonce.practice.services.noticing import checked, hash_of, no_patient_number


@transaction.atomic
def acknowledge(*, noticing_id: int, actor: Actor, at: datetime) -> None:
    """Say thanks: somebody has seen it. Saying it twice changes nothing."""
    noticing, _place = held_for_team(noticing_id, actor)
    if noticing.state != states.RAISED:
        return
    move(noticing, states.ACKNOWLEDGED, actor=actor, at=at)
    noticing.first_reply_at = noticing.first_reply_at or at
    noticing.save(update_fields=["first_reply_at", "updated_at"])
    tell_raiser(noticing, key="seen", text="Your team has seen what you noticed, and says thanks", at=at)


@transaction.atomic
def decide(
    *,
    noticing_id: int,
    to: str,
    reply: str,
    actor: Actor,
    at: datetime,
    review_on: date | None = None,
    sent_to: str = "",
    linked_lesson_id: int | None = None,
    answers: Answers = Answers(),  # noqa: B008  frozen
) -> None:
    """Give a noticing its outcome, with a reply the one who raised it will read.

    Raises:
        NotAllowed: the actor is not of the team.
        NotReady: no reply, or what the outcome needs besides is missing, or it cannot come next.
        HeldBack: the reply names somebody; nothing was stored.

    Effects:
        The raiser is told, once for each reply.
    """
    noticing, _place = held_for_team(noticing_id, actor)
    if to not in states.OUTCOMES or not states.may_move(now=noticing.state, to=to):
        raise NotReady(
            f"Something that is “{states.LABELS[noticing.state].lower()}” cannot become this next."
        )
    if not reply.strip():
        raise NotReady("Write a reply. Whoever raised this should hear what becomes of it.")
    if to == states.PARKED and (review_on is None or review_on <= at.date()):
        raise NotReady("Say on which day you will look at it again; it must be a day to come.")
    if to == states.SENT_ON and not sent_to.strip():
        raise NotReady("Say where it was sent.")
    no_patient_number(sent_to)
    if to == states.LINKED:
        if linked_lesson_id is None or not lessons.may_see(lesson_id=linked_lesson_id, actor=actor):
            raise NotReady("Choose the lesson it is joined to.")
        noticing.linked_lesson_id = linked_lesson_id
    noticing.reply = checked(reply, answers).text
    noticing.replied_by_id = actor.user_id
    noticing.replied_at = at
    noticing.reply_seen_at = None
    noticing.review_on = review_on if to == states.PARKED else None
    noticing.sent_to = sent_to.strip() if to == states.SENT_ON else ""
    noticing.first_reply_at = noticing.first_reply_at or at
    noticing.state = to
    noticing.state_since = at
    noticing.save()
    audit.record(verb="noticing.answered", subject=("noticing", noticing.pk), actor=actor, at=at, state=to)
    tell_raiser(
        noticing, key=f"reply:{at.timestamp():.0f}", text="There is a reply to what you noticed", at=at
    )
    events.publish(NoticingAnswered(noticing_id=noticing.pk, state=to, at=at))


@transaction.atomic
def close(*, noticing_id: int, actor: Actor, at: datetime) -> None:
    """Put it away. A reply is required first; the one who raised it may open it again."""
    noticing, _place = held_for_team(noticing_id, actor)
    if noticing.state == states.CLOSED:
        return
    if noticing.state not in states.OUTCOMES:
        raise NotReady(
            "Reply first: say whether it is tried, joined to something, parked, declined or sent on."
        )
    move(noticing, states.CLOSED, actor=actor, at=at)


@transaction.atomic
def reopen(*, noticing_id: int, reason: str, actor: Actor, at: datetime, key: str = "") -> None:
    """Say that it is not settled. The one who raised it may, and so may the team."""
    noticing = held(noticing_id)
    by_key = bool(key) and bool(noticing.key_hash) and noticing.key_hash == hash_of(key)
    if not (by_key or policies.is_raiser(actor, noticing) or policies.may_see(actor, noticing)):
        raise NotAllowed("Only the team, or whoever raised this, can open it again.")
    if not states.may_move(now=noticing.state, to=states.IN_CONVERSATION):
        raise NotReady("It is still open.")
    no_patient_number(reason)
    move(noticing, states.IN_CONVERSATION, actor=actor, at=at, reason=reason)


@transaction.atomic
def see_reply(*, noticing_id: int, at: datetime) -> None:
    """The one who raised it has read the reply. The caller has made sure that it is that person."""
    Noticing.objects.filter(pk=noticing_id, replied_at__isnull=False, reply_seen_at__isnull=True).update(
        reply_seen_at=at
    )


def move(noticing: Noticing, to: str, *, actor: Actor, at: datetime, reason: str = "") -> None:
    noticing.state = to
    noticing.state_since = at
    noticing.save(update_fields=["state", "state_since", "updated_at"])
    audit.record(
        verb="noticing.moved", subject=("noticing", noticing.pk), actor=actor, at=at, reason=reason, state=to
    )


def tell_raiser(noticing: Noticing, *, key: str, text: str, at: datetime) -> None:
    """Nobody to tell when it is anonymous: that person looks at their own page."""
    if noticing.raised_by_id:
        people_services.tell(
            person_ids=[noticing.raised_by_id],
            key=f"noticing:{noticing.pk}:{key}",
            text=text,
            path=f"/noticing/{noticing.pk}",
            at=at,
        )
