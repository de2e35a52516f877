"""A question put to an adopter through us, so that no address changes hands."""

from django.conf import settings
from django.db import models
from django.db.models import Q

from learnonce.base.models import Record
from learnonce.lessons.models.adoption import Adoption


class Ask(Record):
    """One question to one adopter, and its answer; seen by who asked and by the place that was asked."""

    adoption = models.ForeignKey(Adoption, on_delete=models.CASCADE, related_name="asks")
    question = models.TextField()
    asked_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+"
    )
    asked_at = models.DateTimeField()
    answer = models.TextField(blank=True)
    answered_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    answered_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints = [
            models.CheckConstraint(
                name="lessons_ask_answer_is_whole",
                condition=Q(answer="", answered_at__isnull=True, answered_by__isnull=True)
                | (~Q(answer="") & Q(answered_at__isnull=False)),
            ),
        ]
        indexes = [models.Index(fields=["asked_by", "-asked_at"], name="lessons_asks_of_person")]

    def __str__(self) -> str:
        return f"question {self.pk} to adoption {self.adoption_id}"
