"""What happens in this room that others may want to know."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class LocalitiesMoved:
    """Localities lie elsewhere in the tree now: those that were moved, and all below them."""

    locality_ids: tuple[int, ...]
    at: datetime
