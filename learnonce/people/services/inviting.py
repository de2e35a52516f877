"""Letters that let one address join one team."""

import secrets
from datetime import datetime, timedelta

from allauth.account.models import EmailAddress
from django.db import IntegrityError, transaction
from django.urls import reverse

from learnonce.base import audit
from learnonce.base.actors import SYSTEM, Actor
from learnonce.people import policies
from learnonce.people.calc import roles
from learnonce.people.calc.keys import hash_of
from learnonce.people.errors import NotAllowed, NotPossible
from learnonce.people.models import Invitation, Membership, Person, RoleAssignment, Team
from learnonce.people.queries.places import team_place
from learnonce.people.services import letters
from learnonce.people.services.joining import become_member

INVITATION_LASTS = timedelta(days=14)
LETTER = "invitation"


@transaction.atomic
def invite(
    *, email: str, team_id: int, job: str, actor: Actor, at: datetime, as_manager: bool = False
) -> tuple[Invitation, str]:
    """Invite an address into a team. Returns the invitation and its key, which is stored only as a hash.

    Args:
        as_manager: they will also run the organisation here, as the actor does.

    Raises:
        NotAllowed: the actor does not run the organisation.
        NotPossible: the person is in the team already.

    Effects:
        A letter with the link leaves after this is stored; the team's page says when it cannot be sent.
        An earlier invitation of the address to this team is withdrawn: only the newest link works.
    """
    team = team_place(team_id)
    if not policies.manages(actor, team.place):
        raise NotAllowed("Only the manager or a leader of this organisation can invite people.")
    email = email.strip().lower()
    if Membership.objects.filter(person__email=email, team_id=team_id, ended_at__isnull=True).exists():
        raise NotPossible("The person with this address is in the team already.")
    Invitation.objects.filter(
        email=email, team_id=team_id, accepted_at__isnull=True, withdrawn_at__isnull=True
    ).update(withdrawn_at=at, updated_at=at)
    invitation = Invitation.objects.create(
        email=email,
        team_id=team_id,
        job=job.strip(),
        role=roles.PRACTICE_MANAGER if as_manager else "",
        key_hash=secrets.token_hex(32),  # in place of the right one, which needs the row's number
        invited_by_id=actor.person_id,
        expires_at=at + INVITATION_LASTS,
    )
    key = letters.key_for(LETTER, invitation.pk)
    invitation.key_hash = hash_of(key)
    invitation.save(update_fields=["key_hash", "updated_at"])
    audit.record(verb="person.invited", subject=("team", team_id), actor=actor, at=at)
    letters.queue(
        kind=LETTER, key=str(invitation.pk), address=email, about={"invitation": invitation.pk}, at=at
    )
    return invitation, key


def declare_letters() -> None:
    letters.declare(letters.Kind(LETTER, compose=_letter, may_repeat=True))


def _letter(letter: letters.Outgoing) -> letters.Content | None:
    """None when it was withdrawn or taken up since."""
    row = (
        Invitation.objects.select_related("invited_by")
        .filter(pk=letter.about["invitation"], accepted_at__isnull=True, withdrawn_at__isnull=True)  # type: ignore[misc]  # a number, as queued
        .first()
    )
    if row is None or row.expires_at <= letter.at:
        return None
    team, inviter = team_place(row.team_id), str(row.invited_by or "Your colleague")
    link = reverse("people:join", kwargs={"key": letters.key_for(LETTER, row.pk)})
    return letters.Content(
        subject=f"{inviter} invites you to {team.place.name} on learnonce",
        parts=[
            letters.Words(f"{inviter} invites you to join {team.name} of {team.place.name} on learnonce."),
            letters.Words(
                "There you say what could go better at work, and see who has solved it already. "
                "Open this link, choose a password, and you are in:"
            ),
            letters.Link("Join the team", link),
            letters.Words(
                f"The link works once, for {INVITATION_LASTS.days} days. If this is not for you, do nothing."
            ),
        ],
    )


@transaction.atomic
def withdraw_invitation(*, invitation_id: int, actor: Actor, at: datetime) -> int:
    """Make an invitation's link stop working. Returns the team it was for.

    Raises:
        NotPossible: it was accepted already.
        Invitation.DoesNotExist: no such invitation.
    """
    row = Invitation.objects.select_for_update().get(pk=invitation_id)
    if not policies.manages(actor, team_place(row.team_id).place):
        raise NotAllowed("Only the manager or a leader of this organisation can withdraw an invitation.")
    if row.accepted_at:
        raise NotPossible("This invitation has been accepted. You can end the membership instead.")
    if not row.withdrawn_at:
        row.withdrawn_at = at
        row.save(update_fields=["withdrawn_at", "updated_at"])
        audit.record(verb="invitation.withdrawn", subject=("team", row.team_id), actor=actor, at=at)
    return row.team_id


@transaction.atomic
def accept_invitation(*, key: str, person_id: int, at: datetime) -> Team:
    """Let somebody with an account join. It works once, for the address it was sent to."""
    invitation = _open(key, at)
    person = Person.objects.get(pk=person_id)
    if invitation.email != person.email:
        raise NotPossible("This invitation was sent to another address. Sign in with that one.")
    return _take_up(invitation, person, at)


@transaction.atomic
def join_by_invitation(*, key: str, name: str, password: str, at: datetime) -> Person:
    """Make the account of an invited person, and let them join.

    That the letter was read proves the address, so no further letter is sent.

    Raises:
        NotPossible: the invitation can no longer be used, or its address has an account.
    """
    invitation = _open(key, at)
    try:
        with transaction.atomic():
            person = Person.objects.create_user(email=invitation.email, password=password, name=name.strip())
    except IntegrityError as problem:
        raise NotPossible("There is an account with this address already. Sign in with it.") from problem
    EmailAddress.objects.create(user=person, email=person.email, verified=True, primary=True)
    audit.record(verb="person.added", subject=("person", person.pk), actor=SYSTEM, at=at)
    _take_up(invitation, person, at)
    return person


def _open(key: str, at: datetime) -> Invitation:
    """The invitation, locked, so that of two who use it at once the second finds it used."""
    invitation = (
        Invitation.objects.select_for_update(of=("self",))
        .select_related("team")
        .filter(key_hash=hash_of(key))
        .first()
    )
    if invitation is None or invitation.withdrawn_at or invitation.accepted_at or invitation.expires_at <= at:
        raise NotPossible("This invitation can no longer be used. Ask for a new one.")
    return invitation


def _take_up(invitation: Invitation, person: Person, at: datetime) -> Team:
    invitation.accepted_at = at
    invitation.save(update_fields=["accepted_at", "updated_at"])
    team = invitation.team
    become_member(person_id=person.pk, team_id=team.pk, job=invitation.job, at=at)
    audit.record(verb="team.joined", subject=("team", team.pk), actor=SYSTEM, at=at, person_id=person.pk)
    if invitation.role:
        _made, is_new = RoleAssignment.objects.get_or_create(
            person=person,
            role=invitation.role,
            organisation_id=team.organisation_id,
            locality=None,
            ended_at=None,
            defaults={"started_at": at},
        )
        if is_new:
            audit.record(
                verb="role.given", subject=("person", person.pk), actor=SYSTEM, at=at, role=invitation.role
            )
    return team
