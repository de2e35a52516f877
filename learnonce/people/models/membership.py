"""Who belongs where, who may do what there, and who has been asked to join."""

from django.db import models
from django.db.models import Q

from learnonce.base.models import Record
from learnonce.people.calc import roles
from learnonce.people.models.person import Person
from learnonce.people.models.place import Locality, Organisation, Team


class Membership(Record):
    """A person's place in a team, until `ended_at`."""

    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+")
    team = models.ForeignKey(Team, on_delete=models.PROTECT, related_name="+")
    job = models.CharField(max_length=60, blank=True)
    started_at = models.DateTimeField()
    ended_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["person", "team"],
                condition=Q(ended_at__isnull=True),
                name="people_membership_one_at_a_time",
            )
        ]

    def __str__(self) -> str:
        return f"person {self.person_id} in team {self.team_id}"


class RoleAssignment(Record):
    """A role over an organisation, a locality with all below it, or the whole installation (neither)."""

    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+")
    role = models.CharField(max_length=20, choices=list(roles.LABELS.items()))
    organisation = models.ForeignKey(
        Organisation, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    locality = models.ForeignKey(Locality, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    started_at = models.DateTimeField()
    ended_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints = [
            models.CheckConstraint(
                name="people_role_over_one_thing",
                condition=Q(organisation__isnull=True) | Q(locality__isnull=True),
            ),
            models.UniqueConstraint(
                fields=["person", "role", "organisation", "locality"],
                condition=Q(ended_at__isnull=True),
                nulls_distinct=False,
                name="people_role_held_once",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.role} of person {self.person_id}"


class Invitation(Record):
    """A letter that lets one address join one team. Only the hash of its key is stored."""

    email = models.EmailField()
    team = models.ForeignKey(Team, on_delete=models.PROTECT, related_name="+")
    job = models.CharField(max_length=60, blank=True)
    role = models.CharField(max_length=20, choices=list(roles.LABELS.items()), blank=True)
    key_hash = models.CharField(max_length=64, unique=True)
    invited_by = models.ForeignKey(Person, on_delete=models.PROTECT, null=True, related_name="+")
    expires_at = models.DateTimeField()
    accepted_at = models.DateTimeField(null=True, blank=True)
    withdrawn_at = models.DateTimeField(null=True, blank=True)

    def __str__(self) -> str:
        return f"invitation {self.pk} to team {self.team_id}"
