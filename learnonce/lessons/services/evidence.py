"""Keeping how well a lesson is known in step with the facts, in the transaction that changes them."""

from datetime import datetime

from django.db import transaction

from learnonce.base import audit, events
from learnonce.base.actors import SYSTEM
from learnonce.lessons.calc import grades
from learnonce.lessons.events import GradeChanged
from learnonce.lessons.models import Lesson
from learnonce.lessons.queries.evidence import facts_of
from learnonce.lessons.services import indexing


@transaction.atomic
def refresh_evidence(*, lesson_id: int, at: datetime) -> str:
    """Work the grade of a lesson out anew. Returns its badge, such as "A2·B1".

    The row is locked, so that two adopters who report at once are both counted.
    """
    return regrade(Lesson.objects.select_for_update(of=("self",), no_key=True).get(pk=lesson_id), at=at)


def regrade(lesson: Lesson, *, at: datetime) -> str:
    """The same for a lesson the caller holds locked; also of the lesson it was merged into.

    Effects:
        On a change: an audit entry, `GradeChanged`, and the index brought up to date.
    """
    made = grades.grade(facts_of(lesson))
    before = f"{lesson.strength}·{lesson.replication}"
    lesson.strength, lesson.replication = made.strength, made.replication
    lesson.last_confirmed_at = made.last_confirmed_at
    lesson.save(update_fields=["strength", "replication", "last_confirmed_at", "updated_at"])
    if made.badge != before:
        audit.record(
            verb="lesson.graded",
            subject=("lesson", lesson.pk),
            actor=SYSTEM,
            at=at,
            before=before,
            after=made.badge,
            localities=made.localities,
            bad=made.bad,
            completed=made.completed,
        )
        events.publish(GradeChanged(lesson_id=lesson.pk, before=before, after=made.badge, at=at))
        indexing.put(lesson)
    if lesson.merged_into_id:
        refresh_evidence(lesson_id=lesson.merged_into_id, at=at)
    return made.badge
