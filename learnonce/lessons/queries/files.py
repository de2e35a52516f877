"""The files of a lesson, for whoever may see the lesson."""

from dataclasses import dataclass

from learnonce.attachments import queries as attachments
from learnonce.attachments.queries import File, Sent, ToDecide
from learnonce.base.actors import Actor
from learnonce.lessons import policies
from learnonce.lessons.calc import stages
from learnonce.lessons.errors import NotAllowed
from learnonce.lessons.models import Lesson


def subject_of(lesson_id: int) -> tuple[str, int]:
    return ("lesson", lesson_id)


@dataclass(frozen=True, slots=True)
class FilesPage:
    """All files of a lesson, for those who may change it."""

    lesson_id: int
    title: str
    licence: str
    files: list[File]


def files_of_lesson(*, lesson_id: int, unsettled: bool) -> list[File]:
    """One query. The caller has read the lesson as the reader; `unsettled` for those who may change it."""
    return attachments.files_of(subject_of(lesson_id), unsettled=unsettled)


def files_page(*, actor: Actor, lesson_id: int) -> FilesPage:
    """Raises Lesson.DoesNotExist, or NotAllowed for whoever sees the lesson and may not change it."""
    row, may_write = _seen(actor, lesson_id)
    if not may_write:
        raise NotAllowed("Only those who may change this lesson can change its files.")
    found = files_of_lesson(lesson_id=row.pk, unsettled=True)
    return FilesPage(lesson_id=row.pk, title=row.title, licence=row.licence, files=found)


def file_to_send(*, actor: Actor, lesson_id: int, file_id: int, small: bool = False) -> Sent:
    """The audience of a file is that of its lesson at this moment; of a withdrawn one nobody.

    Raises:
        Lesson.DoesNotExist, Attachment.DoesNotExist: it is not there for this reader.
    """
    row, may_write = _seen(actor, lesson_id)
    return attachments.sent(subject_of(row.pk), file_id, unsettled=may_write, small=small)


def file_found(*, actor: Actor, lesson_id: int, file_id: int) -> ToDecide:
    """What was found in a file. Raises as `files_page`."""
    row, may_write = _seen(actor, lesson_id)
    if not may_write:
        raise NotAllowed("Only those who may change this lesson can settle its files.")
    return to_decide(row.pk, file_id)


def to_decide(lesson_id: int, file_id: int) -> ToDecide:
    return attachments.to_decide(subject_of(lesson_id), file_id)


def _seen(actor: Actor, lesson_id: int) -> tuple[Lesson, bool]:
    rows = Lesson.objects.visible_to(actor).exclude(stage=stages.WITHDRAWN)
    row = rows.select_related("locality").get(pk=lesson_id)
    path = tuple(row.locality.path) if row.locality else ()
    return row, policies.may_write(actor, row, path)
