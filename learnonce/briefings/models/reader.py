"""What a person follows, and the weekly letters made for them."""

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q

from learnonce.base.models import Record

DAYS = (
    (0, "Monday"),
    (1, "Tuesday"),
    (2, "Wednesday"),
    (3, "Thursday"),
    (4, "Friday"),
    (5, "Saturday"),
    (6, "Sunday"),
)


class Follow(Record):
    """Somebody wants to hear of what is new about one thing."""

    class Kind(models.TextChoices):
        TOPIC = "topic", "Topic"
        LOCALITY = "locality", "Place"
        ORGANISATION = "organisation", "Organisation"
        COLLECTION = "collection", "Collection"
        PROBLEM = "problem", "Shared problem"

    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    kind = models.CharField(max_length=12, choices=Kind)
    number = models.BigIntegerField()
    since = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["person", "kind", "number"], name="briefings_follow_once")
        ]

    def __str__(self) -> str:
        return f"{self.person_id} follows {self.kind}:{self.number}"


class Reader(Record):
    """How somebody wants to be kept up to date. Without a row: weekly, on Mondays, no feed."""

    person = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    wants_weekly = models.BooleanField(default=True)
    weekday = models.PositiveSmallIntegerField(choices=DAYS, default=0)
    # The feed of what they follow: its key is worked out from this row and number, never stored.
    feed_number = models.PositiveIntegerField(default=0)
    feed_key_hash = models.CharField(max_length=64, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["feed_key_hash"],
                condition=~Q(feed_key_hash=""),
                name="briefings_reader_one_feed_a_key",
            )
        ]

    def __str__(self) -> str:
        return f"reader {self.person_id}"


class WeeklyLetter(Record):
    """One week's letter of one person: which lessons it tells of. What it says is composed while sending."""

    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    week = models.CharField(max_length=8)  # "2026-W47"
    made_at = models.DateTimeField()
    since = models.DateTimeField()  # what happened after it is news
    # Numbers of lessons under the parts of the letter: {"alike": [7], "follows": [9]}.
    lessons = models.JSONField(default=dict)
    matches = ArrayField(models.BigIntegerField(), default=list)  # of the reader's questions
    adoptions = ArrayField(models.BigIntegerField(), default=list)  # of the reader's lessons

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["person", "week"], name="briefings_weekly_once_a_week")
        ]
        indexes = [models.Index(fields=["person", "-made_at"], name="briefings_weekly_last")]

    def __str__(self) -> str:
        return f"letter of {self.week} for person {self.person_id}"


class Told(Record):
    """A lesson was told of in a weekly letter of this person, and is in none again."""

    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    lesson = models.ForeignKey("lessons.Lesson", on_delete=models.CASCADE, related_name="+")
    told_at = models.DateTimeField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["person", "lesson"], name="briefings_told_once")]

    def __str__(self) -> str:
        return f"lesson {self.lesson_id} told to {self.person_id}"
