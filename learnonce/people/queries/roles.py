"""Who holds which role, for administrators; and one's own."""

from dataclasses import dataclass
from datetime import datetime

from allauth.account.models import EmailAddress
from django.conf import settings
from django.db.models import Q, QuerySet

from learnonce.base.actors import Actor
from learnonce.people import policies
from learnonce.people.calc import roles
from learnonce.people.errors import NotAllowed
from learnonce.people.models import Letter, Membership, Person, RoleAssignment
from learnonce.people.queries.places import TeamPlace, team_places
from learnonce.people.queries.walk_ins import walk_ins

SHOWN = 200  # roles on one page; more are found by typing a name


@dataclass(frozen=True, slots=True)
class Held:
    """A role somebody holds, in words."""

    id: int
    person_id: int
    name: str
    email: str
    role: str
    place: str
    since: datetime


def _held(row: RoleAssignment) -> Held:
    place = row.organisation or row.locality
    return Held(
        id=row.pk,
        person_id=row.person_id,
        name=str(row.person),
        email=row.person.email,
        role=roles.LABELS[row.role],
        place=place.name if place else "All of this installation",
        since=row.started_at,
    )


def _standing() -> QuerySet[RoleAssignment]:
    return RoleAssignment.objects.filter(ended_at__isnull=True).select_related(
        "person", "organisation", "locality"
    )


def roles_held(*, actor: Actor, text: str = "") -> list[Held]:
    """Every standing role, or those of people and places with `text` in their name or address."""
    if not policies.administers(actor):
        raise NotAllowed("Only an administrator can see who holds which role.")
    rows = _standing()
    if text.strip():
        rows = rows.filter(
            Q(person__name__icontains=text.strip())
            | Q(person__email__icontains=text.strip())
            | Q(organisation__name__icontains=text.strip())
            | Q(locality__name__icontains=text.strip())
        )
    return [_held(row) for row in rows.order_by("person__name", "role", "pk")[:SHOWN]]


def role_held(*, assignment_id: int, actor: Actor) -> Held:
    """One standing role, for administrators and whoever holds it. Raises RoleAssignment.DoesNotExist."""
    row = _standing().filter(pk=assignment_id).first()
    if not policies.may_end_role(actor, row.person_id if row else None):
        raise NotAllowed("Only an administrator can end the role of somebody else.")
    if row is None:
        raise RoleAssignment.DoesNotExist
    return _held(row)


def person_with_address(email: str) -> int | None:
    """The account with this e-mail address, for those who give roles."""
    return Person.objects.filter(email=email.strip().lower()).values_list("pk", flat=True).first()


def person_with_proven_address(email: str) -> int | None:
    """The active account whose holder has shown that this address is theirs, for letters that come in."""
    found = EmailAddress.objects.filter(email__iexact=email.strip(), verified=True, user__is_active=True)
    number: int | None = found.values_list("user_id", flat=True).first()
    if number is None and settings.DEMO:
        # Anybody may walk in as these. With its doors closed the demonstration leaves nobody proven behind.
        number = next((one.person_id for one in walk_ins() if one.address == email.strip().lower()), None)
    return number


def is_letter_of_ours(message_id: str) -> bool:
    """Whether a letter of this Message-ID went out from here."""
    return bool(message_id) and Letter.objects.filter(message_id=message_id).exists()


@dataclass(frozen=True, slots=True)
class OwnPlaces:
    """Where one works, with one's job, and the roles one holds."""

    email: str
    name: str
    telling: str
    teams: list[tuple[TeamPlace, str]]
    roles: list[Held]


def own_places(*, actor: Actor) -> OwnPlaces:
    person = Person.objects.get(pk=actor.person_id)
    memberships = Membership.objects.filter(person=person, ended_at__isnull=True).order_by("started_at", "id")
    jobs = dict(memberships.values_list("team_id", "job"))
    teams = team_places(jobs)
    return OwnPlaces(
        email=person.email,
        name=person.name,
        telling=person.telling,
        teams=[(teams[number], job) for number, job in jobs.items()],
        roles=[_held(row) for row in _standing().filter(person=person).order_by("role", "pk")],
    )


def is_last_administrator(person_id: int) -> bool:
    """Whether nobody else could administer the installation any more."""
    held = RoleAssignment.objects.filter(role=roles.ADMINISTRATOR, ended_at__isnull=True)
    others = held.filter(person__is_active=True).exclude(person_id=person_id)
    return held.filter(person_id=person_id).exists() and not others.exists()


def role_names() -> list[str]:
    """What roles are called, in the order they are offered."""
    return list(roles.LABELS.values())
