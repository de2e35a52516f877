"""A person as the asker of everything else."""

from learnonce.base import sharing
from learnonce.base.actors import EVERYONE, SIGNED_IN, Actor
from learnonce.people.calc import roles
from learnonce.people.models import Membership, RoleAssignment


def actor(*, user_id: int, name: str = "") -> Actor:
    """Who this person is now: their teams, places and roles. Two queries."""
    held = _held(user_id)
    teams: list[int] = []
    organisations: list[int] = []
    localities: list[int] = []
    tokens = {EVERYONE, SIGNED_IN, sharing.person(user_id)}
    rows = (
        Membership.objects.filter(person_id=user_id, ended_at__isnull=True)
        .order_by("started_at", "id")
        .values_list("team_id", "team__organisation_id", "team__organisation__locality__path")
    )
    for team_id, organisation_id, path in rows:
        teams.append(team_id)
        organisations.append(organisation_id)
        localities.extend(reversed(path))
        tokens |= {sharing.team(team_id), sharing.organisation(organisation_id)}
        tokens |= {sharing.locality(number) for number in path}
    for role, place in held:
        kind, _, number = place.partition(":")
        if role in roles.OF_AN_ORGANISATION and kind == "o":
            tokens.add(sharing.runners(int(number)))
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


def _held(user_id: int) -> frozenset[tuple[str, str]]:
    rows = RoleAssignment.objects.filter(person_id=user_id, ended_at__isnull=True).values_list(
        "role", "organisation_id", "locality_id"
    )
    return frozenset(
        (role, _place(organisation_id, locality_id)) for role, organisation_id, locality_id in rows
    )


def _place(organisation_id: int | None, locality_id: int | None) -> str:
    if organisation_id:
        return sharing.organisation(organisation_id)
    if locality_id:
        return sharing.locality(locality_id)
    return SIGNED_IN  # over the whole installation
