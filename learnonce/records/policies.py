"""Who may govern records, and whose records they may search."""

from learnonce.base.actors import Actor
from learnonce.people import policies as places
from learnonce.records.errors import NotAllowed


def governs(actor: Actor) -> bool:
    """Whether the actor decides on erasure, holds and how long things are kept."""
    return places.governs(actor)


def may_answer_requests(actor: Actor) -> bool:
    """Whether the actor answers requests for information: for every organisation, or for one they run."""
    return governs(actor) or bool(places.run_by(actor))


def may_search_in(actor: Actor, organisation_id: int | None, *, is_of_person: bool = False) -> bool:
    """Whether the actor may search the records of this organisation; None stands for more than one.

    What one person wrote is searched by leads alone: their managers are not to read it by their name.
    """
    if governs(actor):
        return True
    return not is_of_person and organisation_id is not None and places.runs(actor, organisation_id)


def must_govern(actor: Actor) -> None:
    """Raises NotAllowed."""
    if not governs(actor):
        raise NotAllowed("Only an information governance lead can do this.")
