"""Who may keep a collection."""

from learnonce.base.actors import Actor
from learnonce.briefings.models import Collection
from learnonce.people import policies as people


def may_make(actor: Actor) -> bool:
    """Curators, each for their own localities, and administrators."""
    return actor.holds_anywhere("curator") or people.administers(actor)


def may_keep(actor: Actor, collection: Collection) -> bool:
    """Whether the actor may change a collection, and read a draft. The row holds its locality."""
    if people.administers(actor):
        return True
    return collection.locality is not None and people.curates(actor, tuple(collection.locality.path))
