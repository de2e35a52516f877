"""Every verb on a noticing begins alike: hold the row, and see whether the actor may."""

from learnonce.base.actors import Actor
from learnonce.people import queries as people
from learnonce.people.queries import TeamPlace
from learnonce.practice import policies
from learnonce.practice.errors import NotAllowed
from learnonce.practice.models import Noticing


def held(noticing_id: int) -> Noticing:
    return Noticing.objects.select_for_update(of=("self",)).get(pk=noticing_id)


def held_for_team(noticing_id: int, actor: Actor) -> tuple[Noticing, TeamPlace]:
    """The row, locked, for somebody of its team. Raises NotAllowed."""
    noticing = held(noticing_id)
    place = people.team_place(noticing.team_id)
    if not policies.is_of_team(actor, noticing.team_id, place.place.id):
        raise NotAllowed("Only the team this was written to can answer it.")
    return noticing, place
