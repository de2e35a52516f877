"""Who may do what where: roles given and taken back."""

from datetime import datetime

from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.db import transaction

from learnonce.base import audit
from learnonce.base.actors import Actor
from learnonce.people import policies
from learnonce.people.calc import roles
from learnonce.people.errors import NotAllowed, NotPossible
from learnonce.people.models import Person, RoleAssignment
from learnonce.people.services.joining import new_person, way_in


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
        raise NotPossible(_where_instead(role))
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
def add_administrator(*, email: str, name: str, actor: Actor, at: datetime) -> str:
    """Let the person with this address administer the installation; the account is made when there is none.

    Returns:
        A link with which they choose a password.

    Raises:
        NotPossible: this is no e-mail address.
    """
    email = email.strip().lower()
    try:
        validate_email(email)
    except ValidationError as problem:
        raise NotPossible(f"{email!r} is not an e-mail address.") from problem
    person = Person.objects.filter(email=email).first() or new_person(
        email=email, name=name, actor=actor, at=at
    )
    give_role(person_id=person.pk, role=roles.ADMINISTRATOR, actor=actor, at=at)
    return way_in(person)


def _where_instead(role: str) -> str:
    name = roles.LABELS.get(role, role)
    if role in roles.OF_AN_ORGANISATION:
        return f"{name} is a role in one organisation. Name the organisation."
    if role in roles.OF_A_LOCALITY:
        return f"{name} is a role in one locality. Name the locality."
    return f"{name} is a role over everything here. Leave the place empty."


@transaction.atomic
def end_role(*, assignment_id: int, actor: Actor, at: datetime) -> None:
    """Take a role back, or give up one's own; doing it again changes nothing.

    Raises:
        NotAllowed: it is somebody else's, and the actor is no administrator.
        NotPossible: it is the last administrator's.
        RoleAssignment.DoesNotExist: no such role.
    """
    # Every administrator's row is locked, so that two who end each other's role cannot both succeed.
    administrators = list(
        RoleAssignment.objects.select_for_update()
        .filter(role=roles.ADMINISTRATOR, ended_at__isnull=True)
        .order_by("pk")
        .values_list("pk", flat=True)
    )
    row = RoleAssignment.objects.select_for_update().get(pk=assignment_id)
    if not policies.may_end_role(actor, row.person_id):
        raise NotAllowed("Only an administrator can end the role of somebody else.")
    if row.ended_at:
        return
    if administrators == [row.pk]:
        raise NotPossible("This is the last administrator. Give the role to somebody else first.")
    row.ended_at = at
    row.save(update_fields=["ended_at", "updated_at"])
    audit.record(verb="role.ended", subject=("person", row.person_id), actor=actor, at=at, role=row.role)
