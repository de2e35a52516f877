"""Letters on their way out, and addresses they no longer go to."""

from django.db import models
from django.db.models import Q
from django.utils.crypto import salted_hmac

from learnonce.base.models import Record
from learnonce.people.models.person import Person


class Letter(Record):
    """One e-mail to one address, from when it was asked for until what it said is deleted.

    Nothing that opens anything is kept here: keys in links and signed addresses are made while sending.
    """

    class State(models.TextChoices):
        QUEUED = "QUEUED", "Waiting to be sent"
        SENDING = "SENDING", "Being sent"
        SENT = "SENT", "Sent"
        UNSURE = "UNSURE", "Perhaps sent"
        FAILED = "FAILED", "Could not be sent"
        DROPPED = "DROPPED", "No longer to be sent"
        BOUNCED = "BOUNCED", "Came back"

    # Without a person it goes to `address`: somebody invited. A person's own is read while sending.
    person = models.ForeignKey(Person, on_delete=models.CASCADE, null=True, blank=True, related_name="+")
    address = models.EmailField(max_length=254, blank=True)
    kind = models.CharField(max_length=30)
    key = models.CharField(max_length=200, unique=True)
    subject = models.CharField(max_length=200, blank=True)
    parts = models.JSONField(default=list)  # as calc.letters keeps them
    about = models.JSONField(default=dict)  # numbers by which a kind composes its letters while sending
    reply_kind = models.CharField(max_length=30, blank=True)
    reply_number = models.BigIntegerField(null=True, blank=True)
    message_id = models.CharField(max_length=200, unique=True)
    state = models.CharField(max_length=8, choices=State, default=State.QUEUED)
    tries = models.PositiveSmallIntegerField(default=0)
    due_at = models.DateTimeField()
    claimed_until = models.DateTimeField(null=True, blank=True)
    handed_at = models.DateTimeField(null=True, blank=True)
    settled_at = models.DateTimeField(null=True, blank=True)
    trouble = models.CharField(max_length=200, blank=True)  # never holds an address

    class Meta:
        constraints = [
            models.CheckConstraint(
                name="people_letter_goes_somewhere",
                condition=Q(person__isnull=False) | Q(settled_at__isnull=False) | ~Q(address=""),
            ),
            models.CheckConstraint(
                name="people_letter_reply_is_whole",
                condition=Q(reply_kind="", reply_number__isnull=True)
                | (~Q(reply_kind="") & Q(reply_number__isnull=False)),
            ),
        ]
        indexes = [
            models.Index(
                fields=["due_at", "id"],
                condition=Q(state__in=["QUEUED", "SENDING"]),
                name="people_letter_to_send",
            ),
            models.Index(fields=["person", "kind", "-id"], name="people_letter_of_person"),
            models.Index(
                fields=["settled_at"], condition=~Q(subject="", address=""), name="people_letter_to_forget"
            ),
        ]

    def __str__(self) -> str:
        return f"letter {self.pk}, {self.kind}"


class DeadAddress(Record):
    """An address from which letters come back, as a keyed hash. No more go there until its owner asks."""

    address_hash = models.CharField(max_length=64, unique=True)
    since = models.DateTimeField()

    def __str__(self) -> str:
        return f"dead address {self.pk}"


def hash_of_address(address: str) -> str:
    return salted_hmac("learnonce.letters.address", address.strip().lower(), algorithm="sha256").hexdigest()
