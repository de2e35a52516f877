"""Putting lessons in order: in whose hands, under which headings, and which say the same."""

from collections.abc import Iterable
from datetime import datetime

from django.db import transaction

from learnonce.base import audit, events
from learnonce.base.actors import Actor
from learnonce.lessons import policies
from learnonce.lessons.calc import completeness, stages
from learnonce.lessons.errors import NotAllowed, NotReady
from learnonce.lessons.events import LessonsMerged
from learnonce.lessons.models import CanonicalProblem, Lesson, LessonLink, Topic
from learnonce.lessons.services import indexing, moving
from learnonce.lessons.services.evidence import refresh_evidence, regrade
from learnonce.lessons.services.locking import locked, path_of
from learnonce.lessons.services.versions import content_of

MERGED, LINKED, APART = LessonLink.Decision.values


@transaction.atomic
def take(*, lesson_id: int, actor: Actor, at: datetime) -> Lesson:
    """Become the curator in whose hands a lesson is; whoever had it before is told."""
    lesson = in_care(lesson_id, actor)
    before = lesson.owner_id
    if before == actor.user_id:
        return lesson
    lesson.owner_id = actor.person_id
    lesson.save(update_fields=["owner", "updated_at"])
    audit.record(verb="lesson.taken", subject=("lesson", lesson.pk), actor=actor, at=at, before=before)
    moving.tell(
        [before],
        lesson=lesson,
        key=f"taken:{at:%Y%m%d%H%M}",
        text=f"{actor.name} took over from you: {lesson.title}",
        actor=actor,
        at=at,
    )
    return lesson


@transaction.atomic
def organise(
    *,
    lesson_id: int,
    topics: Iterable[str],
    actor: Actor,
    at: datetime,
    problem_id: int | None = None,
    new_problem: str = "",
    finish: bool = False,
) -> Lesson:
    """Set topics and the shared problem; with `finish`, mark the lesson as organised.

    Args:
        topics: keys of topics.
        new_problem: a problem nobody has stated yet; wins over `problem_id`.
        finish: move from captured to collated.

    Raises:
        NotAllowed: not a curator of it.
        NotReady: it is published, or on `finish` something that is needed is missing.
    """
    lesson = in_care(lesson_id, actor)
    if lesson.stage not in stages.IN_HAND | stages.FINDABLE:
        raise NotReady("This lesson is no longer in use.")
    chosen = list(Topic.objects.filter(key__in=set(topics)))
    lesson.topics.set(chosen)
    lesson.problem = _problem(problem_id, new_problem)
    lesson.owner_id = lesson.owner_id or actor.user_id
    lesson.save()
    audit.record(
        verb="lesson.organised",
        subject=("lesson", lesson.pk),
        actor=actor,
        at=at,
        topics=sorted(topic.key for topic in chosen),
        problem=lesson.problem_id,
    )
    indexing.put(lesson)
    if finish:
        _finish(lesson, has_topics=bool(chosen), actor=actor, at=at)
    return lesson


def _problem(problem_id: int | None, statement: str) -> CanonicalProblem | None:
    if words := " ".join(statement.split())[:200]:
        return CanonicalProblem.objects.get_or_create(statement=words)[0]
    return CanonicalProblem.objects.filter(pk=problem_id).first() if problem_id else None


def _finish(lesson: Lesson, *, has_topics: bool, actor: Actor, at: datetime) -> None:
    lacking = completeness.missing(
        content_of(lesson),
        stage=completeness.ORGANISE,
        has_topics=has_topics,
        has_problem=lesson.problem_id is not None,
        facets=len(lesson.context),
    )
    if needed := [item.words.lower() for item in completeness.required(lacking)]:
        raise NotReady(f"Still missing: {', '.join(needed)}.")
    moving.move(lesson, to=stages.COLLATED, at=at)
    audit.record(verb="lesson.collated", subject=("lesson", lesson.pk), actor=actor, at=at)


