"""Localities, organisations and teams as plain values."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import OuterRef, QuerySet
from django.db.models.functions import JSONObject

from learnonce.base.actors import Actor
from learnonce.base.prepared import Prepared
from learnonce.people.models import Locality, Organisation, Team

MOST_WIDE = 100  # localities offered in one list


@dataclass(frozen=True, slots=True)
class Place:
    """An organisation and where it stands. `locality_path` runs from the nation down to its locality."""

    id: int
    name: str
    kind: str
    locality_id: int
    locality_name: str
    locality_path: tuple[int, ...]
    context: dict[str, str]


@dataclass(frozen=True, slots=True)
class TeamPlace:
    """A team and where it works."""

    id: int
    name: str
    place: Place


def _place(row: Organisation) -> Place:
    return Place(
        id=row.pk,
        name=row.name,
        kind=row.kind,
        locality_id=row.locality_id,
        locality_name=row.locality.name,
        locality_path=tuple(row.locality.path),
        context=row.context,
    )


def places(organisation_ids: Iterable[int]) -> dict[int, Place]:
    """Organisations by id; what is public about them: name, kind, locality, context."""
    rows = Organisation.objects.select_related("locality").filter(pk__in=set(organisation_ids))
    return {row.pk: _place(row) for row in rows}


@dataclass(frozen=True, slots=True)
class Home:
    """Where somebody works, and the localities around it: (number, name), nearest first."""

    place: Place
    around: tuple[tuple[int, str], ...]


def home(*, actor: Actor) -> Home | None:
    """The actor's own organisation, the one they joined first. One query; none for those without one."""
    if not actor.organisation_ids:
        return None
    # A place lies around another when its own way down from the nation is part of the other's.
    around = Locality.objects.filter(path__contained_by=OuterRef("locality__path"))
    row = (
        Organisation.objects.select_related("locality")
        .annotate(around=ArraySubquery(around.values(json=JSONObject(id="pk", name="name", path="path"))))
        .get(pk=actor.organisation_ids[0])
    )
    nearest_first = sorted(row.around, key=lambda found: -len(found["path"]))
    return Home(place=_place(row), around=tuple((found["id"], found["name"]) for found in nearest_first))


def _wide() -> QuerySet[Locality]:
    kinds = [Locality.Kind.NATION, Locality.Kind.REGION, Locality.Kind.BOARD]
    return Locality.objects.filter(kind__in=kinds).order_by("name", "pk")


_WIDE = Prepared(_wide, "pk", "name")


def wide_localities() -> list[tuple[int, str]]:
    """Nations, regions and boards, for those who do not work in one of them: (number, name) by name."""
    return [(row.pk, row.name) for row in _WIDE.ask(most=MOST_WIDE)]


def places_of_localities(locality_ids: Iterable[int]) -> dict[int, str]:
    """Names of localities by id."""
    return dict(Locality.objects.filter(pk__in=set(locality_ids)).values_list("pk", "name"))


def locality_path(locality_id: int) -> tuple[int, ...]:
    """Ids from the nation down to this locality."""
    return tuple(Locality.objects.values_list("path", flat=True).get(pk=locality_id))


def localities_below(locality_id: int) -> list[int]:
    """The locality itself and every one under it."""
    return list(
        Locality.objects.filter(path__contains=[locality_id]).order_by("pk").values_list("pk", flat=True)
    )


def organisations_below_rows(locality_id: int) -> QuerySet[Organisation]:
    """Every organisation in a locality and under it, as rows for a higher room to filter by."""
    return Organisation.objects.filter(locality__path__contains=[locality_id])


def team_places(team_ids: Iterable[int]) -> dict[int, TeamPlace]:
    rows = Team.objects.select_related("organisation__locality").filter(pk__in=set(team_ids))
    return {row.pk: team_place_of(row) for row in rows}


def team_place_of(row: Team) -> TeamPlace:
    """Of a row that holds its organisation with locality."""
    return TeamPlace(id=row.pk, name=row.name, place=_place(row.organisation))


def team_place(team_id: int) -> TeamPlace:
    """Raises KeyError when there is no such team."""
    return team_places([team_id])[team_id]


def teams_in_localities(locality_ids: Iterable[int]) -> list[int]:
    """Every team of every organisation that lies straight in one of these localities."""
    rows = Team.objects.filter(organisation__locality_id__in=set(locality_ids)).order_by("pk")
    return list(rows.values_list("pk", flat=True))
