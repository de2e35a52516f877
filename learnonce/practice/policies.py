"""Who may see and do what with a noticing."""

from learnonce.base.actors import Actor
from learnonce.people import policies as places
from learnonce.practice.models import Noticing


def may_see(actor: Actor, noticing: Noticing) -> bool:
    return not actor.tokens.isdisjoint(noticing.audience)


def is_of_team(actor: Actor, team_id: int, organisation_id: int) -> bool:
    """Members of the team, and whoever runs its organisation."""
    return actor.is_system or team_id in actor.team_ids or places.runs(actor, organisation_id)


def is_raiser(actor: Actor, noticing: Noticing) -> bool:
    return noticing.raised_by_id is not None and noticing.raised_by_id == actor.user_id


def takes_in_trust(actor: Actor, organisation_id: int) -> bool:
    """Whether the actor is told the names hidden from peers: the manager and the leaders."""
    return places.runs(actor, organisation_id)


def may_see_name(actor: Actor, noticing: Noticing, organisation_id: int) -> bool:
    if noticing.anonymity == Noticing.Anonymity.ANONYMOUS:
        return False
    if noticing.anonymity == Noticing.Anonymity.NAMED or is_raiser(actor, noticing):
        return True
    return takes_in_trust(actor, organisation_id)
