"""What a lesson said before."""

from dataclasses import dataclass
from datetime import datetime

from learnonce.base.actors import Actor
from learnonce.lessons import policies
from learnonce.lessons.calc import differences, stages
from learnonce.lessons.calc.content import Value
from learnonce.lessons.calc.differences import FieldChange
from learnonce.lessons.errors import NotAllowed
from learnonce.lessons.models import Lesson, LessonVersion


@dataclass(frozen=True, slots=True)
class VersionLine:
    """One version. `by` is named to its home and its curators only."""

    number: int
    saved_at: datetime
    by: str
    changes: list[FieldChange]
    is_erased: bool


@dataclass(frozen=True, slots=True)
class History:
    id: int
    title: str
    versions: list[VersionLine]


def history(*, actor: Actor, lesson_id: int) -> History:
    """Every version, newest first, each with what it changed. Two queries.

    Raises:
        NotAllowed: of a lesson that was never published, or is withdrawn, only its home (and before it
            is published its curators) may read what it said before.
    """
    row = Lesson.objects.visible_to(actor).select_related("locality").get(pk=lesson_id)
    inside = policies.may_share(actor, row) or (
        row.stage != stages.WITHDRAWN
        and policies.curates(actor, row, tuple(row.locality.path) if row.locality else ())
    )
    if not inside and row.stage not in stages.FINDABLE:
        raise NotAllowed("Only its source and its curators can read what this lesson said before.")
    rows = list(LessonVersion.objects.filter(lesson=row).select_related("saved_by").order_by("number"))
    if not inside and row.published_at:
        # What was said before it was published never left.
        rows = rows[_last_before(rows, row.published_at) :]
    lines = []
    before: dict[str, Value] = {}
    for version in rows:
        lines.append(
            VersionLine(
                number=version.number,
                saved_at=version.saved_at,
                by=str(version.saved_by) if inside and version.saved_by else "",
                changes=differences.changes(before, version.content) if version.content else [],
                is_erased=not version.content,
            )
        )
        before = version.content
    return History(id=row.pk, title=row.title, versions=lines[::-1])


def _last_before(rows: list[LessonVersion], moment: datetime) -> int:
    """Where the version stands that was published at `moment`."""
    earlier = [index for index, version in enumerate(rows) if version.saved_at <= moment]
    return earlier[-1] if earlier else 0
