"""A test of change: plan with a prediction, do, study, act (PDSA; domain B13)."""

from django.conf import settings
from django.db import models
from django.db.models import Q

from learnonce.base.models import Record
from learnonce.improvement.calc import changes
from learnonce.improvement.models.change import Change


class Cycle(Record):
    """One small test of a change; the cycles of a change are numbered from 1."""

    change = models.ForeignKey(Change, on_delete=models.CASCADE, related_name="cycles")
    number = models.PositiveSmallIntegerField()
    state = models.CharField(
        max_length=9, choices=list(changes.CYCLE_LABELS.items()), default=changes.PLANNED
    )
    kind = models.CharField(max_length=9, choices=list(changes.KINDS.items()), default="TEST")
    scale = models.CharField(max_length=7, choices=list(changes.SCALES.items()), default="DAY")
    # Plan
    what = models.CharField(max_length=300)  # what is tried this time
    tasks = models.TextField(blank=True)  # who does what, when, where
    to_collect = models.TextField(blank=True)
    planned_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    starts_on = models.DateField(null=True, blank=True)
    ends_on = models.DateField(null=True, blank=True)
    # Do
    begun_at = models.DateTimeField(null=True, blank=True)
    as_planned = models.BooleanField(null=True, blank=True)
    observed = models.TextField(blank=True)
    # Study
    studied_at = models.DateTimeField(null=True, blank=True)
    learned = models.TextField(blank=True)
    # Act
    acted_at = models.DateTimeField(null=True, blank=True)
    decision = models.CharField(max_length=7, choices=list(changes.DECISIONS.items()), blank=True)
    decision_why = models.TextField(blank=True)
    made_lesson = models.ForeignKey(
        "lessons.Lesson", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["change", "number"], name="improvement_cycle_numbered"),
            models.CheckConstraint(
                name="improvement_cycle_begun",
                condition=Q(state__in=sorted(changes.OPEN_TO_PLAN)) | Q(begun_at__isnull=False),
            ),
            models.CheckConstraint(
                name="improvement_cycle_decided",
                condition=(Q(state=changes.ACTED) & ~Q(decision="") & Q(acted_at__isnull=False))
                | (~Q(state=changes.ACTED) & Q(decision="")),
            ),
        ]

    def __str__(self) -> str:
        return f"cycle {self.number} of change {self.change_id}"


class Prediction(Record):
    """A question a test shall answer, what the team expected, and what came.

    Question and expectation cannot be changed once the test has begun: the database refuses it (migration
    `prediction_stands`). What was written wrongly is put right by a note.
    """

    cycle = models.ForeignKey(Cycle, on_delete=models.CASCADE, related_name="predictions")
    order = models.PositiveSmallIntegerField()
    question = models.CharField(max_length=300)
    expected = models.CharField(max_length=300)
    came = models.CharField(max_length=7, choices=list(changes.OUTCOMES.items()), blank=True)
    found = models.CharField(max_length=300, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["cycle", "order"], name="improvement_prediction_in_order")
        ]

    def __str__(self) -> str:
        return f"prediction {self.order} of cycle {self.cycle_id}"


class CycleNote(Record):
    """Something added to a test afterwards: nothing that stands is changed."""

    cycle = models.ForeignKey(Cycle, on_delete=models.CASCADE, related_name="notes")
    text = models.TextField()
    written_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    written_at = models.DateTimeField()

    class Meta:
        indexes = [models.Index(fields=["cycle", "written_at", "id"], name="improvement_cycle_notes")]

    def __str__(self) -> str:
        return f"note {self.pk} on cycle {self.cycle_id}"
