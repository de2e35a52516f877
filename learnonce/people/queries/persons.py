"""People as plain values."""

from collections.abc import Iterable
from dataclasses import dataclass

from learnonce.people.calc import roles
from learnonce.people.models import Membership, Organisation, Person, RoleAssignment, person


@dataclass(frozen=True, slots=True)
class Member:
    """A person in a team."""

    id: int
    name: str
    job: str


def names(user_ids: Iterable[int | None]) -> dict[int, str]:
    """What people are called, by id. Whoever may see the row that names them may see the name."""
    wanted = {number for number in user_ids if number}
    return {row.pk: str(row) for row in Person.objects.filter(pk__in=wanted)} if wanted else {}


def called(name: str | None, email: str | None) -> str:
    """What a person is called by two columns of their row; empty when there is no row."""
    return person.called(name or "", email or "")


def members_of_team(team_id: int) -> list[Member]:
    rows = (
        Membership.objects.filter(team_id=team_id, ended_at__isnull=True, person__is_active=True)
        .select_related("person")
        .order_by("person__name", "pk")
    )
    return [Member(id=row.person_id, name=str(row.person), job=row.job) for row in rows]


def people_with_role(
    role: str,
    *,
    organisation_id: int | None = None,
    locality_ids: Iterable[int] = (),
    everywhere: bool = False,
) -> list[int]:
    """Active people who hold the role over the organisation, over any of the localities, or `everywhere`."""
    rows = RoleAssignment.objects.filter(role=role, ended_at__isnull=True, person__is_active=True)
    found = set(rows.filter(locality_id__in=set(locality_ids)).values_list("person_id", flat=True))
    if organisation_id:
        found |= set(rows.filter(organisation_id=organisation_id).values_list("person_id", flat=True))
    if everywhere:
        over_all = rows.filter(organisation_id__isnull=True, locality_id__isnull=True)
        found |= set(over_all.values_list("person_id", flat=True))
    return sorted(found)


def may_sign_up(email: str) -> bool:
    """Whether an open organisation lets holders of addresses at this domain join without an invitation."""
    domain = email.rpartition("@")[2].lower()
    return Organisation.objects.filter(email_domains__contains=[domain], is_open=True).exists()


def account(person_id: int) -> Person:
    """The row itself, as Django's own sign-in wants it. Raises Person.DoesNotExist."""
    return Person.objects.get(pk=person_id)


def people_to_write_to(*, after: int, limit: int) -> list[int]:
    """The next active people of a team who want letters at all, by their numbers."""
    working = Membership.objects.filter(ended_at__isnull=True).values("person_id")
    rows = Person.objects.filter(pk__gt=after, pk__in=working, is_active=True)
    rows = rows.exclude(telling=Person.Telling.NEVER).order_by("pk")
    return list(rows.values_list("pk", flat=True)[:limit])


def works_at(person_id: int, organisation_id: int) -> bool:
    """Whether this person has an account and belongs to a team of the organisation now."""
    return Membership.objects.filter(
        person_id=person_id,
        person__is_active=True,
        team__organisation_id=organisation_id,
        ended_at__isnull=True,
    ).exists()


def who_runs(organisation_id: int) -> list[int]:
    """The active managers and leaders of an organisation."""
    rows = RoleAssignment.objects.filter(
        organisation_id=organisation_id,
        role__in=sorted(roles.OF_AN_ORGANISATION),
        ended_at__isnull=True,
        person__is_active=True,
    )
    return sorted(set(rows.values_list("person_id", flat=True)))


def workplaces(person_ids: Iterable[int]) -> dict[int, str]:
    """The name of the organisation each person has belonged to longest, by person."""
    rows = Membership.objects.filter(person_id__in=set(person_ids), ended_at__isnull=True)
    found = rows.order_by("-started_at", "-pk").values_list("person_id", "team__organisation__name")
    return dict(found)  # the longest held comes last and stays
