"""Work of this room that waits in the queue. Every job can run twice."""

from django.utils import timezone

from learnonce.base.tasks import defer, periodic, task
from learnonce.records import services


@task("records.erase")
def erase(*, erasure_id: int, **_later: object) -> None:
    services.erase(erasure_id=erasure_id, at=timezone.now())


@periodic("records.due_erasures", cron="10 * * * *")
def due_erasures(**_later: object) -> None:
    """Queue every erasure whose time has come, and those that broke off."""
    for number in services.due_erasures(at=timezone.now()):
        defer("records.erase", once=f"erase:{number}", lock=f"erase:{number}", erasure_id=number)


@task("records.copy_own_data")
def copy_own_data(*, export_id: int, **_later: object) -> None:
    services.make_copy(export_id=export_id, at=timezone.now())


@task("records.search")
def search(*, request_id: int, **_later: object) -> None:
    services.search(request_id=request_id, at=timezone.now())


@periodic("records.dispose", cron="40 1 * * *")
def dispose(**_later: object) -> None:
    """Each night: what is too old goes."""
    services.dispose(at=timezone.now())
