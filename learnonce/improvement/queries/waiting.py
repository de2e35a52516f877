"""What waits for an answer in a project: a prediction to write, a test to look at, a change to speak of."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

from learnonce.base.actors import Actor
from learnonce.improvement.calc import changes
from learnonce.improvement.models import Change
from learnonce.improvement.queries.projects import ProjectLine, projects_of_teams

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


class Tested(Protocol):
    """As much of a test as tells what it waits for."""

    @property
    def id(self) -> int: ...
    @property
    def number(self) -> int: ...
    @property
    def what(self) -> str: ...
    @property
    def state(self) -> str: ...
    @property
    def decision(self) -> str: ...


class Tried(Protocol):
    """As much of a change as tells what it waits for; its tests in order."""

    @property
    def id(self) -> int: ...
    @property
    def what(self) -> str: ...
    @property
    def state(self) -> str: ...
    @property
    def adopted_at(self) -> datetime | None: ...
    @property
    def cycles(self) -> Sequence[Tested]: ...


@dataclass(frozen=True, slots=True)
class Waiting:
    """One thing to do next. `page`: "cycle", "next_try" or "change_page", with its number."""

    ask: str
    what: str
    page: str
    id: int


@dataclass(frozen=True, slots=True)
class OurProject:
    line: ProjectLine
    waiting: list[Waiting]


def waiting(tried: Iterable[Tried], *, at: datetime) -> list[Waiting]:
    """The next thing of each change, in the order they were proposed; nothing of those that need nothing."""
    found = (_next(one, at) for one in tried)
    return [one for one in found if one]


def our_projects(*, actor: Actor, at: datetime) -> list[OurProject]:
    """What the actor's teams work on, those that wait for an answer first, then the newest. Two queries."""
    lines = projects_of_teams(actor.team_ids, actor=actor)
    tried = _tried([line.id for line in lines])
    found = [OurProject(line, waiting(tried[line.id], at=at)) for line in lines]
    return sorted(found, key=lambda one: not one.waiting)


def _next(change: Tried, at: datetime) -> Waiting | None:
    cycle = next((one for one in change.cycles if one.state != changes.ACTED), None)
    if cycle:
        return Waiting(_OF_CYCLE[cycle.state], f"Test {cycle.number}: {cycle.what}", "cycle", cycle.id)
    asked = changes.asked_again(state=change.state, adopted_at=change.adopted_at)
    if asked and asked <= at:
        return Waiting(_OF_CHANGE[change.state], change.what, "change_page", change.id)
    if change.state not in changes.TRIED:
        return None
    last = change.cycles[-1].decision if change.cycles else ""
    if last in {changes.ADOPT, changes.ABANDON}:
        return Waiting("Say where the change stands", change.what, "change_page", change.id)
    return Waiting(
        "Plan the next test" if last else "Plan the first test", change.what, "next_try", change.id
    )


@dataclass(frozen=True, slots=True)
class _Test:
    id: int
    number: int
    what: str
    state: str
    decision: str


@dataclass(frozen=True, slots=True)
class _Change:
    id: int
    what: str
    state: str
    adopted_at: datetime | None
    cycles: list[_Test] = field(default_factory=list)


def _tried(project_ids: Collection[int]) -> dict[int, list[_Change]]:
    """The changes of projects with their tests, in order, by project; one query, none without projects."""
    found: dict[int, dict[int, _Change]] = defaultdict(dict)
    if project_ids:
        test = [f"cycles__{name}" for name in ("id", "number", "what", "state", "decision")]
        rows = Change.objects.filter(project_id__in=project_ids).order_by("pk", "cycles__number")
        for project_id, number, what, state, adopted_at, *tested in rows.values_list(
            "project_id", "pk", "what", "state", "adopted_at", *test
        ):
            change = found[project_id].setdefault(number, _Change(number, what, state, adopted_at))
            if tested[0] is not None:
                change.cycles.append(_Test(*tested))
    return defaultdict(list, {number: list(each.values()) for number, each in found.items()})
