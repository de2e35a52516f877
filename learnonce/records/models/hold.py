"""A legal hold: nothing about a person, or nothing of a thing, may be erased or disposed of."""

from django.conf import settings
from django.db import models
from django.db.models import Q

from learnonce.base.models import Record


class Hold(Record):
    """On one person, or on one thing named by kind and number, until it is lifted or its day has come."""

    person = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    kind = models.CharField(max_length=30, blank=True)
    number = models.BigIntegerField(null=True, blank=True)
    why = models.TextField()
    placed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+"
    )
    placed_at = models.DateTimeField()
    until = models.DateField(null=True, blank=True)
    lifted_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    lifted_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints = [
            models.CheckConstraint(
                name="records_hold_on_one_thing",
                # On one of both; a hold that is over may have lost its person to an erasure.
                condition=Q(person__isnull=True) | Q(number__isnull=True),
            ),
            models.CheckConstraint(name="records_hold_says_why", condition=~Q(why="")),
        ]

    def __str__(self) -> str:
        return f"hold {self.pk}"
