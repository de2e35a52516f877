"""Letters that came in: which were dealt with, and those that wait for their writer."""

from django.conf import settings
from django.db import models
from django.db.models import Q

from learnonce.base.models import Record


class Received(Record):
    """That a letter was dealt with, by a hash, so that this happens once. Nothing of what it said."""

    key = models.CharField(max_length=64, unique=True)
    outcome = models.CharField(max_length=20)
    received_at = models.DateTimeField()

    class Meta:
        indexes = [models.Index(fields=["received_at"], name="letterbox_received_to_forget")]

    def __str__(self) -> str:
        return f"letter {self.pk}: {self.outcome}"


class HeldLetter(Record):
    """What somebody wrote by e-mail, kept for their eyes alone until they confirm it here."""

    class Kind(models.TextChoices):
        NOTICING = "noticing", "Something noticed"
        LESSON = "lesson", "A lesson"
        REPLY = "reply", "An answer"

    class Why(models.TextChoices):
        UNPROVEN = (
            "unproven",
            "Anybody can write a sender's name on a letter, so please say that it is yours.",
        )
        LOOK = "look", "Something in it should be looked at before others read it."

    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    kind = models.CharField(max_length=8, choices=Kind)
    why = models.CharField(max_length=8, choices=Why)
    # What an answer is about, such as ("noticing", 7).
    about_kind = models.CharField(max_length=30, blank=True)
    about_id = models.BigIntegerField(null=True, blank=True)
    title = models.CharField(max_length=200, blank=True)
    text = models.TextField()
    is_hidden = models.BooleanField(default=False)
    received_at = models.DateTimeField()

    class Meta:
        constraints = [
            models.CheckConstraint(
                name="letterbox_held_reply_is_about_something",
                condition=~Q(kind="reply") | Q(about_id__isnull=False),
            )
        ]
        indexes = [models.Index(fields=["person", "-received_at"], name="letterbox_held_of_person")]

    def __str__(self) -> str:
        return f"held letter {self.pk}"
