"""Who had a part in a lesson and agreed to be named for it."""

from django.conf import settings
from django.db import models

from learnonce.base.models import Record
from learnonce.lessons.models.lesson import Lesson


class Credit(Record):
    """One person's name under a lesson, for one part. Without such a row nobody is named."""

    class Part(models.TextChoices):
        BROUGHT = "BROUGHT", "Brought by"
        WROTE = "WROTE", "Written by"
        CURATED = "CURATED", "Made fit for others by"
        TOOK_UP = "TOOK_UP", "Taken up by"

    lesson = models.ForeignKey(Lesson, on_delete=models.CASCADE, related_name="credits")
    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    part = models.CharField(max_length=7, choices=Part)
    # Where they worked when they agreed; it stays when they move on.
    organisation = models.ForeignKey(
        "people.Organisation", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    agreed_at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["lesson", "person", "part"], name="lessons_credit_once_for_each_part"
            )
        ]

    def __str__(self) -> str:
        return f"credit {self.pk} of lesson {self.lesson_id}"
