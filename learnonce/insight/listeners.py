"""What is worked out anew when readings, take-ups or what may be shown of them change."""

from learnonce.base import events, tasks
from learnonce.base.keeping import Disposed, TextChanged
from learnonce.improvement import queries as improvement
from learnonce.improvement.events import MeasureChanged
from learnonce.lessons.events import (
    AdoptionDecided,
    AdoptionMoved,
    AdoptionReported,
    EffectShared,
    LessonsMerged,
)


def work_out_again(
    event: MeasureChanged | AdoptionDecided | AdoptionMoved | AdoptionReported | EffectShared,
) -> None:
    if event.adoption_id is not None:
        _queue(event.adoption_id)


def work_both_out_again(event: LessonsMerged) -> None:
    for number in (event.lesson_id, event.other_id):
        tasks.defer("insight.refresh_lesson", once=f"evidence of lesson {number}", lesson_id=number)


def work_out_without(event: Disposed | TextChanged) -> None:
    """A measure goes, or its words do: the job finds what is left of it."""
    if event.model == "improvement.Measure":
        gone = event.row_ids if isinstance(event, Disposed) else (event.row_id,)
        for number in improvement.adoptions_of_measures(gone):
            _queue(number)


def _queue(adoption_id: int) -> None:
    # A block of readings tells once for each change: while one job waits, another is not queued.
    tasks.defer("insight.refresh_adoption", once=f"evidence:{adoption_id}", adoption_id=adoption_id)


def register() -> None:
    events.on(MeasureChanged, work_out_again)
    events.on(AdoptionDecided, work_out_again)
    events.on(AdoptionMoved, work_out_again)
    events.on(AdoptionReported, work_out_again)
    events.on(EffectShared, work_out_again)
    events.on(LessonsMerged, work_both_out_again)
    events.on(Disposed, work_out_without)
    events.on(TextChanged, work_out_without)
