"""What becomes of a published lesson: doubted, replaced, put away, taken out of the world."""

from datetime import datetime

from django.db import transaction

from learnonce.base import audit, sharing
from learnonce.base.actors import Actor
from learnonce.base.sharing import Tier
from learnonce.lessons import policies
from learnonce.lessons.calc import stages
from learnonce.lessons.calc.content import Content
from learnonce.lessons.errors import NotAllowed, NotReady
from learnonce.lessons.models import Lesson, LessonVersion
from learnonce.lessons.services import moving
from learnonce.lessons.services.collating import in_care
from learnonce.lessons.services.editions import forget_editions
from learnonce.lessons.services.locking import locked, path_of
from learnonce.lessons.services.screening import screen_beside

TOMBSTONE = "Withdrawn lesson"


@transaction.atomic
def challenge(
    *, lesson_id: int, reason: str, actor: Actor, at: datetime, override_reason: str = ""
) -> Lesson:
    """Doubt a published lesson. Anyone signed in who can read it may; the page says so until it is settled.

    Raises:
        NotAllowed: signed out.
        NotReady: no reason, or it is not published.
        Identifiable: the reason may tell who somebody is, and nobody has said why not.
    """
    lesson = locked(lesson_id, actor)
    if not actor.is_signed_in:
        raise NotAllowed("Sign in to say what is wrong with it.")
    _must_say(reason, "Say in a few words what is wrong with it.")
    screen_beside(lesson, {"reason": reason}, override_reason=override_reason, actor=actor, at=at)
    moving.move(lesson, to=stages.UNDER_CHALLENGE, at=at, reason=reason.strip())
    audit.record(
        verb="lesson.challenged", subject=("lesson", lesson.pk), actor=actor, at=at, reason=reason.strip()
    )
    moving.tell(
        [lesson.owner_id, *moving.home(lesson)],
        lesson=lesson,
        key=f"challenged:{at:%Y%m%d%H%M%S}",
        text=f"Somebody doubts this lesson: {lesson.title}",
        actor=actor,
        at=at,
    )
    return lesson


@transaction.atomic
def settle(*, lesson_id: int, reason: str, actor: Actor, at: datetime, override_reason: str = "") -> Lesson:
    """A curator looked into the doubt, and the lesson stands as it is or was changed. It goes on."""
    lesson = in_care(lesson_id, actor)
    _must_say(reason, "Say what you found.")
    screen_beside(lesson, {"reason": reason}, override_reason=override_reason, actor=actor, at=at)
    if lesson.stage != stages.UNDER_CHALLENGE:
        raise NotReady("Nobody doubts this lesson at the moment.")
    moving.move(lesson, to=stages.PUBLISHED, at=at)
    lesson.last_confirmed_at = at
    lesson.save(update_fields=["last_confirmed_at", "updated_at"])
    audit.record(
        verb="lesson.settled", subject=("lesson", lesson.pk), actor=actor, at=at, reason=reason.strip()
    )
    return lesson


@transaction.atomic
def supersede(*, lesson_id: int, newer_id: int, actor: Actor, at: datetime) -> Lesson:
    """Point readers to a newer lesson. Those who took up the old one are told."""
    lesson = in_care(lesson_id, actor)
    newer = locked(newer_id, actor)
    if newer.pk == lesson.pk or newer.stage not in stages.FINDABLE:
        raise NotReady("The newer lesson must be another one that is published.")
    if newer.tier < lesson.tier:
        raise NotReady("Fewer people can read the newer lesson, so it cannot take this one's place.")
    lesson.superseded_by = newer
    moving.move(lesson, to=stages.SUPERSEDED, at=at)
    audit.record(verb="lesson.superseded", subject=("lesson", lesson.pk), actor=actor, at=at, newer=newer.pk)
    moving.tell(
        [*moving.home(lesson), *moving.adopters(lesson)],
        lesson=lesson,
        key="superseded",
        text=f"There is a newer lesson in place of: {lesson.title}",
        actor=actor,
        at=at,
    )
    return lesson


