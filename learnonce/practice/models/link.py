"""The team's own address for noticing without an account; it hangs as a poster in the staff room."""

from django.conf import settings
from django.db import models
from django.db.models import Q

from learnonce.base.models import Record


class CaptureLink(Record):
    """One address of a team. Renewing ends it and makes another, so that a leaked one can be closed."""

    team = models.ForeignKey("people.Team", on_delete=models.PROTECT, related_name="+")
    key = models.CharField(max_length=40, unique=True)
    made_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+"
    )
    made_at = models.DateTimeField()
    ended_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["team"], condition=Q(ended_at__isnull=True), name="practice_link_one_open_a_team"
            )
        ]

    def __str__(self) -> str:
        return f"link {self.pk} of team {self.team_id}"
