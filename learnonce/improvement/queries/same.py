"""Which measures of several places count the same, as far as the actor may see each of them."""

from collections.abc import Iterable
from dataclasses import asdict, dataclass

from django.db import models
from django.db.models import Q

from learnonce.base.actors import Actor
from learnonce.improvement import policies
from learnonce.improvement.calc import adding_up
from learnonce.improvement.calc.adding_up import Kind
from learnonce.improvement.models import Measure
from learnonce.lessons import queries as lessons
from learnonce.people import queries as people

MOST_PLACES = 200  # set side by side; those of the most similar setting


@dataclass(frozen=True, slots=True)
class SamePlace:
    """One team's measure beside others. `alike` says why its place is like the one in view, in words."""

    measure_id: int
    title: str
    unit: str
    out_of_unit: str
    definition: str
    place_id: int
    place: str
    is_in_view: bool
    is_ours: bool
    is_over: bool
    likeness: float
    alike: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Same:
    """The measure in view and those that count the same.

    Attributes:
        places: that one first, then places of similar setting, then by name.
        others_differ: measures that were set up as the same, and whose numbers cannot be put beside these.
        more: places beyond those that are set side by side.
    """

    row: Measure
    places: list[SamePlace]
    others_differ: int
    more: int


def same_as(*, measure_id: int, actor: Actor) -> Same | None:
    """None when there is no such measure that the actor may see. At most three queries."""
    rows = _rows(actor)
    row = rows.filter(pk=measure_id).first()
    if row is None:
        return None
    found = list(rows.filter(_counts_the_same(row, actor)).exclude(pk=row.pk).order_by("pk"))
    fitting = [one for one in found if kind_of(one) == kind_of(row)]
    by_team = {row.team_id: row}
    for one in sorted(fitting, key=lambda one: (one.ended_at is not None, -one.pk)):
        by_team.setdefault(one.team_id, one)  # one of each team: what it counts now, the newest
    teams: dict[int, int] = {}
    for one in by_team.values():
        teams[one.team.organisation_id] = teams.get(one.team.organisation_id, 0) + 1
    places = sorted((_place(one, row, actor, teams) for one in by_team.values()), key=_order)
    return Same(
        row=row,
        places=places[:MOST_PLACES],
        others_differ=len(found) - len(fitting),
        more=max(0, len(places) - MOST_PLACES),
    )


def kind_of(row: Measure) -> Kind:
    """Numbers can be set side by side where these are equal; words may differ."""
    return Kind(row.data, row.interval, row.has_out_of, row.has_several)


def same_about_lesson(*, lesson_id: int, actor: Actor) -> list[tuple[int, str]]:
    """What at least two teams count about a lesson in the same words, for the places the actor may know.

    A measure to begin at, the actor's own where there is one, and what it counts. Two queries.
    """
    named = lessons.named_take_ups(actor=actor, lesson_ids=[lesson_id])
    groups: dict[tuple[Kind, str, str], list[Measure]] = {}
    for row in _rows(actor).filter(adoption_id__in=list(named)).order_by("pk") if named else ():
        if not adding_up.refusal(kind_of(row)):
            key = (kind_of(row), row.unit.casefold(), row.out_of_unit.casefold())
            groups.setdefault(key, []).append(row)
    found = []
    for rows in groups.values():
        if len({row.team_id for row in rows}) > 1:
            first = min(rows, key=lambda row: (not _is_ours(actor, row), row.pk))
            found.append((first.pk, first.unit))
    return sorted(found, key=lambda one: one[1].casefold())


def ours_to_join(*, row: Measure, places: Iterable[SamePlace], actor: Actor) -> list[tuple[int, str]]:
    """Measures of the actor's own teams that could count the same and do not yet say so. Two queries."""
    teams = [team.id for team in people.own_teams(actor=actor)]
    rows = Measure.objects.visible_to(actor).filter(team_id__in=teams, ended_at__isnull=True)
    there = [one.measure_id for one in places]
    kinds = asdict(kind_of(row))
    found = rows.filter(**kinds).exclude(pk__in=there).order_by("title", "pk")[:MOST_PLACES]
    return list(found.values_list("pk", "title"))


def _rows(actor: Actor) -> "models.QuerySet[Measure]":
    return (
        Measure.objects.visible_to(actor)
        .select_related("team__organisation", "adoption__lesson")
        .fetch_mode(models.FETCH_RAISE)
    )


def _counts_the_same(row: Measure, actor: Actor) -> Q:
    """By its key; or by the same words about the same lesson, taken up by places the actor may know."""
    by_key = Q(same_key=row.same_key) if row.same_key else Q(pk=row.pk)
    if row.adoption is None:
        return by_key
    lesson_id = row.adoption.lesson.merged_into_id or row.adoption.lesson_id
    named = lessons.named_take_ups(actor=actor, lesson_ids=[lesson_id])
    if row.adoption_id not in named:
        return by_key
    words = Q(unit__iexact=row.unit, out_of_unit__iexact=row.out_of_unit)
    return by_key | Q(adoption_id__in=list(named)) & words


def _is_ours(actor: Actor, row: Measure) -> bool:
    return policies.is_of_team(actor, row.team_id, row.team.organisation_id)


def _place(one: Measure, row: Measure, actor: Actor, teams: dict[int, int]) -> SamePlace:
    here, there = row.team.organisation, one.team.organisation
    is_alone = teams[there.pk] == 1
    return SamePlace(
        measure_id=one.pk,
        title=one.title,
        unit=one.unit,
        out_of_unit=one.out_of_unit,
        definition=one.definition,
        place_id=there.pk,
        place=there.name if is_alone else f"{there.name}, {one.team.name}",
        is_in_view=one.pk == row.pk,
        is_ours=_is_ours(actor, one),
        is_over=one.ended_at is not None,
        likeness=people.context_likeness(here.context, there.context),
        alike=tuple(people.context_alike(here.context, there.context)) if here.pk != there.pk else (),
    )


def _order(one: SamePlace) -> tuple[bool, float, str, int]:
    return (not one.is_in_view, -round(one.likeness, 6), one.place.casefold(), one.measure_id)
