"""An initiative's row, locked for somebody who may."""

from learnonce.base.actors import Actor
from learnonce.improvement import policies
from learnonce.improvement.errors import NotAllowed
from learnonce.improvement.models import Initiative


def held(initiative_id: int, actor: Actor) -> Initiative:
    """The row, locked. Raises Initiative.DoesNotExist also for what the actor may not see."""
    row = Initiative.objects.select_for_update(of=("self",)).select_related("locality").get(pk=initiative_id)
    if not policies.may_see(actor, row):
        raise Initiative.DoesNotExist
    return row


def held_to_tend(initiative_id: int, actor: Actor) -> Initiative:
    """The same for somebody who keeps it true. Raises NotAllowed."""
    row = held(initiative_id, actor)
    if not policies.may_tend(actor, row, tuple(row.locality.path)):
        raise NotAllowed("Only the place that does this can change it.")
    return row
