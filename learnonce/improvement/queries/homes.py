"""Of which places somebody may tell."""

from learnonce.base.actors import Actor
from learnonce.people import queries as people
from learnonce.people.queries import Home

ELSEWHERE = "elsewhere"


def homes(*, actor: Actor) -> list[tuple[str, str]]:
    """Codes such as "o:5" with their names: the actor's own organisations, the localities in their care."""
    organisations = people.places(actor.organisation_ids)
    found = [(f"o:{number}", place.name) for number, place in organisations.items()]
    cared = [
        int(place.removeprefix("l:"))
        for role, place in sorted(actor.roles)
        if role in {"curator", "locality_lead"} and place.startswith("l:")
    ]
    found += [(f"l:{number}", name) for number, name in people.places_of_localities(cared).items()]
    if actor.locality_ids:
        found.append((ELSEWHERE, "Another place, where I saw it"))
    return found


def home(*, actor: Actor) -> Home | None:
    """Where the actor works, for the words of who may find it."""
    return people.home(actor=actor)
