"""What is worked out anew when readings, take-ups or what may be shown of them change."""

from learnonce.base import events, tasks
from learnonce.improvement.events import MeasureChanged
from learnonce.lessons.events import AdoptionDecided, EffectShared


def work_out_again(event: MeasureChanged | AdoptionDecided | EffectShared) -> None:
    number = event.adoption_id
    if number is not None:
        # A block of readings tells once for each change: while one job waits, another is not queued.
        tasks.defer("insight.refresh_adoption", once=f"evidence:{number}", adoption_id=number)


def register() -> None:
    events.on(MeasureChanged, work_out_again)
    events.on(AdoptionDecided, work_out_again)
    events.on(EffectShared, work_out_again)
