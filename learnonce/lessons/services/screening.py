"""Text that may tell who somebody is: pointed at always, refused where it must not be kept."""

from collections.abc import Mapping

from learnonce.base import deciding
from learnonce.base.deciding import LetThrough
from learnonce.base.screening.identifiers import Severity
from learnonce.lessons.errors import Identifiable


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
