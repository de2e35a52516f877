"""Counting that somebody looked: when, where, and whether anything close was there. Never what, never who."""

from datetime import datetime

from learnonce.base.actors import Actor
from learnonce.lessons.models import Search


def count_search(*, actor: Actor, best: float | None, at: datetime, goes_on: int | None = None) -> int:
    """Count one search in the actor's own locality.

    Args:
        best: cosine of the closest answer they may see; None when there was none.
        goes_on: the search of which this is a later wording; it stays one, and counts as it ended.

    Returns:
        The number of the search, by which it can go on.
    """
    if goes_on and Search.objects.filter(pk=goes_on).update(best_cosine=best):
        return goes_on
    made = Search(searched_at=at, locality_id=next(iter(actor.locality_ids), None), best_cosine=best)
    made.save()
    return made.pk
