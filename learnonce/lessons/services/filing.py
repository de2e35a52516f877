"""Files hung on a lesson: who may, and what follows when one was read."""

from collections.abc import Collection
from datetime import datetime

from django.db import transaction
from django.urls import reverse

from learnonce.attachments import services as attachments
from learnonce.base.actors import Actor
from learnonce.base.deciding import Open
from learnonce.lessons import policies
from learnonce.lessons.calc import stages
from learnonce.lessons.errors import NotAllowed, NotReady
from learnonce.lessons.models import Lesson
from learnonce.lessons.queries.files import subject_of, to_decide
from learnonce.lessons.services.locking import locked, path_of
from learnonce.people import services as telling


@transaction.atomic
def add_file(
    *,
    lesson_id: int,
    content: bytes,
    name: str,
    described: str,
    licence: str,
    checked: bool,
    actor: Actor,
    at: datetime,
) -> int:
    """Hang a file on a lesson. Others see it once it has been read for people. Returns its number.

    Raises:
        NotAllowed: the actor may not change the lesson.
        NotReady: the file cannot be kept; see attachments.services.attach.
    """
    lesson = _own(lesson_id, actor)
    try:
        kept = attachments.attach(
            subject=subject_of(lesson.pk),
            content=content,
            name=name,
            described=described,
            licence=licence or lesson.licence,
            checked=checked,
            actor=actor,
            at=at,
        )
    except attachments.Refused as refusal:
        raise NotReady(str(refusal)) from refusal
    return kept.pk


@transaction.atomic
def remove_file(*, lesson_id: int, file_id: int, actor: Actor, at: datetime) -> None:
    """Take a file off. Raises NotAllowed; DoesNotExist for a file that is not there."""
    lesson = _own(lesson_id, actor)
    attachments.detach(attachment_id=to_decide(lesson.pk, file_id).id, actor=actor, at=at)


@transaction.atomic
def decide_file(
    *,
    lesson_id: int,
    file_id: int,
    nobody: Collection[str],
    actor: Actor,
    at: datetime,
    reason: str = "",
) -> list[Open]:
    """Say of what was found in a file that it tells nobody. Returns what is left.

    Raises:
        NotAllowed: the actor may not change the lesson.
        NotReady: a number that looks like a patient's, and no reason.
    """
    lesson = _own(lesson_id, actor)
    number = to_decide(lesson.pk, file_id).id
    try:
        return attachments.decide(attachment_id=number, nobody=nobody, reason=reason, actor=actor, at=at)
    except attachments.Refused as refusal:
        raise NotReady(str(refusal)) from refusal


def tell_of_file(*, lesson_id: int, file_id: int, person_id: int, found: int, at: datetime) -> None:
    """Ask whoever hung it there about what was found in it. Told once."""
    title = Lesson.objects.filter(pk=lesson_id).values_list("title", flat=True).first()
    if title is None:
        return
    telling.tell(
        person_ids=[person_id],
        key=f"lesson:{lesson_id}:file:{file_id}",
        text=f"Is this a person? Please look at {found} in a file of: {title}",
        path=reverse("lessons:file_found", kwargs={"lesson_id": lesson_id, "file_id": file_id}),
        at=at,
    )


def _own(lesson_id: int, actor: Actor) -> Lesson:
    lesson = locked(lesson_id, actor)
    if lesson.stage == stages.WITHDRAWN:
        raise Lesson.DoesNotExist
    if not policies.may_write(actor, lesson, path_of(lesson)):
        raise NotAllowed("Only those who may change this lesson can add, remove or settle its files.")
    return lesson
