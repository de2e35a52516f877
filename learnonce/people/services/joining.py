"""How people come in, what they are given to do, and how they leave."""

import hashlib
import secrets
from datetime import datetime, timedelta

from django.db import IntegrityError, transaction

from learnonce.base import audit
from learnonce.base.actors import SYSTEM, Actor
from learnonce.people import policies
from learnonce.people.calc import roles
from learnonce.people.errors import NotAllowed, NotPossible
from learnonce.people.models import Invitation, Membership, Organisation, Person, RoleAssignment, Team
from learnonce.people.queries.places import team_place

FIRST_TEAM = "Practice team"
INVITATION_LASTS = timedelta(days=14)


@transaction.atomic
def new_person(*, email: str, name: str, actor: Actor, at: datetime, password: str | None = None) -> Person:
    """Make an account. Without a password it can be entered only through a reset or an invitation."""
    try:
        with transaction.atomic():
            person = Person.objects.create_user(email=email, password=password, name=name)
    except IntegrityError as problem:
        raise NotPossible("There is already an account with this address. Sign in with it.") from problem
    audit.record(verb="person.added", subject=("person", person.pk), actor=actor, at=at)
    return person


@transaction.atomic
def join_team(*, person_id: int, team_id: int, job: str, actor: Actor, at: datetime) -> None:
    """Make somebody a member of a team; doing it again only changes the job."""
    place = team_place(team_id).place
    if not (policies.manages(actor, place) or policies.administers(actor)):
        raise NotAllowed("Only the manager or a leader of this organisation can add people to its teams.")
    _become_member(person_id=person_id, team_id=team_id, job=job, at=at)
    audit.record(verb="team.joined", subject=("team", team_id), actor=actor, at=at, person_id=person_id)


def _become_member(*, person_id: int, team_id: int, job: str, at: datetime) -> None:
    Membership.objects.update_or_create(
        person_id=person_id,
        team_id=team_id,
        ended_at=None,
        defaults={"job": job},
        create_defaults={"job": job, "started_at": at},
    )


@transaction.atomic
def end_membership(*, person_id: int, team_id: int, actor: Actor, at: datetime) -> None:
    """Let somebody leave a team; what they wrote stays. They may do so themselves."""
    place = team_place(team_id).place
    if person_id != actor.user_id and not policies.manages(actor, place):
        raise NotAllowed("Only the person, or the manager of the organisation, can end this.")
    ended = Membership.objects.filter(person_id=person_id, team_id=team_id, ended_at__isnull=True).update(
        ended_at=at
    )
    if ended:
        audit.record(verb="team.left", subject=("team", team_id), actor=actor, at=at, person_id=person_id)


@transaction.atomic
def give_role(
    *,
    person_id: int,
    role: str,
    actor: Actor,
    at: datetime,
    organisation_id: int | None = None,
    locality_id: int | None = None,
) -> None:
    """Give somebody a role over an organisation, a locality or (neither) the whole installation."""
    if not policies.administers(actor):
        raise NotAllowed("Only an administrator can give roles.")
    wanted = (
        (role in roles.OF_AN_ORGANISATION and organisation_id and not locality_id)
        or (role in roles.OF_A_LOCALITY and locality_id and not organisation_id)
        or (role in roles.OF_THE_INSTALLATION and not organisation_id and not locality_id)
    )
    if not wanted:
        raise NotPossible(f"The role {role} cannot be held over this kind of place.")
    held = RoleAssignment.objects.filter(person_id=person_id, role=role, ended_at__isnull=True)
    if organisation_id:
        held = held.filter(organisation_id=organisation_id)
    if locality_id:
        held = held.filter(locality_id=locality_id)
    if held.exists():
        return
    RoleAssignment.objects.create(
        person_id=person_id,
        role=role,
        organisation_id=organisation_id,
        locality_id=locality_id,
        started_at=at,
    )
    audit.record(verb="role.given", subject=("person", person_id), actor=actor, at=at, role=role)


@transaction.atomic
def invite(*, email: str, team_id: int, job: str, actor: Actor, at: datetime) -> tuple[Invitation, str]:
    """Invite an address into a team. Returns the invitation and its key, which is stored only as a hash."""
    place = team_place(team_id).place
    if not policies.manages(actor, place):
        raise NotAllowed("Only the manager or a leader of this organisation can invite people.")
    key = secrets.token_urlsafe(24)
    invitation = Invitation.objects.create(
        email=email.strip().lower(),
        team_id=team_id,
        job=job,
        key_hash=_hash(key),
        invited_by_id=actor.person_id,
        expires_at=at + INVITATION_LASTS,
    )
    audit.record(verb="person.invited", subject=("team", team_id), actor=actor, at=at)
    return invitation, key


@transaction.atomic
def accept_invitation(*, key: str, person_id: int, at: datetime) -> Team:
    """Join the team an invitation names. It works once, for the address it was sent to."""
    invitation = (
        Invitation.objects.select_for_update(of=("self",))
        .select_related("team")
        .filter(key_hash=_hash(key))
        .first()
    )
    person = Person.objects.get(pk=person_id)
    if invitation is None or invitation.withdrawn_at or invitation.accepted_at or invitation.expires_at <= at:
        raise NotPossible("This invitation can no longer be used. Ask for a new one.")
    if invitation.email != person.email:
        raise NotPossible("This invitation was sent to another address. Sign in with that one.")
    invitation.accepted_at = at
    invitation.save(update_fields=["accepted_at", "updated_at"])
    _become_member(person_id=person_id, team_id=invitation.team_id, job=invitation.job, at=at)
    audit.record(
        verb="team.joined", subject=("team", invitation.team_id), actor=SYSTEM, at=at, person_id=person_id
    )
    return invitation.team


@transaction.atomic
def join_by_domain(*, person_id: int, at: datetime) -> Team | None:
    """Join the first team of the one organisation that allows the domain of a proven address.

    Somebody who has been in a team before is left where they are: proving an address again, as a new
    password does, must not bring anybody back.
    """
    person = Person.objects.get(pk=person_id)
    if Membership.objects.filter(person=person).exists():
        return None
    domain = person.email.rpartition("@")[2]
    allowed = list(Organisation.objects.filter(email_domains__contains=[domain], is_open=True)[:2])
    if len(allowed) != 1:
        return None
    team = first_team(allowed[0].pk)
    _become_member(person_id=person_id, team_id=team.pk, job="", at=at)
    audit.record(verb="team.joined", subject=("team", team.pk), actor=SYSTEM, at=at, person_id=person_id)
    return team


def first_team(organisation_id: int) -> Team:
    """The organisation's oldest team. Imported organisations get it when somebody first needs it."""
    team = Team.objects.filter(organisation_id=organisation_id).order_by("pk").first()
    if team is None:
        team, _made = Team.objects.get_or_create(organisation_id=organisation_id, name=FIRST_TEAM)
    return team


def _hash(key: str) -> str:
    return hashlib.sha256(key.encode()).hexdigest()
