"""Measures in lists, and their readings as a file has them."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db import models
from django.db.models import Case, Count, F, OuterRef, Q, Subquery, Value, When
from django.db.models.functions import Coalesce

from learnonce.base.actors import Actor
from learnonce.base.pagination import Page, page_of
from learnonce.improvement import policies
from learnonce.improvement.calc import measures, periods, rare
from learnonce.improvement.models import Measure, Reading
from learnonce.improvement.queries.measure import shown_words

MOST_LISTED = 200
_IN_ORDER = (F("ended_at").desc(nulls_first=True), "title", "pk")
_HOME = ("t:", "run:")  # tokens of those who work with a measure, as base.sharing writes them


@dataclass(frozen=True, slots=True)
class MeasureLine:
    """A measure in a list. `last` is the newest reading, written for people; empty without one."""

    id: int
    title: str
    kind_words: str
    team: str
    place: str
    is_ours: bool
    is_over: bool
    readings: int
    last: str
    last_on: str


def measures_of_team(*, team_id: int, actor: Actor) -> list[MeasureLine]:
    """A team's measures that the actor may see, by name. One query."""
    return _lines(Measure.objects.visible_to(actor).filter(team_id=team_id), actor)


def measures_of_adoption(
    *, adoption_id: int, team_ids: Collection[int], actor: Actor
) -> tuple[list[MeasureLine], list[MeasureLine]]:
    """Those about one take-up of a lesson that the actor may see, and those of these teams that could be.

    The second are still counted, and about no take-up yet. One query.
    """
    of_it = Q(adoption_id=adoption_id)
    could = Q(adoption__isnull=True, ended_at__isnull=True, team_id__in=team_ids)
    rows = _told(Measure.objects.visible_to(actor).filter(of_it | could))
    found = list(rows.order_by(F("adoption").asc(nulls_last=True), *_IN_ORDER)[:MOST_LISTED])
    about = [row for row in found if row.adoption_id]
    return _made(about, actor), _made(found[len(about) :], actor)


def measures_seen(*, actor: Actor, page: int = 1) -> Page[MeasureLine]:
    """All the actor may see, those of their own teams first, what is no longer counted last. Two queries."""
    home = [token for token in actor.tokens if token.startswith(_HOME)]
    ours = When(audience__overlap=home, then=Value(value=True))
    rows = Measure.objects.visible_to(actor).annotate(
        is_ours=Case(ours, default=Value(value=False), output_field=models.BooleanField())
    )
    found = page_of(_told(rows).order_by("-is_ours", *_IN_ORDER), page)
    return found.map(_made(found.items, actor))


def _lines(rows: "models.QuerySet[Measure]", actor: Actor) -> list[MeasureLine]:
    return _made(list(_told(rows).order_by(*_IN_ORDER)[:MOST_LISTED]), actor)


def _told(rows: "models.QuerySet[Measure]") -> "models.QuerySet[Any, Any]":  # Any: with the columns of _made
    """With the newest reading and how many there are, looked up for no more rows than are listed."""
    standing = Reading.objects.filter(measure=OuterRef("pk"), over_at__isnull=True).order_by("-on", "-nth")
    many = standing.order_by().values("measure").annotate(many=Count("pk")).values("many")
    return rows.select_related("team__organisation").annotate(
        many=Coalesce(Subquery(many), 0),
        last_on=Subquery(standing.values("on")[:1]),
        last_amount=Subquery(standing.values("amount")[:1]),
        last_out_of=Subquery(standing.values("out_of")[:1]),
    )


def _made(found: list[Any], actor: Actor) -> list[MeasureLine]:  # Any: measures with the columns of _told
    return [
        MeasureLine(
            id=row.pk,
            title=row.title,
            kind_words=measures.KIND_WORDS[row.kind],
            team=row.team.name,
            place=row.team.organisation.name,
            is_ours=policies.is_of_team(actor, row.team_id, row.team.organisation_id),
            is_over=row.ended_at is not None,
            readings=row.many,
            last=shown_words(row, row.last_amount, row.last_out_of),
            last_on=periods.called(row.last_on, row.interval) if row.last_on else "",
        )
        for row in found
    ]


def last_period(*, measure_id: int, actor: Actor) -> date | None:
    """The newest period that has a reading."""
    rows = Reading.objects.filter(
        measure__in=Measure.objects.visible_to(actor), measure_id=measure_id, over_at__isnull=True
    )
    return rows.order_by("-on").values_list("on", flat=True).first()


def readings_for_file(*, measure_id: int, actor: Actor) -> list[tuple[str, ...]]:
    """Every reading that counts, as rows of a file, oldest first; empty when it may not be seen."""
    row = Measure.objects.visible_to(actor).filter(pk=measure_id).first()
    if row is None:
        return []
    rows = list(row.readings.filter(over_at__isnull=True).order_by("on", "nth"))
    happened = [one.on for one in rows] if row.by_dates else []
    between = [None, *rare.days_between(happened)]  # the first has nothing before it
    return [
        (
            one.on.isoformat(),
            _plain(one.amount),
            _plain(one.out_of),
            _plain(
                between[place]
                if row.by_dates
                else measures.shown(amount=one.amount, out_of=one.out_of, data=row.data, per=row.per)
            ),
            "missing" if one.amount is None else "",
        )
        for place, one in enumerate(rows)
    ]


def _plain(number: float | None) -> str:
    return "" if number is None else f"{number:.10g}"
