"""What helps a project and what hinders it (force-field)."""

from django.conf import settings
from django.db import models

from learnonce.base.models import Record
from learnonce.improvement.models.project import Project


class Force(Record):
    """Something that helps or hinders, how strongly, and what the team does about it."""

    class Kind(models.TextChoices):
        HELPS = "HELPS", "It helps"
        HINDERS = "HINDERS", "It hinders"

    project = models.ForeignKey(Project, on_delete=models.CASCADE, related_name="forces")
    kind = models.CharField(max_length=7, choices=Kind)
    what = models.CharField(max_length=200)
    strength = models.PositiveSmallIntegerField()  # 1 weak to 5 strong
    action = models.CharField(max_length=300, blank=True)
    written_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )

    class Meta:
        constraints = [
            models.CheckConstraint(
                name="improvement_force_strength", condition=models.Q(strength__range=(1, 5))
            ),
        ]
        indexes = [models.Index(fields=["project", "kind", "-strength", "id"], name="improvement_forces")]

    def __str__(self) -> str:
        return f"force {self.pk} of project {self.project_id}"
