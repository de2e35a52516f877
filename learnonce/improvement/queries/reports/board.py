"""What a board is told of a project, or of all projects of a place: aim, numbers, decisions, what is asked.

It goes beyond the team, so numbers that are too small are not in it, whoever looks.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, datetime

from django.db.models import Q

from learnonce.base.actors import Actor
from learnonce.improvement import policies
from learnonce.improvement.calc import changes, squire
from learnonce.improvement.models import Project
from learnonce.improvement.queries.change import ChangeStory, changes_of
from learnonce.improvement.queries.reports.drafts import sentence
from learnonce.improvement.queries.reports.material import written_of
from learnonce.improvement.queries.reports.told import Told, told_of
from learnonce.people import queries as people
from learnonce.ui import dates

MOST_DRAWN = 6  # charts of one project on one page; the others are told in words
MOST_DECIDED = 6  # decisions, the newest
MOST_PROJECTS = 40


@dataclass(frozen=True, slots=True)
class OnBoard:
    """One project. `decided` has the newest first; `asked` is empty where nothing is asked."""

    id: int
    title: str
    aim: str
    how_much: str
    by_when: date | None
    team: str
    place: str
    organisation_id: int
    stands: str
    measures: tuple[Told, ...]
    decided: tuple[str, ...]
    asked: str
    is_ours: bool

    @property
    def drawn(self) -> tuple[Told, ...]:
        """Those shown with their chart: outcomes come first."""
        return tuple(one for one in self.measures if one.chart)[:MOST_DRAWN]

    @property
    def in_words(self) -> tuple[Told, ...]:
        shown = {one.measure_id for one in self.drawn}
        return tuple(one for one in self.measures if one.measure_id not in shown)

    @property
    def waits(self) -> tuple[int, ...]:
        return tuple(one.measure_id for one in self.drawn if one.waits)


@dataclass(frozen=True, slots=True)
class PlaceBoard:
    """The projects of a place that the reader may see, by name: no order of better and worse.

    `has_more`: there are others, which did not fit.
    """

    organisation_id: int
    place: str
    locality: str
    projects: tuple[OnBoard, ...]
    has_more: bool


def board(*, project_id: int, actor: Actor, pictures: bool = False) -> OnBoard | None:
    """None when there is no such project that the actor may see. At most thirteen queries."""
    rows = Project.objects.visible_to(actor).filter(pk=project_id).select_related("team__organisation")
    found = _on_board(list(rows), actor, pictures=pictures)
    return found[0] if found else None


def place_board(
    *, organisation_id: int, actor: Actor, since: datetime, pictures: bool = False
) -> PlaceBoard | None:
    """What is under way, and what has ended since then; None for no such place. At most fourteen queries."""
    place = people.places([organisation_id]).get(organisation_id)
    if place is None:
        return None
    rows = list(
        Project.objects.visible_to(actor)
        .filter(Q(ended_at__isnull=True) | Q(ended_at__gte=since), team__organisation_id=organisation_id)
        .select_related("team__organisation")
        .order_by("title", "pk")[: MOST_PROJECTS + 1]
    )
    return PlaceBoard(
        organisation_id=organisation_id,
        place=place.name,
        locality=place.locality_name,
        projects=tuple(_on_board(rows[:MOST_PROJECTS], actor, pictures=pictures)),
        has_more=len(rows) > MOST_PROJECTS,
    )


def _on_board(rows: list[Project], actor: Actor, *, pictures: bool) -> list[OnBoard]:
    numbers = [row.pk for row in rows]
    stories: dict[int, list[ChangeStory]] = {}
    for story in changes_of(numbers, actor=actor) if rows else []:
        stories.setdefault(story.project_id, []).append(story)
    told = told_of(numbers, actor=actor, at_home=(), pictures=pictures)
    written = written_of(numbers) if rows else {}
    found = []
    for row in rows:
        asked = written.get(row.pk, {}).get(squire.ASKED.key)
        found.append(
            OnBoard(
                id=row.pk,
                title=row.title,
                aim=row.aim,
                how_much=row.how_much,
                by_when=row.by_when,
                team=row.team.name,
                place=row.team.organisation.name,
                organisation_id=row.team.organisation_id,
                stands=row.get_ended_as_display() or "Under way",
                measures=tuple(told.get(row.pk, ())),
                decided=decisions(stories.get(row.pk, ())),
                asked=asked.text if asked else "",
                is_ours=policies.is_of_team(actor, row.team_id, row.team.organisation_id),
            )
        )
    return found


def decisions(stories: Collection[ChangeStory]) -> tuple[str, ...]:
    """What was decided about each change, the newest first."""
    said = sorted(_decided(stories), key=lambda one: one[0], reverse=True)
    return tuple(words for _, words in said[:MOST_DECIDED])


def _decided(stories: Iterable[ChangeStory]) -> Iterable[tuple[datetime, str]]:
    for story in stories:
        last = max(
            (cycle for cycle in story.cycles if cycle.acted_at), key=lambda one: one.number, default=None
        )
        if story.state in {*changes.HELD, changes.SLIPPED, changes.ABANDONED}:
            yield story.since, f"{sentence(story.what)} {story.state_words}, {dates.long_date(story.since)}."
        elif last and last.acted_at:
            how = f"Test {last.number}: {last.decision_words.lower()}, {dates.long_date(last.acted_at)}."
            yield last.acted_at, f"{sentence(story.what)} {how}"
