"""Letters that wait for their writer: confirmed, or thrown away."""

from datetime import datetime

from django.db import transaction

from learnonce.base import audit
from learnonce.base.actors import Actor
from learnonce.base.screening.reading import Answers
from learnonce.letterbox.models import HeldLetter
from learnonce.letterbox.services.delivering import Delivered, Draft, deliver


@transaction.atomic
def confirm(*, held_id: int, text: str, actor: Actor, at: datetime, answers: Answers) -> Delivered:
    """The writer says that it is theirs and how it shall read; it becomes what it was meant to.

    Raises:
        HeldLetter.DoesNotExist: it is not there, or somebody else's.
        HeldBack, NotReady: as for deliver; the letter goes on waiting.
    """
    row = _mine(held_id, actor)
    about = (row.about_kind, row.about_id) if row.about_id is not None else None
    draft = Draft(row.kind, "" if text.startswith(row.title) else row.title, text, row.is_hidden, about)
    made = deliver(draft, actor=actor, at=at, answers=answers)
    audit.record(
        verb="letter.confirmed", subject=("person", actor.person_id), actor=actor, at=at, kind=row.kind
    )
    row.delete()
    return made


@transaction.atomic
def drop(*, held_id: int, actor: Actor) -> None:
    """Throw it away, unread by anybody else. Raises HeldLetter.DoesNotExist."""
    _mine(held_id, actor).delete()


def _mine(held_id: int, actor: Actor) -> HeldLetter:
    return HeldLetter.objects.select_for_update().get(pk=held_id, person_id=actor.person_id)