@transaction.atomic
def retire(*, lesson_id: int, reason: str, actor: Actor, at: datetime, override_reason: str = "") -> Lesson:
    """Put a lesson away: it can be read, but is not found. Its home may do so before it is published."""
    lesson = locked(lesson_id, actor)
    own = lesson.stage in stages.IN_HAND and policies.may_share(actor, lesson)
    if not (own or policies.curates(actor, lesson, path_of(lesson))):
        raise NotAllowed("A published lesson is put away by its curators. You can withdraw it.")
    _must_say(reason, "Say why nobody should use it any more.")
    screen_beside(lesson, {"reason": reason}, override_reason=override_reason, actor=actor, at=at)
    was_out = lesson.stage in stages.FINDABLE
    moving.move(lesson, to=stages.RETIRED, at=at, reason=reason.strip())
    audit.record(
        verb="lesson.retired", subject=("lesson", lesson.pk), actor=actor, at=at, reason=reason.strip()
    )
    if was_out:
        moving.tell(
            [*moving.home(lesson), *moving.adopters(lesson)],
            lesson=lesson,
            key="retired",
            text=f"No longer recommended: {lesson.title}",
            actor=actor,
            at=at,
        )
    return lesson


@transaction.atomic
def withdraw(
    *,
    lesson_id: int,
    reason: str,
    actor: Actor,
    at: datetime,
    erase: bool = False,
    override_reason: str = "",
) -> Lesson:
    """Take a lesson out of the world, at any time. A note stays in its place: when, and why.

    Args:
        reason: shown on that note to everybody who could read the lesson.
        erase: also wipe the versions that its home could otherwise still read.

    Raises:
        NotAllowed: neither of its home nor a curator of it.
        NotReady: no reason; or it is withdrawn already.
        Identifiable: the reason may tell who somebody is, and nobody has said why not.

    Effects:
        Title and text leave the row, and the index in this transaction; every grant is withdrawn;
        talk about it is no longer shown; adopters are told.
    """
    lesson = locked(lesson_id, actor)
    if not (policies.may_share(actor, lesson) or policies.curates(actor, lesson, path_of(lesson))):
        raise NotAllowed("Only its source and its curators can withdraw a lesson.")
    _must_say(reason, "Say why it is withdrawn. Those who used it will read this.")
    screen_beside(lesson, {"reason": reason}, override_reason=override_reason, actor=actor, at=at)
    was_out = lesson.stage in stages.ONCE_PUBLISHED
    subject = ("lesson", lesson.pk)
    concerned = [*moving.home(lesson), lesson.owner_id, *(moving.adopters(lesson) if was_out else [])]
    moving.move(lesson, to=stages.WITHDRAWN, at=at, reason=reason.strip())
    for name, empty in Content(kind=lesson.kind, title=TOMBSTONE).as_dict().items():
        setattr(lesson, name, empty)
    lesson.problem = None
    # The audience stays as it was: whoever could read the lesson can read that it is gone.
    lesson.save()
    lesson.topics.clear()
    if erase:
        LessonVersion.objects.filter(lesson=lesson).update(content={}, updated_at=at)
    forget_editions(lesson, actor=actor, at=at)
    sharing.withdraw(subject=subject, from_tier=Tier.ME, reason=reason.strip(), actor=actor, at=at)
    audit.record(
        verb="lesson.withdrawn", subject=subject, actor=actor, at=at, reason=reason.strip(), erased=erase
    )
    moving.tell(
        concerned,
        lesson=lesson,
        key="withdrawn",
        text="A lesson you know was withdrawn. Its page says why.",
        actor=actor,
        at=at,
    )
    return lesson


def _must_say(reason: str, otherwise: str) -> None:
    if not reason.strip():
        raise NotReady(otherwise)
