"""Lessons that belong together, in an order, with a word from whoever chose them."""

from typing import Self

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex
from django.db import models
from django.db.models import Q

from learnonce.base.actors import Actor
from learnonce.base.models import Record


class CollectionQuerySet(models.QuerySet["Collection"]):
    def visible_to(self, actor: Actor) -> Self:
        """Published ones; drafts are for those who keep them, see policies."""
        return self.filter(published_at__isnull=False, audience__overlap=sorted(actor.tokens))


class Collection(Record):
    """Chosen lessons. Its words reach its audience; each lesson in it only those who may read the lesson."""

    title = models.CharField(max_length=120)
    words = models.TextField(blank=True)  # why these, and in which order to read them
    topic = models.ForeignKey(
        "lessons.Topic", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    problem = models.ForeignKey(
        "lessons.CanonicalProblem", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    # Whose curators keep it; without one, the administrators.
    locality = models.ForeignKey(
        "people.Locality", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    made_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    tier = models.PositiveSmallIntegerField(default=2)
    audience = ArrayField(models.CharField(max_length=30), default=list)
    published_at = models.DateTimeField(null=True, blank=True)  # empty while it is a draft
    changed_at = models.DateTimeField()

    objects = CollectionQuerySet.as_manager()

    class Meta:
        constraints = [
            models.CheckConstraint(
                name="briefings_collection_draft_is_seen_by_none",
                condition=Q(published_at__isnull=False) | Q(audience__len=0),
            ),
        ]
        indexes = [GinIndex(fields=["audience"], name="briefings_collection_audience")]

    def __str__(self) -> str:
        return f"collection {self.pk}: {self.title}"


class Entry(Record):
    """One lesson in a collection: where it stands, and why it is there."""

    collection = models.ForeignKey(Collection, on_delete=models.CASCADE, related_name="entries")
    lesson = models.ForeignKey("lessons.Lesson", on_delete=models.CASCADE, related_name="+")
    position = models.PositiveIntegerField()
    why = models.CharField(max_length=300, blank=True)
    added_at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["collection", "lesson"], name="briefings_entry_once"),
            models.UniqueConstraint(
                fields=["collection", "position"],
                name="briefings_entry_one_a_position",
                deferrable=models.Deferrable.DEFERRED,
            ),
        ]

    def __str__(self) -> str:
        return f"entry {self.pk} of collection {self.collection_id}"
