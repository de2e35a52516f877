"""What happens to a file."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class FileRead:
    """The text of a file was read; `found` stretches in it wait for a person's decision."""

    subject_kind: str
    subject_id: int
    attachment_id: int
    added_by_id: int | None
    found: int
    at: datetime
