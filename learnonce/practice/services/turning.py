"""From a noticing onward: to a lesson, to what others have solved, or to a question that stays open."""

from datetime import datetime

from django.db import transaction

from learnonce.base import audit
from learnonce.base.actors import Actor
from learnonce.lessons import services as lessons
from learnonce.practice.models import Noticing
from learnonce.practice.services.locking import held_for_team


@transaction.atomic
def make_lesson(*, noticing_id: int, actor: Actor, at: datetime) -> int:
    """Begin a lesson with what was noticed. Doing it again leads to the same lesson. Returns its id.

    The lesson belongs to whoever begins it, so that it never tells who noticed.
    """
    noticing, place = held_for_team(noticing_id, actor)
    if noticing.made_lesson_id:
        return noticing.made_lesson_id
    is_bright = noticing.kind == Noticing.Kind.BRIGHT_SPOT
    lesson = lessons.capture(
        team_id=place.id,
        good=noticing.text if is_bright else "",
        from_text="" if is_bright else noticing.text,
        override_reason="The team let this text through when it was noticed",
        actor=actor,
        at=at,
    )
    noticing.made_lesson_id = lesson.pk
    noticing.save(update_fields=["made_lesson", "updated_at"])
    audit.record(
        verb="noticing.made_a_lesson",
        subject=("noticing", noticing.pk),
        actor=actor,
        at=at,
        lesson_id=lesson.pk,
    )
    return lesson.pk
