"""The drawn chart of a measure, kept so that no page waits for the drawing."""

from django.db import models

from learnonce.base.models import Record


class Picture(Record):
    """One measure's chart as the worker drew it last. `digest` names the numbers and settings it shows."""

    measure = models.OneToOneField("improvement.Measure", on_delete=models.CASCADE, related_name="picture")
    digest = models.CharField(max_length=32)
    wide = models.TextField()  # SVG
    narrow = models.TextField()  # the same for a small screen
    png = models.BinaryField()
    drawn_at = models.DateTimeField()

    def __str__(self) -> str:
        return f"picture of measure {self.measure_id}"
