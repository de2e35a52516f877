"""Questions nobody has answered yet: they stay open, and every later lesson is held against them."""

import logging
from collections.abc import Iterable
from datetime import datetime

from django.db import IntegrityError, transaction
from django.urls import reverse

from learnonce.base import audit, sharing
from learnonce.base.actors import EVERYONE, SIGNED_IN, Actor
from learnonce.base.screening.identifiers import Severity
from learnonce.lessons.errors import NotAllowed, NotReady
from learnonce.lessons.models import Lesson, QuestionMatch, StandingQuestion
from learnonce.lessons.services import indexing
from learnonce.lessons.services.screening import screen
from learnonce.matching import queries as likeness
from learnonce.matching import services as matching
from learnonce.people import queries as people
from learnonce.people import services as people_services

ANSWERS_FROM = 0.60  # cosine: "similar, please look"
MOST_ANSWERED = 200  # questions one lesson may answer, the nearest ones
MOST_OPEN = 50  # questions of one person
LONGEST = 4_000  # characters

logger = logging.getLogger(__name__)


class NotYetComparable(Exception):  # noqa: N818  reads as the state it names; the job is tried again
    """A question's meaning is still being worked out."""


@transaction.atomic
def ask_standing(
    *,
    text: str,
    actor: Actor,
    at: datetime,
    about: tuple[str, int] | None = None,
    audience: Iterable[str] = (),
    locality_id: int | None = None,
    override_reason: str = "",
) -> StandingQuestion:
    """Keep a question open until a lesson answers it. Asking the same again gives the one that is open.

    Args:
        text: what they are trying to solve.
        actor: who is told; nobody for a question from an anonymous noticing, whose page shows the answer.
        about: the thing of a higher room it comes from, such as ("noticing", 7); its room has checked
            that the actor may act there.
        audience: tokens of those who see it beside the asker, such as the team's.
        locality_id: where it was asked, for counting; the actor's own when left out.
        override_reason: why what was found tells nobody.

    Raises:
        NotAllowed: nobody is signed in, and it comes from nothing.
        NotReady: there is no text, too much of it, or too many questions are open.
        Identifiable: a patient's number is in it or, where a team reads it, what may tell who somebody is.
    """
    text = text.strip()
    if not actor.is_signed_in and about is None:
        raise NotAllowed("Sign in, so that you can be told when somebody has an answer.")
    if not text:
        raise NotReady("Write what you are trying to solve.")
    if len(text) > LONGEST:
        raise NotReady(f"Please ask it in {LONGEST:,} characters or fewer.")
    with_team = about is not None
    let_through = screen(
        {"text": text},
        level=Severity.HARD if with_team else Severity.REFUSE,
        names=with_team,
        reason=override_reason,
    )
    if known := _open_one(text, actor, about):
        return known
    question = StandingQuestion(
        text=text,
        asked_by_id=actor.user_id,
        about_kind=about[0] if about else "",
        about_id=about[1] if about else None,
        locality_id=locality_id or next(iter(actor.locality_ids), None),
        audience=sorted({*audience, *([sharing.person(actor.user_id)] if actor.user_id else [])}),
        asked_at=at,
    )
    try:
        with transaction.atomic():
            question.save()
    except IntegrityError:  # two at once about one thing
        return StandingQuestion.objects.get(
            about_kind=question.about_kind, about_id=question.about_id, closed_at__isnull=True
        )
    indexing.put_question(question)
    audit.record(
        verb="question.asked",
        subject=("question", question.pk),
        actor=actor,
        at=at,
        reason=override_reason if let_through.kinds else "",
        let_through=let_through.kinds,
    )
    return question


def _open_one(text: str, actor: Actor, about: tuple[str, int] | None) -> StandingQuestion | None:
    still_open = StandingQuestion.objects.filter(closed_at__isnull=True)
    if about:
        return still_open.filter(about_kind=about[0], about_id=about[1]).first()
    own = still_open.filter(asked_by_id=actor.person_id)
    if own.count() >= MOST_OPEN:
        raise NotReady(f"You have {MOST_OPEN} open questions. Close one that is settled, then ask again.")
    return own.filter(text=text, about_id__isnull=True).first()


