"""Adoptions as the pages of the place that adopts show them."""

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from django.db import models

from learnonce.base.actors import Actor
from learnonce.lessons import policies
from learnonce.lessons.calc import adopting, grades, telling
from learnonce.lessons.errors import NotAllowed
from learnonce.lessons.models import Adaptation, Adoption, AdoptionCheck, Lesson
from learnonce.people import queries as people

if TYPE_CHECKING:
    from collections.abc import Iterable


@dataclass(frozen=True, slots=True)
class Line:
    """One adoption in a list of the place's own."""

    id: int
    lesson_id: int
    lesson_title: str
    source: str
    place: str
    mode: str
    mode_words: str
    state_words: str
    outcome: str
    outcome_words: str
    since: datetime
    open_month: int | None  # the check that waits for an answer
    is_over: bool


@dataclass(frozen=True, slots=True)
class ChangeLine:
    id: int
    what: str
    words: tuple[str, ...]  # its nature, goal and the rest, as far as given
    reason: str


@dataclass(frozen=True, slots=True)
class CheckLine:
    """A check and what was answered; `answers` pairs a question with its answer."""

    month: int
    due_at: datetime
    is_open: bool
    answered_at: datetime | None
    effect: str
    answers: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Step:
    to: str
    words: str


@dataclass(frozen=True, slots=True)
class AdoptionPage:
    """One adoption with everything its page says. What only the place itself knows is empty to others."""

    id: int
    lesson_id: int
    lesson_title: str
    lesson_is_seen: bool
    core_parts: list[str]
    adaptable_parts: list[str]
    source: str
    place: str
    is_ours: bool
    has_name: bool
    mode: str
    mode_words: str
    state: str
    state_words: str
    outcome: str
    outcome_words: str
    reason: str
    adopted_from: str
    adopted_from_id: int | None
    decided_at: datetime | None
    begun_at: datetime | None
    stopped_at: datetime | None
    stopped_words: str
    stopped_note: str
    core_kept: str
    core_kept_words: str
    contact: str
    is_contact: bool
    is_over: bool
    may_stop: bool
    may_grow: bool
    steps: list[Step]
    changes: list[ChangeLine]
    checks: list[CheckLine]
    child: tuple[int, str] | None

    @property
    def open_check(self) -> CheckLine | None:
        return next((check for check in self.checks if check.is_open), None)


def taken_up(*, actor: Actor, at: datetime) -> list[Line]:
    """Everything the actor's places took up or turned down; what waits for an answer first. Two queries."""
    rows = (
        Adoption.objects.filter(organisation_id__in=actor.organisation_ids)
        .select_related("lesson__organisation", "organisation")
        .prefetch_related("checks")
        .fetch_mode(models.FETCH_RAISE)
        .order_by("-started_at", "-pk")
    )
    lines = [line(row, at=at) for row in rows]
    return sorted(lines, key=lambda one: (one.open_month is None, one.is_over))


def our_adoptions(*, actor: Actor, lesson_id: int, at: datetime) -> list[Line]:
    """What the actor's places did with one lesson. Two queries, none for somebody without a place."""
    if not actor.organisation_ids:
        return []
    rows = (
        Adoption.objects.filter(lesson_id=lesson_id, organisation_id__in=actor.organisation_ids)
        .select_related("lesson__organisation", "organisation")
        .prefetch_related("checks")
        .fetch_mode(models.FETCH_RAISE)
        .order_by("pk")
    )
    return [line(row, at=at) for row in rows]


def line(row: Adoption, *, at: datetime) -> Line:
    outcome = outcome_of(row)
    is_open = open_check(row, at=at)
    return Line(
        id=row.pk,
        lesson_id=row.lesson_id,
        lesson_title=row.lesson.title,
        source=source_of(row.lesson),
        place=row.organisation.name,
        mode=row.mode,
        mode_words=mode_words(row),
        state_words=adopting.LABELS.get(row.state, "Not recorded"),
        outcome=outcome,
        outcome_words=adopting.OUTCOMES[outcome],
        since=row.decided_at or row.started_at,
        open_month=is_open.month if is_open and not is_open.answered_at else None,
        is_over=adopting.is_over(mode=row.mode, state=row.state),
    )


def mode_words(row: Adoption) -> str:
    """The mode in words; a place that has not decided has none, an imported record may never say."""
    if not row.mode and row.state in {adopting.LOOKING, adopting.SHORTLISTED}:
        return "not decided"
    return adopting.MODE_WORDS[row.mode]


