"""Asking a place that took a lesson up, without an address changing hands."""

from datetime import datetime, timedelta

from django.db import transaction
from django.urls import reverse

from learnonce.base import audit
from learnonce.base.actors import Actor
from learnonce.base.screening.identifiers import Severity
from learnonce.lessons import policies
from learnonce.lessons.errors import NotAllowed, NotReady, TooMany
from learnonce.lessons.models import Adoption, Ask
from learnonce.lessons.services.holding import who_speaks_for
from learnonce.lessons.services.screening import screen
from learnonce.people import services as people_services

ASKS_A_DAY = 5  # by one person
LONGEST = 2000  # characters


@transaction.atomic
def ask_adopter(
    *, adoption_id: int, question: str, actor: Actor, at: datetime, override_reason: str = ""
) -> int:
    """Put a question to a named adopter. Returns its key.

    The place sees the asker's name and where they work; the asker sees who answers. Nobody sees an address.

    Raises:
        Adoption.DoesNotExist: there is none, or it is not named to the actor.
        NotReady: nothing asked, far too much, one's own place, or nobody there to answer.
        TooMany: the actor has asked five questions within a day.
        Identifiable: the text may tell who somebody is.
    """
    asker = actor.person_id
    adoption = Adoption.objects.select_related("lesson", "organisation").get(pk=adoption_id)
    if policies.is_adopter(actor, adoption):
        raise NotReady("This is your own place: ask your colleagues.")
    if not (adoption.has_name and policies.may_see_adoption(actor, adoption)):
        raise Adoption.DoesNotExist
    question = _text(question, "Write your question first.")
    screen({"question": question}, level=Severity.HARD, reason=override_reason, names=True)
    reached = who_speaks_for(adoption)
    if not reached:
        raise NotReady("Nobody at this place can be reached just now. Ask another one, or the source.")
    if Ask.objects.filter(asked_by_id=asker, asked_at__gt=at - timedelta(days=1)).count() >= ASKS_A_DAY:
        raise TooMany(f"You have asked {ASKS_A_DAY} questions today. Please ask the next one tomorrow.")
    asked = Ask.objects.create(adoption=adoption, question=question, asked_by_id=asker, asked_at=at)
    audit.record(
        verb="adoption.question", subject=("adoption", adoption.pk), actor=actor, at=at, ask=asked.pk
    )
    people_services.tell(
        person_ids=reached,
        key=f"ask:{asked.pk}",
        text=f"{actor.name} asks about “{adoption.lesson.title}”",
        path=_page(asked),
        at=at,
    )
    return asked.pk


@transaction.atomic
def answer_ask(*, ask_id: int, answer: str, actor: Actor, at: datetime, override_reason: str = "") -> None:
    """Answer what was asked, or put the answer better later.

    Raises:
        Ask.DoesNotExist: there is none, or the actor has no part in it.
        NotAllowed: the actor asked it.
        NotReady, Identifiable: as for asking.
    """
    asked = (
        Ask.objects.select_for_update(of=("self",))
        .select_related("adoption__lesson", "adoption__organisation")
        .get(pk=ask_id)
    )
    if not policies.is_adopter(actor, asked.adoption):
        if asked.asked_by_id == actor.user_id:
            raise NotAllowed("Only the place you asked can answer.")
        raise Ask.DoesNotExist
    answer = _text(answer, "Write your answer first.")
    screen({"answer": answer}, level=Severity.HARD, reason=override_reason, names=True)
    asked.answer, asked.answered_at, asked.answered_by_id = answer, at, actor.user_id
    asked.save()
    audit.record(
        verb="adoption.answer", subject=("adoption", asked.adoption_id), actor=actor, at=at, ask=asked.pk
    )
    place, title = asked.adoption.organisation.name, asked.adoption.lesson.title
    people_services.tell(
        person_ids=[asked.asked_by_id] if asked.asked_by_id else [],
        key=f"answer:{asked.pk}",
        text=f"{place} answered your question about “{title}”",
        path=_page(asked),
        at=at,
    )


def _text(text: str, empty: str) -> str:
    text = text.strip()
    if not text:
        raise NotReady(empty)
    if len(text) > LONGEST:
        raise NotReady(f"This is {len(text):,} characters. Please say it in {LONGEST:,} or fewer.")
    return text


def _page(asked: Ask) -> str:
    return reverse("lessons:asked", kwargs={"ask_id": asked.pk})
