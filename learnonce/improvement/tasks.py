"""Work of this room that waits in the queue. Every job can run twice."""

from datetime import UTC, datetime

from django.utils import timezone

from learnonce.base.tasks import periodic, task
from learnonce.improvement import services


@task("improvement.follow_places")
def follow_places(*, locality_ids: list[int], **_later: object) -> None:
    services.follow_places(locality_ids)
    services.refresh_projects(locality_ids)


@task("improvement.index")
def index_initiative(*, initiative_id: int, **_later: object) -> None:
    services.index_initiative(initiative_id)


@task("improvement.index_project")
def index_project(*, project_id: int, **_later: object) -> None:
    services.index_project(project_id)


@task("improvement.index_project_of_change")
def index_project_of_change(*, change_id: int, **_later: object) -> None:
    services.index_project_of_change(change_id)


@task("improvement.index_everything")
def index_everything(**_later: object) -> None:
    """Work under way and projects, after rows came in from elsewhere."""
    services.queue_everything()
    services.index_projects()


@task("improvement.draw_chart")
def draw_chart(*, measure_id: int, **_later: object) -> None:
    """The picture of a measure's chart, from the numbers as they are when it runs."""
    services.draw_chart(measure_id=measure_id, at=timezone.now())


@periodic("improvement.ask_whether_it_lasts", cron="50 5 * * *")
def ask_whether_it_lasts(*, timestamp: int) -> None:
    """Ask once after three and once after twelve months whether an adopted change has lasted."""
    services.ask_whether_it_lasts(at=datetime.fromtimestamp(timestamp, tz=UTC))


@periodic("improvement.ask_what_is_stale", cron="45 5 * * *")
def ask_what_is_stale(*, timestamp: int) -> None:
    """Ask about what nobody has said a word on for half a year."""
    services.ask_what_is_stale(at=datetime.fromtimestamp(timestamp, tz=UTC))
