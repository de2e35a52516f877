"""A team as its own people see it, and invitations into it."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from django.db.models import Q

from learnonce.base.actors import Actor
from learnonce.people import policies
from learnonce.people.calc.keys import hash_of
from learnonce.people.errors import NotAllowed
from learnonce.people.models import Invitation, Membership, Person, Team
from learnonce.people.queries.letters import letter_troubles
from learnonce.people.queries.persons import Member, members_of_team
from learnonce.people.queries.places import TeamPlace, team_place, team_place_of


@dataclass(frozen=True, slots=True)
class Invited:
    """An invitation that waits to be taken up."""

    id: int
    email: str
    job: str
    expires_at: datetime
    trouble: str  # with its letter; empty when there is none


@dataclass(frozen=True, slots=True)
class TeamPage:
    """`invited` is empty for those who do not run the place."""

    team: TeamPlace
    members: list[Member]
    invited: list[Invited]
    may_manage: bool


def team_page(*, team_id: int, actor: Actor, at: datetime) -> TeamPage:
    """Who is in a team. Raises KeyError for no such team, NotAllowed for an outsider."""
    team = team_place(team_id)
    may_manage = policies.manages(actor, team.place)
    if not (may_manage or team_id in actor.team_ids):
        raise NotAllowed("Only the people of this team can see who is in it.")
    return TeamPage(
        team=team,
        members=members_of_team(team_id),
        invited=_invited(team_id, at) if may_manage else [],
        may_manage=may_manage,
    )


def _invited(team_id: int, at: datetime) -> list[Invited]:
    rows = Invitation.objects.filter(
        team_id=team_id, accepted_at__isnull=True, withdrawn_at__isnull=True, expires_at__gt=at
    ).order_by("expires_at", "id")
    letters = letter_troubles(kind="invitation", about="invitation", numbers=[row.pk for row in rows])
    return [
        Invited(
            id=row.pk,
            email=row.email,
            job=row.job,
            expires_at=row.expires_at,
            trouble=letters.get(row.pk, ""),
        )
        for row in rows
    ]


def own_teams(*, actor: Actor) -> list[TeamPlace]:
    """The actor's teams, and those of the organisations they run, the own ones first. One query."""
    run = [int(place[2:]) for _role, place in actor.roles if place.startswith("o:")]
    rows = Team.objects.select_related("organisation__locality").filter(
        Q(pk__in=actor.team_ids) | Q(organisation_id__in=run)
    )
    found = {row.pk: team_place_of(row) for row in rows.order_by("name", "pk")}
    own = [found.pop(number) for number in actor.team_ids if number in found]
    return [*own, *found.values()]


def membership(*, team_id: int, person_id: int, actor: Actor) -> tuple[TeamPlace, Member]:
    """A member the actor may let go: themselves, or anybody in a team they run.

    Raises KeyError for no such team or member, NotAllowed for somebody who may not.
    """
    team = team_place(team_id)
    if person_id != actor.user_id and not policies.manages(actor, team.place):
        raise NotAllowed("Only the person, or the manager of the organisation, can end this.")
    rows = Membership.objects.filter(team_id=team_id, person_id=person_id, ended_at__isnull=True)
    row = rows.select_related("person").first()
    if row is None:
        raise KeyError(person_id)
    return team, Member(id=person_id, name=str(row.person), job=row.job)


class InvitationState(Enum):
    OPEN = "open"
    USED = "used"
    WITHDRAWN = "withdrawn"
    EXPIRED = "expired"


@dataclass(frozen=True, slots=True)
class Invitee:
    """An invitation as its holder sees it."""

    email: str
    team: TeamPlace
    job: str
    invited_by: str
    state: InvitationState
    has_account: bool


def invitation(*, key: str, at: datetime) -> Invitee | None:
    """What the holder of this key was invited to; None when there is no such invitation."""
    row = Invitation.objects.select_related("invited_by").filter(key_hash=hash_of(key)).first()
    if row is None:
        return None
    return Invitee(
        email=row.email,
        team=team_place(row.team_id),
        job=row.job,
        invited_by=str(row.invited_by or "Somebody who has left"),
        state=_state(row, at),
        has_account=Person.objects.filter(email=row.email).exists(),
    )


def _state(row: Invitation, at: datetime) -> InvitationState:
    if row.accepted_at:
        return InvitationState.USED
    if row.withdrawn_at:
        return InvitationState.WITHDRAWN
    return InvitationState.EXPIRED if row.expires_at <= at else InvitationState.OPEN
