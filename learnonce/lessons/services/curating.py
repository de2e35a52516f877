"""Checking a lesson before others rely on it: the checklist, questions to its source, approval."""

from collections.abc import Mapping
from datetime import datetime

from django.db import transaction

from learnonce.base import audit
from learnonce.base.actors import Actor
from learnonce.base.sharing import Tier
from learnonce.lessons import policies
from learnonce.lessons.calc import checklist, completeness, stages
from learnonce.lessons.errors import NotAllowed, NotReady
from learnonce.lessons.models import Approval, Comment, CurationReview, Lesson
from learnonce.lessons.queries.consent import consented_of
from learnonce.lessons.services import asking_source, moving
from learnonce.lessons.services.collating import in_care
from learnonce.lessons.services.locking import locked
from learnonce.lessons.services.screening import screen_beside
from learnonce.lessons.services.versions import content_of
from learnonce.people import queries as people


@transaction.atomic
def begin_curation(*, lesson_id: int, actor: Actor, at: datetime) -> Lesson:
    """Take an organised lesson through the checklist, in one's own hands."""
    lesson = in_care(lesson_id, actor)
    moving.move(lesson, to=stages.IN_CURATION, at=at)
    lesson.owner_id = actor.user_id
    lesson.save(update_fields=["owner", "updated_at"])
    review_of(lesson, actor=actor, at=at)
    audit.record(verb="lesson.curation_began", subject=("lesson", lesson.pk), actor=actor, at=at)
    return lesson


@transaction.atomic
def answer_checks(
    *, lesson_id: int, answers: Mapping[str, Mapping[str, str]], actor: Actor, at: datetime
) -> CurationReview:
    """Save answers to the checklist for the version as it stands: id to {"answer", "note"}.

    Raises:
        NotAllowed, NotReady: not a curator of it; it is not in curation; an answer is not on the list.
    """
    lesson = in_care(lesson_id, actor)
    if lesson.stage != stages.IN_CURATION:
        raise NotReady("The checklist is answered while a lesson is being checked.")
    if strange := checklist.unknown(answers):
        raise NotReady(f"This is no answer: {', '.join(strange)}.")
    review = review_of(lesson, actor=actor, at=at)
    kept = {
        number: {"answer": given.get("answer", ""), "note": given.get("note", "").strip()[:500]}
        for number, given in answers.items()
    }
    review.answers = {**review.answers, **kept}
    review.reviewer_id = actor.user_id
    review.reviewed_at = at
    review.save()
    audit.record(
        verb="lesson.checked",
        subject=("lesson", lesson.pk),
        actor=actor,
        at=at,
        version=lesson.version,
        answers={number: given["answer"] for number, given in kept.items()},
    )
    return review


def review_of(lesson: Lesson, *, actor: Actor, at: datetime) -> CurationReview:
    """The open review of this version; what still holds of the one before is carried over."""
    reviews = CurationReview.objects.filter(lesson=lesson).order_by("-pk")
    last = reviews.first()
    if last and last.version == lesson.version and last.outcome != CurationReview.Outcome.RETURNED:
        return last
    answers: dict[str, dict[str, str]] = {}
    if last:
        answers = last.answers if last.version == lesson.version else checklist.carried_over(last.answers)
    return CurationReview.objects.create(
        lesson=lesson, version=lesson.version, answers=answers, reviewer_id=actor.user_id, reviewed_at=at
    )


@transaction.atomic
def return_with_questions(
    *, lesson_id: int, questions: str, actor: Actor, at: datetime, override_reason: str = ""
) -> Lesson:
    """Ask the source what only the source knows. The lesson waits with it until it answers.

    Raises:
        NotAllowed, NotReady: not a curator of it; nothing is asked, or not at this stage.
        Identifiable: the words may tell who somebody is, and nobody has said why not.
    """
    lesson = in_care(lesson_id, actor)
    if not questions.strip():
        raise NotReady("Write what you would like to know.")
    screen_beside(lesson, {"questions": questions}, override_reason=override_reason, actor=actor, at=at)
    CurationReview.objects.filter(lesson=lesson, outcome=CurationReview.Outcome.OPEN).update(
        outcome=CurationReview.Outcome.RETURNED, updated_at=at
    )
    moving.move(lesson, to=stages.RETURNED, at=at, reason=questions.strip())
    lesson.owner_id = actor.user_id
    lesson.save(update_fields=["owner", "updated_at"])
    asked = _say(lesson, questions, actor=actor, at=at)
    audit.record(verb="lesson.returned", subject=("lesson", lesson.pk), actor=actor, at=at)
    asking_source.ask_source(asked, actor=actor, at=at)
    return lesson


