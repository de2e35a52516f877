"""Who asks: a person in their places and roles, nobody in particular, or the system itself."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.http import HttpRequest

if TYPE_CHECKING:
    from learnonce.people.models import Person

EVERYONE = "public"
SIGNED_IN = "all"


@dataclass(frozen=True, slots=True)
class Actor:
    """The asker, as every query and service wants to know them.

    `tokens` are what they may see by: a row is visible when its audience shares one (see base.sharing).
    `roles` are pairs of a role and the token of the place it is held over, such as ("curator", "l:9").
    Ids are listed nearest first: `locality_ids` runs from the own locality up to the nation.
    """

    user_id: int | None = None
    name: str = ""
    tokens: frozenset[str] = frozenset({EVERYONE})
    team_ids: tuple[int, ...] = ()
    organisation_ids: tuple[int, ...] = ()
    locality_ids: tuple[int, ...] = ()
    roles: frozenset[tuple[str, str]] = frozenset()
    is_system: bool = False

    @property
    def person_id(self) -> int:
        """The key of the person who acts. Raises PermissionError for nobody and for the system."""
        if self.user_id is None:
            raise PermissionError("Sign in to do this.")
        return self.user_id

    @property
    def is_signed_in(self) -> bool:
        return self.user_id is not None

    def holds(self, role: str, *, over: Iterable[str]) -> bool:
        """Whether the actor has the role over any of these places (tokens such as "o:5", "l:9", "all")."""
        return any((role, place) in self.roles for place in over)

    def holds_anywhere(self, *roles: str) -> bool:
        return any(role in roles for role, _place in self.roles)


NOBODY = Actor()
SYSTEM = Actor(name="learnonce", is_system=True, tokens=frozenset({EVERYONE, SIGNED_IN}))


class Request(HttpRequest):
    """A request after ActorMiddleware, for type checkers."""

    actor: Actor
    user: "Person"
