"""What was learned, where, and how far along the road it is."""

from typing import Any, Self

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex
from django.db import models
from django.db.models import Q

from learnonce.base.actors import Actor
from learnonce.base.models import Record
from learnonce.lessons.calc import stages
from learnonce.lessons.models.topic import CanonicalProblem, Topic


class LessonQuerySet(models.QuerySet["Lesson"]):
    def visible_to(self, actor: Actor) -> Self:
        return self.open_to(sorted(actor.tokens))

    def open_to(self, tokens: Any) -> Self:  # Any: a list of tokens, or what stands for one (base.prepared)
        return self.filter(audience__overlap=tokens)

    def findable(self) -> Self:
        return self.filter(stage__in=stages.FINDABLE, merged_into__isnull=True)


class Lesson(Record):
    """One thing one place learned, worded so that another can use it (domain B8).

    The row holds the text as it stands; `LessonVersion` keeps what it was. Only `services` moves
    `stage`, `audience` and the evidence; the constraints below hold them to their word.
    """

    class Kind(models.TextChoices):
        SOLUTION = "SOLUTION", "Solution"
        WARNING = "WARNING", "Warning"
        ATTEMPT = "ATTEMPT", "Attempt that did not work"
        TIP = "TIP", "Tip"

    class Setting(models.TextChoices):
        GENERAL_PRACTICE = "general_practice", "General practice"
        COMMUNITY = "community", "Community services"
        HOSPITAL = "hospital", "Hospital"
        CARE_HOME = "care_home", "Care home"
        PHARMACY = "pharmacy", "Pharmacy"
        SOCIAL_CARE = "social_care", "Social care"
        OTHER = "other", "Another setting"

    # Where it comes from: a place here, or a named source it was imported from.
    organisation = models.ForeignKey(
        "people.Organisation", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    team = models.ForeignKey("people.Team", on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    locality = models.ForeignKey(
        "people.Locality", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    source_name = models.CharField(max_length=160, blank=True)
    source_key = models.CharField(max_length=200, blank=True)
    source_url = models.URLField(max_length=500, blank=True)
    source_place = models.CharField(max_length=160, blank=True)  # the organisation as the source words it
    # What the source said when it was read last, and which version that became: a later one was made here.
    source_mark = models.CharField(max_length=32, blank=True)
    source_version = models.PositiveIntegerField(null=True, blank=True)
    raised_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    parent = models.ForeignKey(
        "self", on_delete=models.PROTECT, null=True, blank=True, related_name="children"
    )

    # What it says.
    kind = models.CharField(max_length=8, choices=Kind, default=Kind.SOLUTION)
    title = models.CharField(max_length=200, blank=True)
    good = models.TextField(blank=True)
    not_so_good = models.TextField(blank=True)
    next_time = models.TextField(blank=True)
    happened_when = models.CharField(max_length=7, blank=True)  # "2026-03" or "2026-Q1": never a day
    problem_statement = models.TextField(blank=True)
    what_we_did = models.TextField(blank=True)
    core_parts = ArrayField(models.CharField(max_length=300), default=list, blank=True)
    adaptable_parts = ArrayField(models.CharField(max_length=300), default=list, blank=True)
    theory = models.TextField(blank=True)
    prediction = models.TextField(blank=True)
    results = models.TextField(blank=True)
    unintended_effects = models.TextField(blank=True)
    equity_note = models.TextField(blank=True)
    cost_time = models.CharField(max_length=200, blank=True)
    care_setting = models.CharField(max_length=20, choices=Setting, blank=True)
    roles_involved = ArrayField(models.CharField(max_length=60), default=list, blank=True)
    context = models.JSONField(default=dict)
    licence = models.CharField(max_length=40, blank=True)
    # What was measured at home: points before and after the change, people who were asked.
    before_points = models.PositiveIntegerField(null=True, blank=True)
    after_points = models.PositiveIntegerField(null=True, blank=True)
    feedback_from = models.PositiveIntegerField(null=True, blank=True)
    topics = models.ManyToManyField(Topic, blank=True, related_name="+")
    problem = models.ForeignKey(
        CanonicalProblem, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )

    # How far along it is, in whose hands, since when.
    stage = models.CharField(max_length=15, choices=list(stages.LABELS.items()), default=stages.CAPTURED)
    stage_since = models.DateTimeField()
    stage_reason = models.TextField(blank=True)  # the questions it was returned with, why it was withdrawn …
    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    version = models.PositiveIntegerField(default=1)
    published_at = models.DateTimeField(null=True, blank=True)
    published_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    review_by = models.DateField(null=True, blank=True)
    superseded_by = models.ForeignKey(
        "self", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    merged_into = models.ForeignKey("self", on_delete=models.PROTECT, null=True, blank=True, related_name="+")

    # Who may see it (base.sharing), and how well it is known (calc.grades, from facts).
    tier = models.PositiveSmallIntegerField(default=2)
    audience = ArrayField(models.CharField(max_length=30), default=list)
    # Since when only its home and its curators see it, until somebody has looked at what was found in it.
    held_at = models.DateTimeField(null=True, blank=True)
    strength = models.CharField(max_length=2, default="A0")
    replication = models.CharField(max_length=2, default="B0")
    last_confirmed_at = models.DateTimeField(null=True, blank=True)

    objects = LessonQuerySet.as_manager()

    class Meta:
        constraints = [
            models.CheckConstraint(
                name="lessons_lesson_comes_from_somewhere",
                condition=Q(organisation__isnull=False) | ~Q(source_name=""),
            ),
            models.CheckConstraint(
                name="lessons_lesson_findable_was_published",
                condition=~Q(stage__in=sorted(stages.FINDABLE)) | Q(published_at__isnull=False),
            ),
            models.CheckConstraint(
                name="lessons_lesson_publish_names_who_and_when",
                condition=Q(published_at__isnull=False) | Q(published_by__isnull=True),
            ),
            models.CheckConstraint(
                name="lessons_lesson_superseded_names_the_newer",
                condition=~Q(stage=stages.SUPERSEDED) | Q(superseded_by__isnull=False),
            ),
            models.UniqueConstraint(
                fields=["source_name", "source_key"],
                condition=~Q(source_key=""),
                name="lessons_lesson_imported_once",
            ),
        ]
        indexes = [
            GinIndex(fields=["audience"], name="lessons_lesson_audience"),
            models.Index(
                fields=["-published_at", "-id"],
                name="lessons_newest_findable",
                condition=Q(stage__in=sorted(stages.FINDABLE)),
            ),
            models.Index(fields=["team", "-stage_since"], name="lessons_of_team"),
            models.Index(fields=["locality", "stage", "stage_since"], name="lessons_in_hand"),
            models.Index(
                fields=["review_by"], name="lessons_to_review", condition=Q(review_by__isnull=False)
            ),
        ]

    def __str__(self) -> str:
        return f"lesson {self.pk}: {self.title}"


class LessonVersion(Record):
    """What a lesson said at one moment. `content` maps field names to values."""

    lesson = models.ForeignKey(Lesson, on_delete=models.CASCADE, related_name="versions")
    number = models.PositiveIntegerField()
    content = models.JSONField()
    saved_at = models.DateTimeField()
    saved_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["lesson", "number"], name="lessons_version_numbered_once")
        ]

    def __str__(self) -> str:
        return f"version {self.number} of lesson {self.lesson_id}"
