"""What waits for an answer in a project: a prediction to write, a test to look at, a change to speak of."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from learnonce.improvement.calc import changes
from learnonce.improvement.queries.change import ChangeStory

_OF_CYCLE = {
    changes.PLANNED: "Write what you expect",
    changes.PREDICTED: "Begin",
    changes.DOING: "Say what came of it",
    changes.STUDIED: "Decide what you do with it",
}
_OF_CHANGE = {
    changes.ADOPTED: "Is it simply how you work now?",
    changes.EMBEDDED: "Does it hold by itself?",
}


@dataclass(frozen=True, slots=True)
class Waiting:
    """One thing to do next. `page`: "cycle", "next_try" or "change_page", with its number."""

    ask: str
    what: str
    page: str
    id: int


def waiting(stories: Iterable[ChangeStory], *, at: datetime) -> list[Waiting]:
    """The next thing of each change, in the order they were proposed; nothing of those that need nothing."""
    found = (_next(story, at) for story in stories)
    return [one for one in found if one]


def _next(story: ChangeStory, at: datetime) -> Waiting | None:
    cycle = story.open_cycle
    if cycle:
        return Waiting(_OF_CYCLE[cycle.state], f"Test {cycle.number}: {cycle.what}", "cycle", cycle.id)
    asked = changes.asked_again(state=story.state, adopted_at=story.adopted_at)
    if asked and asked <= at:
        return Waiting(_OF_CHANGE[story.state], story.what, "change_page", story.id)
    if story.state not in changes.TRIED:
        return None
    last = story.cycles[-1].decision if story.cycles else ""
    if last in {changes.ADOPT, changes.ABANDON}:
        return Waiting("Say where the change stands", story.what, "change_page", story.id)
    return Waiting("Plan the next test" if last else "Plan the first test", story.what, "next_try", story.id)
