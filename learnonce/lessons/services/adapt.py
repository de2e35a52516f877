"""What an adopter changed, and the lesson that may grow out of it."""

from dataclasses import asdict, dataclass
from datetime import datetime

from django.db import transaction

from learnonce.base import audit
from learnonce.base.actors import Actor
from learnonce.lessons.errors import NotReady
from learnonce.lessons.models import Adaptation, Lesson
from learnonce.lessons.services.capture import capture
from learnonce.lessons.services.holding import held, keep_clear


@dataclass(frozen=True, slots=True)
class Change:
    """One change, as an adopter tells it (after FRAME). Only `what` is needed."""

    what: str
    nature: str = Adaptation.Nature.OTHER
    goal: str = ""
    keeps_core: str = ""
    planned: bool | None = None
    lasting: bool | None = None
    decided_by_roles: str = ""
    reason: str = ""


@transaction.atomic
def note_change(
    *, adoption_id: int, change: Change, actor: Actor, at: datetime, override_reason: str = ""
) -> int:
    """Write down one thing that was changed. Returns its key.

    Raises:
        Adoption.DoesNotExist, NotAllowed, Identifiable: as everywhere.
        NotReady: nothing was written.
    """
    adoption = held(adoption_id, actor)
    if not change.what.strip():
        raise NotReady("Say in a few words what you changed.")
    texts = {"what": change.what, "reason": change.reason, "decided_by_roles": change.decided_by_roles}
    keep_clear(texts, adoption=adoption, override_reason=override_reason, actor=actor, at=at)
    row = Adaptation(adoption=adoption, changed_at=at)
    for name, value in asdict(change).items():
        setattr(row, name, value.strip() if isinstance(value, str) else value)
    row.save()
    audit.record(
        verb="adoption.changed",
        subject=("adoption", adoption.pk),
        actor=actor,
        at=at,
        change=row.pk,
        nature=row.nature,
    )
    return row.pk


@transaction.atomic
def forget_change(*, adoption_id: int, change_id: int, actor: Actor, at: datetime) -> None:
    """Take back a change written down by mistake. Doing it twice is once."""
    adoption = held(adoption_id, actor)
    gone, _ = Adaptation.objects.filter(pk=change_id, adoption=adoption).delete()
    if gone:
        audit.record(
            verb="adoption.change_forgotten",
            subject=("adoption", adoption.pk),
            actor=actor,
            at=at,
            change=change_id,
        )


@transaction.atomic
def grow(*, adoption_id: int, actor: Actor, at: datetime) -> Lesson:
    """Begin a lesson of one's own out of an adoption, with what is known filled in.

    The new lesson is captured for the adopter's team alone, with the adopted one as its parent. There is
    one for each adoption: doing it again finds the first.

    Raises:
        Adoption.DoesNotExist, NotAllowed: as everywhere.
        NotReady: the adoption has no team to keep the lesson.
    """
    adoption = held(adoption_id, actor)
    if adoption.child_lesson:
        return adoption.child_lesson
    if adoption.team_id is None:
        raise NotReady("Join a team of this place first: a lesson belongs to a team.")
    lesson = adoption.lesson
    changes = [row.what for row in adoption.adaptations.order_by("changed_at", "pk")]
    child = capture(
        team_id=adoption.team_id,
        actor=actor,
        at=at,
        title=lesson.title,
        good="\n".join([f"We took up “{lesson.title}”.", *(f"We changed: {what}" for what in changes)]),
        from_text=lesson.problem_statement,
        kind=lesson.kind,
        parent_id=lesson.pk,
    )
    adoption.child_lesson = child
    adoption.save(update_fields=["child_lesson", "updated_at"])
    audit.record(verb="adoption.grew", subject=("adoption", adoption.pk), actor=actor, at=at, lesson=child.pk)
    return child
