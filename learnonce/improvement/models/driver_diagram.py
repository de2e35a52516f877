"""What must change to reach an aim: primary drivers, secondary drivers, change ideas."""

from django.conf import settings
from django.db import models

from learnonce.base.models import Record
from learnonce.improvement.models.project import Project


class DriverDiagram(Record):
    """The diagram of a project. The lines that live are its drivers; versions keep how it stood."""

    class State(models.TextChoices):
        DRAFT = "DRAFT", "Draft"
        IN_USE = "IN_USE", "In use"
        REVISED = "REVISED", "Changed since it was put in use"

    project = models.OneToOneField(Project, on_delete=models.CASCADE, related_name="diagram")
    state = models.CharField(max_length=7, choices=State, default=State.DRAFT)
    template = models.CharField(max_length=40, blank=True)  # key of calc.templates it was copied from
    # The diagram of another project it was copied from, and which version; none while that was not in use.
    copied_from = models.ForeignKey(
        "self", on_delete=models.SET_NULL, null=True, blank=True, related_name="grown"
    )
    copied_version = models.PositiveSmallIntegerField(null=True, blank=True)

    def __str__(self) -> str:
        return f"driver diagram of project {self.project_id}"


class Driver(Record):
    """One line of the outline; what it hangs on follows from order and level (calc.outline)."""

    diagram = models.ForeignKey(DriverDiagram, on_delete=models.CASCADE, related_name="drivers")
    order = models.PositiveIntegerField()
    level = models.PositiveSmallIntegerField()
    words = models.CharField(max_length=200)
    template_line = models.CharField(max_length=20, blank=True)  # the line of the template it came from
    written_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["diagram", "order"],
                name="improvement_drivers_in_order",
                deferrable=models.Deferrable.DEFERRED,  # lines change places
            ),
            models.CheckConstraint(name="improvement_driver_level", condition=models.Q(level__range=(1, 3))),
        ]

    def __str__(self) -> str:
        return f"driver {self.pk}: {self.words}"


class DiagramVersion(Record):
    """How a diagram stood when it was put in use. `lines`: [[level, words], …]."""

    diagram = models.ForeignKey(DriverDiagram, on_delete=models.CASCADE, related_name="versions")
    number = models.PositiveSmallIntegerField()
    aim = models.CharField(max_length=300)
    lines = models.JSONField(default=list)
    at = models.DateTimeField()
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["diagram", "number"], name="improvement_diagram_version")
        ]

    def __str__(self) -> str:
        return f"version {self.number} of diagram {self.diagram_id}"
