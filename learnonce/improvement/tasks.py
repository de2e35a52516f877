"""Work of this room that waits in the queue. Every job can run twice."""

from datetime import UTC, datetime

from learnonce.base.tasks import periodic, task
from learnonce.improvement import services


@task("improvement.follow_places")
def follow_places(*, locality_ids: list[int], **_later: object) -> None:
    services.follow_places(locality_ids)


@task("improvement.index")
def index_initiative(*, initiative_id: int, **_later: object) -> None:
    services.index_initiative(initiative_id)


@periodic("improvement.ask_what_is_stale", cron="45 5 * * *")
def ask_what_is_stale(*, timestamp: int) -> None:
    """Ask about what nobody has said a word on for half a year."""
    services.ask_what_is_stale(at=datetime.fromtimestamp(timestamp, tz=UTC))
