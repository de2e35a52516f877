"""Saying thank you for a lesson: one click, and a sentence if one likes. Nobody is ranked by it."""

from datetime import datetime

from django.db import transaction
from django.urls import reverse

from learnonce.base import audit
from learnonce.base.actors import Actor
from learnonce.improvement.errors import NotAllowed, NotReady
from learnonce.improvement.models import Thank
from learnonce.improvement.services.screening import checked
from learnonce.lessons import queries as lessons
from learnonce.people import queries as people
from learnonce.people import services as people_services

LONGEST = 300  # characters


@transaction.atomic
def thank(*, lesson_id: int, text: str, actor: Actor, at: datetime, override_reason: str = "") -> None:
    """Thank those who learned it, and those who took it up by name. Again only changes the sentence.

    Raises:
        NotAllowed: signed out.
        Thank.DoesNotExist: there is no such lesson that the actor may read.
        NotReady: it is their own.
        HeldBack: the sentence may tell who somebody is; nothing was stored.

    Effects:
        Those thanked are told, the first time.
    """
    if not actor.is_signed_in:
        raise NotAllowed("Sign in to say thank you.")
    credited = lessons.credited(lesson_id=lesson_id, actor=actor)
    if credited is None:
        raise Thank.DoesNotExist
    if actor.person_id in credited.home:
        raise NotReady("This lesson is yours. Thank you for it.")
    reading = checked(text, reason=override_reason, longest=LONGEST)
    place = people.home(actor=actor)
    _made, is_new = Thank.objects.update_or_create(
        lesson_id=lesson_id,
        person_id=actor.person_id,
        defaults={"text": reading.text, "organisation_id": place.place.id if place else None, "at": at},
    )
    if not is_new:
        return
    audit.record(
        verb="lesson.thanked",
        subject=("lesson", lesson_id),
        actor=actor,
        at=at,
        reason=override_reason if reading.kinds else "",
        let_through=reading.kinds,
    )
    who = f"Somebody at {place.place.name}" if place else "Somebody"
    people_services.tell(
        person_ids={*credited.home, *credited.adopters} - {actor.person_id},
        key=f"thanks:{lesson_id}:{actor.person_id}",
        text=f"{who} says thank you: {credited.title}",
        path=reverse("lessons:detail", kwargs={"lesson_id": lesson_id}),
        at=at,
    )


@transaction.atomic
def unthank(*, lesson_id: int, actor: Actor, at: datetime) -> None:
    """Take one's thanks back, with the sentence."""
    if Thank.objects.filter(lesson_id=lesson_id, person_id=actor.person_id).delete()[0]:
        audit.record(verb="lesson.unthanked", subject=("lesson", lesson_id), actor=actor, at=at)
