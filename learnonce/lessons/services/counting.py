"""Counting that somebody looked: when, where, and whether anything close was there. Never what, never who."""

from datetime import datetime

from learnonce.base.actors import Actor
from learnonce.lessons.models import Search


def count_search(*, actor: Actor, best: float | None, at: datetime) -> None:
    """Count one search in the actor's own locality.

    Args:
        best: cosine of the closest answer they may see; None when there was none.
    """
    Search.objects.create(searched_at=at, locality_id=next(iter(actor.locality_ids), None), best_cosine=best)