def source_of(lesson: Lesson) -> str:
    return lesson.organisation.name if lesson.organisation else lesson.source_name


def outcome_of(row: Adoption) -> str:
    """How it went by its last word. Reads the prefetched checks."""
    last = last_answered(row)
    return adopting.outcome(
        mode=row.mode,
        state=row.state,
        effect=last.effect if last else "",
        recommend=last.recommend if last else "",
    )


def last_answered(row: Adoption) -> AdoptionCheck | None:
    answered = [check for check in row.checks.all() if check.answered_at]
    return max(answered, key=lambda check: check.month, default=None)


def open_check(row: Adoption, *, at: datetime) -> AdoptionCheck | None:
    """The check that can be answered at this moment, if there is one. Reads the prefetched checks."""
    if row.mode in {adopting.PARALLEL, adopting.DECLINE}:
        return None
    checks = sorted(row.checks.all(), key=lambda check: check.month)
    for number, check in enumerate(checks, start=1):
        next_due_at = checks[number].due_at if number < len(checks) else None
        if adopting.is_open(due_at=check.due_at, next_due_at=next_due_at, at=at):
            return check if check.answered_at or row.state != adopting.STOPPED else None
    return None


def adoption_page(*, actor: Actor, adoption_id: int, at: datetime) -> AdoptionPage:
    """One adoption, for its own place or for others who may see it. Five queries at most.

    Raises:
        Adoption.DoesNotExist: there is none, or the actor may not see it: both look the same from outside.
    """
    row = (
        Adoption.objects.select_related(
            "lesson__organisation", "organisation", "contact", "adopted_from__organisation", "child_lesson"
        )
        .prefetch_related("checks", "adaptations")
        .fetch_mode(models.FETCH_RAISE)
        .get(pk=adoption_id)
    )
    if not policies.may_see_adoption(actor, row):
        raise Adoption.DoesNotExist
    ours = policies.is_adopter(actor, row)
    outcome = outcome_of(row)
    over = adopting.is_over(mode=row.mode, state=row.state)
    return AdoptionPage(
        id=row.pk,
        lesson_id=row.lesson_id,
        lesson_title=row.lesson.title,
        lesson_is_seen=policies.may_see(actor, row.lesson),
        core_parts=row.lesson.core_parts,
        adaptable_parts=row.lesson.adaptable_parts,
        source=source_of(row.lesson),
        place=row.organisation.name,
        is_ours=ours,
        has_name=row.has_name,
        mode=row.mode,
        mode_words=mode_words(row),
        state=row.state,
        state_words=adopting.LABELS.get(row.state, "Not recorded"),
        outcome=outcome,
        outcome_words=adopting.OUTCOMES[outcome],
        reason=row.reason,
        adopted_from=_from_words(actor, row),
        adopted_from_id=row.adopted_from_id if ours else None,
        decided_at=row.decided_at,
        begun_at=row.begun_at,
        stopped_at=row.stopped_at,
        stopped_words=adopting.STOP_REASONS.get(row.stopped_code, ""),
        stopped_note=row.stopped_note,
        core_kept=row.core_kept,
        core_kept_words=adopting.CORE_KEPT.get(row.core_kept, ""),
        contact=str(row.contact) if row.contact and ours else "",
        is_contact=row.contact_id is not None and row.contact_id == actor.user_id,
        is_over=over,
        may_stop=ours and not over and adopting.may_move(now=row.state, to=adopting.STOPPED),
        may_grow=ours and not over and row.team_id is not None and row.child_lesson_id is None,
        steps=[Step(to, _STEP_WORDS[to]) for to in adopting.steps(mode=row.mode, state=row.state)]
        if ours
        else [],
        changes=_changes(row.adaptations.all()),
        checks=_checks(row, at=at, ours=ours),
        child=_child(actor, row.child_lesson),
    )


def own_adoption_page(*, actor: Actor, adoption_id: int, at: datetime) -> AdoptionPage:
    """The same for those who may change it. Raises NotAllowed for others who see it."""
    page = adoption_page(actor=actor, adoption_id=adoption_id, at=at)
    if not page.is_ours:
        raise NotAllowed("Only the place that took it up can change this.")
    return page


def is_adoption_of(*, adoption_id: int, organisation_id: int, actor: Actor) -> bool:
    """Whether this take-up is of this place, and the actor belongs to it or runs it."""
    row = Adoption.objects.filter(pk=adoption_id, organisation_id=organisation_id).first()
    return row is not None and policies.is_adopter(actor, row)


