"""Requests under freedom of information law: what was asked, what was found, what is handed out."""

from django.conf import settings
from django.db import models
from django.db.models import Q

from learnonce.base.models import Record
from learnonce.records.calc import exemptions


class InformationRequest(Record):
    """One request, its clock, and the search made for it.

    Searched is one organisation, or a place with all in it, or with neither all of this installation;
    of that all texts, or those one person wrote.
    """

    class State(models.TextChoices):
        SEARCHING = "SEARCHING", "Being searched"
        DECIDING = "DECIDING", "Being decided"
        ANSWERED = "ANSWERED", "Answered"

    reference = models.CharField(max_length=40)
    asked = models.TextField()
    received_on = models.DateField()
    due_on = models.DateField()
    organisation = models.ForeignKey(
        "people.Organisation", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    locality = models.ForeignKey(
        "people.Locality", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    is_of_person = models.BooleanField(default=False)  # stays when the person is erased
    writer = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    words = models.JSONField(default=list)
    since = models.DateField(null=True, blank=True)
    until = models.DateField(null=True, blank=True)
    state = models.CharField(max_length=9, choices=State, default=State.SEARCHING)
    state_since = models.DateTimeField()
    is_cut = models.BooleanField(default=False)  # more was found than can be looked at
    made_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+"
    )
    made_at = models.DateTimeField()

    class Meta:
        constraints = [
            models.CheckConstraint(
                name="records_request_has_one_scope",
                condition=Q(organisation__isnull=True) | Q(locality__isnull=True),
            ),
            models.CheckConstraint(
                name="records_request_of_a_person_says_so",
                condition=Q(writer__isnull=True) | Q(is_of_person=True),
            ),
        ]
        indexes = [models.Index(fields=["organisation", "-made_at"], name="records_requests_of_place")]

    def __str__(self) -> str:
        return f"request {self.pk}"


class Passage(Record):
    """A text that was found: handed out whole, in part, or not at all. `text` is how it stood when found."""

    class Decision(models.TextChoices):
        IN = "IN", "Hand out"
        REDACT = "REDACT", "Hand out in part"
        OUT = "OUT", "Keep back"

    request = models.ForeignKey(InformationRequest, on_delete=models.CASCADE, related_name="passages")
    model = models.CharField(max_length=60)
    row_id = models.BigIntegerField()
    column = models.CharField(max_length=60)
    written_on = models.DateField(null=True)
    text = models.TextField()
    decision = models.CharField(max_length=6, choices=Decision, blank=True)
    exemption = models.CharField(max_length=10, choices=list(exemptions.LABELS.items()), blank=True)
    black = models.JSONField(default=list)  # [[start, end, key of exemptions.LABELS], …] of `text`, in order
    decided_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+"
    )
    decided_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["request", "model", "row_id", "column"], name="records_passage_found_once"
            ),
            models.CheckConstraint(
                name="records_passage_kept_back_says_why",
                condition=~Q(decision="OUT") | ~Q(exemption=""),
            ),
            models.CheckConstraint(
                name="records_passage_whole_or_in_part",
                condition=(~Q(decision="IN") | Q(black=[])) & (~Q(decision="REDACT") | ~Q(black=[])),
            ),
        ]
        indexes = [models.Index(fields=["request", "id"], name="records_passages_in_order")]

    def __str__(self) -> str:
        return f"passage {self.pk} of request {self.request_id}"
