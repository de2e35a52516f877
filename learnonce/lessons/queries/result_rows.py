"""Rows of lessons that can be found, each with who took it up: all a card needs, in one query."""

from collections.abc import Collection
from typing import Any

from django.contrib.postgres.expressions import ArraySubquery
from django.db import models
from django.db.models import OuterRef, Q, Subquery
from django.db.models.functions import JSONObject

from learnonce.base.actors import Actor
from learnonce.base.prepared import Prepared, Row, among, given
from learnonce.lessons.models import Adoption, AdoptionCheck, Lesson

# What a card says; the other long texts of a lesson stay where they are.
ON_A_CARD = (
    *("pk", "kind", "title", "stage", "problem_statement", "not_so_good", "good", "what_we_did", "next_time"),
    *("care_setting", "context", "strength", "replication", "source_name"),
    *("organisation_id", "organisation__name", "locality__name", "adopters"),
)


def rows_of(actor: Actor, numbers: Collection[int]) -> list[Row]:
    """The lessons among these that can be found and that the actor may see, in the order of the numbers."""
    if not numbers:
        return []
    rows = _ROWS.ask(tokens=sorted(actor.tokens), numbers=list(numbers))
    found = {row.pk: row for row in rows}
    return [found[number] for number in numbers if number in found]


def with_adopters(rows: models.QuerySet[Lesson], tokens: Any) -> models.QuerySet[Lesson]:
    """Each row with `adopters`, the first to decide first, also those of lessons merged into it.

    Args:
        rows: which lessons.
        tokens: what the reader may see by: a list, or what stands for one (base.prepared).
    """
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
                    Q(audience__overlap=tokens), output_field=models.BooleanField()
                ),
                context="context",
                mode="mode",
                state="state",
                effect=Subquery(last.values("effect")[:1]),
                recommend=Subquery(last.values("recommend")[:1]),
            )
        )
    )
    return rows.annotate(adopters=ArraySubquery(adopters))


def _rows() -> models.QuerySet[Lesson]:
    rows = Lesson.objects.open_to(given("tokens")).findable().filter(among("pk", "numbers"))
    return with_adopters(rows, given("tokens"))


_ROWS = Prepared(_rows, *ON_A_CARD)
