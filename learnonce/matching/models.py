"""Texts by which things are found, and what is counted about their words."""

from typing import Any, ClassVar

from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex
from django.contrib.postgres.search import SearchVector, SearchVectorField
from django.core.checks import CheckMessage
from django.db import models
from django.db.models import Func, Q
from django.db.models.functions import Now
from pgvector.django import HalfVectorField, HnswIndex

from learnonce.matching.ports import DIMENSIONS

STEMS = SearchVector("title", "text", config="english")  # lower case, stemmed, stop words out


class StoredColumn(models.GeneratedField):
    """A column PostgreSQL computes. Its check may not open a connection, as Django's own would."""

    def check(self, **kwargs: Any) -> list[CheckMessage]:  # Any: whatever Django passes on
        return super().check(**kwargs | {"databases": []})

    def deconstruct(self) -> tuple[str, str, list[Any], dict[str, Any]]:  # Any: arguments of a field
        name, _path, arguments, options = super().deconstruct()
        return name, "django.db.models.GeneratedField", list(arguments), options


class IndexedText(models.Model):
    """One text of another room: enough to find it, to judge who may, and to embed it again.

    Vectors stand on two shelves. One serves; the other is empty, or is being filled by a new model until
    it can take over. A vector is null until it is made. Only `services` writes here.
    """

    kind = models.CharField(max_length=30)
    object_id = models.BigIntegerField()
    audience = ArrayField(models.TextField())
    place_id = models.IntegerField(null=True)
    tags = ArrayField(models.TextField(), default=list)
    title = models.TextField()
    text = models.TextField()
    gist = models.TextField(db_default="")  # what the model reads in place of title and text, if given
    fingerprint = models.CharField(max_length=64)
    changed_at = models.DateTimeField(db_default=Now())
    document = StoredColumn(expression=STEMS, output_field=SearchVectorField(), db_persist=True)
    words = StoredColumn(
        expression=Func(STEMS, function="matching_words"),
        output_field=models.IntegerField(),
        db_persist=True,
    )
    vector_0 = HalfVectorField(dimensions=DIMENSIONS, null=True)
    model_0 = models.TextField(db_default="")
    vector_1 = HalfVectorField(dimensions=DIMENSIONS, null=True)
    model_1 = models.TextField(db_default="")

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["kind", "object_id"], name="matching_text_is_indexed_once"),
        ]
        indexes = [
            GinIndex(fields=["document"], name="matching_text_document"),
            GinIndex(fields=["audience"], name="matching_text_audience"),
            GinIndex(fields=["tags"], name="matching_text_tags"),
            *(
                HnswIndex(
                    fields=[f"vector_{shelf}"],
                    name=f"matching_text_vector_{shelf}",
                    opclasses=["halfvec_ip_ops"],
                    m=16,
                    ef_construction=64,
                )
                for shelf in (0, 1)
            ),
            *(
                models.Index(
                    fields=["-changed_at", "-id"],
                    name=f"matching_text_waits_{shelf}",
                    condition=Q(**{f"vector_{shelf}__isnull": True}),
                )
                for shelf in (0, 1)
            ),
        ]

    def __str__(self) -> str:
        return f"text of {self.kind}:{self.object_id}"


class Shelf(models.Model):
    """One of the two sets of vectors, and by which embedder it is made."""

    class State(models.TextChoices):
        FREE = "FREE", "Free"
        SERVING = "SERVING", "Serving"
        FILLING = "FILLING", "Filling"
        CLEARING = "CLEARING", "Clearing"

    NUMBERS: ClassVar = (0, 1)

    number = models.SmallIntegerField(primary_key=True)
    state = models.CharField(max_length=8, choices=State, default=State.FREE)
    choice = models.TextField(blank=True)  # as adapters.configured words it
    model = models.TextField(blank=True)  # name and version

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["state"], name="matching_one_shelf_serves", condition=Q(state="SERVING")
            ),
            models.CheckConstraint(
                name="matching_used_shelf_has_a_model", condition=Q(state="FREE") | ~Q(model="")
            ),
        ]

    def __str__(self) -> str:
        return f"shelf {self.number}: {self.state} {self.model}"


class Lexeme(models.Model):
    """In how many texts a stem is found, as counted last. What is missing here was never seen."""

    word = models.TextField(primary_key=True)
    texts = models.IntegerField()

    def __str__(self) -> str:
        return f"{self.word}: {self.texts}"


class Collection(models.Model):
    """One row: the size of the collection when its words were counted last."""

    texts = models.IntegerField()
    mean_words = models.FloatField()
    counted_at = models.DateTimeField(db_default=Now())

    class Meta:
        constraints = [models.CheckConstraint(name="matching_one_collection", condition=Q(id=1))]

    def __str__(self) -> str:
        return f"{self.texts} texts"
