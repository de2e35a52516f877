"""Pieces of local work, with the stages they went through and what people ask about them."""

from typing import Self

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex
from django.db import models
from django.db.models import Q

from learnonce.base.actors import Actor
from learnonce.base.models import Record
from learnonce.improvement.calc import stages

STAGES = list(stages.LABELS.items())


class InitiativeQuerySet(models.QuerySet["Initiative"]):
    def visible_to(self, actor: Actor) -> Self:
        return self.filter(audience__overlap=sorted(actor.tokens))


class Initiative(Record):
    """One thing a place is doing about something, under way and not yet learned (domain A5).

    Its home is an organisation; or a locality, for what is done there by no single one or was brought from
    another place (`place_name`). Only `services` writes here.
    """

    what = models.CharField(max_length=300)
    organisation = models.ForeignKey(
        "people.Organisation", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    locality = models.ForeignKey("people.Locality", on_delete=models.PROTECT, related_name="+")
    place_name = models.CharField(max_length=160, blank=True)  # a place that is not known here
    stage = models.CharField(max_length=8, choices=STAGES)
    stage_since = models.DateTimeField()
    began_on = models.DateField(null=True, blank=True)  # the first of a month: nobody remembers the day
    stopped_why = models.TextField(blank=True)
    topics = ArrayField(models.CharField(max_length=40), default=list, blank=True)  # keys of lessons' topics
    # The lesson it builds on, and the lesson that was made of it.
    lesson = models.ForeignKey(
        "lessons.Lesson", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    made_lesson = models.ForeignKey(
        "lessons.Lesson", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    # The thing of a higher room it came from, such as ("noticing", 7).
    about_kind = models.CharField(max_length=30, blank=True)
    about_id = models.BigIntegerField(null=True, blank=True)
    raised_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    is_brought = models.BooleanField(default=False)  # seen elsewhere, and told here by a scout
    confirmed_at = models.DateTimeField()  # when somebody last said that this is how it stands

    source_name = models.CharField(max_length=160, blank=True)
    source_key = models.CharField(max_length=200, blank=True)
    source_url = models.URLField(max_length=500, blank=True)

    tier = models.PositiveSmallIntegerField()
    audience = ArrayField(models.CharField(max_length=30), default=list)

    objects = InitiativeQuerySet.as_manager()

    class Meta:
        constraints = [
            models.CheckConstraint(
                name="improvement_initiative_stopped_says_why",
                condition=~Q(stage=stages.STOPPED) | ~Q(stopped_why="") | ~Q(source_key=""),
            ),
            models.CheckConstraint(
                name="improvement_initiative_brought_names_a_place",
                condition=Q(is_brought=False) | ~Q(place_name=""),
            ),
            models.UniqueConstraint(
                fields=["about_kind", "about_id"],
                condition=Q(about_id__isnull=False),
                name="improvement_initiative_one_a_thing",
            ),
            models.UniqueConstraint(
                fields=["source_name", "source_key"],
                condition=~Q(source_key=""),
                name="improvement_initiative_imported_once",
            ),
        ]
        indexes = [
            GinIndex(fields=["audience"], name="improvement_audience"),
            models.Index(fields=["-stage_since", "-id"], name="improvement_newest"),
            models.Index(fields=["confirmed_at"], name="improvement_to_confirm"),
        ]

    def __str__(self) -> str:
        return f"initiative {self.pk}: {self.what}"


class StageStep(Record):
    """One stage an initiative went into, when, and what was said about it."""

    initiative = models.ForeignKey(Initiative, on_delete=models.CASCADE, related_name="steps")
    stage = models.CharField(max_length=8, choices=STAGES)
    at = models.DateTimeField()
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    note = models.TextField(blank=True)

    class Meta:
        indexes = [models.Index(fields=["initiative", "at", "id"], name="improvement_steps_in_order")]

    def __str__(self) -> str:
        return f"initiative {self.initiative_id} is {self.stage}"


class Remark(Record):
    """A question or an answer about an initiative; seen by whoever sees the initiative."""

    initiative = models.ForeignKey(Initiative, on_delete=models.CASCADE, related_name="remarks")
    text = models.TextField()
    written_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+"
    )
    written_at = models.DateTimeField()
    removed_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        indexes = [models.Index(fields=["initiative", "written_at", "id"], name="improvement_talk_in_order")]

    def __str__(self) -> str:
        return f"remark {self.pk} on initiative {self.initiative_id}"
