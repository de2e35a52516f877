"""By which measures a project tells whether it gets better."""

from django.db import models

from learnonce.base.models import Record
from learnonce.improvement.models.driver_diagram import Driver
from learnonce.improvement.models.measure import Measure
from learnonce.improvement.models.project import Project


class ProjectMeasure(Record):
    """A measure of the team, hung on a project or on one line of its driver diagram."""

    project = models.ForeignKey(Project, on_delete=models.CASCADE, related_name="measures")
    measure = models.ForeignKey(Measure, on_delete=models.CASCADE, related_name="projects")
    driver = models.ForeignKey(
        Driver, on_delete=models.SET_NULL, null=True, blank=True, related_name="measures"
    )

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["project", "measure"], name="improvement_measure_once_a_project")
        ]

    def __str__(self) -> str:
        return f"measure {self.measure_id} of project {self.project_id}"
