"""How people come in, what they are given to do, and how they leave."""

from datetime import datetime

from allauth.account.forms import default_token_generator
from allauth.account.utils import user_pk_to_url_str
from django.conf import settings
from django.db import IntegrityError, transaction
from django.urls import reverse

from learnonce.base import audit
from learnonce.base.actors import SYSTEM, Actor
from learnonce.people import policies
from learnonce.people.errors import NotAllowed, NotPossible
from learnonce.people.models import Membership, Organisation, Person, RoleAssignment, Team
from learnonce.people.queries.places import team_place

FIRST_TEAM = "Practice team"


@transaction.atomic
def new_person(
    *,
    email: str,
    name: str,
    actor: Actor,
    at: datetime,
    password: str | None = None,
    walk_in_as: str = "",
) -> Person:
    """Make an account. Without a password it can be entered only through a reset or an invitation."""
    try:
        with transaction.atomic():
            person = Person.objects.create_user(
                email=email, password=password, name=name, walk_in_as=walk_in_as
            )
    except IntegrityError as problem:
        raise NotPossible("There is already an account with this address. Sign in with it.") from problem
    audit.record(verb="person.added", subject=("person", person.pk), actor=actor, at=at)
    return person


def way_in(person: Person) -> str:
    """A link with which the person chooses a password, once, and proves that the address is theirs.

    The key in it holds until the password or an address of the account changes, or three days are over.
    """
    path = reverse(
        "account_reset_password_from_key",
        kwargs={"uidb36": user_pk_to_url_str(person), "key": default_token_generator.make_token(person)},
    )
    return settings.BASE_URL + path


@transaction.atomic
def join_team(*, person_id: int, team_id: int, job: str, actor: Actor, at: datetime) -> None:
    """Make somebody a member of a team; doing it again only changes the job."""
    place = team_place(team_id).place
    if not (policies.manages(actor, place) or policies.administers(actor)):
        raise NotAllowed("Only the manager or a leader of this organisation can add people to its teams.")
    become_member(person_id=person_id, team_id=team_id, job=job, at=at)
    audit.record(verb="team.joined", subject=("team", team_id), actor=actor, at=at, person_id=person_id)


def become_member(*, person_id: int, team_id: int, job: str, at: datetime) -> None:
    Membership.objects.update_or_create(
        person_id=person_id,
        team_id=team_id,
        ended_at=None,
        defaults={"job": job},
        create_defaults={"job": job, "started_at": at},
    )


@transaction.atomic
def end_membership(*, person_id: int, team_id: int, actor: Actor, at: datetime) -> None:
    """Let somebody leave a team; what they wrote stays. They may do so themselves.

    Effects:
        With the last team of an organisation, their roles over that organisation end too.
    """
    place = team_place(team_id).place
    if person_id != actor.user_id and not policies.manages(actor, place):
        raise NotAllowed("Only the person, or the manager of the organisation, can end this.")
    current = Membership.objects.filter(person_id=person_id, ended_at__isnull=True)
    if not current.filter(team_id=team_id).update(ended_at=at, updated_at=at):
        return
    audit.record(verb="team.left", subject=("team", team_id), actor=actor, at=at, person_id=person_id)
    if current.filter(team__organisation_id=place.id).exists():
        return
    held = RoleAssignment.objects.filter(person_id=person_id, organisation_id=place.id, ended_at__isnull=True)
    for row in held:
        row.ended_at = at
        row.save(update_fields=["ended_at", "updated_at"])
        audit.record(verb="role.ended", subject=("person", person_id), actor=actor, at=at, role=row.role)


@transaction.atomic
def rename(*, name: str, actor: Actor, at: datetime) -> None:
    """Change what the actor is called."""
    if not name.strip():
        raise NotPossible("Enter your name.")
    Person.objects.filter(pk=actor.person_id).update(name=name.strip(), updated_at=at)
    audit.record(verb="person.renamed", subject=("person", actor.person_id), actor=actor, at=at)


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
    team = first_team(allowed[0])
    become_member(person_id=person_id, team_id=team.pk, job="", at=at)
    audit.record(verb="team.joined", subject=("team", team.pk), actor=SYSTEM, at=at, person_id=person_id)
    return team


def first_team(organisation: Organisation) -> Team:
    """The organisation's oldest team. Imported organisations get it when somebody first needs it."""
    team = Team.objects.filter(organisation=organisation).order_by("pk").first()
    if team is None:
        is_practice = organisation.kind == Organisation.Kind.PRACTICE
        team, _made = Team.objects.get_or_create(
            organisation=organisation, name=FIRST_TEAM if is_practice else "Team"
        )
    return team
