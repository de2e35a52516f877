"""Something counted or rated over time: what is counted, its readings, and what was marked beside them."""

from typing import Self

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex
from django.db import models
from django.db.models import F, Q

from learnonce.base.actors import Actor
from learnonce.base.models import Record
from learnonce.improvement.calc import choosing, measures, periods


class MeasureQuerySet(models.QuerySet["Measure"]):
    def visible_to(self, actor: Actor) -> Self:
        """Jobs see them all; people by the audience."""
        return self if actor.is_system else self.filter(audience__overlap=sorted(actor.tokens))


class Measure(Record):
    """What one team counts, and how it is drawn. Its own until it lets others see it.

    `answers` are those to the plain questions (calc.choosing.Answers); `data`, `has_out_of` and `has_several`
    follow from them, and `chart` too, until a person chose another and said why (`chart_why`).
    """

    team = models.ForeignKey("people.Team", on_delete=models.PROTECT, related_name="+")
    # The take-up of a lesson that this measure shows to have worked, or not.
    adoption = models.ForeignKey(
        "lessons.Adoption", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    title = models.CharField(max_length=120)
    definition = models.TextField(blank=True)  # what exactly counts and what does not
    kind = models.CharField(max_length=9, choices=list(measures.KINDS.items()), default=measures.OUTCOME)
    wanted = models.CharField(max_length=7, choices=list(measures.WANTED.items()), default=measures.NEITHER)
    unit = models.CharField(max_length=40)  # what one of them is called, in the plural: "repeat calls"
    out_of_unit = models.CharField(max_length=40, blank=True)  # likewise what it is out of: "patients seen"
    per = models.PositiveIntegerField(default=1)  # a rate is shown for so many: 100 or 1,000 patients
    target = models.FloatField(null=True, blank=True)  # as it is shown: shares in per cent, rates for `per`
    interval = models.CharField(max_length=7, choices=list(periods.LABELS.items()), default=periods.WEEK)
    answers = models.JSONField(default=dict)
    data = models.CharField(max_length=13, choices=list(choosing.DATA.items()))
    has_out_of = models.BooleanField(default=False)
    has_several = models.BooleanField(default=False)
    # Each reading is one rare event on its day, its amount 1; the days between are worked out (calc.rare).
    by_dates = models.BooleanField(default=False)
    chart = models.CharField(max_length=4, choices=[(code, one[0]) for code, one in choosing.CHARTS.items()])
    chart_why = models.CharField(max_length=300, blank=True)
    # Limits are worked out from readings up to this day, and kept: the baseline.
    frozen_until = models.DateField(null=True, blank=True)
    frozen_why = models.CharField(max_length=300, blank=True)
    # Two options, both off until somebody of the team turns them on and says why.
    zones = models.BooleanField(default=False)  # the zone rules of Western Electric, not the usual ones
    screened = models.BooleanField(default=False)  # large moving ranges are left out of the limits
    rules_why = models.CharField(max_length=300, blank=True)
    copied_from = models.ForeignKey(
        "self", on_delete=models.SET_NULL, null=True, blank=True, related_name="+"
    )
    # What measures that count the same have in common; of one that has none, no other does.
    same_key = models.CharField(max_length=32, blank=True)
    defined_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+"
    )
    defined_at = models.DateTimeField()
    ended_at = models.DateTimeField(null=True, blank=True)  # no longer counted

    tier = models.PositiveSmallIntegerField()
    audience = ArrayField(models.CharField(max_length=30), default=list)

    objects = MeasureQuerySet.as_manager()

    class Meta:
        constraints = [
            models.CheckConstraint(name="improvement_measure_per_is_some", condition=Q(per__gte=1)),
            models.CheckConstraint(
                name="improvement_measure_share_has_all",
                condition=~Q(data__in=[choosing.PROPORTION, choosing.RATE]) | Q(has_out_of=True),
            ),
        ]
        indexes = [
            models.Index(fields=["team", "title", "id"], name="improvement_measures_of_team"),
            models.Index(
                fields=["adoption"],
                condition=Q(adoption__isnull=False),
                name="improvement_measures_adoption",
            ),
            GinIndex(fields=["audience"], name="improvement_measure_audience"),
            models.Index(fields=["same_key"], name="improvement_measures_same"),
        ]

    def __str__(self) -> str:
        return f"measure {self.pk}: {self.title}"


