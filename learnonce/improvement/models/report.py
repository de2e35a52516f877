"""What a team writes in the report of a project, beside what is drafted."""

from django.conf import settings
from django.db import models

from learnonce.base.models import Record
from learnonce.improvement.calc import squire
from learnonce.improvement.models.project import Project


class ReportSection(Record):
    """One section in the team's own words. Without any it is drafted from the project again."""

    project = models.ForeignKey(Project, on_delete=models.CASCADE, related_name="report_sections")
    key = models.CharField(max_length=14, choices=[(key, one.title) for key, one in squire.BY_KEY.items()])
    text = models.TextField(blank=True)
    version = models.PositiveIntegerField(default=1)  # one more with every save
    written_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    written_at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["project", "key"], name="improvement_report_section_once")
        ]

    def __str__(self) -> str:
        return f"{self.key} in the report of project {self.project_id}"
