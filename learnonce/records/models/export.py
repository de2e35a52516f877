"""A copy of everything that is held about one person, for them."""

from django.conf import settings
from django.db import models
from django.db.models import Q

from learnonce.base.models import Record


class OwnExport(Record):
    """A ZIP file made by the worker. It stands in the database, so that any machine can hand it out."""

    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    asked_at = models.DateTimeField()
    made_at = models.DateTimeField(null=True, blank=True)
    expires_at = models.DateTimeField(null=True, blank=True)
    data = models.BinaryField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["person"], condition=Q(made_at__isnull=True), name="records_export_one_at_a_time"
            )
        ]

    def __str__(self) -> str:
        return f"export {self.pk}"
