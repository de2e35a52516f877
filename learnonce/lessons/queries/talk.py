"""What people say to each other about a lesson."""

from dataclasses import dataclass, field
from datetime import datetime

from learnonce.base.actors import Actor
from learnonce.lessons.calc import stages
from learnonce.lessons.models import Comment, Lesson


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


def talk(*, actor: Actor, lesson_id: int, of_curation: bool = False) -> list[Said]:
    """Threads on a lesson the actor may see, oldest first. Two queries.

    Args:
        of_curation: the talk between curator and source instead; the caller has checked who asks.
    """
    seen = Lesson.objects.visible_to(actor).exclude(stage=stages.WITHDRAWN).filter(pk=lesson_id)
    rows = Comment.objects.filter(lesson__in=seen).select_related("written_by")
    inside = {"kind": Comment.Kind.CURATION}
    rows = rows.filter(**inside) if of_curation else rows.exclude(**inside)
    threads: dict[int, Said] = {}
    for row in rows.order_by("written_at", "pk"):
        said = Said(
            id=row.pk,
            kind=row.get_kind_display(),
            text=row.text,
            by=str(row.written_by) if row.written_by else "Somebody who has left",
            at=row.written_at,
            is_mine=row.written_by_id is not None and row.written_by_id == actor.user_id,
            removed=row.removed_reason if row.removed_at else "",
        )
        if row.reply_to_id in threads:
            threads[row.reply_to_id].replies.append(said)
        else:
            threads[row.pk] = said
    return list(threads.values())
