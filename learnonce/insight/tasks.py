"""Work of this room that waits in the queue. Every job can run twice."""

from django.utils import timezone

from learnonce.base.tasks import task
from learnonce.insight import services


@task("insight.refresh_adoption")
def refresh_adoption(*, adoption_id: int, **_later: object) -> None:
    services.refresh_adoption(adoption_id=adoption_id, at=timezone.now())
