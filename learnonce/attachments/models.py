"""Files hung on a thing. The bytes lie in a folder, named after what is in them."""

from django.db import models
from django.db.models import Q

from learnonce.base.models import Record


class Attachment(Record):
    """One file: rewritten without metadata, read for people, seen by others once that is settled."""

    class State(models.TextChoices):
        WAITING = "WAITING", "Being looked at"
        FOUND = "FOUND", "Waits for a decision"
        CLEAR = "CLEAR", "Can be read"

    subject_kind = models.CharField(max_length=30)
    subject_id = models.BigIntegerField()
    name = models.CharField(max_length=120)
    kind = models.CharField(max_length=4)  # a key of adapters.KINDS
    size = models.PositiveIntegerField()  # bytes of what is kept
    fingerprint = models.CharField(max_length=64)  # SHA-256 of what is kept: its name in the folder
    thumbnail = models.CharField(max_length=64, blank=True)  # the same of a small picture
    described = models.CharField(max_length=300, blank=True)  # what a picture shows, in words
    licence = models.CharField(max_length=40, blank=True)
    state = models.CharField(max_length=7, choices=State, default=State.WAITING)
    added_at = models.DateTimeField()
    added_by_id = models.BigIntegerField(null=True)

    class Meta:
        constraints = [
            models.CheckConstraint(
                name="attachments_picture_is_described",
                condition=~Q(kind__in=["png", "jpeg"]) | ~Q(described=""),
            ),
        ]
        indexes = [
            models.Index(fields=["subject_kind", "subject_id", "added_at"], name="attachments_of_subject"),
            models.Index(fields=["fingerprint"], name="attachments_by_fingerprint"),
        ]

    def __str__(self) -> str:
        return f"file {self.pk} of {self.subject_kind}:{self.subject_id}"
