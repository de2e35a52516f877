"""A project: what a team wants to make better, by how much, by when."""

from typing import Self

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex
from django.db import models
from django.db.models import Q

from learnonce.base.actors import Actor
from learnonce.base.models import Record


class ProjectQuerySet(models.QuerySet["Project"]):
    def visible_to(self, actor: Actor) -> Self:
        return self.filter(audience__overlap=sorted(actor.tokens))


class Project(Record):
    """The work of one team toward one aim. It is the practice's own until it lets others see it."""

    class Ended(models.TextChoices):
        REACHED = "REACHED", "We got there"
        PARTLY = "PARTLY", "We got part of the way"
        STOPPED = "STOPPED", "We stopped"

    team = models.ForeignKey("people.Team", on_delete=models.PROTECT, related_name="+")
    title = models.CharField(max_length=160)
    aim = models.CharField(max_length=300)  # what shall be better, for whom
    how_much = models.CharField(max_length=200, blank=True)
    by_when = models.DateField(null=True, blank=True)
    why = models.TextField(blank=True)
    started_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    started_at = models.DateTimeField()
    # What it came from: a thing of a higher room, such as ("noticing", 7); or a take-up of a lesson.
    about_kind = models.CharField(max_length=30, blank=True)
    about_id = models.BigIntegerField(null=True, blank=True)
    adoption = models.ForeignKey(
        "lessons.Adoption", on_delete=models.SET_NULL, null=True, blank=True, related_name="+"
    )
    ended_as = models.CharField(max_length=7, choices=Ended, blank=True)
    ended_at = models.DateTimeField(null=True, blank=True)
    ended_why = models.TextField(blank=True)
    made_lesson = models.ForeignKey(
        "lessons.Lesson", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    tier = models.PositiveSmallIntegerField()
    audience = ArrayField(models.CharField(max_length=30), default=list)

    objects = ProjectQuerySet.as_manager()

    class Meta:
        constraints = [
            models.CheckConstraint(
                name="improvement_project_end_is_whole",
                condition=Q(ended_at__isnull=True, ended_as="")
                | (Q(ended_at__isnull=False) & ~Q(ended_as="")),
            ),
            models.UniqueConstraint(
                fields=["about_kind", "about_id"],
                condition=Q(about_id__isnull=False),
                name="improvement_project_one_a_thing",
            ),
        ]
        indexes = [
            GinIndex(fields=["audience"], name="improvement_project_audience"),
            models.Index(fields=["team", "-started_at", "-id"], name="improvement_project_of_team"),
        ]

    def __str__(self) -> str:
        return f"project {self.pk}: {self.title}"
