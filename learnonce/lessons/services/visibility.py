"""Keeping who may see a lesson the same on its row and in the index, in one transaction."""

from learnonce.base import sharing
from learnonce.lessons.models import Lesson


def home_of(lesson: Lesson) -> list[str]:
    """The tokens of those who see a lesson without any grant: its writer and its team."""
    home = [sharing.person(lesson.raised_by_id)] if lesson.raised_by_id else []
    return [*home, sharing.team(lesson.team_id)] if lesson.team_id else home


def refresh_audience(lesson: Lesson) -> None:
    """Work out anew who may see the lesson, after a grant or a withdrawal. Runs in the caller's transaction.

    The index follows at once (matching.set_audience), not by a job: what was taken back must not be
    found a second later.
    """
    lesson.audience = sharing.audience(("lesson", lesson.pk), home=home_of(lesson))
    lesson.save(update_fields=["audience", "updated_at"])
