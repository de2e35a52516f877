"""Letting others find a lesson, and keeping it true afterwards."""

from datetime import date, datetime, timedelta

from django.db import transaction
from django.utils import timezone

from learnonce.base import audit, deciding, events, sharing
from learnonce.base.actors import SYSTEM, Actor
from learnonce.base.screening.identifiers import Severity
from learnonce.base.sharing import Tier
from learnonce.lessons import policies
from learnonce.lessons.calc import stages
from learnonce.lessons.errors import Identifiable, NotAllowed, NotReady, Undecided
from learnonce.lessons.events import LessonPublished
from learnonce.lessons.models import Lesson
from learnonce.lessons.queries.consent import PUBLISHED, consented_of
from learnonce.lessons.services import moving
from learnonce.lessons.services.collating import in_care
from learnonce.lessons.services.curating import approvals_lacking, must_not_be_held_back
from learnonce.lessons.services.locking import locked, path_of
from learnonce.lessons.services.looking import UNDECIDED, pictures_must_be_looked_at, texts_of
from learnonce.lessons.services.screening import screen
from learnonce.lessons.services.visibility import refresh_audience

REVIEW_AFTER = timedelta(days=365)
REMIND_BEFORE = timedelta(days=30)


@transaction.atomic
def publish(
    *,
    lesson_id: int,
    tier: Tier,
    actor: Actor,
    at: datetime,
    review_by: date | None = None,
    override_reason: str = "",
    pictures_checked: bool = False,
) -> Lesson:
    """Let others find an approved lesson, no further than its source agreed.

    Args:
        tier: LOCALITY, SIGNED_IN or PUBLIC.
        review_by: when somebody must look whether it still holds; in twelve months unless said.
        override_reason: why what looks like a person's name or number is none.
        pictures_checked: a person has looked at the pictures that hang on it.

    Raises:
        NotAllowed: not a curator of it.
        NotReady: not approved, held back by a blocker, or wider than the source agreed.
        Identifiable: the rules find somebody in the text, and no reason is given.
        Undecided: names were found and nobody has decided about them.

    Effects:
        A grant, the index, the source is thanked, `LessonPublished`. Lessons merged into it whose
        sources agreed as far become visible with it.
    """
    lesson = in_care(lesson_id, actor)
    if lesson.stage != stages.APPROVED:
        raise NotReady("Only an approved lesson can be published.")
    _must_be_agreed(lesson, tier)
    pictures_must_be_looked_at(lesson, done=pictures_checked)
    if approvals_lacking(lesson):
        raise NotReady("This version has not been approved.")
    must_not_be_held_back(lesson)
    lesson.published_at = at
    lesson.published_by_id = actor.user_id
    lesson.last_confirmed_at = at
    lesson.review_by = review_by or timezone.localdate(at + REVIEW_AFTER)
    moving.move(lesson, to=stages.PUBLISHED, at=at)
    _reach(lesson, tier=tier, verb="lesson.published", reason=override_reason, actor=actor, at=at)
    moving.tell(
        [*moving.home(lesson)],
        lesson=lesson,
        key=f"published:{lesson.version}",
        text=f"Thank you: others can learn from you now. Published: {lesson.title}",
        actor=actor,
        at=at,
    )
    return lesson


@transaction.atomic
def publish_wider(
    *,
    lesson_id: int,
    tier: Tier,
    actor: Actor,
    at: datetime,
    override_reason: str = "",
    pictures_checked: bool = False,
) -> Lesson:
    """Let more people find a published lesson, once its source agreed to that.

    Raises:
        NotAllowed: not a curator of it.
        NotReady: not published or in doubt, it reaches as far already, or the source has not agreed.
        Identifiable: the rules find somebody in the text.

    Effects:
        As for `publish`: whoever asked for it and could not see it is told now, and nobody twice.
    """
    lesson = in_care(lesson_id, actor)
    if lesson.stage != stages.PUBLISHED:
        raise NotReady("Only a published lesson that nobody doubts can be let out further.")
    if tier <= lesson.tier:
        raise NotReady("It reaches as far already. To take it back, withdraw it.")
    _must_be_agreed(lesson, tier)
    pictures_must_be_looked_at(lesson, done=pictures_checked)
    _reach(lesson, tier=tier, verb="lesson.published_wider", reason=override_reason, actor=actor, at=at)
    moving.tell(
        [*moving.home(lesson)],
        lesson=lesson,
        key=f"published-to:{int(tier)}",
        text=f"As you agreed, more people can learn from you now: {lesson.title}",
        actor=actor,
        at=at,
    )
    return lesson


