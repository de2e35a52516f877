"""Who may bring lessons in."""

from learnonce.base.actors import Actor
from learnonce.exchange.models import Import
from learnonce.people import policies as places

CURATOR = "curator"


def may_import(actor: Actor) -> bool:
    """Administrators, for everybody; curators, for the localities in their care."""
    return places.administers(actor) or actor.holds_anywhere(CURATOR)


def may_open(actor: Actor, row: Import) -> bool:
    """Its own, and administrators all."""
    return may_import(actor) and (row.asked_by_id == actor.user_id or places.administers(actor))


def cares_for(actor: Actor) -> list[int]:
    """The localities the actor curates."""
    return sorted(
        int(place.removeprefix("l:"))
        for role, place in actor.roles
        if role == CURATOR and place.startswith("l:")
    )
