"""Measures in lists, and their readings as a file has them."""

from dataclasses import dataclass
from datetime import date

from django.db import models
from django.db.models import Count, F, OuterRef, Q, Subquery

from learnonce.base.actors import Actor
from learnonce.improvement import policies
from learnonce.improvement.calc import measures, periods, rare
from learnonce.improvement.models import Measure, Reading
from learnonce.improvement.queries.measure import shown_words
from learnonce.people import queries as people

MOST_LISTED = 200


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
    """A team's measures that the actor may see, by name. Two queries."""
    return _lines(Measure.objects.visible_to(actor).filter(team_id=team_id), actor)


def measures_of_adoption(*, adoption_id: int, actor: Actor) -> list[MeasureLine]:
    """Those about one take-up of a lesson that the actor may see. Two queries."""
    return _lines(Measure.objects.visible_to(actor).filter(adoption_id=adoption_id), actor)


def measures_seen(*, actor: Actor) -> list[MeasureLine]:
    """All the actor may see, those of their own teams first, what is no longer counted last. Two queries."""
    found = _lines(Measure.objects.visible_to(actor), actor)
    return sorted(found, key=lambda line: (not line.is_ours, line.is_over))


def _lines(rows: "models.QuerySet[Measure]", actor: Actor) -> list[MeasureLine]:
    standing = Q(readings__over_at__isnull=True)
    newest = Reading.objects.filter(measure=OuterRef("pk"), over_at__isnull=True).order_by("-on", "-nth")
    found = list(
        rows.annotate(
            many=Count("readings", filter=standing),
            last_on=Subquery(newest.values("on")[:1]),
            last_amount=Subquery(newest.values("amount")[:1]),
            last_out_of=Subquery(newest.values("out_of")[:1]),
        ).order_by(F("ended_at").desc(nulls_first=True), "title", "pk")[:MOST_LISTED]
    )
    teams = people.team_places({row.team_id for row in found})
    lines = []
    for row in found:
        team = teams[row.team_id]
        lines.append(
            MeasureLine(
                id=row.pk,
                title=row.title,
                kind_words=measures.KIND_WORDS[row.kind],
                team=team.name,
                place=team.place.name,
                is_ours=policies.is_of_team(actor, team.id, team.place.id),
                is_over=row.ended_at is not None,
                readings=row.many,
                last=shown_words(row, row.last_amount, row.last_out_of),
                last_on=periods.called(row.last_on, row.interval) if row.last_on else "",
            )
        )
    return lines


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
