"""What follows when a place moves in the tree."""

from learnonce.base import events, tasks
from learnonce.people.events import LocalitiesMoved


def follow_the_places(event: LocalitiesMoved) -> None:
    tasks.defer("improvement.follow_places", locality_ids=list(event.locality_ids))


def register() -> None:
    events.on(LocalitiesMoved, follow_the_places)
