"""What happens in this room that others may want to know."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class MeasureChanged:
    """Readings or marks of a measure, or how it is drawn, are no longer what they were.

    `adoption_id`: the take-up of a lesson it is about; None for a measure of the team's own.
    """

    measure_id: int
    adoption_id: int | None
    at: datetime
