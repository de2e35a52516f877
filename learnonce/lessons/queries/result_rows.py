"""Rows of lessons that can be found, each with who took it up: all a card needs, in one query."""

from collections.abc import Collection
from typing import Any

from django.contrib.postgres.expressions import ArraySubquery
from django.db import models
from django.db.models import OuterRef, Q, Subquery
from django.db.models.functions import JSONObject

from learnonce.base.actors import Actor
from learnonce.lessons.models import Adoption, AdoptionCheck, Lesson

type Row = Any  # a Lesson with `adopters` beside it, which django-stubs cannot say

# What a card says; the long texts of a lesson stay where they are.
ON_A_CARD = (
    "kind",
    "title",
    "stage",
    "problem_statement",
    "not_so_good",
    "good",
    "what_we_did",
    "next_time",
    "care_setting",
    "context",
    "strength",
    "replication",
    "source_name",
    "organisation__name",
    "locality__name",
)


def rows_of(actor: Actor, numbers: Collection[int]) -> list[Row]:
    """The lessons among these that can be found and that the actor may see, in the order of the numbers."""
    if not numbers:
        return []
    rows = with_adopters(Lesson.objects.visible_to(actor).findable().filter(pk__in=numbers), actor)
    found = {row.pk: row for row in rows}
    return [found[number] for number in numbers if number in found]


def with_adopters(rows: models.QuerySet[Lesson], actor: Actor) -> models.QuerySet[Row]:
    """Each row with `adopters`, the first to decide first, also those of lessons merged into it."""
    itself = OuterRef(OuterRef("pk"))
    also = Lesson.objects.filter(Q(pk=itself) | Q(merged_into=itself)).values("pk")
    last = AdoptionCheck.objects.filter(adoption=OuterRef("pk"), answered_at__isnull=False).order_by("-month")
    adopters = (
        Adoption.objects.filter(lesson__in=also)
        .order_by("decided_at", "pk")
        .values(
            json=JSONObject(
                place="organisation_id",
                name="organisation__name",
                is_named=models.ExpressionWrapper(
                    Q(audience__overlap=sorted(actor.tokens)), output_field=models.BooleanField()
                ),
                context="context",
                mode="mode",
                state="state",
                effect=Subquery(last.values("effect")[:1]),
                recommend=Subquery(last.values("recommend")[:1]),
            )
        )
    )
    return (
        rows.select_related("organisation", "locality")
        .only(*ON_A_CARD)
        .annotate(adopters=ArraySubquery(adopters))
        .fetch_mode(models.FETCH_RAISE)
    )
