"""What the places that took a lesson up measured, one by one and together, as far as the reader may know."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime

from django.db import models
from django.db.models import Q

from learnonce.base.actors import Actor
from learnonce.base.models import AuditEntry
from learnonce.lessons.calc import adopting, grades, measured, stages, telling
from learnonce.lessons.calc.grades import Explanation
from learnonce.lessons.calc.measured import Effect, Group, Together
from learnonce.lessons.models import Adoption, Lesson, MeasuredEffect, PooledEvidence
from learnonce.lessons.queries.adopters import MOST, adopters_from, decided, facet_words, is_named, name_of
from learnonce.lessons.queries.adoptions import mode_words, outcome_of
from learnonce.lessons.queries.evidence import facts_from, shared_effect
from learnonce.people import queries as people


@dataclass(frozen=True, slots=True)
class Measurable:
    """A take-up whose effect may count: for the room that works it out.

    `is_named`: whether its words may be read by others. `went_badly`: it stopped, or found it did not work.
    """

    adoption_id: int
    locality_id: int
    mode: str
    context: Mapping[str, str]
    is_shared: bool
    is_named: bool
    went_badly: bool


@dataclass(frozen=True, slots=True)
class PlaceLine:
    """One place on the page of what was measured. An unnamed one has no number and no setting.

    Attributes:
        sustained: whether it is still in use, in words; "" where nobody has said.
        lasting: whether the effect is still there later, as measured, in words; "" where that is not known.
        effect: None where there is none, and then `why_none` says so.
        is_used: whether it is part of the average.
    """

    id: int | None
    name: str
    is_ours: bool
    mode_words: str
    outcome: str
    outcome_words: str
    sustained: str
    lasting: str
    context: tuple[str, ...]
    counted: str
    effect: Effect | None
    why_none: str
    is_used: bool


@dataclass(frozen=True, slots=True)
class GroupLine:
    words: str
    places: int
    estimate_words: str
    span_words: str


@dataclass(frozen=True, slots=True)
class GradeLine:
    """The grade from one day on."""

    at: datetime
    badge: str
    words: str
    rose: bool


@dataclass(frozen=True, slots=True)
class MeasuredPage:
    """Everything the page says. `drawn` are the lines of the picture: effects of one scale."""

    lesson_id: int
    title: str
    known: Explanation
    warnings: list[str]
    together: Together
    sentences: list[str]
    lines: list[PlaceLine]
    drawn: list[PlaceLine]
    by_mode: list[GroupLine]
    by_context: list[GroupLine]
    missing: list[str]
    grades: list[GradeLine]
    worked_out_at: datetime | None


def measurable(*, lesson_id: int) -> list[Measurable]:
    """For jobs: those who use, or used, a lesson or one merged into it. Two queries."""
    rows = (
        Adoption.objects.filter(Q(lesson_id=lesson_id) | Q(lesson__merged_into_id=lesson_id))
        .filter(mode__in=adopting.IN_USE_MODES)
        .select_related("organisation", "measured")
        .prefetch_related("checks")
        .fetch_mode(models.FETCH_RAISE)
        .order_by("pk")
    )
    return [
        Measurable(
            adoption_id=row.pk,
            locality_id=row.organisation.locality_id,
            mode=row.mode,
            context=row.context,
            is_shared=shared_effect(row) is not None,
            is_named=row.has_name,
            went_badly=outcome_of(row) in telling.BAD,
        )
        for row in rows
    ]


def lessons_of_adoption(adoption_id: int) -> list[int]:
    """For jobs: the lesson a place took up, and the one that was merged into. One query."""
    row = Adoption.objects.filter(pk=adoption_id).values_list("lesson_id", "lesson__merged_into_id").first()
    return [number for number in row or () if number]


def own_effect(*, actor: Actor, adoption_id: int) -> "OwnEffect | None":
    """What the reader's own place measured; None where there is nothing, or it is another's. One query."""
    row = MeasuredEffect.objects.filter(
        adoption_id=adoption_id, adoption__organisation_id__in=actor.organisation_ids
    ).first()
    if row is None:
        return None
    return OwnEffect(
        counted=row.counted,
        effect=row.effect,
        refused=row.refused,
        is_shared=row.shared_at is not None,
    )


@dataclass(frozen=True, slots=True)
class OwnEffect:
    """A place's own effect, shared or not."""

    counted: str
    effect: Effect | None
    refused: str
    is_shared: bool


