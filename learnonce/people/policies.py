"""Who may do what with people and places."""

from typing import TYPE_CHECKING

from learnonce.base import sharing
from learnonce.base.actors import Actor
from learnonce.people.calc import roles

if TYPE_CHECKING:
    from learnonce.people.queries.places import Place


def over(place: "Place") -> list[str]:
    """The tokens of everything a place lies in, itself first; "all" is the whole installation."""
    return [
        sharing.organisation(place.id),
        *(sharing.locality(number) for number in reversed(place.locality_path)),
        "all",
    ]


def manages(actor: Actor, place: "Place") -> bool:
    """Whether the actor runs this organisation: its manager or leader, or an administrator above it."""
    if actor.is_system:
        return True
    return any(
        actor.holds(role, over=over(place))
        for role in (roles.PRACTICE_MANAGER, roles.LEADER, roles.ADMINISTRATOR)
    )


def runs(actor: Actor, organisation_id: int) -> bool:
    """Whether the actor is the manager or a leader of this very organisation."""
    over_it = [sharing.organisation(organisation_id)]
    return any(actor.holds(role, over=over_it) for role in (roles.PRACTICE_MANAGER, roles.LEADER))


def administers(actor: Actor) -> bool:
    return actor.is_system or actor.holds(roles.ADMINISTRATOR, over=["all"])


def may_end_role(actor: Actor, person_id: int | None) -> bool:
    """Whether the actor may end a role of this person: their own always. None: there is no such role."""
    return administers(actor) or (person_id is not None and person_id == actor.user_id)


def governs(actor: Actor) -> bool:
    """Whether the actor is an information governance lead."""
    return actor.is_system or actor.holds(roles.IG_LEAD, over=["all"])


def run_by(actor: Actor) -> list[int]:
    """The organisations of which the actor is the manager or a leader."""
    held = {place for role, place in actor.roles if role in roles.OF_AN_ORGANISATION}
    return sorted(int(place.removeprefix("o:")) for place in held if place.startswith("o:"))


def curates(actor: Actor, locality_path: tuple[int, ...]) -> bool:
    """Whether the actor is a curator of this locality or of one above it."""
    if actor.is_system:
        return True
    return actor.holds(roles.CURATOR, over=[sharing.locality(number) for number in locality_path])


def leads(actor: Actor, locality_path: tuple[int, ...]) -> bool:
    """Whether the actor leads this locality or one above it, or the nation."""
    return actor.holds(
        roles.LOCALITY_LEAD, over=[sharing.locality(number) for number in locality_path]
    ) or actor.holds(roles.NATIONAL_LEAD, over=["all"])
