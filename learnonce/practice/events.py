"""What happens in this room that others may want to know."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class NoticingRaised:
    """Somebody told their team something."""

    noticing_id: int
    team_id: int
    at: datetime


@dataclass(frozen=True, slots=True)
class NoticingAnswered:
    """A noticing got an outcome with a reply."""

    noticing_id: int
    state: str
    at: datetime