def measured_page(*, actor: Actor, lesson_id: int) -> MeasuredPage | None:
    """What was measured; None when the lesson was withdrawn. Six queries at most, however many places.

    Raises:
        Lesson.DoesNotExist: there is none, or the actor may not see it.
    """
    lesson = (
        Lesson.objects.visible_to(actor)
        .select_related("organisation", "locality", "pooled")
        .fetch_mode(models.FETCH_RAISE)
        .get(pk=lesson_id)
    )
    if lesson.stage == stages.WITHDRAWN:
        return None
    rows = list(decided(Q(lesson_id=lesson.pk) | Q(lesson__merged_into_id=lesson.pk))[:MOST])
    merged = list(Lesson.objects.filter(merged_into_id=lesson.pk).order_by("pk"))
    pooled: PooledEvidence | None = getattr(lesson, "pooled", None)
    found = measured.together(pooled.found) if pooled else measured.NOTHING
    taken = [row for row in rows if row.mode not in {adopting.PARALLEL, adopting.DECLINE}]
    lines = [_line(actor, lesson, row, found.used) for row in taken]
    return MeasuredPage(
        lesson_id=lesson.pk,
        title=lesson.title,
        known=grades.explain(facts_from([lesson, *merged], rows)),
        warnings=adopters_from(actor, lesson, rows, odd=found.odd, scale=found.scale).warnings,
        together=found,
        sentences=measured.sentences(found),
        lines=lines,
        drawn=_drawn(lines, found),
        by_mode=[_group(one, found.scale) for one in found.by_mode],
        by_context=[_group(one, found.scale) for one in found.by_context],
        missing=measured.missing(found, adopting.MODE_WORDS),
        grades=_grades(lesson.pk),
        worked_out_at=pooled.worked_out_at if pooled else None,
    )


def _line(actor: Actor, lesson: Lesson, row: Adoption, used: Collection[int]) -> PlaceLine:
    named = is_named(actor, row)
    shared = shared_effect(row)
    outcome = outcome_of(row)
    return PlaceLine(
        id=row.pk if named else None,
        name=name_of(actor, row, lesson),
        is_ours=row.organisation_id in actor.organisation_ids,
        mode_words=mode_words(row),
        outcome=outcome,
        outcome_words=adopting.OUTCOMES[outcome],
        sustained=_sustained(row),
        lasting=_lasting(shared) if shared else "",
        context=_setting(row.context) if named else (),
        counted=shared.counted if shared and named else "",
        effect=shared.effect if shared else None,
        why_none=shared.refused if shared else "It has not shared readings of its own.",
        is_used=row.pk in used,
    )


_SHOWN = ("clinical_system", "list_size", "rurality")  # of a setting; the rest is on the page of the take-up


def _setting(context: Mapping[str, str]) -> tuple[str, ...]:
    known = people.context_choices()
    return tuple(known[facet][1].get(context[facet], "") for facet in _SHOWN if context.get(facet))


def _sustained(row: Adoption) -> str:
    if row.state == adopting.STOPPED:
        return "Stopped"
    answered = sorted((c for c in row.checks.all() if c.answered_at), key=lambda check: check.month)
    if not answered or answered[-1].still_in_use is None:
        return ""
    still = "Still in use" if answered[-1].still_in_use else "No longer in use"
    return f"{still} after {answered[-1].month} months"


def _lasting(shared: MeasuredEffect) -> str:
    later = shared.later
    is_gain = shared.effect is not None and shared.effect.shows != measured.WORSE
    if later is None or not is_gain:  # of what got worse nobody asks whether it lasts
        return ""
    said = f"{later.words} in the later half of the time since, {later.span_words}"
    return f"{measured.LASTING[shared.lasting]}: {said}"


def _drawn(lines: list[PlaceLine], found: Together) -> list[PlaceLine]:
    """Those of one scale and one way wanted: the pooled ones, or else those there are most of."""
    if found.used:
        drawn = [line for line in lines if line.is_used and line.effect]
    else:
        kinds = [(line.effect.scale, line.effect.wanted) for line in lines if line.effect]
        most = max(kinds, key=lambda kind: (kinds.count(kind), kind), default=None)
        drawn = [line for line in lines if line.effect and (line.effect.scale, line.effect.wanted) == most]
    return sorted(drawn, key=lambda line: line.effect.size if line.effect else 0.0)


def _group(one: Group, scale: str) -> GroupLine:
    words = {**adopting.MODE_WORDS, **facet_words()}.get(one.called, one.called)
    return GroupLine(
        words=words[:1].upper() + words[1:],
        places=one.places,
        estimate_words=measured.amount(one.estimate, scale),
        span_words=measured.span(one.lower, one.upper, scale),
    )


def _grades(lesson_id: int) -> list[GradeLine]:
    """How the grade went up and down, newest first. One query."""
    entries = AuditEntry.objects.filter(
        subject_kind="lesson", subject_id=lesson_id, verb="lesson.graded"
    ).order_by("-at", "-pk")[:MOST]
    return [
        GradeLine(
            at=entry.at,
            badge=entry.facts["after"],
            words=_grade_words(entry.facts),
            rose=grades.is_higher(entry.facts["after"], than=entry.facts["before"]),
        )
        for entry in entries
    ]


def _grade_words(facts: Mapping[str, object]) -> str:
    strength, _dot, replication = str(facts["after"]).partition("·")
    number = facts.get("localities")
    bad, completed = facts.get("bad"), facts.get("completed")
    return grades.words(
        strength,
        replication,
        localities=number if isinstance(number, int) else None,
        of=(bad, completed) if isinstance(bad, int) and isinstance(completed, int) else None,
    )


def effect_words(scale: str, size: float, lower: float, upper: float) -> str:
    """An effect with its 95 % interval, as all pages say it: "30 % less (95 % interval: between … and …)"."""
    return f"{measured.amount(size, scale)} (95 % interval: {measured.span(lower, upper, scale)})"
