"""A change that a team tries, and what those who do the work think of it."""

from django.conf import settings
from django.db import models
from django.db.models import Q

from learnonce.base.models import Record
from learnonce.improvement.calc import changes
from learnonce.improvement.models.driver_diagram import Driver
from learnonce.improvement.models.project import Project


class Change(Record):
    """An altered way of working, tested in a series of cycles."""

    project = models.ForeignKey(Project, on_delete=models.CASCADE, related_name="changes")
    what = models.CharField(max_length=300)
    state = models.CharField(max_length=9, choices=list(changes.LABELS.items()), default=changes.PROPOSED)
    state_since = models.DateTimeField()
    adopted_at = models.DateTimeField(null=True, blank=True)
    driver = models.ForeignKey(  # the line of the driver diagram it hangs on
        Driver, on_delete=models.SET_NULL, null=True, blank=True, related_name="changes"
    )
    raised_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )

    class Meta:
        constraints = [
            models.CheckConstraint(
                name="improvement_change_adopted_at",
                condition=~Q(state__in=[changes.ADOPTED, changes.EMBEDDED, changes.SUSTAINED])
                | Q(adopted_at__isnull=False),
            ),
        ]
        indexes = [models.Index(fields=["project", "id"], name="improvement_changes_in_order")]

    def __str__(self) -> str:
        return f"change {self.pk}: {self.what}"


class ChangeStep(Record):
    """One state a change came to, when, and why."""

    change = models.ForeignKey(Change, on_delete=models.CASCADE, related_name="steps")
    state = models.CharField(max_length=9, choices=list(changes.LABELS.items()))
    at = models.DateTimeField()
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    why = models.TextField(blank=True)

    class Meta:
        indexes = [models.Index(fields=["change", "at", "id"], name="improvement_change_steps")]

    def __str__(self) -> str:
        return f"change {self.change_id} is {self.state}"


class Judgement(Record):
    """What one person who does the work thinks of a change: four scales from 1 to 5, and two of its benefit.

    Who gave which is shown to nobody: the person stands here only so that each has one.
    """

    change = models.ForeignKey(Change, on_delete=models.CASCADE, related_name="judgements")
    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    realistic = models.PositiveSmallIntegerField()
    acceptable = models.PositiveSmallIntegerField()
    sustainable = models.PositiveSmallIntegerField()
    owned = models.PositiveSmallIntegerField()
    # Whoever has not seen it work yet says nothing.
    helps_staff = models.PositiveSmallIntegerField(null=True, blank=True)
    helps_patients = models.PositiveSmallIntegerField(null=True, blank=True)
    at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["change", "person"], name="improvement_judgement_one_each"),
            models.CheckConstraint(
                name="improvement_judgement_from_1_to_5",
                condition=Q(
                    *(
                        (f"{name}__range", (changes.LOWEST, changes.HIGHEST))
                        for name in ("realistic", "acceptable", "sustainable", "owned")
                    )
                ),
            ),
            models.CheckConstraint(
                name="improvement_benefit_from_1_to_5",
                condition=Q(
                    Q(helps_staff__isnull=True) | Q(helps_staff__range=(changes.LOWEST, changes.HIGHEST)),
                    Q(helps_patients__isnull=True)
                    | Q(helps_patients__range=(changes.LOWEST, changes.HIGHEST)),
                ),
            ),
        ]

    def __str__(self) -> str:
        return f"judgement {self.pk} of change {self.change_id}"
