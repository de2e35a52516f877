"""Records every room builds on. None of them knows a room: rows are named by kind and number."""

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q


class Record(models.Model):
    """Bookkeeping of a row. `created_at` is never a fact of the story told by it."""

    created_at = models.DateTimeField(auto_now_add=True)
    updated_at = models.DateTimeField(auto_now=True)

    class Meta:
        abstract = True


class AuditEntry(models.Model):
    """One thing somebody did. No foreign keys: history outlives what it describes.

    The database refuses to change or delete a row, but within `audit.detaching`.
    """

    at = models.DateTimeField()
    verb = models.CharField(max_length=60)
    subject_kind = models.CharField(max_length=30)
    subject_id = models.BigIntegerField()
    by_user_id = models.BigIntegerField(null=True)
    by_role = models.CharField(max_length=60, blank=True)
    reason = models.TextField(blank=True)
    facts = models.JSONField(default=dict)

    class Meta:
        indexes = [
            models.Index(fields=["subject_kind", "subject_id", "-at", "-id"], name="base_audit_of_subject"),
            models.Index(
                fields=["by_user_id", "-at", "-id"],
                name="base_audit_by_person",
                condition=Q(by_user_id__isnull=False),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.verb} {self.subject_kind}:{self.subject_id}"


class SharingGrant(models.Model):
    """Somebody entitled let a thing be seen by more people; or took that back."""

    subject_kind = models.CharField(max_length=30)
    subject_id = models.BigIntegerField()
    tier = models.PositiveSmallIntegerField()
    tokens = ArrayField(models.CharField(max_length=30))
    purpose = models.TextField(blank=True)
    granted_by_id = models.BigIntegerField(null=True)
    granted_at = models.DateTimeField()
    withdrawn_by_id = models.BigIntegerField(null=True)
    withdrawn_at = models.DateTimeField(null=True)
    withdrawn_reason = models.TextField(blank=True)

    class Meta:
        constraints = [
            models.CheckConstraint(
                name="base_grant_tier_is_known", condition=Q(tier__gte=0) & Q(tier__lte=6)
            ),
        ]
        indexes = [models.Index(fields=["subject_kind", "subject_id"], name="base_grant_of_subject")]

    def __str__(self) -> str:
        return f"T{self.tier} of {self.subject_kind}:{self.subject_id}"


class TextDecision(models.Model):
    """What people have said of stretches of a thing's text that were pointed at. None of the text is kept.

    `nobody`: keyed marks of stretches that somebody looked at and found to tell nobody (base.deciding).
    """

    subject_kind = models.CharField(max_length=30)
    subject_id = models.BigIntegerField()
    nobody = ArrayField(models.CharField(max_length=32), default=list)
    decided_by_id = models.BigIntegerField(null=True)
    decided_at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["subject_kind", "subject_id"], name="base_decision_of_subject")
        ]

    def __str__(self) -> str:
        return f"decision on {self.subject_kind}:{self.subject_id}"
