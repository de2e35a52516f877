"""Which lessons have evidence that is older than what it rests on."""

from collections.abc import Iterator, Mapping
from datetime import datetime

from django.db.models import Q

from learnonce.lessons.models import Adoption, LessonLink, PooledEvidence


def behind_their_evidence(*, counted: Mapping[int, datetime], version: int) -> list[int]:
    """For jobs: lessons to work out anew. Four queries.

    Args:
        counted: take-ups for which something is counted, and when that last changed.
        version: of what is handed down; what was worked out in an older way is behind.
    """
    rows = PooledEvidence.objects.values_list("lesson_id", "worked_out_at", "found__version")
    done = {lesson_id: at for lesson_id, at, made_by in rows if made_by == version}
    old = set(PooledEvidence.objects.exclude(lesson_id__in=done).values_list("lesson_id", flat=True))
    changed = (*_adoptions(counted), *_merges())
    return sorted(
        old | {number for number, at in changed if number and (number not in done or done[number] < at)}
    )


def _adoptions(counted: Mapping[int, datetime]) -> Iterator[tuple[int | None, datetime]]:
    """Lessons, also those that were merged into, and when something about a take-up last changed."""
    rows = Adoption.objects.filter(
        Q(pk__in=counted)
        | Q(measured__isnull=False)
        | Q(lesson__pooled__isnull=False)
        | Q(lesson__merged_into__pooled__isnull=False)
    )
    columns = ("pk", "updated_at", "measured__worked_out_at", "lesson_id", "lesson__merged_into_id")
    for number, at, measured_at, *lessons in rows.order_by("pk").values_list(*columns):
        lost = measured_at is not None and number not in counted  # what it was worked out from is gone
        last = datetime.max.replace(tzinfo=at.tzinfo) if lost else max(at, counted.get(number, at))
        yield from ((lesson, last) for lesson in lessons)


def _merges() -> Iterator[tuple[int | None, datetime]]:
    links = LessonLink.objects.filter(
        Q(lesson__pooled__isnull=False) | Q(other__pooled__isnull=False),
        decision=LessonLink.Decision.MERGED,
    )
    for lesson, other, at in links.values_list("lesson_id", "other_id", "updated_at"):
        yield lesson, at
        yield other, at
