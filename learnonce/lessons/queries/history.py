"""What a lesson said before."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from learnonce.base import sharing
from learnonce.base.actors import Actor
from learnonce.lessons import policies
from learnonce.lessons.calc import differences, stages
from learnonce.lessons.calc.content import Value
from learnonce.lessons.calc.differences import FieldChange
from learnonce.lessons.errors import NotAllowed
from learnonce.lessons.models import Lesson, LessonVersion
from learnonce.lessons.queries.consent import offered_at


@dataclass(frozen=True, slots=True)
class VersionLine:
    """One version. `by` is named to its home; to its curators too, but for whoever raised the lesson."""

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
    """Every version, newest first, each with what it changed. Three queries.

    Raises:
        NotAllowed: of a lesson that was never published, or is withdrawn, only its home (and before it
            is published its curators) may read what it said before.
    """
    row = Lesson.objects.visible_to(actor).select_related("locality").get(pk=lesson_id)
    at_home = policies.may_share(actor, row)
    curates = row.stage != stages.WITHDRAWN and policies.curates(
        actor, row, tuple(row.locality.path) if row.locality else ()
    )
    if not (at_home or curates) and row.stage not in stages.FINDABLE:
        raise NotAllowed("Only its source and its curators can read what this lesson said before.")
    rows = list(LessonVersion.objects.filter(lesson=row).select_related("saved_by").order_by("number"))
    if not at_home:
        # What was said before it left the practice, checked by a person, never left.
        left_at = offered_at(sharing.grants(("lesson", row.pk))) if curates else row.published_at
        rows = rows[_last_before(rows, left_at) :] if left_at else rows
    lines = []
    before: dict[str, Value] = {}
    for version in rows:
        said = _in_words(version.content)
        lines.append(
            VersionLine(
                number=version.number,
                saved_at=version.saved_at,
                by=str(version.saved_by)
                if version.saved_by and (at_home or (curates and version.saved_by_id != row.raised_by_id))
                else "",
                changes=differences.changes(before, said) if said else [],
                is_erased=not said,
            )
        )
        before = said
    return History(id=row.pk, title=row.title, versions=lines[::-1])


def _in_words(content: Mapping[str, Value]) -> dict[str, Value]:
    """The text with the words for its choices, as its page shows them."""
    said = dict(content)
    for name, choices in (("kind", Lesson.Kind), ("care_setting", Lesson.Setting)):
        if code := said.get(name):
            said[name] = str(dict(choices.choices).get(str(code), code))
    if isinstance(roles := said.get("roles_involved"), list):
        said["roles_involved"] = [role.replace("_", " ") for role in roles]
    return said


def _last_before(rows: list[LessonVersion], moment: datetime) -> int:
    """Where the version stands that was published at `moment`."""
    earlier = [index for index, version in enumerate(rows) if version.saved_at <= moment]
    return earlier[-1] if earlier else 0
