"""Who took a lesson up, as far as the reader may know: places like the reader's own first."""

from dataclasses import dataclass
from datetime import datetime

from django.db import models
from django.db.models import Q

from learnonce.base.actors import Actor
from learnonce.lessons import policies
from learnonce.lessons.calc import adopting, telling
from learnonce.lessons.models import Adoption, Lesson
from learnonce.lessons.queries.adoptions import last_answered, mode_words, outcome_of
from learnonce.people import queries as people

MOST = 1000  # adoptions of one lesson that are read; the newest


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
    """Those who took a lesson up, those who looked and chose otherwise, and a warning for the reader."""

    taken: list[Adopter]
    declined: list[Adopter]
    unnamed: int
    warning: str


def adopters_from(actor: Actor, lesson: Lesson, rows: list[Adoption]) -> Adopters:
    """What the reader may know of the places in `rows`. One query, none for a reader without a place.

    The rows hold lesson, organisation with locality, checks and adaptations.
    """
    mine = _settings_of(actor)
    ranked = sorted(rows, key=lambda row: _order(actor, row, mine))
    shown = [_adopter(actor, row, lesson, mine) for row in ranked]
    taken = [one for one in shown if one.outcome != adopting.DECLINE]
    elsewhere = (row for row in rows if mine and not policies.is_adopter(actor, row))
    return Adopters(
        taken=taken,
        declined=[one for one in shown if one.outcome == adopting.DECLINE],
        unnamed=sum(one.id is None for one in taken),
        warning=telling.warning(
            telling.Went(outcome=outcome_of(row), likeness=_likeness(row, mine)) for row in elsewhere
        ),
    )


def _settings_of(actor: Actor) -> list[dict[str, str]]:
    if not actor.organisation_ids:
        return []
    return [place.context for place in people.places(actor.organisation_ids).values()]


def decided(which: Q) -> "models.QuerySet[Adoption]":
    """Adoptions others may count, newest first: what is only on a place's list is nobody else's business."""
    return (
        Adoption.objects.filter(which)
        .exclude(state__in=[adopting.LOOKING, adopting.SHORTLISTED])
        .select_related("lesson", "organisation__locality")
        .prefetch_related("checks", "adaptations")
        .fetch_mode(models.FETCH_RAISE)
        .order_by("-decided_at", "-pk")
    )


def is_named(actor: Actor, row: Adoption) -> bool:
    """Whether the reader may know which place it is."""
    return policies.may_see_adoption(actor, row)


def name_of(actor: Actor, row: Adoption, lesson: Lesson) -> str:
    if is_named(actor, row):
        return row.organisation.name
    return telling.unnamed(elsewhere=row.organisation.locality_id != lesson.locality_id)


def _adopter(actor: Actor, row: Adoption, lesson: Lesson, mine: list[dict[str, str]]) -> Adopter:
    named = is_named(actor, row)
    ours = policies.is_adopter(actor, row)
    outcome = outcome_of(row)
    last = last_answered(row)
    changes = sorted(row.adaptations.all(), key=lambda change: (change.changed_at, change.pk))
    return Adopter(
        id=row.pk if named else None,
        name=name_of(actor, row, lesson),
        locality=row.organisation.locality.name if named else "",
        is_ours=ours,
        may_ask=row.has_name and not ours and actor.is_signed_in,
        mode=row.mode,
        mode_words=mode_words(row),
        outcome=outcome,
        outcome_words=adopting.OUTCOMES[outcome],
        months=last.month if last else None,
        decided_at=row.decided_at if named else None,
        changes=tuple(change.what for change in changes) if named else (),
        alike=tuple(_most_alike(row, mine)) if named and not ours else (),
        reason=row.reason if named else "",
    )


def _order(actor: Actor, row: Adoption, mine: list[dict[str, str]]) -> tuple[bool, float]:
    """Named before unnamed, then the most alike; the newest among equals, as they come."""
    return (not is_named(actor, row), -_likeness(row, mine))


def _likeness(row: Adoption, mine: list[dict[str, str]]) -> float:
    return max((people.context_likeness(context, row.context) for context in mine), default=0.0)


def _most_alike(row: Adoption, mine: list[dict[str, str]]) -> list[str]:
    if not mine:
        return []
    nearest = max(mine, key=lambda context: people.context_likeness(context, row.context))
    return people.context_in_common(nearest, row.context)
