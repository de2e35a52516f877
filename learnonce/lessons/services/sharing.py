"""Letting a lesson out, step by step, and taking it back. Only its home does either."""

from datetime import datetime

from django.db import transaction

from learnonce.base import audit, sharing
from learnonce.base.actors import Actor
from learnonce.base.sharing import Tier
from learnonce.lessons import policies
from learnonce.lessons.calc import stages
from learnonce.lessons.errors import NotAllowed, NotReady
from learnonce.lessons.models import Lesson
from learnonce.lessons.queries.consent import CONSENT, OFFER, consented_of
from learnonce.lessons.services import moving
from learnonce.lessons.services.locking import locked, path_of
from learnonce.lessons.services.looking import must_be_decided, pictures_must_be_looked_at
from learnonce.lessons.services.visibility import refresh_audience
from learnonce.people import queries as people

CURATOR = "curator"


@transaction.atomic
def offer(
    *, lesson_id: int, checked: bool, actor: Actor, at: datetime, pictures_checked: bool = False
) -> Lesson:
    """Let the locality read a lesson, so that its curators can make it fit for others.

    Args:
        checked: a person has looked that nobody can be known from the text (CUR-01).
        pictures_checked: and from the pictures that hang on it.

    Raises:
        NotAllowed: the actor is not of its home.
        NotReady: nobody looked, or it has left already.
        Undecided: something found in its text was not decided.

    Effects:
        A grant at tier T4 to the locality and to the curators above it; the nearest curators are told.
        Offering again changes nothing.
    """
    lesson = _home_of_lesson(lesson_id, actor)
    if lesson.stage not in stages.IN_HAND:
        raise NotReady("This lesson has been published already.")
    path = path_of(lesson)
    if lesson.locality_id is None:
        raise NotReady("This lesson has no locality, so there is nobody to offer it to.")
    if consented_of(lesson.pk) >= Tier.LOCALITY:
        return lesson
    if not checked:
        raise NotReady("Read it once more, and tick that nobody can be known from it.")
    pictures_must_be_looked_at(lesson, done=pictures_checked)
    must_be_decided(lesson)
    subject = ("lesson", lesson.pk)
    audit.record(
        verb="lesson.checked_by_a_person", subject=subject, actor=actor, at=at, version=lesson.version
    )
    sharing.grant(
        subject=subject,
        tier=Tier.LOCALITY,
        tokens=[sharing.locality(lesson.locality_id), *sharing.carers(path)],
        purpose=OFFER,
        actor=actor,
        at=at,
    )
    lesson.tier = Tier.LOCALITY
    refresh_audience(lesson)
    moving.tell(
        [*nearest_curators(path)],
        lesson=lesson,
        key=f"offered:{at:%Y%m%d%H%M}",
        text=f"A new lesson was offered to you: {lesson.title}",
        actor=actor,
        at=at,
    )
    return lesson


def nearest_curators(path: tuple[int, ...]) -> list[int]:
    """The curators of the innermost of these localities that has any."""
    for number in reversed(path):
        if found := people.people_with_role(CURATOR, locality_ids=[number]):
            return found
    return []


@transaction.atomic
def consent(*, lesson_id: int, tier: Tier, actor: Actor, at: datetime) -> Lesson:
    """Agree that a lesson may be published beyond the locality. Nobody sees more until a curator does so.

    Raises:
        NotAllowed: the actor is not of its home.
        NotReady: it is not offered yet, or this is no tier beyond the locality.
    """
    lesson = _home_of_lesson(lesson_id, actor)
    if tier not in {Tier.SIGNED_IN, Tier.PUBLIC}:
        raise NotReady("Choose who may read it once it is published.")
    standing = consented_of(lesson.pk)
    if standing < Tier.LOCALITY:
        raise NotReady("Offer it to your curators first.")
    if standing >= tier:
        return lesson
    sharing.grant(subject=("lesson", lesson.pk), tier=tier, tokens=[], purpose=CONSENT, actor=actor, at=at)
    moving.tell(
        [lesson.owner_id],
        lesson=lesson,
        key=f"consent:{int(tier)}",
        text=f"May be published more widely now: {lesson.title}",
        actor=actor,
        at=at,
    )
    return lesson


@transaction.atomic
def take_back(*, lesson_id: int, from_tier: Tier, reason: str, actor: Actor, at: datetime) -> Lesson:
    """Take back what was let go and is not published yet: `from_tier` and everything wider.

    Raises:
        NotAllowed: the actor is not of its home.
        NotReady: it is published that far. Then it is withdrawn, which leaves a note in its place.
    """
    lesson = _home_of_lesson(lesson_id, actor)
    if lesson.stage in stages.ONCE_PUBLISHED and from_tier <= lesson.tier:
        raise NotReady("It is published, so others may be using it. Withdraw it instead; they are told.")
    sharing.withdraw(
        subject=("lesson", lesson.pk),
        from_tier=max(from_tier, Tier.LOCALITY),
        reason=reason.strip(),
        actor=actor,
        at=at,
    )
    if from_tier <= Tier.LOCALITY:
        lesson.tier = Tier.TEAM
    refresh_audience(lesson)
    moving.tell(
        [lesson.owner_id],
        lesson=lesson,
        key=f"taken-back:{at:%Y%m%d%H%M}",
        text="The source of a lesson in your hands took back what it had agreed to.",
        actor=actor,
        at=at,
    )
    return lesson


def _home_of_lesson(lesson_id: int, actor: Actor) -> Lesson:
    lesson = locked(lesson_id, actor)
    if not policies.may_share(actor, lesson):
        raise NotAllowed("Only the place this lesson comes from can let it out or take it back.")
    return lesson
