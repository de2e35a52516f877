"""Work of this room that waits in the queue. Every job can run twice."""

from django.utils import timezone

from learnonce.base.tasks import defer, periodic, task
from learnonce.exchange import services
from learnonce.exchange.services.asking import JOB


@task(JOB)
def import_lessons(*, import_id: int, **_later: object) -> None:
    services.run(import_id=import_id, at=timezone.now())


@periodic("exchange.go_on", cron="* * * * *")
def go_on(**_later: object) -> None:
    """What a killed worker left behind is taken up by another."""
    for number in services.silent_imports(at=timezone.now()):
        defer(JOB, import_id=number)


@periodic("exchange.forget_files", cron="23 3 * * *")
def forget_files(**_later: object) -> None:
    services.forget_files(at=timezone.now())