@transaction.atomic
def close_standing(*, question_id: int, actor: Actor, at: datetime, reason: str = "") -> StandingQuestion:
    """Stop looking for answers. Those who see the question may: its asker, and the team it came from.

    Raises:
        StandingQuestion.DoesNotExist: there is none, or the actor may not see it.
    """
    question = StandingQuestion.objects.select_for_update().get(
        pk=question_id, audience__overlap=sorted(actor.tokens)
    )
    if question.closed_at is None:
        question.closed_at = at
        question.closed_reason = reason.strip()[:200]
        question.save(update_fields=["closed_at", "closed_reason", "updated_at"])
        indexing.put_question(question)
        audit.record(
            verb="question.closed", subject=("question", question.pk), actor=actor, at=at, reason=reason
        )
    return question


def match_questions(*, lesson_id: int, at: datetime) -> int:
    """Hold one lesson against every open question, and tell each asker who may see it, once.

    Safe to run twice and by two workers at once: a match is stored once, and the telling has its key.

    Returns:
        How many questions it may answer that it did not before.

    Raises:
        NotYetComparable: a question has no meaning yet; the job is tried again.
    """
    if not StandingQuestion.objects.filter(closed_at__isnull=True).exists():
        return 0  # an import publishes thousands
    matching.embed_pending()  # a question of a moment ago counts, too
    return _match_questions(lesson_id=lesson_id, at=at)


@transaction.atomic
def _match_questions(*, lesson_id: int, at: datetime) -> int:
    # Locked, so that it cannot be withdrawn between asking who may see it and telling them.
    lesson = Lesson.objects.select_for_update(no_key=True).findable().filter(pk=lesson_id).first()
    if lesson is None:
        return 0
    told = 0
    for number, cosine in sorted(_questions_like(lesson).items()):
        question = (
            StandingQuestion.objects.select_for_update().filter(pk=number, closed_at__isnull=True).first()
        )
        if question is None or not _may_be_told(question, lesson):
            continue
        _match, is_new = QuestionMatch.objects.get_or_create(
            question=question, lesson=lesson, defaults={"cosine": cosine, "found_at": at}
        )
        if is_new:
            told += 1
            _tell(question, lesson, at)
    return told


def _questions_like(lesson: Lesson) -> dict[int, float]:
    """Open questions this lesson is similar to, and how much.

    Both ways of saying it are tried, whole and short: questions are short, and like meets like.
    """
    found: dict[int, float] = {}
    for text in indexing.ways_of_saying(lesson):
        for like in likeness.similar_to(
            text, tokens=frozenset({indexing.ANSWERING}), kinds=(indexing.QUESTION,), limit=MOST_ANSWERED
        ):
            if like.cosine is None:
                raise NotYetComparable(f"question {like.object_id}")
            if like.cosine >= ANSWERS_FROM:
                found[like.object_id] = max(like.cosine, found.get(like.object_id, 0.0))
    return found


def _may_be_told(question: StandingQuestion, lesson: Lesson) -> bool:
    """Whether whoever asked may see the lesson now. Nobody is told of their own."""
    if question.asked_by_id:
        tokens = people.actor(user_id=question.asked_by_id).tokens
        return lesson.raised_by_id != question.asked_by_id and not tokens.isdisjoint(lesson.audience)
    # From an anonymous noticing: as its team sees.
    around = people.locality_path(question.locality_id) if question.locality_id else ()
    team = {*question.audience, EVERYONE, SIGNED_IN, *(sharing.locality(number) for number in around)}
    return not team.isdisjoint(lesson.audience)


def _tell(question: StandingQuestion, lesson: Lesson, at: datetime) -> None:
    if question.asked_by_id:
        people_services.tell(
            person_ids=[question.asked_by_id],
            key=f"question:{question.pk}:lesson:{lesson.pk}",
            text=f"Somebody may have an answer to what you asked: {lesson.title}",
            path=reverse("lessons:detail", kwargs={"lesson_id": lesson.pk}),
            at=at,
        )
