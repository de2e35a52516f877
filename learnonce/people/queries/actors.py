"""A person as the asker of everything else."""

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import OuterRef, QuerySet
from django.db.models.functions import JSONObject

from learnonce.base import sharing
from learnonce.base.actors import EVERYONE, NOBODY, SIGNED_IN, Actor
from learnonce.base.prepared import Prepared, given
from learnonce.people.calc import roles
from learnonce.people.models import Membership, Person, RoleAssignment


def _memberships() -> QuerySet[Membership]:
    rows = Membership.objects.filter(person_id=given("person_id"), ended_at__isnull=True)
    return rows.order_by("started_at", "id")


def _holders() -> QuerySet[Person]:
    roles_now = RoleAssignment.objects.filter(person_id=OuterRef("pk"), ended_at__isnull=True)
    each = JSONObject(role="role", organisation="organisation_id", locality="locality_id")
    active = Person.objects.filter(pk=given("person_id"), is_active=True)
    return active.annotate(held=ArraySubquery(roles_now.values(one=each)))


# Asked at every request of somebody signed in.
_MEMBERSHIPS = Prepared(
    _memberships, "team_id", "team__organisation_id", "team__organisation__locality__path"
)
_HELD = Prepared(_holders, "held")


def actor(*, user_id: int, name: str = "") -> Actor:
    """Who this person is now: their teams, places and roles. Two queries.

    Nothing of it is kept from one request or job to the next. Whoever is gone or deactivated is nobody.
    """
    held = _held(user_id)
    if held is None:
        return NOBODY
    teams: list[int] = []
    organisations: list[int] = []
    localities: list[int] = []
    tokens = {EVERYONE, SIGNED_IN, sharing.person(user_id)}
    for team_id, organisation_id, path in _MEMBERSHIPS.ask(person_id=user_id):
        teams.append(team_id)
        organisations.append(organisation_id)
        localities.extend(reversed(path))
        tokens |= {sharing.team(team_id), sharing.organisation(organisation_id)}
        tokens |= {sharing.locality(number) for number in path}
    for role, place in held:
        kind, _, number = place.partition(":")
        if role in roles.OF_AN_ORGANISATION and kind == "o":
            tokens.add(sharing.runners(int(number)))
        if role == roles.ADMINISTRATOR and place == "all":
            tokens.add(sharing.ADMINISTRATORS)
        if kind == "l":
            tokens.add(place)
            if role == roles.CURATOR:
                tokens.update(sharing.carers([int(number)]))
    return Actor(
        user_id=user_id,
        name=name,
        tokens=frozenset(tokens),
        team_ids=tuple(dict.fromkeys(teams)),
        organisation_ids=tuple(dict.fromkeys(organisations)),
        locality_ids=tuple(dict.fromkeys(localities)),
        roles=held,
    )


def _held(user_id: int) -> frozenset[tuple[str, str]] | None:
    """The roles of an active person with the places they are held over; None when there is no such person."""
    found = next(iter(_HELD.ask(person_id=user_id)), None)
    if found is None:
        return None
    return frozenset((one["role"], _place(one["organisation"], one["locality"])) for one in found.held)


def _place(organisation_id: int | None, locality_id: int | None) -> str:
    if organisation_id:
        return sharing.organisation(organisation_id)
    if locality_id:
        return sharing.locality(locality_id)
    return SIGNED_IN  # over the whole installation
