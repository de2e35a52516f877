"""Work of this room that waits in the queue. Every job can run twice."""

from django.utils import timezone

from learnonce.base.tasks import defer, periodic, task
from learnonce.insight import services


@task("insight.refresh_adoption")
def refresh_adoption(*, adoption_id: int, **_later: object) -> None:
    services.refresh_adoption(adoption_id=adoption_id, at=timezone.now())


@task("insight.refresh_lesson")
def refresh_lesson(*, lesson_id: int, **_later: object) -> None:
    services.refresh(lesson_id=lesson_id, at=timezone.now())


@periodic("insight.refresh_changed", cron="20 4 * * *")
def refresh_changed(*, timestamp: int) -> None:  # noqa: ARG001  procrastinate passes it by name
    """Work out anew what no event brought up to date, one job a lesson, behind everything else."""
    for number in services.behind():
        defer("insight.refresh_lesson", once=f"evidence of lesson {number}", behind=True, lesson_id=number)
