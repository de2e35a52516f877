"""What people say to each other about a lesson."""

from dataclasses import dataclass, field
from datetime import datetime

from django.db import models
from django.db.models import Q

from learnonce.base.actors import Actor
from learnonce.base.prepared import Prepared, given
from learnonce.lessons.calc import stages
from learnonce.lessons.models import Comment, Lesson
from learnonce.people import queries as people


@dataclass(frozen=True, slots=True)
class Said:
    """A remark with its replies. `removed` says why when the text is gone."""

    id: int
    kind: str
    text: str
    by: str
    at: datetime
    is_mine: bool
    removed: str
    replies: list["Said"] = field(default_factory=list)


def _said() -> models.QuerySet[Comment]:
    seen = (
        Lesson.objects.open_to(given("tokens")).exclude(stage=stages.WITHDRAWN).filter(pk=given("lesson_id"))
    )
    rows = Comment.objects.filter(lesson__in=seen).annotate(of_curation=Q(kind=Comment.Kind.CURATION))
    return rows.filter(of_curation=given("of_curation")).order_by("written_at", "pk")


_SAID = Prepared(
    _said,
    *("id", "kind", "text", "reply_to_id", "written_at", "removed_at", "removed_reason"),
    *("written_by_id", "written_by__name", "written_by__email"),
)
_KINDS = dict(Comment.Kind.choices)


def talk(*, actor: Actor, lesson_id: int, of_curation: bool = False) -> list[Said]:
    """Threads on a lesson the actor may see, oldest first. One query.

    Args:
        of_curation: the talk between curator and source instead; the caller has checked who asks.
    """
    threads: dict[int, Said] = {}
    for row in _SAID.ask(tokens=sorted(actor.tokens), lesson_id=lesson_id, of_curation=of_curation):
        said = Said(
            id=row.id,
            kind=_KINDS[row.kind],
            text=row.text,
            by=people.called(row.written_by__name, row.written_by__email) or "Somebody who has left",
            at=row.written_at,
            is_mine=row.written_by_id is not None and row.written_by_id == actor.user_id,
            removed=row.removed_reason if row.removed_at else "",
        )
        if row.reply_to_id in threads:
            threads[row.reply_to_id].replies.append(said)
        else:
            threads[row.id] = said
    return list(threads.values())
