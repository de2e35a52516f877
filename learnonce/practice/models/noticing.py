"""What somebody noticed, what the team said, and what became of it."""

from typing import Self

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex
from django.db import models
from django.db.models import Q

from learnonce.base.actors import Actor
from learnonce.base.models import Record
from learnonce.practice.calc import states


class NoticingQuerySet(models.QuerySet["Noticing"]):
    def visible_to(self, actor: Actor) -> Self:
        return self.filter(audience__overlap=sorted(actor.tokens))


class Noticing(Record):
    """Something a person saw that could be better, or is unusually good.

    An anonymous one holds no link to its writer, here or anywhere else: the writer keeps a key, of which
    only the hash is stored.
    """

    class Kind(models.TextChoices):
        PROBLEM = "PROBLEM", "Could be better"
        BRIGHT_SPOT = "BRIGHT_SPOT", "Works unusually well"

    class Anonymity(models.TextChoices):
        NAMED = "NAMED", "Your team sees your name"
        HIDDEN = "HIDDEN", "Only the practice manager and leaders see your name"
        ANONYMOUS = "ANONYMOUS", "Nobody can see or find your name"

    team = models.ForeignKey("people.Team", on_delete=models.PROTECT, related_name="+")
    text = models.TextField()
    kind = models.CharField(max_length=11, choices=Kind, default=Kind.PROBLEM)
    anonymity = models.CharField(max_length=9, choices=Anonymity, default=Anonymity.NAMED)
    raised_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    raised_at = models.DateTimeField()
    by_email = models.BooleanField(default=False)
    key_hash = models.CharField(max_length=64, blank=True)

    state = models.CharField(max_length=15, choices=list(states.LABELS.items()), default=states.RAISED)
    state_since = models.DateTimeField()
    first_reply_at = models.DateTimeField(null=True, blank=True)
    # The reply that an outcome needs, and what the outcome asks for besides.
    reply = models.TextField(blank=True)
    replied_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    replied_at = models.DateTimeField(null=True, blank=True)
    reply_seen_at = models.DateTimeField(null=True, blank=True)
    review_on = models.DateField(null=True, blank=True)
    sent_to = models.CharField(max_length=200, blank=True)
    # The lesson it was joined to, and the lesson it became.
    linked_lesson = models.ForeignKey(
        "lessons.Lesson", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    made_lesson = models.ForeignKey(
        "lessons.Lesson", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    audience = ArrayField(models.CharField(max_length=30), default=list)

    objects = NoticingQuerySet.as_manager()

    class Meta:
        constraints = [
            models.CheckConstraint(
                name="practice_noticing_anonymous_has_no_writer",
                condition=~Q(anonymity="ANONYMOUS") | Q(raised_by__isnull=True),
            ),
            models.CheckConstraint(
                name="practice_noticing_known_writer_is_kept",
                condition=Q(anonymity="ANONYMOUS") | Q(raised_by__isnull=False),
            ),
            models.CheckConstraint(
                name="practice_noticing_outcome_has_a_reply",
                condition=Q(state__in=sorted(states.OPEN)) | (~Q(reply="") & Q(replied_at__isnull=False)),
            ),
            models.CheckConstraint(
                name="practice_noticing_reply_is_whole",
                condition=Q(replied_at__isnull=False) | Q(replied_by__isnull=True),
            ),
            models.CheckConstraint(
                name="practice_noticing_parked_until",
                condition=~Q(state=states.PARKED) | Q(review_on__isnull=False),
            ),
        ]
        indexes = [
            models.Index(fields=["team", "state", "-raised_at", "-id"], name="practice_board"),
            models.Index(fields=["raised_by", "-raised_at"], name="practice_noticings_of_person"),
            models.Index(fields=["key_hash"], name="practice_by_key", condition=~Q(key_hash="")),
            GinIndex(fields=["audience"], name="practice_noticing_audience"),
        ]

    def __str__(self) -> str:
        return f"noticing {self.pk}"


class Message(Record):
    """One turn of the talk about a noticing.

    Without a writer it is from the anonymous person, when `from_raiser`; or from somebody who was erased.
    """

    noticing = models.ForeignKey(Noticing, on_delete=models.CASCADE, related_name="messages")
    text = models.TextField()
    written_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    from_raiser = models.BooleanField(default=False)
    written_at = models.DateTimeField()

    class Meta:
        indexes = [models.Index(fields=["noticing", "written_at", "id"], name="practice_messages_in_order")]

    def __str__(self) -> str:
        return f"message {self.pk} on noticing {self.noticing_id}"
