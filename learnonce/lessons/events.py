"""What this room tells the rooms above it. docs/flows.md lists every event with its listeners."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class LessonPublished:
    """A lesson can be found from now on, by those its tier reaches."""

    lesson_id: int
    at: datetime
