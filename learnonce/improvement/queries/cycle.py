"""One test of change as its page shows it."""

from dataclasses import dataclass
from datetime import date, datetime

from learnonce.base.actors import Actor
from learnonce.improvement import policies
from learnonce.improvement.calc import changes
from learnonce.improvement.models import Cycle, Project
from learnonce.improvement.queries.change import CycleLine, cycle_line
from learnonce.lessons import queries as lessons
from learnonce.people import queries as people


@dataclass(frozen=True, slots=True)
class Predicted:
    """A question, what the team expected, how it came out (a code and words) and what was found."""

    id: int
    question: str
    expected: str
    came: str
    came_words: str
    found: str


@dataclass(frozen=True, slots=True)
class Note:
    text: str
    by: str
    at: datetime


@dataclass(frozen=True, slots=True)
class CyclePage:
    """Plain values, nothing left to fetch. Names of people are empty to those of other places."""

    line: CycleLine
    project_id: int
    project_title: str
    change_id: int
    change_what: str
    kind: str
    kind_words: str
    scale: str
    tasks: str
    to_collect: str
    planned_by: str
    starts_on: date | None
    ends_on: date | None
    as_planned: bool | None
    observed: str
    predicted: list[Predicted]
    notes: list[Note]
    made_lesson: tuple[int, str] | None
    is_ours: bool
    is_open_to_plan: bool
    next_test: tuple[int, str] | None  # the one that was planned after it
    planned: dict[str, object]  # by the names of the form of a plan
    found: dict[str, object]  # by the names of the form of what came


def cycle_page(*, actor: Actor, cycle_id: int) -> CyclePage | None:
    """None when there is none that the actor may see. At most seven queries."""
    row = (
        Cycle.objects.filter(pk=cycle_id, change__project__in=Project.objects.visible_to(actor))
        .select_related("change__project__team__organisation")
        .prefetch_related("predictions", "notes")
        .first()
    )
    if row is None:
        return None
    project = row.change.project
    place = project.team.organisation
    is_ours = policies.is_of_team(actor, project.team_id, place.pk)
    notes = sorted(row.notes.all(), key=lambda note: (note.written_at, note.pk))
    at_home = is_ours or place.pk in actor.organisation_ids
    names = people.names([row.planned_by_id, *(note.written_by_id for note in notes)]) if at_home else {}
    titles = lessons.titles(lesson_ids=[row.made_lesson_id], actor=actor)
    return CyclePage(
        line=cycle_line(row),
        project_id=project.pk,
        project_title=project.title,
        change_id=row.change_id,
        change_what=row.change.what,
        kind=row.kind,
        kind_words=changes.KINDS[row.kind],
        scale=row.scale,
        tasks=row.tasks,
        to_collect=row.to_collect,
        planned_by=names.get(row.planned_by_id or 0, ""),
        starts_on=row.starts_on,
        ends_on=row.ends_on,
        as_planned=row.as_planned,
        observed=row.observed,
        predicted=_predicted(row),
        notes=[Note(note.text, names.get(note.written_by_id or 0, ""), note.written_at) for note in notes],
        made_lesson=next(iter(titles.items()), None),
        is_ours=is_ours,
        is_open_to_plan=is_ours and row.state in changes.OPEN_TO_PLAN,
        next_test=_next_test(row),
        planned=planned_of(row),
        found=found_of(row),
    )


def planned_of(row: Cycle) -> dict[str, object]:
    """The plan of a test by the names of its form, for the mark of what a writer saw. One query."""
    names = ("what", "tasks", "to_collect", "scale", "kind", "starts_on", "ends_on")
    found: dict[str, object] = {name: getattr(row, name) for name in names}
    for at, one in enumerate(sorted(row.predictions.all(), key=lambda one: one.order)):
        found |= {f"question_{at}": one.question, f"expected_{at}": one.expected}
    return found


def found_of(row: Cycle) -> dict[str, object]:
    """Likewise what came of it. One query."""
    found: dict[str, object] = {
        "as_planned": {True: "yes", False: "no", None: ""}[row.as_planned],
        "observed": row.observed,
        "learned": row.learned,
    }
    for one in row.predictions.all():
        found |= {f"came_{one.pk}": one.came, f"found_{one.pk}": one.found}
    return found


def _next_test(row: Cycle) -> tuple[int, str] | None:
    later = Cycle.objects.filter(change_id=row.change_id, number__gt=row.number).order_by("number").first()
    return (later.pk, f"Test {later.number}: {later.what}") if later else None


def _predicted(row: Cycle) -> list[Predicted]:
    return [
        Predicted(
            id=one.pk,
            question=one.question,
            expected=one.expected,
            came=one.came,
            came_words=changes.OUTCOMES.get(one.came, ""),
            found=one.found,
        )
        for one in sorted(row.predictions.all(), key=lambda one: one.order)
    ]