class Batch(Record):
    """A block of cells somebody pasted or sent as a file: looked at first, then kept; it can be undone.

    `cells` holds the block, tab separated, only while it waits; afterwards its readings are what is left.
    """

    measure = models.ForeignKey(Measure, on_delete=models.CASCADE, related_name="batches")
    name = models.CharField(max_length=200, blank=True)  # of the file; empty for what was pasted
    cells = models.TextField(blank=True)
    notes = models.JSONField(default=list)  # what to know about how a file was read
    made_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+"
    )
    made_at = models.DateTimeField()
    kept_at = models.DateTimeField(null=True, blank=True)
    added = models.PositiveIntegerField(default=0)  # readings that came with it
    undone_at = models.DateTimeField(null=True, blank=True)
    undone_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )

    class Meta:
        constraints = [
            models.CheckConstraint(
                name="improvement_batch_kept_forgets_cells", condition=Q(kept_at__isnull=True) | Q(cells="")
            ),
        ]
        indexes = [models.Index(fields=["measure", "-made_at", "-id"], name="improvement_batches_newest")]

    def __str__(self) -> str:
        return f"block {self.pk} of measure {self.measure_id}"


class EntryLink(Record):
    """A link by which somebody without an account enters one number at a time. Only its hash is kept."""

    measure = models.ForeignKey(Measure, on_delete=models.CASCADE, related_name="links")
    key_hash = models.CharField(max_length=64, blank=True)
    made_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+"
    )
    made_at = models.DateTimeField()
    expires_at = models.DateTimeField()
    ended_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["key_hash"], condition=~Q(key_hash=""), name="improvement_link_by_key"
            )
        ]

    def __str__(self) -> str:
        return f"link {self.pk} to measure {self.measure_id}"


class Reading(Record):
    """One number of one period. Missing (`amount` empty) is not zero.

    Nothing is overwritten: a correction is a new row, and the old one says when and why it was over. The row
    that counts for a period is the one with no `over_at`. `nth` tells apart several of one period: the
    measurements of a sample, or two cases of one day.
    """

    class Source(models.TextChoices):
        TYPED = "TYPED", "Typed"
        PASTED = "PASTED", "Pasted"
        FILE = "FILE", "From a file"
        LINK = "LINK", "By the link"
        UNDO = "UNDO", "Put back"

    measure = models.ForeignKey(Measure, on_delete=models.CASCADE, related_name="readings")
    on = models.DateField()  # the first day of its period
    nth = models.PositiveSmallIntegerField(default=1)
    amount = models.FloatField(null=True, blank=True)
    out_of = models.FloatField(null=True, blank=True)
    as_written = models.CharField(max_length=40, blank=True)  # of what is missing: "<5", "n/a"
    source = models.CharField(max_length=6, choices=Source, default=Source.TYPED)
    batch = models.ForeignKey(
        Batch, on_delete=models.SET_NULL, null=True, blank=True, related_name="readings"
    )
    link = models.ForeignKey(EntryLink, on_delete=models.SET_NULL, null=True, blank=True, related_name="+")
    entered_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    entered_as = models.CharField(max_length=60, blank=True)  # who somebody said they were, by the link
    entered_at = models.DateTimeField()
    replaces = models.ForeignKey("self", on_delete=models.SET_NULL, null=True, blank=True, related_name="+")
    over_at = models.DateTimeField(null=True, blank=True)
    over_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    over_why = models.CharField(max_length=200, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["measure", "on", "nth"],
                condition=Q(over_at__isnull=True),
                name="improvement_reading_one_counts",
            ),
            models.CheckConstraint(
                name="improvement_reading_not_for_itself",
                condition=Q(replaces__isnull=True) | ~Q(replaces=F("id")),
            ),
        ]
        indexes = [models.Index(fields=["measure", "on", "nth", "id"], name="improvement_readings_in_order")]

    def __str__(self) -> str:
        return f"reading {self.pk} of measure {self.measure_id}"


class Mark(Record):
    """Something said about one day of a measure: when a change began, why a new stretch starts, a note."""

    measure = models.ForeignKey(Measure, on_delete=models.CASCADE, related_name="marks")
    on = models.DateField()
    kind = models.CharField(max_length=7, choices=list(measures.MARKS.items()))
    text = models.CharField(max_length=300, blank=True)
    made_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+"
    )
    made_at = models.DateTimeField()
    removed_at = models.DateTimeField(null=True, blank=True)
    removed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )

    class Meta:
        constraints = [
            models.CheckConstraint(
                name="improvement_mark_says_why",
                condition=Q(kind__in=[measures.START, measures.NOTE]) | ~Q(text=""),
            ),
        ]
        indexes = [models.Index(fields=["measure", "on", "id"], name="improvement_marks_in_order")]

    def __str__(self) -> str:
        return f"mark {self.pk} on measure {self.measure_id}"
