"""Who and what is on the stage: keys of the texts to rows of the database."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from learnonce.base.actors import Actor
from learnonce.people import queries as people


@dataclass
class Cast:
    """Filled by the steps of the loader, in their order. Keys are those of the files in `data/`."""

    now: datetime
    localities: dict[str, int] = field(default_factory=dict)
    organisations: dict[str, int] = field(default_factory=dict)
    teams: dict[str, int] = field(default_factory=dict)
    team_of_organisation: dict[str, str] = field(default_factory=dict)
    persons: dict[str, int] = field(default_factory=dict)
    team_of_person: dict[str, str] = field(default_factory=dict)
    problems: dict[str, int] = field(default_factory=dict)
    lessons: dict[str, int] = field(default_factory=dict)
    # (lesson, organisation) to the adoption
    adoptions: dict[tuple[str, str], int] = field(default_factory=dict)
    noticings: dict[str, int] = field(default_factory=dict)
    projects: dict[str, int] = field(default_factory=dict)
    # (project, line of its driver diagram)
    drivers: dict[tuple[str, str], int] = field(default_factory=dict)
    _actors: dict[str, Actor] = field(default_factory=dict)

    def actor(self, key: str) -> Actor:
        """A person as they are in the end; nobody in the demonstration changes place."""
        if key not in self._actors:
            self._actors[key] = people.actor(user_id=self.persons[key], name=key)
        return self._actors[key]

    def ago(self, *, days: float = 0, hours: float = 0) -> datetime:
        return self.now - timedelta(days=days, hours=hours)
