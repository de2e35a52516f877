"""Taking a lesson up for one's own place, or deciding not to."""

from dataclasses import dataclass
from datetime import datetime

from django.db import IntegrityError, transaction

from learnonce.base import audit, events, sharing
from learnonce.base.actors import Actor
from learnonce.base.sharing import Tier
from learnonce.lessons import policies
from learnonce.lessons.calc import adopting, stages
from learnonce.lessons.errors import NotAllowed, NotReady
from learnonce.lessons.events import AdoptionDecided, AdoptionMoved
from learnonce.lessons.models import Adoption, Lesson
from learnonce.lessons.services.checks import plan_checks
from learnonce.lessons.services.holding import held, keep_clear
from learnonce.lessons.services.thanks import thank_for_take_up
from learnonce.people import queries as people


@dataclass(frozen=True, slots=True)
class Taken:
    """The adoption of a place; `is_new` is False when the place had one already."""

    id: int
    is_new: bool


@transaction.atomic
def take_up(
    *,
    lesson_id: int,
    organisation_id: int,
    mode: str,
    with_name: bool,
    actor: Actor,
    at: datetime,
    reason: str = "",
    adopted_from_id: int | None = None,
    searched_at: datetime | None = None,
    override_reason: str = "",
) -> Taken:
    """Take a lesson up for a place, put it on the place's list, or decide against it.

    There is one adoption for a place and lesson: coming again, or two colleagues at once, finds the first.

    Args:
        mode: one of adopting.MODES; "" puts it on the place's list without deciding.
        with_name: whether everyone who may see the lesson also sees who took it up.
        adopted_from_id: the named adoption it was learned from; None for the source itself.
        searched_at: when the search began that led here.

    Raises:
        Lesson.DoesNotExist: there is none, or the actor may not see it.
        NotAllowed: the actor does not belong to the organisation.
        NotReady: the lesson is not out, or comes from this very place.
        Identifiable: the reason may tell who somebody is.

    Effects:
        An audit entry; `AdoptionDecided` unless undecided; checks planned and the source thanked when it
        is taken up.
    """
    lesson = Lesson.objects.get(pk=lesson_id)
    if not policies.may_see(actor, lesson):
        raise Lesson.DoesNotExist
    if not policies.may_adopt(actor, lesson, organisation_id):
        raise NotAllowed("You can only take a lesson up for a place you belong to.")
    _must_be_adoptable(lesson, organisation_id)
    existing = Adoption.objects.filter(lesson_id=lesson_id, organisation_id=organisation_id).first()
    if existing:
        return Taken(id=existing.pk, is_new=False)
    adoption = Adoption(
        lesson=lesson,
        version=lesson.version,
        organisation_id=organisation_id,
        team_id=_team_in(organisation_id, actor),
        contact_id=actor.user_id,
        state=adopting.SHORTLISTED,
        context=people.places([organisation_id])[organisation_id].context,
        searched_at=searched_at,
        started_at=at,
    )
    try:
        with transaction.atomic():  # a savepoint: a colleague may be doing the same this very second
            adoption.save()
    except IntegrityError:
        first = Adoption.objects.get(lesson_id=lesson_id, organisation_id=organisation_id)
        return Taken(id=first.pk, is_new=False)
    audit.record(
        verb="adoption.begun", subject=("adoption", adoption.pk), actor=actor, at=at, lesson=lesson.pk
    )
    _settle(
        adoption,
        mode=mode,
        with_name=with_name,
        reason=reason,
        adopted_from_id=adopted_from_id,
        override_reason=override_reason,
        actor=actor,
        at=at,
    )
    return Taken(id=adoption.pk, is_new=True)


@transaction.atomic
def decide_adoption(
    *,
    adoption_id: int,
    mode: str,
    with_name: bool,
    actor: Actor,
    at: datetime,
    reason: str = "",
    adopted_from_id: int | None = None,
    override_reason: str = "",
) -> None:
    """Decide what was on the list, or decide anew: places change their minds.

    Raises:
        Adoption.DoesNotExist, NotAllowed: as everywhere.
        NotReady: it is in use already, so that it has to be stopped instead.
        Identifiable: the reason may tell who somebody is.

    Effects:
        As for `take_up`. The source is thanked once, however often the decision changes.
    """
    adoption = held(adoption_id, actor)
    turns_down = mode not in adopting.IN_USE_MODES
    if turns_down and adoption.state not in {
        adopting.LOOKING,
        adopting.SHORTLISTED,
        adopting.DECIDED,
        adopting.PLANNED,
    }:
        raise NotReady("You use it already. Stop it instead, and say why: that helps the next place.")
    _settle(
        adoption,
        mode=mode,
        with_name=with_name,
        reason=reason,
        adopted_from_id=adopted_from_id,
        override_reason=override_reason,
        actor=actor,
        at=at,
    )


@transaction.atomic
def choose_name(
    *, adoption_id: int, with_name: bool, actor: Actor, at: datetime, override_reason: str = ""
) -> None:
    """Let everyone who may see the lesson know who took it up, or take that back.

    Raises:
        Adoption.DoesNotExist, NotAllowed: as everywhere.
        Identifiable: what was written while only the place itself could read it may tell who somebody is.
    """
    adoption = held(adoption_id, actor)
    _be_seen(adoption, with_name=with_name, override_reason=override_reason, actor=actor, at=at)
    adoption.save(update_fields=["audience", "updated_at"])
    events.publish(AdoptionMoved(adoption_id=adoption.pk, lesson_id=adoption.lesson_id, at=at))


