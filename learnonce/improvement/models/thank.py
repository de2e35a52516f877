"""Thanks for a lesson."""

from django.conf import settings
from django.db import models

from learnonce.base.models import Record


class Thank(Record):
    """Somebody thanks those who learned something and those who took it up. It is never counted."""

    lesson = models.ForeignKey("lessons.Lesson", on_delete=models.CASCADE, related_name="+")
    person = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+"
    )
    organisation = models.ForeignKey(
        "people.Organisation", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    text = models.CharField(max_length=300, blank=True)
    at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["lesson", "person"], name="improvement_thanks_once_each")
        ]
        indexes = [models.Index(fields=["lesson", "-at", "-id"], name="improvement_thanks_newest")]

    def __str__(self) -> str:
        return f"thanks {self.pk} for lesson {self.lesson_id}"
