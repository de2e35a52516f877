"""Asking an adopter at 3, 6 and 12 months how it went, and taking the answer."""

import hashlib
from dataclasses import asdict, dataclass
from datetime import datetime

from django.db import transaction
from django.urls import reverse

from learnonce.base import audit, events
from learnonce.base.actors import NOBODY, SYSTEM, Actor
from learnonce.lessons.calc import adopting
from learnonce.lessons.errors import Ended, NotReady
from learnonce.lessons.events import AdoptionReported
from learnonce.lessons.models import Adoption, AdoptionCheck
from learnonce.lessons.services.evidence import refresh_evidence
from learnonce.lessons.services.holding import held, keep_clear, who_speaks_for
from learnonce.lessons.services.thanks import thank_for_report
from learnonce.people import services as people_services
from learnonce.people.services import letters

LETTER = "check"


@dataclass(frozen=True, slots=True)
class Answers:
    """AO-1 to AO-6. Only `effect` and `still_in_use` are needed; a stop also says why."""

    effect: str
    still_in_use: bool
    reach: str = ""
    fidelity: str = ""
    effort: str = ""
    recommend: str = ""
    recommend_if: str = ""
    note: str = ""
    before_points: int | None = None
    after_points: int | None = None
    feedback_from: int | None = None


def plan_checks(adoption: Adoption) -> None:
    """Have the three checks of a place that uses the lesson, counted from when it began; none otherwise.

    Runs in the caller's transaction. What was asked or answered already stays as it is.
    """
    unasked = adoption.checks.filter(asked_at__isnull=True, answered_at__isnull=True)
    start = adoption.begun_at or adoption.decided_at
    undecided = adoption.state in {adopting.LOOKING, adopting.SHORTLISTED}
    if start is None or undecided or adoption.mode in {adopting.PARALLEL, adopting.DECLINE}:
        unasked.delete()
        return
    due = {month: adopting.months_later(start, month) for month in adopting.CHECK_MONTHS}
    AdoptionCheck.objects.bulk_create(
        [AdoptionCheck(adoption=adoption, month=month, due_at=at) for month, at in due.items()],
        ignore_conflicts=True,
    )
    for month, at in due.items():
        unasked.filter(month=month).update(due_at=at)


@transaction.atomic
def ask_how_it_went(*, check_id: int, at: datetime) -> bool:
    """Send the letter with the link that answers one check. Returns whether it went out.

    Safe to run twice. The key in its link is made while sending; only its hash is kept.
    """
    adoption_id = AdoptionCheck.objects.values_list("adoption_id", flat=True).get(pk=check_id)
    adoption = (
        Adoption.objects.select_for_update(of=("self",), no_key=True)
        .select_related("lesson", "organisation")
        .get(pk=adoption_id)
    )
    check = AdoptionCheck.objects.get(pk=check_id)
    if check.asked_at or check.answered_at or not _is_open(check, adoption, at):
        return False
    check.asked_at, check.key_hash = at, hash_of(letters.key_for(LETTER, check.pk))
    check.save(update_fields=["asked_at", "key_hash", "updated_at"])
    audit.record(
        verb="adoption.asked", subject=("adoption", adoption.pk), actor=SYSTEM, at=at, month=check.month
    )
    for person_id in who_speaks_for(adoption):
        people_services.write_to(
            person_id=person_id,
            key=f"check:{check.pk}",
            text=_question(check, adoption),
            path=_on_site(check),
            kind=LETTER,
            about={"check": check.pk},
            at=at,
        )
    return True


def declare_letters() -> None:
    letters.declare(
        letters.Kind(
            LETTER,
            compose=_letter,
            may_repeat=True,
            wanted=people_services.wants_letters,
            stop=people_services.stop_letters,
            stop_words="letters with your news",
        )
    )


def _letter(letter: letters.Outgoing) -> letters.Content | None:
    """None when it was answered since, or when who was asked speaks for the place no more."""
    check = (
        AdoptionCheck.objects.select_related("adoption__lesson", "adoption__organisation")
        .filter(pk=letter.about["check"])  # type: ignore[misc]  # a number, as queued
        .first()
    )
    if check is None or check.answered_at or not _is_open(check, check.adoption, letter.at):
        return None
    if letter.person_id not in who_speaks_for(check.adoption):
        return None
    adoption = check.adoption
    key = letters.key_for(LETTER, check.pk)
    return letters.Content(
        subject=_question(check, adoption),
        parts=[
            letters.Words(
                f"{adoption.organisation.name} took up “{adoption.lesson.title}” {check.month} months ago. "
                "Two answers are enough: how did it go, and do you still use it? You need not sign in:"
            ),
            letters.Link("Say how it went", reverse("lessons:check_by_letter", kwargs={"key": key})),
        ],
    )


def _question(check: AdoptionCheck, adoption: Adoption) -> str:
    return f"How did it go after {check.month} months? “{adoption.lesson.title}”"


