"""What follows when a place moves in the tree."""

from learnonce.base import events, tasks
from learnonce.base.keeping import Disposed, TextChanged
from learnonce.people.events import LocalitiesMoved


def follow_the_places(event: LocalitiesMoved) -> None:
    tasks.defer("improvement.follow_places", locality_ids=list(event.locality_ids))


def make_anew(event: TextChanged | Disposed) -> None:
    """The index follows when words were taken out, or work under way is disposed of."""
    if event.model == "improvement.Initiative":
        for number in event.row_ids if isinstance(event, Disposed) else (event.row_id,):
            tasks.defer("improvement.index", initiative_id=number)


def register() -> None:
    events.on(LocalitiesMoved, follow_the_places)
    events.on(TextChanged, make_anew)
    events.on(Disposed, make_anew)