def _settle(
    adoption: Adoption,
    *,
    mode: str,
    with_name: bool,
    reason: str,
    adopted_from_id: int | None,
    override_reason: str,
    actor: Actor,
    at: datetime,
) -> None:
    """Write a decision down, with everything that follows from it."""
    if mode and mode not in adopting.MODES:
        raise NotReady("Choose what you want to do with it.")
    reason = reason.strip()
    _be_seen(adoption, with_name=with_name, override_reason=override_reason, actor=actor, at=at)
    keep_clear({"reason": reason}, adoption=adoption, override_reason=override_reason, actor=actor, at=at)
    adoption.adopted_from_id = _from(adoption, adopted_from_id, actor)
    adoption.reason = reason
    was, adoption.mode = adoption.mode, mode
    if mode and adoption.state in {adopting.LOOKING, adopting.SHORTLISTED}:
        adoption.state = adopting.DECIDED
    elif mode not in adopting.IN_USE_MODES:
        adoption.state = adopting.DECIDED if mode else adopting.SHORTLISTED
    if mode and mode != was:
        adoption.decided_at = at
    adoption.save()
    plan_checks(adoption)
    if not mode or mode == was:
        return
    audit.record(
        verb="adoption.decided",
        subject=("adoption", adoption.pk),
        actor=actor,
        at=at,
        reason=reason,
        mode=mode,
    )
    events.publish(
        AdoptionDecided(
            adoption_id=adoption.pk,
            lesson_id=adoption.lesson_id,
            organisation_id=adoption.organisation_id,
            mode=mode,
            at=at,
        )
    )
    if mode in adopting.IN_USE_MODES:
        thank_for_take_up(adoption, at=at)


def _must_be_adoptable(lesson: Lesson, organisation_id: int) -> None:
    if lesson.organisation_id == organisation_id:
        raise NotReady("This lesson comes from your own place, so there is nothing to take up.")
    if lesson.stage == stages.SUPERSEDED:
        raise NotReady("A newer lesson has taken the place of this one. Take that one up instead.")
    if lesson.stage not in stages.FINDABLE:
        raise NotReady("This lesson is not published, so it cannot be taken up.")


def _team_in(organisation_id: int, actor: Actor) -> int | None:
    """The actor's own team in the organisation, the longest held first."""
    teams = people.team_places(actor.team_ids)
    mine = (number for number in actor.team_ids if teams[number].place.id == organisation_id)
    return next(mine, None)


def _from(adoption: Adoption, adopted_from_id: int | None, actor: Actor) -> int | None:
    """The adopter it was learned from: a named one of the same lesson, and no circle."""
    if adopted_from_id is None:
        return None
    found = Adoption.objects.filter(pk=adopted_from_id, lesson_id=adoption.lesson_id).first()
    if found is None or found.pk == adoption.pk or not policies.may_see_adoption(actor, found):
        raise NotReady("Choose from whom you learned it: the source, or a place on the list.")
    seen = {adoption.pk}
    above: int | None = found.pk
    while above is not None and above not in seen:
        seen.add(above)
        above = Adoption.objects.values_list("adopted_from_id", flat=True).get(pk=above)
    if above is not None:
        raise NotReady("That place learned it from you, so you cannot have learned it from them.")
    return found.pk


def _be_seen(
    adoption: Adoption, *, with_name: bool, override_reason: str, actor: Actor, at: datetime
) -> None:
    """Set who may see it. A named adoption is still seen only by those who may see the lesson."""
    subject = ("adoption", adoption.pk)
    comes_out = with_name and not adoption.has_name
    if comes_out:
        sharing.grant(
            subject=subject,
            tier=Tier.PUBLIC,
            tokens=sharing.tokens_of(Tier.PUBLIC),
            purpose="With our name, to whoever may see the lesson",
            actor=actor,
            at=at,
        )
    elif not with_name and adoption.has_name:
        sharing.withdraw(
            subject=subject, from_tier=Tier.PUBLIC, reason="Counted without our name", actor=actor, at=at
        )
    home = [sharing.organisation(adoption.organisation_id)]
    adoption.audience = sharing.audience(subject, home=home)
    if comes_out:
        keep_clear(
            _written_so_far(adoption), adoption=adoption, override_reason=override_reason, actor=actor, at=at
        )


def _written_so_far(adoption: Adoption) -> dict[str, str]:
    """Every text of an adoption that others read once its place is named."""
    changes = adoption.adaptations.values_list("pk", "what", "reason", "decided_by_roles")
    checks = adoption.checks.values_list("pk", "reach", "effort", "recommend_if", "note")
    return {
        "reason": adoption.reason,
        "stopped_note": adoption.stopped_note,
        **{f"change-{number}": "\n".join(texts) for number, *texts in changes},
        **{f"check-{number}": "\n".join(texts) for number, *texts in checks},
    }
