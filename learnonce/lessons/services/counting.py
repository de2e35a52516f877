"""Counting that somebody looked: when, where, and whether anything close was there. Never what, never who."""

from datetime import datetime

from learnonce.base import prepared
from learnonce.base.actors import Actor
from learnonce.lessons.models import Search

# A search is answered without waiting for the disk: a count lost in a crash of the database is no harm.
COUNT = """
WITH soon AS (SELECT set_config('synchronous_commit', 'off', true))
INSERT INTO lessons_search (searched_at, locality_id, best_cosine, created_at, updated_at)
SELECT %s::timestamptz, %s::bigint, %s::float8, now(), now() FROM soon
RETURNING id
"""


def count_search(*, actor: Actor, best: float | None, at: datetime, goes_on: int | None = None) -> int:
    """Count one search in the actor's own locality.

    Args:
        actor: who looked; nobody has no locality.
        best: cosine of the closest answer they may see; None when there was none.
        at: when.
        goes_on: the search of which this is a later wording; it stays one, and counts as it ended.

    Returns:
        The number of the search, by which it can go on.
    """
    if goes_on and Search.objects.filter(pk=goes_on).update(best_cosine=best):
        return goes_on
    with prepared.cursor() as cursor:
        cursor.execute(COUNT, [at, next(iter(actor.locality_ids), None), best])
        found: tuple[int] = cursor.fetchone() or (0,)
    return found[0]
