"""What was measured by those who took a lesson up, handed down by a room above that works it out."""

from django.conf import settings
from django.db import models
from django.db.models import Q

from learnonce.base.models import Record
from learnonce.lessons.calc import measured
from learnonce.lessons.models.adoption import Adoption
from learnonce.lessons.models.lesson import Lesson


class MeasuredEffect(Record):
    """What one place's own readings show about its take-up of a lesson.

    Seen by the place alone until it shares it; then by those who see the lesson, with the place's name where
    the take-up shows it. The readings themselves stay in the room where they were written.
    """

    adoption = models.OneToOneField(Adoption, on_delete=models.CASCADE, related_name="measured")
    counted = models.CharField(max_length=40)  # "repeat calls", in the words of the place
    wanted = models.CharField(max_length=7, choices=list(measured.WANTED.items()))
    # The scale of the effect; empty where none could be worked out, and then `refused` says why.
    scale = models.CharField(max_length=6, choices=list(measured.SCALES.items()), blank=True)
    size = models.FloatField(null=True, blank=True)
    std_error = models.FloatField(null=True, blank=True)
    refused = models.CharField(max_length=200, blank=True)
    points = models.PositiveIntegerField(default=0)
    points_before = models.PositiveIntegerField(default=0)
    points_after = models.PositiveIntegerField(default=0)
    start_marked = models.BooleanField(default=False)
    signal_intended = models.BooleanField(default=False)
    balancing_reported = models.BooleanField(default=False)
    # Whether it is still there later: see improvement.calc.lasting. Empty where there are too few readings.
    lasting = models.CharField(max_length=7, choices=list(measured.LASTING.items()), blank=True)
    late_size = models.FloatField(null=True, blank=True)
    late_error = models.FloatField(null=True, blank=True)
    # Places that had not begun when this one did, and whether it surely did better than they.
    compared_with = models.PositiveIntegerField(default=0)
    compared = models.BooleanField(default=False)
    shared_at = models.DateTimeField(null=True, blank=True)
    shared_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    worked_out_at = models.DateTimeField()

    class Meta:
        constraints = [
            models.CheckConstraint(
                name="lessons_measured_effect_is_whole",
                condition=Q(scale="", size__isnull=True, std_error__isnull=True)
                | (~Q(scale="") & Q(size__isnull=False, std_error__gt=0, refused="")),
            ),
            models.CheckConstraint(
                name="lessons_measured_lasting_is_whole",
                condition=Q(lasting="", late_size__isnull=True, late_error__isnull=True)
                | (~Q(lasting="") & ~Q(scale="") & Q(late_size__isnull=False, late_error__gt=0)),
            ),
            models.CheckConstraint(
                name="lessons_measured_compared_with_some",
                condition=Q(compared=False) | Q(compared_with__gt=0),
            ),
        ]

    def __str__(self) -> str:
        return f"effect in adoption {self.adoption_id}"

    @property
    def effect(self) -> measured.Effect | None:
        if not self.scale or self.size is None or self.std_error is None:
            return None
        return measured.Effect(scale=self.scale, wanted=self.wanted, size=self.size, std_error=self.std_error)

    @property
    def later(self) -> measured.Effect | None:
        """The effect in the later half of the readings since the start; None where there are too few."""
        if self.late_size is None or self.late_error is None:
            return None
        return measured.Effect(
            scale=self.scale, wanted=self.wanted, size=self.late_size, std_error=self.late_error
        )


class PooledEvidence(Record):
    """What the shared effects of all places show together. `found` is read by calc.measured.together."""

    lesson = models.OneToOneField(Lesson, on_delete=models.CASCADE, related_name="pooled")
    found = models.JSONField(default=dict)
    worked_out_at = models.DateTimeField()

    def __str__(self) -> str:
        return f"evidence of lesson {self.lesson_id}"
