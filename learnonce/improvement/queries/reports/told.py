"""What the measures of projects show, as a report tells it."""

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass

from learnonce.base.actors import Actor
from learnonce.improvement.calc import adding_up, choosing, measures, periods
from learnonce.improvement.models import Measure, Picture, Project, ProjectMeasure
from learnonce.improvement.queries.charts import ChartPage, charts_of
from learnonce.improvement.queries.effects import effect_of
from learnonce.improvement.queries.series import Series, series_of
from learnonce.lessons import queries as lessons

ORDER = (measures.OUTCOME, measures.PROCESS, measures.BALANCING)
_COUNTED = frozenset({choosing.COUNT, choosing.PROPORTION, choosing.RATE})  # of people or things, not of time
TOO_SMALL = "Some of its numbers are too small to be shown beyond the place they come from."


@dataclass(frozen=True, slots=True)
class Told:
    """One measure of a project.

    Attributes:
        chart: what its chart says; None where `is_small`, or nothing was counted yet.
        is_small: its numbers are too small for this reader, or for paper that others read.
        effect: the effect of the change with its interval, in words; empty where there is none to be told.
        no_effect: why not.
        svg, png: the picture that belongs to these numbers, where pictures were asked for and it is drawn.
    """

    measure_id: int
    title: str
    kind: str
    definition: str
    unit: str
    wanted_words: str
    target: str
    interval_words: str
    readings: int
    missing: int
    chart: ChartPage | None
    is_small: bool
    effect: str
    no_effect: str
    svg: str = ""
    png: bytes = b""

    @property
    def kind_words(self) -> str:
        return measures.KIND_WORDS[self.kind]

    @property
    def sentence(self) -> str:
        """The one plain sentence, or why there is none."""
        if self.is_small:
            return TOO_SMALL
        return self.chart.sentence if self.chart else "Nothing has been counted yet."

    @property
    def alt(self) -> str:
        """What somebody should know who does not see the picture."""
        return f"{self.chart.chart_name} of {self.title}. {self.chart.sentence}" if self.chart else ""

    @property
    def waits(self) -> bool:
        """Its picture is not drawn from these numbers yet."""
        return self.chart is not None and bool(self.chart.rows) and not self.chart.is_drawn


def told_of(
    project_ids: Collection[int], *, actor: Actor, at_home: Collection[int], pictures: bool = False
) -> dict[int, list[Told]]:
    """The measures of projects that the actor may see both of, outcomes first. At most five queries.

    Args:
        at_home: those of the projects whose small numbers may be shown.
        pictures: fetch the pictures, too, which are large.
    """
    rows = list(
        ProjectMeasure.objects.filter(
            project__in=Project.objects.visible_to(actor).filter(pk__in=project_ids),
            measure__in=Measure.objects.visible_to(actor),
        )
        .select_related("measure")
        .order_by("pk")
    )
    if not rows:
        return {}
    several = series_of({row.measure_id for row in rows}, actor=actor)
    charts = charts_of(several.values())
    drawn = _drawn(charts) if pictures else {}
    found: dict[int, list[Told]] = defaultdict(list)
    for row in sorted(rows, key=lambda row: ORDER.index(row.measure.kind)):
        one = several[row.measure_id]
        small = row.project_id not in at_home and is_small(one)
        svg, png = drawn.get(row.measure_id, ("", b"")) if not small else ("", b"")
        found[row.project_id].append(
            _told(row.measure, one, None if small else charts[row.measure_id], svg, png, is_small=small)
        )
    return dict(found)


def is_small(one: Series) -> bool:
    """Whether somebody could be known by it: single cases, or in one period fewer than a few of them."""
    kind = adding_up.Kind(one.data, one.interval, one.has_out_of, one.has_several)
    if adding_up.refusal(kind):
        return True
    if one.data not in _COUNTED and not one.has_several:
        return False
    return adding_up.has_small(adding_up.Numbers(one.on, one.amount, one.out_of), kind)


def _drawn(charts: dict[int, ChartPage]) -> dict[int, tuple[str, bytes]]:
    rows = Picture.objects.filter(measure_id__in=charts).values_list("measure_id", "digest", "wide", "png")
    return {number: (svg, bytes(png)) for number, digest, svg, png in rows if digest == charts[number].digest}


def _told(
    row: Measure, one: Series, chart: ChartPage | None, svg: str, png: bytes, *, is_small: bool
) -> Told:
    effect, no_effect = ("", "") if is_small else _effect(one)
    return Told(
        measure_id=row.pk,
        title=row.title,
        kind=row.kind,
        definition=row.definition,
        unit=row.unit,
        wanted_words=measures.WANTED[row.wanted],
        target=chart.target if chart else measures.written(row.target),
        interval_words=periods.LABELS[row.interval],
        readings=0 if is_small else sum(amount is not None for amount in one.amount),
        missing=0 if is_small else sum(amount is None for amount in one.amount),
        chart=chart if chart and chart.rows else None,
        is_small=is_small,
        effect=effect,
        no_effect=no_effect,
        svg=svg,
        png=png,
    )


def _effect(one: Series) -> tuple[str, str]:
    """The effect in words, or why there is none; neither where nobody has marked a start."""
    if one.began_on is None:
        return "", ""
    found, _lasts, refused = effect_of(one)
    if found is None:
        return "", refused
    return lessons.effect_words(found.scale, found.size, found.lower, found.upper), ""
