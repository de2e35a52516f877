"""Lists of projects."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from django.db.models import BooleanField, Case, Count, F, Q, QuerySet, Value, When

from learnonce.base.actors import Actor
from learnonce.base.pagination import Page, page_of
from learnonce.base.screening.identifiers import Severity
from learnonce.base.screening.reading import look_for
from learnonce.improvement.calc import changes
from learnonce.improvement.models import Project
from learnonce.matching import queries as matching

MOST_ON_A_BOARD = 10
MOST_FOUND = 20  # by a search
MOST_TO_LINK = 20  # in a list to choose from
MOST_ASKED = 400  # characters of a question
_NEWEST_FIRST = ("-started_at", "-pk")


@dataclass(frozen=True, slots=True)
class ProjectLine:
    """A project in a list. `tests` are those that were decided."""

    id: int
    title: str
    aim: str
    team: str
    place: str
    by_when: date | None
    started_at: datetime
    ended_words: str
    is_ours: bool
    tests: int
    stands: str
    close_words: str = ""  # how like it is to what was asked


def projects(*, actor: Actor, page: int = 1, text: str = "") -> Page[ProjectLine]:
    """The projects the actor may see: those of their own places first, the newest first. One query.

    With a text, those that are about it, the closest first. At most five queries.
    """
    text = text.strip()[:MOST_ASKED]
    if text:
        return Page(_about(text, actor), 1, has_more=False)
    found = page_of(_rows(actor).order_by("-is_ours", "-started_at", "-pk"), page)
    return found.map([_line(row) for row in found.items])


def _about(text: str, actor: Actor) -> list[ProjectLine]:
    if look_for(Severity.REFUSE, text).refused:
        return []
    near = matching.similar_to(text, tokens=actor.tokens, kinds=("project",), limit=MOST_FOUND)
    said = text.lower()
    close = [like for like in near if like.closeness != matching.Closeness.FAR or said in like.title.lower()]
    return projects_by_number({like.object_id: "" for like in close}, actor=actor)


def projects_by_number(close: Mapping[int, str], *, actor: Actor) -> list[ProjectLine]:
    """Those of these numbers that the actor may see, in the order given, each with its words. One query."""
    if not close:
        return []
    lines = {row.pk: _line(row) for row in _rows(actor).filter(pk__in=list(close))}
    return [replace(lines[number], close_words=words) for number, words in close.items() if number in lines]


def projects_of_team(*, team_id: int, actor: Actor) -> list[ProjectLine]:
    """What a team works on now, the newest first. One query."""
    return projects_of_teams([team_id], actor=actor)


def projects_of_teams(team_ids: Collection[int], *, actor: Actor) -> list[ProjectLine]:
    """Likewise of several teams."""
    rows = _rows(actor).filter(team_id__in=team_ids, ended_at__isnull=True)
    return [_line(row) for row in rows.order_by("-started_at", "-pk")[:MOST_ON_A_BOARD]]


def project_about(*, about: tuple[str, int], actor: Actor) -> tuple[int, str] | None:
    """Number and title of the project that came of a thing of a higher room; None when there is none."""
    rows = Project.objects.visible_to(actor).filter(about_kind=about[0], about_id=about[1])
    return rows.values_list("pk", "title").first()


def projects_to_link(*, team_ids: Collection[int], actor: Actor) -> list[tuple[int, str]]:
    """Number and title of these teams' projects that came of nothing yet, newest first. One query."""
    rows = _going_on(team_ids, actor).filter(about_id__isnull=True)
    return list(rows.order_by(*_NEWEST_FIRST).values_list("pk", "title")[:MOST_TO_LINK])


def project_of_adoption(
    *, adoption_id: int, team_ids: Collection[int], actor: Actor
) -> tuple[tuple[int, str] | None, list[tuple[int, str]]]:
    """The project that carries out a take-up; without one, those of these teams that could. One query."""
    of_it = Project.objects.visible_to(actor).filter(adoption_id=adoption_id)
    could = _going_on(team_ids, actor).filter(adoption__isnull=True)
    rows = (of_it | could).order_by(F("adoption").asc(nulls_last=True), *_NEWEST_FIRST)
    found = list(rows.values_list("adoption_id", "pk", "title")[:MOST_TO_LINK])
    if found and found[0][0]:
        return found[0][1:], []
    return None, [(number, title) for _none, number, title in found]


def _going_on(team_ids: Collection[int], actor: Actor) -> "QuerySet[Project]":
    return Project.objects.visible_to(actor).filter(team_id__in=team_ids, ended_at__isnull=True)


def stands(*, tests: int, under_way: int, adopted: int) -> str:
    """Where a project stands, in a few words."""
    if not tests and not under_way:
        return "Nothing tested yet"
    said = [f"{tests} test{'s' if tests != 1 else ''} done"]
    if under_way:
        said.append(f"{under_way} under way")
    if adopted:
        said.append(f"{adopted} change{'s' if adopted != 1 else ''} adopted")
    return ", ".join(said)


def _rows(actor: Actor) -> "QuerySet[Any, Any]":  # Any: projects with the columns of _line
    ours = When(team__organisation_id__in=actor.organisation_ids, then=Value(value=True))
    cycle = "changes__cycles"
    return (
        Project.objects.visible_to(actor)
        .select_related("team__organisation")
        .annotate(
            is_ours=Case(ours, default=Value(value=False), output_field=BooleanField()),
            tests=Count(cycle, filter=Q(changes__cycles__state=changes.ACTED), distinct=True),
            doing=Count(
                cycle,
                filter=Q(changes__cycles__state__in=[changes.DOING, changes.STUDIED]),
                distinct=True,
            ),
            adopted=Count("changes", filter=Q(changes__state__in=changes.HELD), distinct=True),
        )
    )


def _line(row: Any) -> ProjectLine:  # Any: a project with the columns of _rows
    return ProjectLine(
        id=row.pk,
        title=row.title,
        aim=row.aim,
        team=row.team.name,
        place=row.team.organisation.name,
        by_when=row.by_when,
        started_at=row.started_at,
        ended_words=row.get_ended_as_display(),
        is_ours=row.is_ours,
        tests=row.tests,
        stands=stands(tests=row.tests, under_way=row.doing, adopted=row.adopted),
    )
