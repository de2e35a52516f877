"""Keeping who may see an initiative the same on its row and in the index, in one transaction."""

from collections.abc import Collection
from itertools import batched

from django.db import transaction

from learnonce.base import sharing
from learnonce.improvement.calc import lines
from learnonce.improvement.models import Initiative
from learnonce.matching import services as matching

KIND = "initiative"
SLICE = 200  # rows brought up to date in one transaction


def home_of(row: Initiative) -> list[str]:
    """The tokens of those who see it without any grant: its place, and whoever told of it."""
    home = [sharing.person(row.raised_by_id)] if row.raised_by_id else []
    if row.organisation_id:
        home += [sharing.organisation(row.organisation_id), sharing.runners(row.organisation_id)]
    return home


@transaction.atomic
def refresh(row: Initiative) -> None:
    """Work out anew who may see it, and bring the index in line: what is taken back is found no longer."""
    row.audience = sharing.audience((KIND, row.pk), home=home_of(row), path=row.locality.path)
    row.save(update_fields=["audience", "tier", "updated_at"])
    put(row)


def put(row: Initiative) -> None:
    """Bring the index in line with the row as it stands."""
    matching.index_text(
        kind=KIND,
        object_id=row.pk,
        audience=row.audience,
        place_id=row.locality_id,
        tags=lines.tags(
            stage=row.stage,
            topics=row.topics,
            places=row.locality.path,
        ),
        title=row.what,
        text="",
    )


@transaction.atomic
def index_initiative(initiative_id: int) -> None:
    """Bring the index in line by number; one that is gone is forgotten."""
    row = Initiative.objects.select_for_update(of=("self",)).filter(pk=initiative_id).first()
    if row:
        put(row)
    else:
        matching.forget_text(kind=KIND, object_id=initiative_id)


def follow_places(locality_ids: Collection[int]) -> int:
    """Bring the initiatives of localities that moved in the tree up to date. Safe to run twice."""
    numbers = Initiative.objects.filter(locality_id__in=locality_ids).order_by("pk")
    done = 0
    for slice_ in batched(numbers.values_list("pk", flat=True), SLICE):
        done += _follow(slice_)
    return done


@transaction.atomic
def _follow(numbers: Collection[int]) -> int:
    rows = Initiative.objects.select_for_update(of=("self",)).select_related("locality")
    found = list(rows.filter(pk__in=numbers).order_by("pk"))
    for row in found:
        refresh(row)
    return len(found)


def queue_everything() -> int:
    """Put every initiative into the index anew. Returns how many there are."""
    done = 0
    for slice_ in batched(Initiative.objects.order_by("pk").values_list("pk", flat=True), SLICE):
        done += _follow(slice_)
    return done
