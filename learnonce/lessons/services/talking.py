"""Questions and remarks on a lesson."""

from datetime import datetime

from django.db import transaction

from learnonce.base import audit
from learnonce.base.actors import Actor
from learnonce.base.screening.identifiers import Severity
from learnonce.lessons import policies
from learnonce.lessons.calc import stages
from learnonce.lessons.errors import NotAllowed, NotReady
from learnonce.lessons.models import Comment
from learnonce.lessons.services import moving
from learnonce.lessons.services.locking import locked, path_of
from learnonce.lessons.services.screening import screen


@transaction.atomic
def comment(
    *,
    lesson_id: int,
    text: str,
    actor: Actor,
    at: datetime,
    kind: str = Comment.Kind.COMMENT,
    reply_to_id: int | None = None,
    override_reason: str = "",
) -> Comment:
    """Ask or say something about a lesson, or reply. Whoever sees the lesson sees it.

    Raises:
        NotAllowed: signed out.
        NotReady: empty, or the lesson is withdrawn.
        Identifiable: it may name somebody.

    Effects:
        The source is told; of a reply, whoever began the thread too.
    """
    lesson = locked(lesson_id, actor)
    if not actor.is_signed_in:
        raise NotAllowed("Sign in to ask or say something.")
    if lesson.stage == stages.WITHDRAWN:
        raise NotReady("This lesson is withdrawn.")
    if not text.strip():
        raise NotReady("Write your question or remark.")
    let_through = screen({"text": text}, level=Severity.HARD, reason=override_reason, names=True)
    thread = _thread(lesson.pk, reply_to_id)
    made = Comment.objects.create(
        lesson=lesson,
        reply_to=thread,
        kind=Comment.Kind.QUESTION if kind == Comment.Kind.QUESTION and not thread else Comment.Kind.COMMENT,
        text=text.strip(),
        written_by_id=actor.person_id,
        written_at=at,
    )
    audit.record(
        verb="lesson.commented",
        subject=("lesson", lesson.pk),
        actor=actor,
        at=at,
        reason=override_reason if let_through.kinds else "",
        comment=made.pk,
        let_through=let_through.kinds,
    )
    words = "A reply" if thread else "A question" if made.kind == Comment.Kind.QUESTION else "A comment"
    moving.tell(
        [*moving.home(lesson), thread.written_by_id if thread else None],
        lesson=lesson,
        key=f"comment:{made.pk}",
        text=f"{words} on: {lesson.title}",
        actor=actor,
        at=at,
    )
    return made


def _thread(lesson_id: int, reply_to_id: int | None) -> Comment | None:
    """The beginning of the thread a reply belongs to: threads are one deep."""
    if reply_to_id is None:
        return None
    found = Comment.objects.exclude(kind=Comment.Kind.CURATION).get(pk=reply_to_id, lesson_id=lesson_id)
    return found.reply_to or found


@transaction.atomic
def remove_comment(*, comment_id: int, reason: str, actor: Actor, at: datetime) -> Comment:
    """Take a remark off the page: its writer, or a curator with a reason. A line says that it was there."""
    found = Comment.objects.get(pk=comment_id)
    lesson = locked(found.lesson_id, actor)
    is_own = found.written_by_id is not None and found.written_by_id == actor.user_id
    curates = policies.curates(actor, lesson, path_of(lesson))
    if found.kind == Comment.Kind.CURATION and not (curates or policies.may_share(actor, lesson)):
        raise Comment.DoesNotExist  # between curator and source: others do not learn that it is there
    if not is_own and not curates:
        raise NotAllowed("Only whoever wrote it, or a curator, can remove it.")
    screen({"reason": reason})
    if not is_own and not reason.strip():
        raise NotReady("Say why it is removed.")
    found.removed_at = at
    found.removed_reason = reason.strip()[:200] or "Removed by whoever wrote it"
    found.text = ""
    found.save(update_fields=["removed_at", "removed_reason", "text", "updated_at"])
    audit.record(
        verb="lesson.comment_removed",
        subject=("lesson", lesson.pk),
        actor=actor,
        at=at,
        reason=found.removed_reason,
        comment=found.pk,
    )
    return found
