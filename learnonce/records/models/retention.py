"""How long things are kept, and what was disposed of."""

from django.conf import settings
from django.db import models
from django.db.models import Q

from learnonce.base.models import Record


class Rule(Record):
    """How many days rows of one table are kept, where that differs from what its room declares."""

    model = models.CharField(max_length=60, unique=True)
    days = models.PositiveIntegerField(null=True, blank=True)  # None: never disposed of
    reason = models.TextField()
    set_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+"
    )
    set_at = models.DateTimeField()

    class Meta:
        constraints = [models.CheckConstraint(name="records_rule_has_a_reason", condition=~Q(reason=""))]

    def __str__(self) -> str:
        return f"rule for {self.model}"


class Disposal(Record):
    """What one night's job disposed of under one rule: kind, how many, how old. Never what it said."""

    model = models.CharField(max_length=60)
    days = models.PositiveIntegerField()
    at = models.DateTimeField()
    count = models.PositiveIntegerField(default=0)
    passed_over = models.PositiveIntegerField(default=0)  # still needed by others
    oldest = models.DateTimeField(null=True)
    newest = models.DateTimeField(null=True)

    class Meta:
        indexes = [models.Index(fields=["-at", "-id"], name="records_newest_disposal")]

    def __str__(self) -> str:
        return f"{self.count} of {self.model}"
