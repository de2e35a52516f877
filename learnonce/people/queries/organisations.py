"""Organisations: their pages, and finding one by name or code."""

from collections.abc import Collection
from dataclasses import dataclass

from django.db.models import Case, IntegerField, Q, Value, When

from learnonce.base.actors import Actor
from learnonce.people import policies
from learnonce.people.calc import context as facets
from learnonce.people.models import Locality, Organisation, Team
from learnonce.people.queries.localities import LocalityName
from learnonce.people.queries.places import Place, places


@dataclass(frozen=True, slots=True)
class OrganisationPage:
    """`setting` is what is known of it, in words; `teams` are those the actor may look at."""

    place: Place
    code: str
    kind: str
    is_open: bool
    above: list[LocalityName]
    setting: list[str]
    teams: list[tuple[int, str]]
    email_domains: list[str]
    may_manage: bool
    may_administer: bool


def organisation_page(*, organisation_id: int, actor: Actor) -> OrganisationPage:
    """Raises Organisation.DoesNotExist."""
    row = Organisation.objects.get(pk=organisation_id)
    place = places([organisation_id])[organisation_id]
    names = {
        other.pk: LocalityName(other.pk, other.name, other.get_kind_display())
        for other in Locality.objects.filter(pk__in=place.locality_path)
    }
    may_manage = policies.manages(actor, place)
    teams = Team.objects.filter(organisation=row).order_by("name", "pk")
    if not may_manage:
        teams = teams.filter(pk__in=actor.team_ids)
    return OrganisationPage(
        place=place,
        code=row.code,
        kind=row.get_kind_display(),
        is_open=row.is_open,
        above=[names[number] for number in place.locality_path],
        setting=facets.shared(row.context, row.context),
        teams=list(teams.values_list("pk", "name")),
        email_domains=row.email_domains if policies.administers(actor) else [],
        may_manage=may_manage,
        may_administer=policies.administers(actor),
    )


@dataclass(frozen=True, slots=True)
class Found:
    """An organisation in a list to pick from."""

    id: int
    name: str
    code: str
    locality_name: str


def find_organisations(text: str, *, limit: int = 20) -> list[Found]:
    """Open organisations with this code, or with all these words in their name; the likeliest first."""
    words = text.split()[:8]
    if not words:
        return []
    named = Q()
    for word in words:
        named &= Q(name__icontains=word)
    by_fit = Case(
        When(code__iexact=text.strip(), then=Value(0)),
        When(name__istartswith=words[0], then=Value(1)),
        default=Value(2),
        output_field=IntegerField(),
    )
    rows = (
        Organisation.objects.filter(named | Q(code__iexact=text.strip()), is_open=True)
        .select_related("locality")
        .order_by(by_fit, "name", "pk")[:limit]
    )
    return [Found(id=row.pk, name=row.name, code=row.code, locality_name=row.locality.name) for row in rows]


@dataclass(frozen=True, slots=True)
class Where:
    """An organisation or a locality that a role can be held over."""

    organisation_id: int | None
    locality_id: int | None
    name: str
    code: str


def where_called(text: str) -> list[Where]:
    """Places with this code, or else with exactly this name; at most ten."""
    text = text.strip()
    for fit in ({"code__iexact": text}, {"name__iexact": text}):
        found = [
            Where(organisation_id=row.pk, locality_id=None, name=row.name, code=row.code)
            for row in Organisation.objects.filter(**fit).order_by("code")[:10]
        ] + [
            Where(organisation_id=None, locality_id=row.pk, name=row.name, code=row.code)
            for row in Locality.objects.filter(**fit).order_by("code")[:10]
        ]
        if found:
            return found[:10]
    return []


def organisations_coded(codes: Collection[str]) -> dict[str, int]:
    """Code to number, of those that are there."""
    return dict(Organisation.objects.filter(code__in=codes).values_list("code", "pk"))
