"""A lesson worded for one kind of reader (domain B8, audience versions)."""

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.db import models

from learnonce.base.models import Record
from learnonce.lessons.calc import editions
from learnonce.lessons.models.lesson import Lesson


class Edition(Record):
    """The lesson in fewer words, for whoever reads like this. Whoever may read the lesson may read it.

    `audience` holds those who may read it besides: only the lesson's home can let it go further.
    """

    lesson = models.ForeignKey(Lesson, on_delete=models.CASCADE, related_name="editions")
    reader = models.CharField(max_length=8, choices=list(editions.READERS.items()))
    title = models.CharField(max_length=200)
    text = models.TextField()
    version = models.PositiveIntegerField()  # of the lesson when it was worded
    audience = ArrayField(models.CharField(max_length=30), default=list)
    written_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    written_at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["lesson", "reader"], name="lessons_edition_one_a_reader")
        ]

    def __str__(self) -> str:
        return f"edition {self.pk} of lesson {self.lesson_id} for {self.reader}"
