"""Everything a report of a project is drafted from, as far as the reader may see it."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime

from learnonce.base.actors import Actor
from learnonce.improvement import policies
from learnonce.improvement.calc import changes, diagram, templates
from learnonce.improvement.models import Cycle, Driver, Prediction, Project, ReportSection
from learnonce.improvement.queries.forces import ForceField, force_field
from learnonce.improvement.queries.project import ProjectPage, project_page
from learnonce.improvement.queries.reports.told import Told, told_of
from learnonce.lessons import queries as lessons
from learnonce.people import queries as people

type Noticed = Callable[[tuple[str, int], Actor], str]

_noticed: list[Noticed] = []


def begun_by(tell: Noticed) -> None:
    """Name what tells the words of the thing of a higher room that a project came from; that room does."""
    _noticed[:] = [tell]


@dataclass(frozen=True, slots=True)
class Expected:
    """A prediction and what came; `came` is one of calc.changes.OUTCOMES, or empty."""

    question: str
    expected: str
    came: str
    found: str

    @property
    def came_words(self) -> str:
        return changes.OUTCOMES.get(self.came, "")


@dataclass(slots=True)
class Test:
    observed: str
    as_planned: bool | None
    predictions: list[Expected] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Written:
    """A section in the team's own words. `by` is empty to those of other places."""

    text: str
    version: int
    by: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Material:
    """Of one project.

    Attributes:
        at_home: the reader is of the place: its small numbers may be shown.
        tests: by the number of the cycle.
        outline: the driver diagram, as (level, words).
        drivers: the same as a picture; None without any.
        known: the lesson that is taken up, as the reader may know it.
        written: the sections of the report that have been written, by key; those without words too.
    """

    project: ProjectPage
    place: people.Place
    at_home: bool
    tests: dict[int, Test]
    outline: list[tuple[int, str]]
    drivers: diagram.Picture | None
    template: str
    forces: ForceField
    measures: list[Told]
    known: lessons.Known | None
    written: dict[str, Written]


def gathered(
    *, project_id: int, actor: Actor, pictures: bool = False, beyond: bool = False
) -> Material | None:
    """None when there is no such project that the actor may see. At most 23 queries, whatever there is.

    Args:
        pictures: fetch the charts, too, for documents.
        beyond: it is made for others than the place, whoever makes it: small numbers are not in it.
    """
    page = project_page(actor=actor, project_id=project_id)
    if page is None:
        return None
    at_home = not beyond and policies.does_the_work(actor, page.team_id, page.organisation_id)
    outline, template = _outline(project_id)
    items = [diagram.Item(level, words) for level, words in outline]
    homes = [project_id] if at_home else []
    told = told_of([project_id], actor=actor, at_home=homes, pictures=pictures)
    return Material(
        project=page,
        place=people.places([page.organisation_id])[page.organisation_id],
        at_home=at_home,
        tests=_tests(project_id),
        outline=outline,
        drivers=diagram.drawn(page.aim, items) if items else None,
        template=template,
        forces=force_field(project_id=project_id, actor=actor),
        measures=told.get(project_id, []),
        known=_known(page, actor),
        written=written_of([project_id], named=at_home).get(project_id, {}),
    )


def noticed(found: Material, *, actor: Actor) -> str:
    """What somebody noticed, in their words, when the project came from that and the actor may read it."""
    return _noticed[0](found.project.about, actor) if _noticed and found.project.about else ""


def written_of(project_ids: Iterable[int], *, named: bool = False) -> dict[int, dict[str, Written]]:
    """What was written in the reports of projects the caller may see. One query; with names two."""
    rows = list(ReportSection.objects.filter(project__in=list(project_ids)))
    names = people.names([row.written_by_id for row in rows]) if named and rows else {}
    found: dict[int, dict[str, Written]] = {}
    for row in rows:
        by = names.get(row.written_by_id or 0, "")
        found.setdefault(row.project_id, {})[row.key] = Written(row.text, row.version, by, row.written_at)
    return found


def _tests(project_id: int) -> dict[int, Test]:
    rows = Cycle.objects.filter(change__project=project_id).values_list("pk", "observed", "as_planned")
    found = {number: Test(observed, as_planned) for number, observed, as_planned in rows}
    columns = ("cycle_id", "question", "expected", "came", "found")
    asked = Prediction.objects.filter(cycle__in=list(found)).order_by("cycle", "order")
    for number, *said in asked.values_list(*columns):
        found[number].predictions.append(Expected(*said))
    return found


def _outline(project_id: int) -> tuple[list[tuple[int, str]], str]:
    rows = Driver.objects.filter(diagram__project=project_id).order_by("order")
    lines = list(rows.values_list("level", "words", "diagram__template"))
    template = templates.BY_KEY.get(lines[0][2]) if lines else None
    return [(level, words) for level, words, _ in lines], template.title if template else ""


def _known(page: ProjectPage, actor: Actor) -> lessons.Known | None:
    if page.adoption is None:
        return None
    rows = Project.objects.filter(pk=page.id, adoption__isnull=False)
    numbers = list(rows.values_list("adoption__lesson_id", flat=True))
    found = lessons.known(about=lessons.About(numbers=numbers), actor=actor)
    return found[0] if found else None
