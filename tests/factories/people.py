"""The smallest valid people and places. Anything a test relies on is written in the test."""

from datetime import UTC, datetime
from itertools import count

from learnonce.people import queries
from learnonce.people.models import Locality, Membership, Organisation, Person, RoleAssignment, Team

LONG_AGO = datetime(2025, 1, 6, 9, 0, tzinfo=UTC)
_numbers = count(1)


def locality(name="Alder", *, kind="CLUSTER", parent=None, **fields):
    row = Locality.objects.create(name=name, kind=kind, parent=parent, code=f"L{next(_numbers)}", **fields)
    row.path = [*(parent.path if parent else []), row.pk]
    row.save(update_fields=["path"])
    return row


def practice(name="Fernbank", *, locality, **fields):
    return Organisation.objects.create(name=name, locality=locality, code=f"P{next(_numbers)}", **fields)


def team(organisation, name="Practice team"):
    return Team.objects.create(organisation=organisation, name=name)


def person(name="Sam Stone", **fields):
    address = fields.pop("email", f"{name.split()[0].lower()}{next(_numbers)}@example.org")
    return Person.objects.create_user(email=address, name=name, **fields)


def actor(name="Sam Stone", *, team=None, job="", role="", over=None):
    """A new person in a team and with a role, as the asker of queries and services."""
    row = person(name)
    if team:
        Membership.objects.create(person=row, team=team, job=job, started_at=LONG_AGO)
    if role:
        hold(row, role, over)
    return queries.actor(user_id=row.pk, name=name)


def hold(person, role, over=None):
    """Give somebody a role."""
    RoleAssignment.objects.create(
        person=person,
        role=role,
        organisation=over if isinstance(over, Organisation) else None,
        locality=over if isinstance(over, Locality) else None,
        started_at=LONG_AGO,
    )


def user_of(actor):
    """The account of an actor, to sign a test client in."""
    return Person.objects.get(pk=actor.user_id)


def end_roles(actor):
    """Every role of theirs is over."""
    RoleAssignment.objects.filter(person_id=actor.user_id).update(ended_at=LONG_AGO)
