"""Where: localities as a tree, the organisations in them, and the teams people work in."""

from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex
from django.db import models
from django.db.models import Q

from learnonce.base.models import Record


class Locality(Record):
    """A place in the tree that begins above organisations: cluster, board, region, nation."""

    class Kind(models.TextChoices):
        CLUSTER = "CLUSTER", "Cluster or primary care network"
        PLACE = "PLACE", "Place"
        BOARD = "BOARD", "Board"
        REGION = "REGION", "Region"
        NATION = "NATION", "Nation"

    kind = models.CharField(max_length=8, choices=Kind)
    name = models.CharField(max_length=120)
    code = models.CharField(max_length=20, unique=True)
    # What another register calls the same place; registers name a board now by one code, now by the other.
    other_code = models.CharField(max_length=20, blank=True)
    parent = models.ForeignKey("self", on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    # Ids from the top of the tree down to and including this row; kept by services.structure.
    path = ArrayField(models.BigIntegerField(), default=list)
    # How many people must approve a lesson here before it is published; empty means as above it.
    approvers = models.PositiveSmallIntegerField(null=True, blank=True)

    class Meta:
        constraints = [
            models.CheckConstraint(
                name="people_locality_approvers_0_to_2",
                condition=Q(approvers__isnull=True) | Q(approvers__lte=2),
            ),
            models.CheckConstraint(
                name="people_locality_not_its_own_parent",
                condition=Q(parent__isnull=True) | ~Q(parent=models.F("id")),
            ),
        ]
        indexes = [GinIndex(fields=["path"], name="people_locality_path")]

    def __str__(self) -> str:
        return self.name


class Organisation(Record):
    """A practice, hospital, board, council or other body that belongs to one locality."""

    class Kind(models.TextChoices):
        PRACTICE = "PRACTICE", "General practice"
        HOSPITAL = "HOSPITAL", "Hospital"
        COMMUNITY = "COMMUNITY", "Community service"
        PHARMACY = "PHARMACY", "Pharmacy"
        COUNCIL = "COUNCIL", "Council or social care"
        BOARD = "BOARD", "Health board"
        NATIONAL = "NATIONAL", "National body"
        OTHER = "OTHER", "Other"

    kind = models.CharField(max_length=10, choices=Kind, default=Kind.PRACTICE)
    name = models.CharField(max_length=160)
    code = models.CharField(max_length=20, unique=True)
    locality = models.ForeignKey(Locality, on_delete=models.PROTECT, related_name="+")
    # Facet to code, as people.calc.context lists them.
    context = models.JSONField(default=dict)
    # Whoever proves an address at one of these domains may sign up without an invitation.
    email_domains = ArrayField(models.CharField(max_length=100), default=list)
    is_open = models.BooleanField(default=True)

    class Meta:
        indexes = [GinIndex(fields=["email_domains"], name="people_organisation_domains")]

    def __str__(self) -> str:
        return self.name


class Team(Record):
    """People who work together in one organisation; the home of what they notice."""

    organisation = models.ForeignKey(Organisation, on_delete=models.PROTECT, related_name="+")
    name = models.CharField(max_length=80)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["organisation", "name"], name="people_team_named_once_in_organisation"
            )
        ]

    def __str__(self) -> str:
        return self.name
