"""What a lesson said at each moment."""

from datetime import datetime, timedelta

from learnonce.base.actors import Actor
from learnonce.lessons.calc import stages
from learnonce.lessons.calc.content import FIELDS, Content
from learnonce.lessons.models import Approval, CurationReview, Lesson, LessonVersion

# Saves of one person within this time are one version: autosave must not bury the history.
TOGETHER = timedelta(minutes=10)


def content_of(lesson: Lesson) -> Content:
    return Content(**{name: getattr(lesson, name) for name in FIELDS})


def keep_version(lesson: Lesson, *, actor: Actor, at: datetime) -> None:
    """Remember the text as it stands now, and number the lesson by it. The caller holds the lock."""
    content = content_of(lesson).as_dict()
    last = LessonVersion.objects.filter(lesson=lesson).order_by("-number").first()
    if last and last.content == content:
        return
    if last and _goes_on(lesson, last, actor=actor, at=at):
        last.content = content
        last.save(update_fields=["content", "updated_at"])
        return
    lesson.version = last.number + 1 if last else 1
    lesson.save(update_fields=["version", "updated_at"])
    LessonVersion.objects.create(
        lesson=lesson, number=lesson.version, content=content, saved_at=at, saved_by_id=actor.user_id
    )


def _goes_on(lesson: Lesson, last: LessonVersion, *, actor: Actor, at: datetime) -> bool:
    """Whether this save belongs to the last version: same person, a moment ago, and nobody judged it yet."""
    if last.saved_by_id != actor.user_id or at - last.saved_at > TOGETHER:
        return False
    if lesson.stage not in stages.BEING_WRITTEN:
        return False
    judged = {"lesson": lesson, "version": last.number}
    return not (
        CurationReview.objects.filter(**judged).exists() or Approval.objects.filter(**judged).exists()
    )
