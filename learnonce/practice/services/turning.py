"""From a noticing onward: to a lesson, to what others have solved, or to a question that stays open."""

from collections.abc import Sequence
from datetime import datetime

from django.core.exceptions import ObjectDoesNotExist
from django.db import transaction

from learnonce.base import audit, sharing
from learnonce.base.actors import Actor
from learnonce.improvement import services as improvement
from learnonce.lessons import services as lessons
from learnonce.practice.calc import states
from learnonce.practice.errors import NotAllowed, NotReady
from learnonce.practice.models import Noticing
from learnonce.practice.services.locking import held_for_team


@transaction.atomic
def make_lesson(*, noticing_id: int, actor: Actor, at: datetime) -> int:
    """Begin a lesson with what was noticed. Doing it again leads to the same lesson. Returns its id.

    The lesson belongs to whoever begins it, so that it never tells who noticed.
    """
    noticing, place = held_for_team(noticing_id, actor)
    if noticing.made_lesson_id:
        return noticing.made_lesson_id
    is_bright = noticing.kind == Noticing.Kind.BRIGHT_SPOT
    lesson = lessons.capture(
        team_id=place.id,
        good=noticing.text if is_bright else "",
        from_text="" if is_bright else noticing.text,
        override_reason="The team let this text through when it was noticed",
        actor=actor,
        at=at,
    )
    noticing.made_lesson_id = lesson.pk
    noticing.save(update_fields=["made_lesson", "updated_at"])
    audit.record(
        verb="noticing.made_a_lesson",
        subject=("noticing", noticing.pk),
        actor=actor,
        at=at,
        lesson_id=lesson.pk,
    )
    return lesson.pk


@transaction.atomic
def begin_work(*, noticing_id: int, what: str, reason: str, actor: Actor, at: datetime) -> int:
    """Say on the register what the team does about it, for its place alone at first. Returns its number.

    Doing it again leads to the same. It is in the words of whoever says so, and never tells who noticed.

    Raises:
        NotAllowed.
        NotReady: there is no sentence, or it may tell who somebody is and no reason was given.
    """
    noticing, place = held_for_team(noticing_id, actor)
    try:
        return improvement.enter(
            what=what,
            where=improvement.Where(organisation_id=place.place.id),
            stage="TRYING" if noticing.state == states.TRYING else "PLANNING",
            reach=sharing.Tier.TEAM,
            about=("noticing", noticing.pk),
            override_reason=reason,
            actor=actor,
            at=at,
        )
    except improvement.NotReady as problem:
        raise NotReady(str(problem)) from problem
    except improvement.NotAllowed as refusal:
        raise NotAllowed(str(refusal)) from refusal


@transaction.atomic
def begin_project(*, noticing_id: int, what: str, reason: str, actor: Actor, at: datetime) -> int:
    """Start an improvement project of the team with it, for its place alone. Returns its number.

    Doing it again leads to the same. Like `begin_work` it never tells who noticed.

    Raises:
        NotAllowed.
        NotReady: there is no sentence, or it may tell who somebody is and no reason was given.
    """
    noticing, place = held_for_team(noticing_id, actor)
    try:
        return improvement.start(
            team_id=place.id,
            aim=improvement.Aim(aim=what),
            about=("noticing", noticing.pk),
            override_reason=reason,
            actor=actor,
            at=at,
        )
    except improvement.NotReady as problem:
        raise NotReady(str(problem)) from problem
    except improvement.NotAllowed as refusal:
        raise NotAllowed(str(refusal)) from refusal


@transaction.atomic
def link_project(*, noticing_id: int, project_id: int, actor: Actor, at: datetime) -> None:
    """Say of a project of the team, begun before, that it is about this.

    Raises:
        NotAllowed.
        NotReady: there is no such project, or one of the two is linked with something else.
    """
    held_for_team(noticing_id, actor)
    try:
        improvement.link_project(project_id=project_id, about=("noticing", noticing_id), actor=actor, at=at)
    except ObjectDoesNotExist as missing:
        raise NotReady("Choose one of your projects.") from missing
    except improvement.NotReady as problem:
        raise NotReady(str(problem)) from problem
    except improvement.NotAllowed as refusal:
        raise NotAllowed(str(refusal)) from refusal


@transaction.atomic
def keep_open(*, noticing_id: int, actor: Actor, at: datetime) -> None:
    """Keep it as a standing question: every later lesson is held against it, and whoever asked is told."""
    noticing, place = held_for_team(noticing_id, actor)
    lessons.ask_standing(
        text=noticing.text,
        actor=actor,
        at=at,
        about=("noticing", noticing.pk),
        audience=[sharing.team(place.id), sharing.runners(place.place.id)],
        locality_id=place.place.locality_id,
        override_reason="The team let this text through when it was noticed",
    )


@transaction.atomic
def record_choice(
    *,
    noticing_id: int,
    shown: Sequence[int],
    choice: str,
    chosen_id: int | None,
    reason: str,
    actor: Actor,
    at: datetime,
    override_reason: str = "",
) -> None:
    """Keep what was found elsewhere, what the team chose to do with it, and why. It never blocks."""
    held_for_team(noticing_id, actor)
    lessons.record_prior_art(
        about=("noticing", noticing_id),
        shown=[(number, None) for number in shown],
        choice=choice,
        chosen_id=chosen_id,
        reason=reason,
        override_reason=override_reason,
        actor=actor,
        at=at,
    )
