"""Letters that wait for their writer, as their page shows them."""

from dataclasses import dataclass
from datetime import datetime

from learnonce.base.actors import Actor
from learnonce.letterbox.models import HeldLetter


@dataclass(frozen=True, slots=True)
class Held:
    id: int
    kind: str
    kind_words: str
    why_words: str
    title: str
    text: str
    is_hidden: bool
    received_at: datetime


def held(*, held_id: int, actor: Actor) -> Held | None:
    """One of the actor's own letters; None for any other."""
    row = HeldLetter.objects.filter(pk=held_id, person_id=actor.person_id).first()
    if row is None:
        return None
    return Held(
        id=row.pk,
        kind=row.kind,
        kind_words=row.get_kind_display(),
        why_words=row.get_why_display(),
        title=row.title,
        text=row.text,
        is_hidden=row.is_hidden,
        received_at=row.received_at,
    )
