"""Talk about a lesson."""

from django.conf import settings
from django.db import models

from learnonce.base.models import Record
from learnonce.lessons.models.lesson import Lesson


class Comment(Record):
    """A question, an answer or a remark; seen by whoever sees the lesson, but for talk of curation."""

    class Kind(models.TextChoices):
        QUESTION = "QUESTION", "Question"
        COMMENT = "COMMENT", "Comment"
        CURATION = "CURATION", "Between curator and source"  # shown to these two only

    lesson = models.ForeignKey(Lesson, on_delete=models.CASCADE, related_name="comments")
    reply_to = models.ForeignKey(
        "self", on_delete=models.CASCADE, null=True, blank=True, related_name="replies"
    )
    kind = models.CharField(max_length=8, choices=Kind, default=Kind.COMMENT)
    text = models.TextField()
    written_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+"
    )
    written_at = models.DateTimeField()
    removed_at = models.DateTimeField(null=True, blank=True)
    removed_reason = models.CharField(max_length=200, blank=True)

    class Meta:
        indexes = [models.Index(fields=["lesson", "written_at", "id"], name="lessons_comments_in_order")]

    def __str__(self) -> str:
        return f"comment {self.pk} on lesson {self.lesson_id}"