@transaction.atomic
def report(
    *,
    adoption_id: int,
    month: int,
    answers: Answers,
    actor: Actor,
    at: datetime,
    stopped_code: str = "",
    override_reason: str = "",
) -> None:
    """Say how it went, or correct what was said, until the next check is due.

    Raises:
        Adoption.DoesNotExist, AdoptionCheck.DoesNotExist, NotAllowed: as everywhere.
        Ended: the check is not open now.
        NotReady: an answer is missing or is none of the choices.
        Identifiable: a text may tell who somebody is.

    Effects:
        The state follows the answer, the grade of the lesson follows the facts, the source is told once
        for this check. An audit entry and `AdoptionReported`.
    """
    adoption = held(adoption_id, actor)
    check = AdoptionCheck.objects.get(adoption_id=adoption.pk, month=month)
    _store(
        check,
        adoption,
        answers,
        stopped_code=stopped_code,
        override_reason=override_reason,
        actor=actor,
        at=at,
    )


@transaction.atomic
def report_by_letter(
    *, key: str, answers: Answers, at: datetime, stopped_code: str = "", override_reason: str = ""
) -> None:
    """The same for whoever holds the letter, without signing in. Raises Ended for a key that is not known."""
    check = AdoptionCheck.objects.filter(key_hash=hash_of(key)).first()
    if check is None:
        raise Ended("This link is not known. It may have been cut off in the letter.")
    adoption = (
        Adoption.objects.select_for_update(of=("self",), no_key=True)
        .select_related("lesson", "organisation")
        .get(pk=check.adoption_id)
    )
    check.refresh_from_db()  # as it stands under the lock
    _store(
        check,
        adoption,
        answers,
        stopped_code=stopped_code,
        override_reason=override_reason,
        actor=NOBODY,
        at=at,
    )


def _store(
    check: AdoptionCheck,
    adoption: Adoption,
    answers: Answers,
    *,
    stopped_code: str,
    override_reason: str,
    actor: Actor,
    at: datetime,
) -> None:
    if not _is_open(check, adoption, at):
        raise Ended("This check is closed: the next one has taken its place, or it is not due yet.")
    _must_be_whole(answers, stopped_code)
    texts = {name: str(getattr(answers, name)) for name in ("reach", "effort", "recommend_if", "note")}
    keep_clear(texts, adoption=adoption, override_reason=override_reason, actor=actor, at=at)
    for name, value in asdict(answers).items():
        setattr(check, name, value.strip() if isinstance(value, str) else value)
    check.answered_at, check.answered_by_id = at, actor.user_id
    check.save()
    _follow(adoption, check, stopped_code=stopped_code, at=at)
    audit.record(
        verb="adoption.reported",
        subject=("adoption", adoption.pk),
        actor=actor,
        at=at,
        reason="" if actor.is_signed_in else "By the link in the letter",
        month=check.month,
        effect=check.effect,
        still_in_use=check.still_in_use,
        stopped_code=adoption.stopped_code,
    )
    refresh_evidence(lesson_id=adoption.lesson_id, at=at)
    events.publish(
        AdoptionReported(adoption_id=adoption.pk, lesson_id=adoption.lesson_id, month=check.month, at=at)
    )
    thank_for_report(adoption, check, at=at)


def _must_be_whole(answers: Answers, stopped_code: str) -> None:
    if answers.effect not in adopting.EFFECTS:
        raise NotReady("Say how it went, compared with what the lesson says.")
    if not answers.still_in_use and stopped_code not in adopting.STOP_REASONS:
        raise NotReady("Say why you stopped: it helps the next place to decide.")
    chosen = ((answers.fidelity, adopting.CORE_KEPT), (answers.recommend, adopting.RECOMMEND))
    if any(value and value not in known for value, known in chosen):
        raise NotReady("Choose one of the answers offered.")


def _follow(adoption: Adoption, check: AdoptionCheck, *, stopped_code: str, at: datetime) -> None:
    """Bring the adoption's state to where the answer puts it."""
    adoption.begun_at = adoption.begun_at or adoption.decided_at or at
    if check.still_in_use:
        adoption.state = adopting.REPORTED_BACK
        adoption.stopped_at, adoption.stopped_code, adoption.stopped_note = None, "", ""
    else:
        adoption.state = adopting.STOPPED
        adoption.stopped_at, adoption.stopped_code = at, stopped_code
        adoption.stopped_note = check.note
    adoption.save()


def _is_open(check: AdoptionCheck, adoption: Adoption, at: datetime) -> bool:
    """Whether this is the check to answer now: due, and the next one not yet.

    A place that stopped is asked no more, yet may correct the answer by which it stopped.
    """
    if adoption.mode in {adopting.PARALLEL, adopting.DECLINE}:
        return False
    if adoption.state == adopting.STOPPED and not check.answered_at:
        return False
    later = adoption.checks.filter(month__gt=check.month).order_by("month").first()
    return adopting.is_open(due_at=check.due_at, next_due_at=later.due_at if later else None, at=at)


def _on_site(check: AdoptionCheck) -> str:
    return reverse("lessons:check", kwargs={"adoption_id": check.adoption_id, "month": check.month})


def hash_of(key: str) -> str:
    return hashlib.sha256(key.encode()).hexdigest()
