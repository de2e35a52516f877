"""An import somebody asked for in the browser, from the file to the report."""

from django.conf import settings
from django.db import models
from django.db.models import Q

from learnonce.base.models import Record


class Import(Record):
    """One file of lessons on its way in. Only `services` writes here.

    `columns` are those of the file as they were seen (calc.mapping.Seen), `sends` where each goes, `sample`
    the first rows as they were read, `report` what became of the rows so far (calc.reports.Report).
    """

    class State(models.TextChoices):
        READ = "READ", "Waiting for you"
        QUEUED = "QUEUED", "Waiting to start"
        RUNNING = "RUNNING", "Under way"
        DONE = "DONE", "Done"
        FAILED = "FAILED", "Stopped"

    asked_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+"
    )
    asked_at = models.DateTimeField()
    file_name = models.CharField(max_length=200)
    file_kind = models.CharField(max_length=8)
    rows = models.PositiveIntegerField()
    notes = models.JSONField(default=list)
    columns = models.JSONField(default=list)
    sample = models.JSONField(default=list)

    sends = models.JSONField(default=dict)
    source = models.CharField(max_length=160)
    lesson_kind = models.CharField(max_length=8, default="SOLUTION")
    licence = models.CharField(max_length=40, blank=True)
    tier = models.PositiveSmallIntegerField()
    locality = models.ForeignKey(
        "people.Locality", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    permission = models.CharField(max_length=300, blank=True)
    numbers_reason = models.CharField(max_length=300, blank=True)

    state = models.CharField(max_length=8, choices=State, default=State.READ)
    state_since = models.DateTimeField()
    # Which run of the job holds the import, and when it was last heard of: a run that fell silent is
    # replaced by the next, and one that was replaced notices and stops.
    run = models.PositiveIntegerField(default=0)
    heard_at = models.DateTimeField(null=True, blank=True)
    report = models.JSONField(default=dict)
    failure = models.TextField(blank=True)

    class Meta:
        constraints = [
            models.CheckConstraint(
                name="exchange_import_that_stopped_says_why", condition=~Q(state="FAILED") | ~Q(failure="")
            ),
            models.CheckConstraint(
                name="exchange_import_begun_has_a_permission", condition=Q(state="READ") | ~Q(permission="")
            ),
        ]
        indexes = [models.Index(fields=["-asked_at", "-id"], name="exchange_newest_import")]

    def __str__(self) -> str:
        return f"import {self.pk} of {self.file_name}"


class ImportFile(Record):
    """The file itself: in the database, so that any worker on any machine can read it; gone when done."""

    imported = models.OneToOneField(Import, on_delete=models.CASCADE, related_name="file")
    data = models.BinaryField()

    def __str__(self) -> str:
        return f"file of import {self.imported_id}"


class Carried(models.Model):
    """The key of a row in every installation, for rows that came from another one.

    Those made here need none: theirs is worked out from this installation's own key, which stands here as
    ("installation", 0).
    """

    kind = models.CharField(max_length=30)
    key = models.CharField(max_length=36)
    number = models.BigIntegerField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["kind", "key"], name="exchange_carried_key_once"),
            models.UniqueConstraint(fields=["kind", "number"], name="exchange_carried_row_once"),
        ]

    def __str__(self) -> str:
        return f"{self.kind}:{self.number} is {self.key}"
