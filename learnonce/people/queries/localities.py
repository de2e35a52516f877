"""The tree of places as its pages show it."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.db.models import Count, F, Q

from learnonce.base.actors import Actor
from learnonce.people import policies
from learnonce.people.models import Locality, Organisation

APPROVERS_OTHERWISE = 1  # people; where no place above a lesson says anything
SHOWN = 200  # organisations on the page of a locality


@dataclass(frozen=True, slots=True)
class LocalityName:
    id: int
    name: str
    kind: str


@dataclass(frozen=True, slots=True)
class LocalityPage:
    """`above` runs from the nation down, `approvers_set` is None where the place above decides."""

    id: int
    name: str
    kind: str
    code: str
    above: list[LocalityName]
    below: list[LocalityName]
    organisations: list[tuple[int, str]]
    organisations_here: int
    organisations_in_all: int
    approvers: int
    approvers_set: int | None
    may_set_approvers: bool


def locality_page(*, locality_id: int, actor: Actor) -> LocalityPage:
    """Raises Locality.DoesNotExist. Five queries, however large the place."""
    row = Locality.objects.get(pk=locality_id)
    above = {other.pk: other for other in Locality.objects.filter(pk__in=row.path[:-1])}
    below = Locality.objects.filter(parent=row).order_by("name", "pk")
    here = Organisation.objects.filter(locality=row, is_open=True)
    counted = Organisation.objects.filter(locality__path__contains=[row.pk], is_open=True).aggregate(
        all=Count("pk"), here=Count("pk", filter=Q(locality=row))
    )
    down = [above[number] for number in row.path[:-1]]
    return LocalityPage(
        id=row.pk,
        name=row.name,
        kind=row.get_kind_display(),
        code=row.code,
        above=[_name(other) for other in down],
        below=[_name(other) for other in below],
        organisations=list(here.order_by("name", "pk").values_list("pk", "name")[:SHOWN]),
        organisations_here=counted["here"],
        organisations_in_all=counted["all"],
        approvers=_needed([*(other.approvers for other in down), row.approvers]),
        approvers_set=row.approvers,
        may_set_approvers=policies.leads(actor, tuple(row.path)) or policies.administers(actor),
    )


def _name(row: Locality) -> LocalityName:
    return LocalityName(id=row.pk, name=row.name, kind=row.get_kind_display())


def top_localities() -> list[tuple[LocalityName, int]]:
    """The nations (or whatever stands at the top), each with the number of places right below it."""
    rows = Locality.objects.filter(parent__isnull=True).order_by("name", "pk")
    below = dict(
        Locality.objects.filter(parent__parent__isnull=True, parent__isnull=False)
        .values(above=F("parent_id"))
        .annotate(many=Count("pk"))
        .values_list("above", "many")
    )
    return [(_name(row), below.get(row.pk, 0)) for row in rows]


def approvers_needed(locality_id: int) -> int:
    """How many people must approve a lesson of this locality: as set here, or by the nearest place above.

    Raises Locality.DoesNotExist.
    """
    path = Locality.objects.values_list("path", flat=True).get(pk=locality_id)
    said = dict(Locality.objects.filter(pk__in=path).values_list("pk", "approvers"))
    return _needed([said.get(number) for number in path])


def _needed(said: Sequence[int | None]) -> int:
    """What the nearest place says; `said` is from the nation down."""
    return next((one for one in reversed(said) if one is not None), APPROVERS_OTHERWISE)
