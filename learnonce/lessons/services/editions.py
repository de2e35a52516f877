"""Wording a lesson for one kind of reader, and letting that wording go further than the whole."""

from datetime import datetime

from django.db import transaction

from learnonce.base import audit, deciding, sharing
from learnonce.base.actors import Actor
from learnonce.base.screening.identifiers import Severity
from learnonce.base.sharing import Tier
from learnonce.lessons import policies
from learnonce.lessons.calc import editions, stages
from learnonce.lessons.errors import NotAllowed, NotReady
from learnonce.lessons.models import Edition, Lesson
from learnonce.lessons.services.locking import locked, path_of
from learnonce.lessons.services.screening import screen


@transaction.atomic
def write_edition(
    *,
    lesson_id: int,
    reader: str,
    title: str,
    text: str,
    checked: bool,
    actor: Actor,
    at: datetime,
    override_reason: str = "",
) -> int:
    """Word a published lesson for a kind of reader, or word it anew. Returns the edition's number.

    Args:
        checked: a person has looked that nobody can be known from it.

    Raises:
        NotAllowed: neither a curator of the lesson nor of its home.
        NotReady: the lesson is not published, something is missing, or it was not looked at.
        Identifiable: the text may tell who somebody is.
    """
    lesson = _at_hand(lesson_id, actor)
    if reader not in editions.READERS or not title.strip() or not text.strip():
        raise NotReady("Give it a title and a text.")
    row = Edition.objects.filter(lesson=lesson, reader=reader).first()
    let_through = screen(
        {"title": title, "text": text},
        before={"title": row.title, "text": row.text} if row else {},
        level=Severity.HARD,
        reason=override_reason,
        names=True,
        subject=("edition", row.pk) if row else None,
    )
    if not checked:
        raise NotReady("Others read this. Tick that nobody can be known from it.")
    row = row or Edition(lesson=lesson, reader=reader)
    row.title, row.text, row.version = title.strip(), text.strip(), lesson.version
    row.written_by_id, row.written_at = actor.user_id, at
    row.save()
    deciding.keep(("edition", row.pk), let_through, actor=actor, at=at)
    audit.record(
        verb="edition.written",
        subject=("lesson", lesson.pk),
        actor=actor,
        at=at,
        reason=override_reason if let_through.kinds else "",
        reader=reader,
        version=lesson.version,
        let_through=let_through.kinds,
    )
    return row.pk


@transaction.atomic
def release_edition(
    *, lesson_id: int, reader: str, tier: Tier, actor: Actor, at: datetime, override_reason: str = ""
) -> None:
    """Let more people read an edition than may read the lesson, or no more than them (TEAM).

    Raises:
        NotAllowed: only the lesson's home can.
        NotReady: there is no such edition.
        Identifiable: something in it may tell who somebody is, and nobody has said why not.
    """
    lesson = _at_hand(lesson_id, actor)
    if not policies.may_share(actor, lesson):
        raise NotAllowed("Only the team it comes from can let it go further.")
    row = _edition(lesson, reader)
    subject = ("edition", row.pk)
    goes_further = tier in {Tier.SIGNED_IN, Tier.PUBLIC}
    if goes_further:
        _must_be_clear(row, reason=override_reason, actor=actor, at=at)
    sharing.withdraw(subject=subject, from_tier=Tier.ME, reason="Decided anew", actor=actor, at=at)
    if goes_further:
        tokens = sharing.tokens_of(tier)
        sharing.grant(subject=subject, tier=tier, tokens=tokens, purpose="May be read", actor=actor, at=at)
    row.audience = sharing.audience(subject, home=[])
    row.save(update_fields=["audience", "updated_at"])


def _must_be_clear(row: Edition, *, reason: str, actor: Actor, at: datetime) -> None:
    """Read once more before it goes further: the name model may have been away, or have learned."""
    subject = ("edition", row.pk)
    texts = {"title": row.title, "text": row.text}
    let_through = screen(texts, subject=subject, level=Severity.HARD, names=True, reason=reason)
    deciding.keep(subject, let_through, actor=actor, at=at)
    if let_through.kinds:
        audit.record(
            verb="edition.found_let_through",
            subject=("lesson", row.lesson_id),
            actor=actor,
            at=at,
            reason=reason,
            reader=row.reader,
            kinds=let_through.kinds,
        )


@transaction.atomic
def remove_edition(*, lesson_id: int, reader: str, actor: Actor, at: datetime) -> None:
    """Take an edition away. Raises as `write_edition`."""
    lesson = _at_hand(lesson_id, actor)
    forget_editions(lesson, actor=actor, at=at, reader=reader)


def forget_editions(lesson: Lesson, *, actor: Actor, at: datetime, reader: str = "") -> None:
    """Delete one edition or all, with what stands granted. Runs in the caller's transaction."""
    rows = Edition.objects.filter(lesson=lesson)
    for row in rows.filter(reader=reader) if reader else rows:
        sharing.withdraw(
            subject=("edition", row.pk), from_tier=Tier.ME, reason="Taken away", actor=actor, at=at
        )
        audit.record(
            verb="edition.removed", subject=("lesson", lesson.pk), actor=actor, at=at, reader=row.reader
        )
        deciding.forget(("edition", row.pk))
        row.delete()


def _at_hand(lesson_id: int, actor: Actor) -> Lesson:
    lesson = locked(lesson_id, actor)
    if not (policies.may_share(actor, lesson) or policies.curates(actor, lesson, path_of(lesson))):
        raise NotAllowed("Only its source and its curators can word it for others.")
    if lesson.stage not in stages.FINDABLE:
        raise NotReady("Publish the lesson first.")
    return lesson


def _edition(lesson: Lesson, reader: str) -> Edition:
    row = Edition.objects.filter(lesson=lesson, reader=reader).first()
    if row is None:
        raise NotReady("It has not been worded for these readers yet.")
    return row
