"""The measures by which a project tells whether it gets better."""

from collections.abc import Collection
from dataclasses import dataclass

from learnonce.base.actors import Actor
from learnonce.improvement.calc import measures
from learnonce.improvement.models import Measure, Project, ProjectMeasure


@dataclass(frozen=True, slots=True)
class HungMeasure:
    """A measure on a project; `driver` is the words of the line it hangs on, or empty."""

    measure_id: int
    title: str
    kind_words: str
    driver: str


def hung_measures(*, project_id: int, actor: Actor) -> list[HungMeasure]:
    """Those of a project that the actor may see: project and measure. One query."""
    rows = ProjectMeasure.objects.filter(
        project_id=project_id,
        project__in=Project.objects.visible_to(actor),
        measure__in=Measure.objects.visible_to(actor),
    ).select_related("measure", "driver")
    return [
        HungMeasure(
            measure_id=row.measure_id,
            title=row.measure.title,
            kind_words=measures.KINDS[row.measure.kind],
            driver=row.driver.words if row.driver else "",
        )
        for row in rows.order_by("pk")
    ]


def measures_to_hang(*, team_id: int, besides: Collection[int], actor: Actor) -> list[tuple[int, str]]:
    """Number and title of a team's measures that are still counted, but for those named. One query."""
    rows = Measure.objects.visible_to(actor).filter(team_id=team_id, ended_at__isnull=True)
    return list(rows.exclude(pk__in=list(besides)).order_by("title", "pk").values_list("pk", "title"))