def _must_be_agreed(lesson: Lesson, tier: Tier) -> None:
    if tier not in {Tier.LOCALITY, Tier.SIGNED_IN, Tier.PUBLIC}:
        raise NotReady("Choose who can read it.")
    if tier > consented_of(lesson.pk):
        raise NotReady(f"The source has not agreed to “{tier.words}”. Ask, or choose fewer people.")
    if lesson.merged_into_id:
        raise NotReady("It was merged into another lesson. Publish that one.")


def _reach(lesson: Lesson, *, tier: Tier, verb: str, reason: str, actor: Actor, at: datetime) -> None:
    """Read the text once more, then let the lesson and what was merged into it reach the tier."""
    let_through = _looked_at(lesson, reason=reason)
    deciding.keep(("lesson", lesson.pk), let_through, actor=actor, at=at)
    lesson.tier = tier
    for one in [lesson, *Lesson.objects.filter(merged_into=lesson)]:
        _let_out(one, tier=tier, actor=actor, at=at)
    audit.record(
        verb=verb,
        subject=("lesson", lesson.pk),
        actor=actor,
        at=at,
        reason=reason if let_through.kinds else "",
        tier=int(tier),
        version=lesson.version,
        let_through=let_through.kinds,
    )
    events.publish(LessonPublished(lesson_id=lesson.pk, at=at))


def _looked_at(lesson: Lesson, *, reason: str) -> deciding.LetThrough:
    """What was found in the text and let through with a reason; without one, all of it must be decided."""
    try:
        return screen(
            texts_of(lesson), subject=("lesson", lesson.pk), level=Severity.SOFT, names=True, reason=reason
        )
    except Identifiable as found:
        if any(reading.warned for reading in found.found.values()):
            raise
        raise Undecided(UNDECIDED) from found


def _let_out(lesson: Lesson, *, tier: Tier, actor: Actor, at: datetime) -> None:
    """Grant the tier, as far as this lesson's own source agreed."""
    if tier > consented_of(lesson.pk) or lesson.locality_id is None:
        return
    tokens = sharing.tokens_of(tier, targets=[sharing.locality(lesson.locality_id)])
    sharing.grant(
        subject=("lesson", lesson.pk), tier=tier, tokens=tokens, purpose=PUBLISHED, actor=actor, at=at
    )
    refresh_audience(lesson)


@transaction.atomic
def confirm(*, lesson_id: int, actor: Actor, at: datetime) -> Lesson:
    """Say that a published lesson still holds; it is asked again in twelve months."""
    lesson = locked(lesson_id, actor)
    if not (policies.curates(actor, lesson, path_of(lesson)) or policies.may_share(actor, lesson)):
        raise NotAllowed("Only its source and its curators can say that it still holds.")
    if lesson.stage != stages.PUBLISHED:
        raise NotReady("Only a published lesson can be confirmed.")
    lesson.last_confirmed_at = at
    lesson.review_by = timezone.localdate(at + REVIEW_AFTER)
    lesson.save(update_fields=["last_confirmed_at", "review_by", "updated_at"])
    audit.record(verb="lesson.confirmed", subject=("lesson", lesson.pk), actor=actor, at=at)
    return lesson


@transaction.atomic
def remind_of_reviews(*, at: datetime) -> int:
    """Tell source and curator of every lesson whose review comes up. Safe to run twice. Returns how many."""
    soon = timezone.localdate(at + REMIND_BEFORE)
    due = list(Lesson.objects.filter(stage__in=stages.FINDABLE, review_by__lte=soon).order_by("pk"))
    for lesson in due:
        moving.tell(
            [lesson.owner_id, *moving.home(lesson)],
            lesson=lesson,
            key=f"review:{lesson.review_by}",
            text=f"Does this still hold? Please confirm or change it: {lesson.title}",
            actor=SYSTEM,
            at=at,
        )
    return len(due)
