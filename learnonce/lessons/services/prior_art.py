"""What was looked at before work began. It is kept for later, and never in the way."""

from collections.abc import Sequence
from datetime import datetime

from django.db import transaction

from learnonce.base import audit
from learnonce.base.actors import Actor
from learnonce.base.screening.identifiers import Severity
from learnonce.lessons.errors import NotAllowed, NotReady
from learnonce.lessons.models import Lesson, PriorArtCheck
from learnonce.lessons.services.screening import screen

Choice = PriorArtCheck.Choice


@transaction.atomic
def record_prior_art(
    *,
    about: tuple[str, int],
    shown: Sequence[tuple[int, float | None]],
    choice: str,
    actor: Actor,
    at: datetime,
    chosen_id: int | None = None,
    reason: str = "",
    override_reason: str = "",
) -> PriorArtCheck:
    """Keep what was shown, what was chosen and why. No choice is refused, and none is asked for twice.

    Args:
        about: the thing of a higher room, such as ("noticing", 7); its room has checked the actor's right.
        shown: numbers of the lessons shown, with their cosine then.
        choice: USE, PART, CONTINUE or NOTHING.
        chosen_id: the lesson it is about, when one was chosen.

    Raises:
        NotReady: no such choice.
        NotAllowed: the chosen lesson is not one the actor may see.
        Identifiable: the reason may tell who somebody is, and nobody has said why not.
    """
    if choice not in Choice.values:
        raise NotReady("Choose one of the answers offered.")
    if chosen_id and not Lesson.objects.visible_to(actor).filter(pk=chosen_id).exists():
        raise NotAllowed("You can only choose a lesson that you may see.")
    reason = reason.strip()
    let_through = screen({"reason": reason}, level=Severity.HARD, names=True, reason=override_reason)
    check = PriorArtCheck.objects.create(
        about_kind=about[0],
        about_id=about[1],
        shown=[{"lesson": number, "cosine": cosine} for number, cosine in shown],
        chosen_id=chosen_id,
        choice=choice,
        reason=reason,
        made_by_id=actor.user_id,
        made_at=at,
    )
    audit.record(
        verb="prior_art.checked",
        subject=about,
        actor=actor,
        at=at,
        reason=override_reason if let_through.kinds else "",
        choice=choice,
        shown=len(shown),
        let_through=let_through.kinds,
    )
    return check
