"""Who took a lesson up, as far as the reader may know: places like the reader's own first."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from django.contrib.postgres.expressions import ArraySubquery
from django.db import models
from django.db.models import OuterRef, Q
from django.db.models.functions import JSONObject

from learnonce.base.actors import EVERYONE, Actor
from learnonce.base.prepared import Prepared, Row, given
from learnonce.lessons import policies
from learnonce.lessons.calc import adopting, measured, telling
from learnonce.lessons.calc.measured import Odd
from learnonce.lessons.models import Adoption, AdoptionCheck, Lesson
from learnonce.lessons.queries.adoptions import last_answered, mode_words, outcome_of
from learnonce.people import queries as people

MOST = 1000  # adoptions of one lesson that are read; the newest
UNDECIDED = (adopting.LOOKING, adopting.SHORTLISTED)


@dataclass(frozen=True, slots=True)
class Adopter:
    """One place that took a lesson up. An unnamed one has no id, no words of its own, no place.

    `alike` says what it has in common with the reader's own place, heaviest first.
    """

    id: int | None
    name: str
    locality: str
    is_ours: bool
    may_ask: bool
    mode: str
    mode_words: str
    outcome: str
    outcome_words: str
    months: int | None  # the last check it answered
    decided_at: datetime | None
    changes: tuple[str, ...]
    alike: tuple[str, ...]
    reason: str


@dataclass(frozen=True, slots=True)
class Adopters:
    """Those who took a lesson up, those who looked and chose otherwise, and warnings for the reader."""

    taken: list[Adopter]
    declined: list[Adopter]
    unnamed: int
    warnings: list[str]


@dataclass(frozen=True, slots=True)
class _Decision:
    """What one place decided, whether this reader may know which, and how it went by its last word."""

    row: Row  # an Adoption, or columns of one
    place: str
    locality_id: int
    locality: str
    is_named: bool
    has_name: bool
    outcome: str
    months: int | None
    changes: tuple[str, ...] = ()


def adopters_of(*, actor: Actor, lesson_id: int) -> Adopters:
    """Those who decided on a lesson the actor may see, without what they changed.

    One query, two when there are any and the reader has a place.
    """
    rows = _DECIDED.ask(lesson_id=lesson_id, tokens=sorted(actor.tokens), most=MOST)
    if not rows:
        return Adopters(taken=[], declined=[], unnamed=0, warnings=[])
    return _adopters(
        actor,
        rows[0].lesson__locality_id,
        [_decision(actor, row) for row in rows],
        odd=measured.odd(rows[0].lesson__pooled__found__odd),
        scale=rows[0].lesson__pooled__found__scale or "",
    )


def adopters_from(
    actor: Actor, lesson: Lesson, rows: list[Adoption], *, odd: Sequence[Odd] = (), scale: str = ""
) -> Adopters:
    """What the reader may know of the places in `rows`. One query, none for a reader without a place.

    The rows hold lesson, organisation with locality, checks and adaptations. `odd` are the kinds of place
    that measured worse, on a scale of calc.measured.
    """
    decisions = [_decision_from(actor, row) for row in rows]
    return _adopters(actor, lesson.locality_id, decisions, odd=odd, scale=scale)


def _decided() -> "models.QuerySet[Adoption]":
    answered = AdoptionCheck.objects.filter(adoption=OuterRef("pk"), answered_at__isnull=False)
    told = answered.order_by("-month").values(
        json=JSONObject(month="month", effect="effect", recommend="recommend")
    )[:1]
    return (
        Adoption.objects.filter(lesson__in=Lesson.objects.open_to(given("tokens")), lesson=given("lesson_id"))
        .exclude(state__in=UNDECIDED)
        .annotate(told=ArraySubquery(told))
        .order_by("-decided_at", "-pk")
    )


_DECIDED = Prepared(
    _decided,
    *("pk", "organisation_id", "organisation__name", "organisation__locality_id", "lesson__locality_id"),
    *("organisation__locality__name", "audience", "context", "mode", "state", "decided_at", "reason", "told"),
    *("lesson__pooled__found__odd", "lesson__pooled__found__scale"),
)


def _decision(actor: Actor, row: Row) -> _Decision:
    last = row.told[0] if row.told else {}
    return _Decision(
        row=row,
        place=row.organisation__name,
        locality_id=row.organisation__locality_id,
        locality=row.organisation__locality__name,
        is_named=policies.is_adopter(actor, row) or policies.may_see(actor, row),
        has_name=EVERYONE in row.audience,
        outcome=adopting.outcome(
            mode=row.mode,
            state=row.state,
            effect=last.get("effect", ""),
            recommend=last.get("recommend", ""),
        ),
        months=last.get("month"),
    )


def _decision_from(actor: Actor, row: Adoption) -> _Decision:
    last = last_answered(row)
    changes = sorted(row.adaptations.all(), key=lambda change: (change.changed_at, change.pk))
    return _Decision(
        row=row,
        place=row.organisation.name,
        locality_id=row.organisation.locality_id,
        locality=row.organisation.locality.name,
        is_named=is_named(actor, row),
        has_name=row.has_name,
        outcome=outcome_of(row),
        months=last.month if last else None,
        changes=tuple(change.what for change in changes),
    )


def _adopters(
    actor: Actor, locality_id: int | None, decisions: list[_Decision], *, odd: Sequence[Odd], scale: str
) -> Adopters:
    mine = _settings_of(actor)
    ranked = sorted(decisions, key=lambda one: (not one.is_named, -_likeness(one, mine)))
    shown = [_adopter(actor, one, locality_id, mine) for one in ranked]
    taken = [one for one in shown if one.outcome != adopting.DECLINE]
    elsewhere = (one for one in decisions if mine and not policies.is_adopter(actor, one.row))
    return Adopters(
        taken=taken,
        declined=[one for one in shown if one.outcome == adopting.DECLINE],
        unnamed=sum(one.id is None for one in taken),
        warnings=[
            line
            for line in (
                telling.warning(
                    telling.Went(outcome=one.outcome, likeness=_likeness(one, mine)) for one in elsewhere
                ),
                measured.warning(odd, mine, scale, facet_words()) if odd else "",
            )
            if line
        ],
    )


def facet_words() -> dict[str, str]:
    """What each kind of setting is called, by "facet=code"."""
    return {
        f"{facet}={code}": f"{name}: {words}"
        for facet, (name, codes) in people.context_choices().items()
        for code, words in codes.items()
    }


def _settings_of(actor: Actor) -> list[dict[str, str]]:
    if not actor.organisation_ids:
        return []
    return [place.context for place in people.places(actor.organisation_ids).values()]


def decided(which: Q) -> "models.QuerySet[Adoption]":
    """Adoptions others may count, newest first: what is only on a place's list is nobody else's business."""
    return (
        Adoption.objects.filter(which)
        .exclude(state__in=UNDECIDED)
        .select_related("lesson", "organisation__locality", "measured")
        .prefetch_related("checks", "adaptations")
        .fetch_mode(models.FETCH_RAISE)
        .order_by("-decided_at", "-pk")
    )


def is_named(actor: Actor, row: Adoption) -> bool:
    """Whether the reader may know which place it is."""
    return policies.may_see_adoption(actor, row)


def named_take_ups(*, actor: Actor, lesson_ids: Collection[int]) -> dict[int, int]:
    """Those of lessons, and of lessons merged into them, whose place the actor may know: number to lesson.

    The lesson is the one that others were merged into. One query.
    """
    rows = Adoption.objects.filter(Q(lesson_id__in=lesson_ids) | Q(lesson__merged_into_id__in=lesson_ids))
    return {
        row.pk: row.lesson.merged_into_id or row.lesson_id
        for row in rows.exclude(state__in=UNDECIDED)
        .select_related("lesson")
        .fetch_mode(models.FETCH_RAISE)
        .order_by("pk")
        if is_named(actor, row)
    }


def name_of(actor: Actor, row: Adoption, lesson: Lesson) -> str:
    if is_named(actor, row):
        return row.organisation.name
    return telling.unnamed(elsewhere=row.organisation.locality_id != lesson.locality_id)


def _adopter(actor: Actor, one: _Decision, locality_id: int | None, mine: list[dict[str, str]]) -> Adopter:
    row, named = one.row, one.is_named
    ours = policies.is_adopter(actor, row)
    return Adopter(
        id=row.pk if named else None,
        name=one.place if named else telling.unnamed(elsewhere=one.locality_id != locality_id),
        locality=one.locality if named else "",
        is_ours=ours,
        may_ask=one.has_name and not ours and actor.is_signed_in,
        mode=row.mode,
        mode_words=mode_words(row),
        outcome=one.outcome,
        outcome_words=adopting.OUTCOMES[one.outcome],
        months=one.months,
        decided_at=row.decided_at if named else None,
        changes=one.changes if named else (),
        alike=tuple(_most_alike(row, mine)) if named and not ours else (),
        reason=row.reason if named else "",
    )


def _likeness(one: _Decision, mine: list[dict[str, str]]) -> float:
    return max((people.context_likeness(context, one.row.context) for context in mine), default=0.0)


def _most_alike(row: Row, mine: list[dict[str, str]]) -> list[str]:
    if not mine:
        return []
    nearest = max(mine, key=lambda context: people.context_likeness(context, row.context))
    return people.context_in_common(nearest, row.context)
