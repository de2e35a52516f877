"""What follows when a place moves in the tree."""

from learnonce.base import events, tasks
from learnonce.base.keeping import Disposed, TextChanged
from learnonce.improvement.events import MeasureChanged
from learnonce.people.events import LocalitiesMoved


def follow_the_places(event: LocalitiesMoved) -> None:
    tasks.defer("improvement.follow_places", locality_ids=list(event.locality_ids))


def make_anew(event: TextChanged | Disposed) -> None:
    """The index follows when words were taken out, or work under way is disposed of."""
    if event.model == "improvement.Initiative":
        for number in event.row_ids if isinstance(event, Disposed) else (event.row_id,):
            tasks.defer("improvement.index", initiative_id=number)


def find_project_anew(event: TextChanged | Disposed) -> None:
    """The index follows a project that is disposed of, or whose words (or its changes') were taken out."""
    numbers = event.row_ids if isinstance(event, Disposed) else (event.row_id,)
    for number in numbers:
        if event.model == "improvement.Project":
            tasks.defer("improvement.index_project", project_id=number)
        elif event.model == "improvement.Change":
            tasks.defer("improvement.index_project_of_change", change_id=number)


def draw_anew(event: MeasureChanged) -> None:
    """Once for many changes at a time: the job draws what is there when it runs."""
    tasks.defer(
        "improvement.draw_chart",
        once=f"improvement.draw_chart.{event.measure_id}",
        measure_id=event.measure_id,
    )


def register() -> None:
    events.on(LocalitiesMoved, follow_the_places)
    events.on(MeasureChanged, draw_anew)
    events.on(TextChanged, make_anew)
    events.on(Disposed, make_anew)
    events.on(TextChanged, find_project_anew)
    events.on(Disposed, find_project_anew)
