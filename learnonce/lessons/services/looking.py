"""Looking for people in a lesson's text, and deciding about what was found before it goes further."""

from collections.abc import Collection, Sequence
from datetime import datetime

from django.db import transaction
from django.urls import reverse

from learnonce.attachments import queries as attachments
from learnonce.base import audit, deciding, tasks
from learnonce.base.actors import SYSTEM, Actor
from learnonce.lessons import policies
from learnonce.lessons.calc import stages
from learnonce.lessons.calc.content import writing
from learnonce.lessons.errors import NotAllowed, NotReady, Undecided
from learnonce.lessons.models import Lesson, LessonVersion
from learnonce.lessons.services.locking import locked, path_of
from learnonce.lessons.services.versions import content_of
from learnonce.lessons.services.visibility import home_of, refresh_audience
from learnonce.people import queries as people
from learnonce.people import services as telling

# Characters of changed text that are read for names while its writer waits: 350 words, about 0.2 s.
SHORT = 2_000
AT_ONCE = 20  # imported lessons read in one job: some seconds
UNDECIDED = "Something in it may tell who somebody is. Look at what was found first, then come back."


def look_later(lesson: Lesson) -> None:
    """Have the worker read the lesson for names."""
    tasks.defer("lessons.look_for_people", once=f"people-in:{lesson.pk}", lesson_id=lesson.pk)


@transaction.atomic
def look_for_people(*, lesson_id: int, at: datetime) -> None:
    """Read a saved lesson as a whole; whoever wrote it last is asked softly. Safe to run twice.

    Effects:
        What is held and tells nobody is let go again.
    """
    lesson = Lesson.objects.select_for_update(of=("self",)).filter(pk=lesson_id).first()
    if lesson is None:
        return
    found = deciding.open_in(("lesson", lesson.pk), texts_of(lesson))
    if not found:
        let_go(lesson, actor=SYSTEM, at=at)
        return
    last = LessonVersion.objects.filter(lesson=lesson).order_by("-number").first()
    asked = {last.saved_by_id if last else None, lesson.owner_id if lesson.held_at else None}
    telling.tell(
        person_ids=[number for number in asked if number],
        key=f"lesson:{lesson.pk}:found:{lesson.version}",
        text=f"Is this a person? Please look at {len(found)} in: {lesson.title}",
        path=reverse("lessons:found", kwargs={"lesson_id": lesson.pk}),
        at=at,
    )


def look_through(lesson_ids: Sequence[int]) -> None:
    """Have the worker read imported lessons for names, behind all other work."""
    if lesson_ids:
        tasks.defer("lessons.look_through_imported", behind=True, lesson_ids=list(lesson_ids))


def look_through_imported(*, lesson_ids: Sequence[int], at: datetime) -> int:
    """Hold what was imported and may name somebody until a person has looked; some now, the rest after that.

    Safe to run twice.

    Returns:
        How many of them are held.

    Effects:
        Whoever brought them in is told, else the administrators: one line a source and day.
    """
    look_through(lesson_ids[AT_ONCE:])
    return sum(_held_for_names(number, at) for number in lesson_ids[:AT_ONCE])


@transaction.atomic
def _held_for_names(lesson_id: int, at: datetime) -> bool:
    lesson = Lesson.objects.select_for_update(of=("self",)).filter(pk=lesson_id).first()
    if lesson is None or lesson.stage not in stages.FINDABLE:
        return False
    if not deciding.open_in(("lesson", lesson.pk), texts_of(lesson)):
        return False
    hold(lesson, actor=SYSTEM, at=at)
    asked = [lesson.raised_by_id] if lesson.raised_by_id else []
    telling.tell(
        person_ids=asked or people.people_with_role("administrator", everywhere=True),
        key=f"held:{at:%Y%m%d}:{lesson.source_name}",
        text=f"May somebody be known from these? Some lessons wait for a look: {lesson.source_name}",
        path=reverse("lessons:held"),
        at=at,
    )
    return True


@transaction.atomic
def decide_found(
    *, lesson_id: int, nobody: Collection[str], actor: Actor, at: datetime, reason: str = ""
) -> list[deciding.Open]:
    """Say of what was found that it tells nobody. Returns what is left to be changed or decided.

    Args:
        nobody: marks of the stretches (deciding.Open) that tell nobody.
        reason: why a number that looks like a patient's is none; needed for such a one only.

    Raises:
        NotAllowed: neither of its home nor a curator of it.
        NotReady: a number that looks like a patient's, and no reason.

    Effects:
        The decision is recorded by kind, never the text. With nothing left, a held lesson is let go.
    """
    lesson = locked(lesson_id, actor)
    if not may_decide(actor, lesson):
        raise NotAllowed("Only its source and its curators can decide about its text.")
    try:
        left = deciding.decide(
            ("lesson", lesson.pk), texts_of(lesson), nobody=nobody, reason=reason, actor=actor, at=at
        )
    except deciding.NeedsReason as refusal:
        raise NotReady(str(refusal)) from refusal
    if not left:
        let_go(lesson, actor=actor, at=at)
    return left


def may_decide(actor: Actor, lesson: Lesson) -> bool:
    return policies.may_share(actor, lesson) or policies.curates(actor, lesson, path_of(lesson))


def must_be_decided(lesson: Lesson) -> None:
    """Before more people see it. Raises Undecided where something found in it was not decided."""
    if deciding.open_in(("lesson", lesson.pk), texts_of(lesson)):
        raise Undecided(UNDECIDED)


def pictures_must_be_looked_at(lesson: Lesson, *, done: bool) -> None:
    """Before more people see it. Raises NotReady where pictures hang on it and nobody says they looked."""
    if not done and attachments.has_pictures(("lesson", lesson.pk)):
        raise NotReady(
            "It has pictures, and we cannot read writing in pictures. Look at them, and tick that you have."
        )


def hold(lesson: Lesson, *, actor: Actor, at: datetime) -> None:
    """Let only its home and its curators see it until the worker, or a person, has looked."""
    if (home_of(lesson) or lesson.source_name) and not lesson.held_at:
        lesson.held_at = at
        refresh_audience(lesson)
        audit.record(verb="lesson.held", subject=("lesson", lesson.pk), actor=actor, at=at)


def let_go(lesson: Lesson, *, actor: Actor, at: datetime) -> None:
    if lesson.held_at:
        lesson.held_at = None
        refresh_audience(lesson)
        audit.record(verb="lesson.let_go", subject=("lesson", lesson.pk), actor=actor, at=at)


def texts_of(lesson: Lesson) -> dict[str, str]:
    return writing(content_of(lesson).as_dict())
