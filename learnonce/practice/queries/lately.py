"""What a team noticed lately, for finding lessons like it."""

from datetime import datetime

from learnonce.base.actors import Actor
from learnonce.practice.models import Noticing

MOST = 5


def noticed_lately(*, actor: Actor, since: datetime) -> list[str]:
    """The latest texts of problems the actor may see on the boards of their own teams. One query."""
    rows = Noticing.objects.visible_to(actor).filter(
        team_id__in=actor.team_ids, kind=Noticing.Kind.PROBLEM, raised_at__gt=since
    )
    return list(rows.order_by("-raised_at", "-pk").values_list("text", flat=True)[:MOST])
