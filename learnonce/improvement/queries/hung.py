"""The measures by which a project tells whether it gets better, each with its chart."""

from dataclasses import dataclass
from typing import Any

from django.db.models import OuterRef, Q, Subquery

from learnonce.base.actors import Actor
from learnonce.improvement.calc import measures
from learnonce.improvement.models import Measure, Project, ProjectMeasure
from learnonce.improvement.queries.charts import ChartPage, chart_pages

ORDER = (measures.OUTCOME, measures.PROCESS, measures.BALANCING)


@dataclass(frozen=True, slots=True)
class HungMeasure:
    """A measure on a project; `driver` is the words of the line it hangs on, or empty."""

    measure_id: int
    title: str
    kind_words: str
    driver: str
    chart: ChartPage


@dataclass(frozen=True, slots=True)
class MeasuresOfProject:
    """Those that hang on it, outcomes first, and number and title of those its team could hang on it."""

    hung: list[HungMeasure]
    others: list[tuple[int, str]]


def measures_of_project(*, project_id: int, team_id: int, actor: Actor) -> MeasuresOfProject:
    """Of a project, those the actor may see: project and measure. Four queries."""
    rows = list(_rows(project_id, team_id, actor))
    hung = [row for row in rows if row.hung]
    charts = chart_pages([row.pk for row in hung], actor=actor) if hung else {}
    return MeasuresOfProject(
        hung=[
            HungMeasure(
                measure_id=row.pk,
                title=row.title,
                kind_words=measures.KINDS[row.kind],
                driver=row.line or "",
                chart=charts[row.pk],
            )
            for row in sorted(hung, key=lambda row: (ORDER.index(row.kind), row.hung))
        ],
        others=[(row.pk, row.title) for row in rows if not row.hung],
    )


def _rows(project_id: int, team_id: int, actor: Actor) -> Any:  # Any: measures with `hung` and `line`
    here = ProjectMeasure.objects.filter(
        measure=OuterRef("pk"), project_id=project_id, project__in=Project.objects.visible_to(actor)
    )
    return (
        Measure.objects.visible_to(actor)
        .annotate(hung=Subquery(here.values("pk")), line=Subquery(here.values("driver__words")))
        .filter(Q(hung__isnull=False) | Q(team_id=team_id, ended_at__isnull=True))
        .order_by("title", "pk")
    )
