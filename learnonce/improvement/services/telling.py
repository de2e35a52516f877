"""Writing down what was done in a project, with what was let through in its texts."""

from datetime import datetime

from learnonce.base import audit, deciding
from learnonce.base.actors import Actor
from learnonce.improvement.services.screening import Checked, Words

PROJECT = "project"


def tell(
    verb: str,
    *,
    project_id: int,
    actor: Actor,
    at: datetime,
    said: Words | Checked | None = None,
    reason: str = "",
    **facts: object,
) -> None:
    """One entry of the project's history; what was let through is not asked about again.

    Args:
        said: the texts that came with it, as they were looked at.
        reason: why what was found in them tells nobody.
    """
    kinds = said.kinds if said else []
    if said:
        deciding.keep((PROJECT, project_id), said.let_through, actor=actor, at=at)
    audit.record(
        verb=verb,
        subject=(PROJECT, project_id),
        actor=actor,
        at=at,
        reason=reason if kinds else "",
        **{**facts, "let_through": kinds},  # type: ignore[arg-type]  # none of the facts is a named argument
    )
