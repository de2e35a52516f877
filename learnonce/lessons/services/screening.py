"""Text that may tell who somebody is: pointed at always, refused where it must not be kept."""

from collections.abc import Mapping
from datetime import datetime

from learnonce.base import audit, deciding
from learnonce.base.actors import Actor
from learnonce.base.deciding import LetThrough
from learnonce.base.screening.identifiers import Severity
from learnonce.lessons.errors import Identifiable
from learnonce.lessons.models import Lesson


def screen(
    after: Mapping[str, str],
    *,
    before: Mapping[str, str] | None = None,
    level: Severity = Severity.REFUSE,
    reason: str = "",
    names: bool = False,
    subject: deciding.Subject | None = None,
) -> LetThrough:
    """Refuse texts with new findings of `level` or above, unless a reason is given; see deciding.ask.

    Raises:
        Identifiable: something was found and no reason given.
    """
    try:
        return deciding.ask(after, subject=subject, before=before, level=level, names=names, reason=reason)
    except deciding.Pointed as pointed:
        raise Identifiable(f"Not saved yet. {pointed}", pointed.found) from pointed


def screen_beside(
    lesson: Lesson, texts: Mapping[str, str], *, override_reason: str, actor: Actor, at: datetime
) -> None:
    """Refuse words that others read beside a lesson; what was decided about its text is not asked again.

    Nothing is decided about the text by it: anyone who reads a lesson may say something beside it.

    Raises:
        Identifiable: something was found and no reason given.
    """
    subject = ("lesson", lesson.pk)
    let_through = screen(texts, subject=subject, level=Severity.HARD, names=True, reason=override_reason)
    if let_through.kinds:
        audit.record(
            verb="lesson.number_let_through",
            subject=subject,
            actor=actor,
            at=at,
            reason=override_reason,
            kinds=let_through.kinds,
        )
