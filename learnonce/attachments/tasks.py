"""Work of this room that waits in the queue. Every job can run twice."""

from django.utils import timezone

from learnonce.attachments import services
from learnonce.base.tasks import periodic, task


@task("attachments.read")
def read(*, attachment_id: int, **_later: object) -> None:
    services.read(attachment_id=attachment_id, at=timezone.now())


@periodic("attachments.sweep", cron="40 3 * * *")
def sweep(*, timestamp: int) -> None:  # noqa: ARG001  procrastinate passes it by name
    """Delete the bytes of files that were taken off."""
    services.sweep()