@transaction.atomic
def decide(
    *, lesson_id: int, other_id: int, decision: str, reason: str, actor: Actor, at: datetime
) -> LessonLink:
    """Say what two lessons that look alike are to each other. Deciding again replaces the earlier word.

    Args:
        lesson_id: the one that stays when they are merged.
        decision: MERGED (the other goes into this one; both places are named), LINKED or APART.
        reason: needed to keep them apart.

    Raises:
        NotAllowed: not a curator of the lesson, or to merge, of both.
        NotReady: no reason, or a merge that would hide something published.
    """
    for number in sorted([lesson_id, other_id]):  # in one order, so that two curators wait, not block
        locked(number, actor)
    lesson, other = in_care(lesson_id, actor), locked(other_id, actor)
    if lesson.pk == other.pk:
        raise NotReady("Choose another lesson than this one.")
    if decision == APART and not reason.strip():
        raise NotReady("Say in a few words why they are not the same.")
    if decision == MERGED:
        _must_merge(lesson, other, actor)
    _undo_standing(lesson, other, actor=actor, at=at)
    link = LessonLink.objects.create(
        lesson=lesson,
        other=other,
        decision=decision,
        reason=reason.strip(),
        decided_by_id=actor.user_id,
        decided_at=at,
    )
    if decision == MERGED:
        other.merged_into = lesson
        other.save(update_fields=["merged_into", "updated_at"])
        indexing.put(other)
    audit.record(
        verb=f"lesson.{decision.lower()}",
        subject=("lesson", lesson.pk),
        actor=actor,
        at=at,
        reason=link.reason,
        other=other.pk,
    )
    if decision == MERGED:
        regrade(lesson, at=at)
        events.publish(LessonsMerged(lesson_id=lesson.pk, other_id=other.pk, apart=False, at=at))
    return link


def _must_merge(lesson: Lesson, other: Lesson, actor: Actor) -> None:
    if not policies.curates(actor, other, path_of(other)):
        raise NotAllowed("You can merge only lessons that are both in your care. Link them instead.")
    if lesson.merged_into_id or other.merged_into_id:
        raise NotReady("One of them was merged already. Undo that first.")
    if Lesson.objects.filter(merged_into=other).exists():
        raise NotReady("Other lessons were merged into that one. Open it, and merge this one into it.")
    if other.stage in stages.FINDABLE and lesson.stage not in stages.FINDABLE:
        raise NotReady("That one is published. Open it, and merge this one into it.")


def _undo_standing(lesson: Lesson, other: Lesson, *, actor: Actor, at: datetime) -> None:
    pair = [lesson.pk, other.pk]
    standing = LessonLink.objects.filter(lesson__in=pair, other__in=pair, undone_at__isnull=True)
    for link in standing.select_for_update(of=("self",)):
        _undo(link, actor=actor, at=at)


@transaction.atomic
def undo_decision(*, link_id: int, actor: Actor, at: datetime) -> LessonLink:
    """Take back what was decided about two lessons. Undoing twice is once."""
    link = LessonLink.objects.select_for_update().get(pk=link_id)
    in_care(link.lesson_id, actor)
    if link.undone_at is None:
        _undo(link, actor=actor, at=at)
    return link


def _undo(link: LessonLink, *, actor: Actor, at: datetime) -> None:
    link.undone_at = at
    link.undone_by_id = actor.user_id
    link.save(update_fields=["undone_at", "undone_by", "updated_at"])
    if link.decision == MERGED:
        other = Lesson.objects.select_for_update().get(pk=link.other_id)
        if other.merged_into_id == link.lesson_id:
            other.merged_into = None
            other.save(update_fields=["merged_into", "updated_at"])
            indexing.put(other)
    audit.record(
        verb="lesson.decision_undone",
        subject=("lesson", link.lesson_id),
        actor=actor,
        at=at,
        other=link.other_id,
        decision=link.decision,
    )
    if link.decision == MERGED:
        refresh_evidence(lesson_id=link.lesson_id, at=at)
        events.publish(LessonsMerged(lesson_id=link.lesson_id, other_id=link.other_id, apart=True, at=at))


def in_care(lesson_id: int, actor: Actor) -> Lesson:
    """The lesson, locked, for a curator of it. Raises NotAllowed for everybody else."""
    lesson = locked(lesson_id, actor)
    if not policies.curates(actor, lesson, path_of(lesson)):
        raise NotAllowed("Only a curator of this lesson's locality can do this.")
    return lesson