@transaction.atomic
def answer_questions(
    *, lesson_id: int, answer: str, actor: Actor, at: datetime, override_reason: str = ""
) -> Lesson:
    """The source answers in the same thread; the lesson goes back to be curated. Raises as for asking."""
    lesson = locked(lesson_id, actor)
    if not policies.may_share(actor, lesson):
        raise NotAllowed("Only the place this lesson comes from can answer.")
    if lesson.stage != stages.RETURNED:
        raise NotReady("Nobody asked anything about this lesson.")
    if not answer.strip():
        raise NotReady("Write an answer. “I do not know” is one.")
    screen_beside(lesson, {"answer": answer}, override_reason=override_reason, actor=actor, at=at)
    moving.move(lesson, to=stages.COLLATED, at=at)
    _say(lesson, answer, actor=actor, at=at)
    audit.record(verb="lesson.questions_answered", subject=("lesson", lesson.pk), actor=actor, at=at)
    moving.tell(
        [lesson.owner_id],
        lesson=lesson,
        key=f"answered:{at:%Y%m%d%H%M%S}",
        text=f"The source answered your question: {lesson.title}",
        actor=actor,
        at=at,
    )
    return lesson


def _say(lesson: Lesson, text: str, *, actor: Actor, at: datetime) -> Comment:
    return Comment.objects.create(
        lesson=lesson,
        kind=Comment.Kind.CURATION,
        text=text.strip(),
        written_by_id=actor.user_id,
        written_at=at,
    )


@transaction.atomic
def approve(*, lesson_id: int, actor: Actor, at: datetime) -> Lesson:
    """Say yes to this version. The last yes that is needed makes it approved.

    How many are needed is a setting of the locality: 0, 1 or 2. The same person counts once, and whoever
    wrote it is never enough alone. With 0 the blockers of the checklist hold all the same.

    Raises:
        NotAllowed, NotReady: not a curator; not in curation; something still holds it back.
    """
    lesson = in_care(lesson_id, actor)
    if lesson.stage != stages.IN_CURATION:
        raise NotReady("A lesson is approved while it is being checked.")
    must_not_be_held_back(lesson)
    Approval.objects.get_or_create(
        lesson=lesson,
        version=lesson.version,
        approved_by_id=actor.person_id,
        defaults={"approved_at": at},
    )
    audit.record(
        verb="lesson.approved", subject=("lesson", lesson.pk), actor=actor, at=at, version=lesson.version
    )
    if approvals_lacking(lesson) == 0:
        CurationReview.objects.filter(lesson=lesson, version=lesson.version).update(
            outcome=CurationReview.Outcome.PASSED, updated_at=at
        )
        moving.move(lesson, to=stages.APPROVED, at=at)
    return lesson


def approvals_lacking(lesson: Lesson) -> int:
    """How many more people must say yes to this version."""
    needed = people.approvers_needed(lesson.locality_id) if lesson.locality_id else 1
    given = set(
        Approval.objects.filter(lesson=lesson, version=lesson.version).values_list("approved_by", flat=True)
    )
    if needed and given == {lesson.raised_by_id}:
        return max(1, needed - 1)
    return max(0, needed - len(given))


def must_not_be_held_back(lesson: Lesson) -> None:
    """Raises NotReady while a blocker is not answered by a yes, or a needed field is empty."""
    review = CurationReview.objects.filter(lesson=lesson, version=lesson.version).order_by("-pk").first()
    agrees = consented_of(lesson.pk) >= Tier.LOCALITY
    held = checklist.blocking(review.answers if review else {}, source_agrees=agrees)
    if held:
        raise NotReady(f"Held back by: {'; '.join(f'{check.id} {check.question}' for check in held)}.")
    facts = {"has_topics": lesson.topics.exists(), "has_problem": lesson.problem_id is not None}
    lacking = [
        item
        for stage in (completeness.ORGANISE, completeness.PUBLISH)
        for item in completeness.required(
            completeness.missing(content_of(lesson), stage=stage, facets=len(lesson.context), **facts)
        )
    ]
    if lacking:
        raise NotReady(f"Still missing: {', '.join(item.words.lower() for item in lacking)}.")