_STEP_WORDS = {
    adopting.PLANNED: "We have planned it",
    adopting.UNDER_WAY: "We have begun",
    adopting.WORKING: "It works",
    adopting.MIXED: "It works in part",
    adopting.NOT_WORKING: "It does not work",
}


def _from_words(actor: Actor, row: Adoption) -> str:
    if row.adopted_from is None:
        return source_of(row.lesson)
    if policies.is_adopter(actor, row.adopted_from) or row.adopted_from.has_name:
        return row.adopted_from.organisation.name
    return telling.unnamed(elsewhere=False)


def _child(actor: Actor, child: Lesson | None) -> tuple[int, str] | None:
    return (child.pk, child.title) if child and policies.may_see(actor, child) else None


def _changes(rows: "Iterable[Adaptation]") -> list[ChangeLine]:
    return [
        ChangeLine(id=row.pk, what=row.what, words=tuple(_change_words(row)), reason=row.reason)
        for row in sorted(rows, key=lambda row: (row.changed_at, row.pk))
    ]


def _change_words(row: Adaptation) -> "Iterable[str]":
    if row.nature != Adaptation.Nature.OTHER:
        yield row.get_nature_display()
    if row.goal:
        yield f"to {row.get_goal_display().lower()}" if row.goal != Adaptation.Goal.OTHER else "other reasons"
    if row.keeps_core:
        yield {"yes": "keeps the core", "no": "changes the core", "unknown": "not sure it keeps the core"}[
            row.keeps_core
        ]
    if row.planned is not None:
        yield "planned" if row.planned else "as things went"
    if row.lasting is not None:
        yield "for good" if row.lasting else "for a while"
    if row.decided_by_roles:
        yield f"decided by {row.decided_by_roles}"


def _checks(row: Adoption, *, at: datetime, ours: bool) -> list[CheckLine]:
    is_open = open_check(row, at=at)
    found = sorted(row.checks.all(), key=lambda check: check.month)
    return [
        CheckLine(
            month=check.month,
            due_at=check.due_at,
            is_open=ours and is_open is not None and check.pk == is_open.pk,
            answered_at=check.answered_at,
            effect=check.effect,
            answers=tuple(_answers(check)) if check.answered_at else (),
        )
        for check in found
        if ours or check.answered_at
    ]


def _answers(check: AdoptionCheck) -> "Iterable[tuple[str, str]]":
    yield "How it went", adopting.EFFECTS[check.effect]
    if check.still_in_use is not None:
        yield "Still in use", "Yes" if check.still_in_use else "No"
    if check.fidelity:
        yield "Core kept", adopting.CORE_KEPT[check.fidelity]
    if check.reach:
        yield "Who it reached", check.reach
    if check.effort:
        yield "What it took", check.effort
    if check.recommend:
        yield (
            "Would they recommend it",
            f"{adopting.RECOMMEND[check.recommend]} {check.recommend_if}".strip(),
        )
    if check.before_points or check.after_points:
        yield "Measured", f"{check.before_points or 0} times before, {check.after_points or 0} times after"
    if check.feedback_from:
        yield "Asked", f"{check.feedback_from} people"
    if check.note:
        yield "Note", check.note


@dataclass(frozen=True, slots=True)
class TakeUpPage:
    """What somebody needs who decides about a lesson: what it is, for which place, from whom."""

    lesson_id: int
    title: str
    source: str
    known: str
    places: list[tuple[int, str]]
    adopters: list[tuple[int, str]]  # named ones it may have been learned from


def take_up_page(*, actor: Actor, lesson_id: int) -> TakeUpPage:
    """Raises Lesson.DoesNotExist also for what the actor may not see. Three queries."""
    lesson = Lesson.objects.visible_to(actor).select_related("organisation").get(pk=lesson_id)
    places = people.places(actor.organisation_ids)
    named = (
        Adoption.objects.filter(
            lesson_id=lesson_id, mode__in=adopting.IN_USE_MODES, audience__overlap=sorted(actor.tokens)
        )
        .exclude(organisation_id__in=actor.organisation_ids)
        .select_related("organisation")
        .order_by("organisation__name", "pk")
    )
    return TakeUpPage(
        lesson_id=lesson.pk,
        title=lesson.title,
        source=source_of(lesson),
        known=grades.words(lesson.strength, lesson.replication),
        places=[(number, places[number].name) for number in actor.organisation_ids],
        adopters=[(row.pk, row.organisation.name) for row in named[:200]],
    )
