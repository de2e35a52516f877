"""The work between capture and publish: checks, approvals, and lessons that say the same."""

from django.conf import settings
from django.db import models
from django.db.models import F, Q

from learnonce.base.models import Record
from learnonce.lessons.models.lesson import Lesson


class CurationReview(Record):
    """One pass through the checklist, for one version. `answers` maps "CUR-01" to {"answer", "note"}."""

    class Outcome(models.TextChoices):
        OPEN = "OPEN", "Being checked"
        RETURNED = "RETURNED", "Returned with questions"
        PASSED = "PASSED", "Passed"

    lesson = models.ForeignKey(Lesson, on_delete=models.CASCADE, related_name="reviews")
    version = models.PositiveIntegerField()
    answers = models.JSONField(default=dict)
    outcome = models.CharField(max_length=8, choices=Outcome, default=Outcome.OPEN)
    reviewer = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+"
    )
    reviewed_at = models.DateTimeField()

    def __str__(self) -> str:
        return f"review of lesson {self.lesson_id} v{self.version}"


class Approval(Record):
    """One person's yes to one version."""

    lesson = models.ForeignKey(Lesson, on_delete=models.CASCADE, related_name="approvals")
    version = models.PositiveIntegerField()
    approved_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+"
    )
    approved_at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["lesson", "version", "approved_by"], name="lessons_approval_counts_once"
            )
        ]

    def __str__(self) -> str:
        return f"approval of lesson {self.lesson_id} v{self.version}"


class LessonLink(Record):
    """What a person decided about two lessons that look alike; undone, never deleted."""

    class Decision(models.TextChoices):
        MERGED = "MERGED", "Merged, keeping both sources"
        LINKED = "LINKED", "Linked as related"
        APART = "APART", "Kept apart"

    lesson = models.ForeignKey(Lesson, on_delete=models.CASCADE, related_name="links")
    other = models.ForeignKey(Lesson, on_delete=models.CASCADE, related_name="+")
    decision = models.CharField(max_length=6, choices=Decision)
    reason = models.TextField(blank=True)
    decided_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+"
    )
    decided_at = models.DateTimeField()
    undone_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    undone_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints = [
            models.CheckConstraint(name="lessons_link_of_two", condition=~Q(lesson=F("other"))),
            models.CheckConstraint(
                name="lessons_link_apart_has_a_reason", condition=~Q(decision="APART") | ~Q(reason="")
            ),
            models.UniqueConstraint(
                fields=["lesson", "other"],
                condition=Q(undone_at__isnull=True),
                name="lessons_link_one_decision_stands",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.decision} lesson {self.lesson_id} and {self.other_id}"
