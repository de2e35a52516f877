"""Taking a person out of everything, and the places where others wrote their name."""

from django.conf import settings
from django.db import models
from django.db.models import Q

from learnonce.base.models import Record


class Erasure(Record):
    """One person's erasure, from the wish to the end. Afterwards it says that it was done, never of whom."""

    class State(models.TextChoices):
        WAITING = "WAITING", "Waiting; it can be undone"
        UNDER_WAY = "UNDER_WAY", "Under way"
        NAMES = "NAMES", "Texts and files to look at"
        DONE = "DONE", "Done"
        UNDONE = "UNDONE", "Undone"

    OPEN = (State.WAITING, State.UNDER_WAY)

    person = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+"
    )
    asked_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+"
    )
    is_own = models.BooleanField()
    asked_at = models.DateTimeField()
    due_at = models.DateTimeField()
    reason = models.TextField(blank=True)
    state = models.CharField(max_length=9, choices=State, default=State.WAITING)
    state_since = models.DateTimeField()
    # What to look for while it is under way; emptied when it is done. The name and the addresses:
    words = models.JSONField(default=list)
    number = models.BigIntegerField(null=True, blank=True)  # of the account, to find what is left of it
    counts = models.JSONField(default=dict)  # table to rows

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["person"],
                condition=Q(state__in=["WAITING", "UNDER_WAY"]),
                name="records_erasure_one_at_a_time",
            ),
            models.CheckConstraint(
                name="records_erasure_done_names_nobody",
                condition=~Q(state="DONE") | Q(person__isnull=True, words=[], number__isnull=True),
            ),
        ]

    def __str__(self) -> str:
        return f"erasure {self.pk}"


class Mention(Record):
    """A text or a file in which the name or the address stands, or a file the erased person added.

    A person decides what becomes of it.
    """

    # What stands in `column` for a file: it says the name, or the erased person added it.
    FILE, ADDED = "file", "added"

    class Decision(models.TextChoices):
        REDACTED = "REDACTED", "Taken out"
        REMOVED = "REMOVED", "The file was taken off"
        LEFT = "LEFT", "Left: it is somebody else"

    erasure = models.ForeignKey(Erasure, on_delete=models.CASCADE, related_name="mentions")
    model = models.CharField(max_length=60)
    row_id = models.BigIntegerField()
    column = models.CharField(max_length=60)
    decision = models.CharField(max_length=8, choices=Decision, blank=True)
    decided_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+"
    )
    decided_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["erasure", "model", "row_id", "column"], name="records_mention_found_once"
            )
        ]

    @property
    def is_file(self) -> bool:
        return self.column in {self.FILE, self.ADDED}

    def __str__(self) -> str:
        return f"mention in {self.model} {self.row_id}"
