"""Changes with their tests, and what those who do the work think of them."""

from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from datetime import date, datetime
from statistics import median
from typing import Any

from django.db.models import OuterRef, Prefetch, QuerySet, Subquery
from django.utils import timezone

from learnonce.base.actors import Actor
from learnonce.improvement import policies
from learnonce.improvement.calc import changes
from learnonce.improvement.models import Change, ChangeStep, Cycle, Judgement, Project
from learnonce.people import queries as people


@dataclass(frozen=True, slots=True)
class CycleLine:
    """A test in the series of its change. `predicted` pairs a question's expectation with how it came out."""

    id: int
    number: int
    what: str
    state: str
    state_words: str
    look: str
    scale_words: str
    begun_at: datetime | None
    acted_at: datetime | None
    decision: str
    decision_words: str
    decision_why: str
    learned: str
    predicted: list[tuple[str, str]]

    @property
    def day(self) -> datetime | None:
        return self.acted_at or self.begun_at


@dataclass(frozen=True, slots=True)
class Fitness:
    """What those who do the work think: how many said so, and from a few on the middle and the spread."""

    people: int
    scales: list[tuple[str, float, int, int]] = field(default_factory=list)  # words, middle, lowest, highest
    mine: dict[str, int | None] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ChangeStory:
    """One change with its tests, what people think of it, and where it may go from here."""

    id: int
    project_id: int
    what: str
    state: str
    state_words: str
    look: str
    since: datetime
    why: str
    said_by: str  # who put it into its state; empty to those of other places
    adopted_at: datetime | None
    asked_again_on: date | None  # when the team is asked next whether that is still so
    cycles: list[CycleLine]
    fitness: Fitness
    next_states: list[tuple[str, str]]
    next_try: str  # what the last test said to try next

    @property
    def is_open(self) -> bool:
        return self.state not in {changes.ABANDONED, changes.SUSTAINED}

    @property
    def is_decided(self) -> bool:
        """Whether the team has said that it stays or goes."""
        return self.state in changes.HELD or self.state in {changes.SLIPPED, changes.ABANDONED}

    @property
    def open_cycle(self) -> CycleLine | None:
        return next((one for one in self.cycles if one.state != changes.ACTED), None)


@dataclass(frozen=True, slots=True)
class Marked:
    """A test that began, or a change that was adopted. `page`: "cycle" or "change_page", with its number."""

    page: str
    id: int
    what: str
    state_words: str


def changes_of(project_ids: Collection[int], *, actor: Actor) -> list[ChangeStory]:
    """The changes of projects the caller may see, in the order they were proposed. Four queries."""
    rows = _rows(Change.objects.filter(project_id__in=project_ids))
    return [_story(row, actor) for row in rows.order_by("pk")]


def _rows(found: "QuerySet[Change]") -> "QuerySet[Any, Any]":  # Any: changes with the reason of the last step
    steps = ChangeStep.objects.filter(change=OuterRef("pk")).order_by("-at", "-pk")
    last = {
        "why": Subquery(steps.values("why")[:1]),
        "said_by_name": Subquery(steps.values("by__name")[:1]),
        "said_by_email": Subquery(steps.values("by__email")[:1]),
    }
    return (
        found.annotate(**last)
        .select_related("project__team")
        .prefetch_related(
            Prefetch("cycles", Cycle.objects.order_by("number").prefetch_related("predictions")), "judgements"
        )
    )


def _story(row: Any, actor: Actor) -> ChangeStory:  # Any: a row of _rows
    cycles = [cycle_line(one) for one in row.cycles.all()]
    team = row.project.team
    at_home = policies.does_the_work(actor, team.pk, team.organisation_id)
    asked = changes.asked_again(state=row.state, adopted_at=row.adopted_at)
    return ChangeStory(
        id=row.pk,
        project_id=row.project_id,
        what=row.what,
        state=row.state,
        state_words=changes.LABELS[row.state],
        look=changes.LOOKS.get(row.state, "plain"),
        since=row.state_since,
        why=row.why or "",
        said_by=people.called(row.said_by_name, row.said_by_email) if at_home else "",
        adopted_at=row.adopted_at,
        asked_again_on=timezone.localdate(asked) if asked else None,
        cycles=cycles,
        fitness=_fitness(list(row.judgements.all()), actor),
        next_states=[(to, changes.LABELS[to]) for to in changes.NEXT[row.state]],
        next_try=cycles[-1].decision_why if cycles and cycles[-1].decision == changes.ADAPT else "",
    )


def _fitness(given: list[Judgement], actor: Actor) -> Fitness:
    """Below `SHOWN_FROM` one could tell who gave which, so only the number is told."""
    own = [one for one in given if one.person_id == actor.user_id]
    mine = {name: getattr(own[0], name) for name in changes.SHORT} if own else {}
    if len(given) < changes.SHOWN_FROM:
        return Fitness(people=len(given), mine=mine)
    scales = []
    for name, words in changes.SHORT.items():
        values = [mark for one in given if (mark := getattr(one, name)) is not None]
        if len(values) >= changes.SHOWN_FROM:
            scales.append((words, float(median(values)), min(values), max(values)))
    return Fitness(people=len(given), scales=scales, mine=mine)


def cycle_line(row: Cycle) -> CycleLine:
    """Of a row whose predictions are fetched."""
    return CycleLine(
        id=row.pk,
        number=row.number,
        what=row.what,
        state=row.state,
        state_words=changes.DECIDED[row.decision] if row.decision else changes.CYCLE_LABELS[row.state],
        look=changes.CYCLE_LOOKS.get(row.state, "plain"),
        scale_words=changes.SCALES[row.scale],
        begun_at=row.begun_at,
        acted_at=row.acted_at,
        decision=row.decision,
        decision_words=changes.DECIDED.get(row.decision, ""),
        decision_why=row.decision_why,
        learned=row.learned,
        predicted=[
            (one.expected, changes.OUTCOMES.get(one.came, ""))
            for one in sorted(row.predictions.all(), key=lambda one: one.order)
        ],
    )


def change_story(*, actor: Actor, change_id: int) -> ChangeStory | None:
    """One change; None when there is none that the actor may see. Four queries."""
    seen = Change.objects.filter(pk=change_id, project__in=Project.objects.visible_to(actor))
    row = _rows(seen).first()
    return _story(row, actor) if row else None


def marked_by(stories: Iterable[ChangeStory]) -> dict[tuple[date, str], list[Marked]]:
    """What stands behind the marks on the lines of a project's measures, by day and words of a mark."""
    found: dict[tuple[date, str], list[Marked]] = defaultdict(list)
    for story in stories:
        for cycle in story.cycles:
            if cycle.begun_at:
                key = (timezone.localdate(cycle.begun_at), changes.begun_mark(cycle.number))
                found[key].append(Marked("cycle", cycle.id, cycle.what, cycle.state_words))
        if story.adopted_at:
            key = (timezone.localdate(story.adopted_at), changes.ADOPTED_MARK)
            found[key].append(Marked("change_page", story.id, story.what, story.state_words))
    return dict(found)
