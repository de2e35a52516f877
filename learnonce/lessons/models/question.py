"""What people looked for: searches counted, what they were shown, and questions that stay open."""

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex
from django.db import models
from django.db.models import Q

from learnonce.base.models import Record
from learnonce.lessons.models.lesson import Lesson


class StandingQuestion(Record):
    """A problem without a good answer yet; every later lesson is matched against it."""

    text = models.TextField()
    asked_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    # The thing of a higher room it came from, such as ("noticing", 7).
    about_kind = models.CharField(max_length=30, blank=True)
    about_id = models.BigIntegerField(null=True, blank=True)
    locality_id = models.BigIntegerField(null=True)
    audience = ArrayField(models.CharField(max_length=30), default=list)
    asked_at = models.DateTimeField()
    closed_at = models.DateTimeField(null=True, blank=True)
    closed_reason = models.CharField(max_length=200, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["about_kind", "about_id"],
                condition=Q(about_id__isnull=False, closed_at__isnull=True),
                name="lessons_question_one_open_a_thing",
            )
        ]
        indexes = [GinIndex(fields=["audience"], name="lessons_question_audience")]

    def __str__(self) -> str:
        return f"question {self.pk}"


class QuestionMatch(Record):
    """A later lesson that may answer a standing question; its asker is told once."""

    question = models.ForeignKey(StandingQuestion, on_delete=models.CASCADE, related_name="matches")
    lesson = models.ForeignKey(Lesson, on_delete=models.CASCADE, related_name="+")
    cosine = models.FloatField()
    found_at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["question", "lesson"], name="lessons_question_told_once")
        ]

    def __str__(self) -> str:
        return f"lesson {self.lesson_id} for question {self.question_id}"


class PriorArtCheck(Record):
    """What was shown before work began, what was chosen, and why. It never blocks."""

    class Choice(models.TextChoices):
        USE = "USE", "Use one of these"
        PART = "PART", "Use part of one"
        CONTINUE = "CONTINUE", "Go on with our own"
        NOTHING = "NOTHING", "Nothing like it was found"

    about_kind = models.CharField(max_length=30)
    about_id = models.BigIntegerField()
    shown = models.JSONField(default=list)  # [{"lesson": 7, "cosine": 0.81}], as they stood
    chosen = models.ForeignKey(Lesson, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    choice = models.CharField(max_length=8, choices=Choice)
    reason = models.TextField(blank=True)
    made_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    made_at = models.DateTimeField()

    class Meta:
        indexes = [models.Index(fields=["about_kind", "about_id", "-made_at"], name="lessons_prior_art_of")]

    def __str__(self) -> str:
        return f"prior art of {self.about_kind}:{self.about_id}"


class Search(Record):
    """That somebody looked, where, and whether anything close was there. Never what they typed."""

    searched_at = models.DateTimeField()
    locality_id = models.BigIntegerField(null=True)
    best_cosine = models.FloatField(null=True)

    class Meta:
        indexes = [models.Index(fields=["searched_at"], name="lessons_searches_by_time")]

    def __str__(self) -> str:
        return f"search {self.pk}"
