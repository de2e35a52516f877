"""Keeping who may see a lesson the same on its row and in the index, in one transaction."""

from django.db import transaction

from learnonce.base import sharing
from learnonce.lessons.models import Lesson
from learnonce.lessons.services import indexing


def home_of(lesson: Lesson) -> list[str]:
    """The tokens of those who see a lesson without any grant: its writer and its team."""
    home = [sharing.person(lesson.raised_by_id)] if lesson.raised_by_id else []
    return [*home, sharing.team(lesson.team_id)] if lesson.team_id else home


@transaction.atomic
def refresh_audience(lesson: Lesson) -> None:
    """Work out anew who may see the lesson, after a grant, a withdrawal or a move to another stage.

    Effects:
        Row and index say the same when this returns: what was taken back is not found a second later.
    """
    lesson.audience = sharing.audience(("lesson", lesson.pk), home=home_of(lesson))
    lesson.save(update_fields=["audience", "tier", "updated_at"])
    indexing.put(lesson)
