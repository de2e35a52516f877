"""How a lesson spread: its adopters, its family, and the tree they make."""

from dataclasses import dataclass
from datetime import datetime

from django.db import models
from django.db.models import Q
from django.utils import timezone

from learnonce.base.actors import Actor
from learnonce.lessons.calc import adopting, grades, lineage, spreading, stages
from learnonce.lessons.calc.grades import Explanation
from learnonce.lessons.calc.lineage import Branch, Twig
from learnonce.lessons.calc.spreading import Growth, Taken
from learnonce.lessons.models import Adoption, Lesson
from learnonce.lessons.queries.adopters import MOST, Adopters, adopters_from, decided, is_named, name_of
from learnonce.lessons.queries.adoptions import last_answered, mode_words, outcome_of, source_of
from learnonce.lessons.queries.evidence import facts_from


@dataclass(frozen=True, slots=True)
class Spread:
    """What the page of a lesson's lineage says. `parent` is the lesson it grew out of, if it may be seen.

    `growth` is how it spread over time and places, None where nobody uses it; `planned` places mean to.
    """

    lesson_id: int
    title: str
    source: str
    known: Explanation
    adopters: Adopters
    tree: Branch
    parent: tuple[int, str] | None
    growth: Growth | None
    planned: int


def spread(*, actor: Actor, lesson_id: int) -> Spread | None:
    """How a lesson spread; None when it was withdrawn. Six queries at most, however many places.

    Raises:
        Lesson.DoesNotExist: there is none, or the actor may not see it.
    """
    lesson = (
        Lesson.objects.visible_to(actor)
        .select_related("organisation", "locality", "parent")
        .fetch_mode(models.FETCH_RAISE)
        .get(pk=lesson_id)
    )
    if lesson.stage == stages.WITHDRAWN:
        return None
    family = _family(actor, lesson)
    in_it = [lesson.pk, *(other.pk for other in family)]
    rows = list(decided(Q(lesson_id__in=in_it) | Q(lesson__merged_into_id=lesson.pk))[:MOST])
    merged = [other for other in family if other.merged_into_id == lesson.pk]
    own = [row for row in rows if lesson.pk in {row.lesson_id, row.lesson.merged_into_id}]
    parent = lesson.parent if lesson.parent and not actor.tokens.isdisjoint(lesson.parent.audience) else None
    return Spread(
        lesson_id=lesson.pk,
        title=lesson.title,
        source=source_of(lesson),
        known=grades.explain(facts_from([lesson, *merged], own)),
        adopters=adopters_from(actor, lesson, own),
        tree=lineage.prune(lineage.grow(_twigs(actor, lesson, family, rows))),
        parent=(parent.pk, parent.title) if parent else None,
        growth=spreading.growth(_taken(actor, row) for row in own if _is_taken(row)),
        planned=sum(row.state == adopting.PLANNED and row.mode not in _DECLINED for row in own),
    )


_DECLINED = {adopting.PARALLEL, adopting.DECLINE}


def _is_taken(row: Adoption) -> bool:
    return row.mode not in _DECLINED and row.state != adopting.PLANNED


def _taken(actor: Actor, row: Adoption) -> Taken:
    locality = row.organisation.locality
    return Taken(
        on=timezone.localdate(row.begun_at or row.decided_at or row.started_at),
        locality=locality.name,
        code=locality.code,
        level=locality.kind,
        kind=row.organisation.kind,
        is_named=is_named(actor, row),
    )


def _family(actor: Actor, lesson: Lesson) -> list[Lesson]:
    """Lessons that grew out of this one, over three generations, and those merged into it."""
    grown = Q(parent=lesson) | Q(parent__parent=lesson) | Q(parent__parent__parent=lesson)
    rows = (
        Lesson.objects.visible_to(actor)
        .filter(grown | Q(merged_into=lesson))
        .exclude(stage=stages.WITHDRAWN)
        .select_related("organisation", "locality")
        .fetch_mode(models.FETCH_RAISE)
        .order_by("published_at", "pk")
    )
    return list(rows)


