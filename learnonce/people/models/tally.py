"""How often something was tried, within a span of time."""

from django.db import models


class Tally(models.Model):
    """One count. The key is a fingerprint, so that nobody reads addresses out of this table."""

    key = models.CharField(max_length=64, primary_key=True)
    many = models.PositiveIntegerField()
    until = models.DateTimeField()

    def __str__(self) -> str:
        return f"{self.many} until {self.until}"
