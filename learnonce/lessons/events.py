"""What this room tells the rooms above it. docs/flows.md lists every event with its listeners."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class LessonPublished:
    """A lesson can be found from now on, by those its tier reaches. Said again when it reaches further."""

    lesson_id: int
    at: datetime


@dataclass(frozen=True, slots=True)
class LessonsImported:
    """Some hundred lessons of others can be found from now on; told at once, as imports bring thousands."""

    lesson_ids: tuple[int, ...]
    at: datetime


@dataclass(frozen=True, slots=True)
class AdoptionDecided:
    """A place decided what to do with a lesson; `mode` is one of calc.adopting.MODES."""

    adoption_id: int
    lesson_id: int
    organisation_id: int
    mode: str
    at: datetime


@dataclass(frozen=True, slots=True)
class AdoptionReported:
    """A place said how it went, `month` months after it began."""

    adoption_id: int
    lesson_id: int
    month: int
    at: datetime


@dataclass(frozen=True, slots=True)
class AdoptionMoved:
    """A take-up came into use, stopped, or is shown otherwise: its figures may mean something else."""

    adoption_id: int
    lesson_id: int
    at: datetime


@dataclass(frozen=True, slots=True)
class LessonsMerged:
    """A lesson was brought into another; `apart`: that was taken back."""

    lesson_id: int
    other_id: int
    apart: bool
    at: datetime


@dataclass(frozen=True, slots=True)
class GradeChanged:
    """How well a lesson is known went up or down; badges such as "A2·B1"."""

    lesson_id: int
    before: str
    after: str
    at: datetime


@dataclass(frozen=True, slots=True)
class EffectShared:
    """A place lets what its own readings show count for the lesson, or takes that back."""

    adoption_id: int
    lesson_id: int
    shared: bool
    at: datetime