def _twigs(actor: Actor, lesson: Lesson, family: list[Lesson], rows: list[Adoption]) -> list[Twig]:
    """The source first, then everything else, oldest first."""
    # A lesson names its place, so it hangs on an adoption only where that one is named as well.
    born_from = {
        row.child_lesson_id: f"a{row.pk}" for row in rows if row.child_lesson_id and is_named(actor, row)
    }
    roots = {lesson.pk: f"l{lesson.pk}"} | {other.pk: f"l{other.pk}" for other in family}
    source = Twig(
        key=roots[lesson.pk],
        kind=lineage.SOURCE,
        name=source_of(lesson),
        words=lesson.locality.name if lesson.locality else "",
        detail=f"in {lesson.locality.name}" if lesson.locality else "",
        over="Learned at",
        link=lesson.pk,
    )
    lessons = [_of_lesson(other, lesson, born_from, roots) for other in family]
    places = [_of_place(actor, row, lesson, roots) for row in sorted(rows, key=_in_order)]
    return [source, *lessons, *places]


def _in_order(row: Adoption) -> tuple[bool, datetime, int]:
    """Those who took it up before those who looked, then as time went."""
    return row.mode in {adopting.PARALLEL, adopting.DECLINE}, row.decided_at or row.started_at, row.pk


def _of_lesson(other: Lesson, lesson: Lesson, born_from: dict[int, str], roots: dict[int, str]) -> Twig:
    if other.merged_into_id == lesson.pk:
        return Twig(
            key=roots[other.pk],
            kind=lineage.TWIN,
            name=source_of(other),
            words=other.locality.name if other.locality else "",
            detail=f"in {other.locality.name}" if other.locality else "",
            parent=roots[lesson.pk],
            over="Learned here too",
            way=lineage.TWIN,
            link=other.pk,
        )
    return Twig(
        key=roots[other.pk],
        kind=lineage.LESSON,
        name=other.title,
        words=source_of(other),
        detail=f"from {source_of(other)}",
        parent=born_from.get(other.pk) or roots.get(other.parent_id or 0),
        over="A new lesson grew",
        way=lineage.LESSON,
        link=other.pk,
    )


def _of_place(actor: Actor, row: Adoption, lesson: Lesson, roots: dict[int, str]) -> Twig:
    outcome = outcome_of(row)
    return Twig(
        key=f"a{row.pk}",
        kind=lineage.PLACE,
        name=name_of(actor, row, lesson),
        words=_short_words(row, outcome),
        parent=f"a{row.adopted_from_id}" if row.adopted_from_id else roots.get(row.lesson_id),
        way=row.mode or "UNKNOWN",
        outcome=outcome or "UNKNOWN",
        link=row.pk if is_named(actor, row) else None,
        detail=_sentence(actor, row, outcome),
    )


def _short_words(row: Adoption, outcome: str) -> str:
    if outcome == adopting.DECLINE:
        return adopting.MODE_WORDS[row.mode].capitalize()
    if not outcome and not row.mode:
        return "Not recorded how"
    return " · ".join([adopting.OUTCOMES[outcome], adopting.SHORT_MODES.get(row.mode, "not recorded how")])


def _sentence(actor: Actor, row: Adoption, outcome: str) -> str:
    """The same for the list in words, with what the picture has no room for."""
    where = f"in {row.organisation.locality.name}" if is_named(actor, row) else ""
    if outcome == adopting.DECLINE:
        return ", ".join(filter(None, [adopting.MODE_WORDS[row.mode], where]))
    how = mode_words(row) if row.mode else "not recorded how"
    last = last_answered(row)
    went = adopting.OUTCOMES[outcome].lower() if outcome else "not recorded how it went"
    after = f"told after {last.month} months" if last else ""
    return ", ".join(filter(None, [how, where, went, after]))
