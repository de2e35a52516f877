"""Keeping projects in the index, so that whoever may see one finds it by what it is about."""

from collections.abc import Collection
from itertools import batched

from django.db import transaction

from learnonce.improvement.models import Change, Project
from learnonce.improvement.services.telling import PROJECT
from learnonce.matching import services as matching
from learnonce.matching.services import Entry

SLICE = 200  # rows brought into line in one transaction


def put_projects(numbers: Collection[int]) -> None:
    """Bring the index in line with these rows as they stand; those that are gone are forgotten."""
    rows = Project.objects.select_related("team__organisation").prefetch_related("changes")
    found = {row.pk: row for row in rows.filter(pk__in=numbers)}
    matching.index_texts(_entry(row) for row in found.values())
    for number in set(numbers) - set(found):
        matching.forget_text(kind=PROJECT, object_id=number)


@transaction.atomic
def index_project(project_id: int) -> None:
    """Bring the index in line by number; one that is gone is forgotten. Can run twice."""
    put_projects([project_id])


def index_project_of_change(change_id: int) -> None:
    """Likewise by the number of one of its changes. One that is gone went with its project."""
    number = Change.objects.filter(pk=change_id).values_list("project_id", flat=True).first()
    if number:
        index_project(number)


def index_projects() -> int:
    """Put every project into the index anew. Returns how many there are."""
    done = 0
    for slice_ in batched(Project.objects.order_by("pk").values_list("pk", flat=True), SLICE):
        with transaction.atomic():
            put_projects(list(slice_))
        done += len(slice_)
    return done


def _entry(row: Project) -> Entry:
    tried = sorted(row.changes.all(), key=lambda change: change.pk)
    said = [row.aim, row.why, *(change.what for change in tried)]
    return Entry(
        kind=PROJECT,
        object_id=row.pk,
        audience=row.audience,
        place_id=row.team.organisation.locality_id,
        title=row.title,
        text="\n".join(text for text in said if text and text != row.title),
    )
