"""How a measure is drawn: its chart, the baseline its limits come from, the rules that are asked."""

from datetime import date, datetime

from django.db import transaction

from learnonce.base import audit
from learnonce.base.actors import Actor
from learnonce.improvement.calc import charting, choosing, measures
from learnonce.improvement.calc.spc import lines
from learnonce.improvement.calc.telling import number_of
from learnonce.improvement.errors import NotReady
from learnonce.improvement.models import Measure
from learnonce.improvement.services.measuring import KIND, announce, answers_of, held_measure
from learnonce.improvement.services.screening import checked

LONGEST_WHY = 300  # characters


@transaction.atomic
def choose_chart(*, measure_id: int, chart: str, why: str, actor: Actor, at: datetime) -> None:
    """Draw it by another chart that fits the data, with the reason; back to the usual one needs none.

    Raises NotAllowed, NotReady, HeldBack, Measure.DoesNotExist.
    """
    row = held_measure(measure_id, actor)
    fits = choosing.fitting(data=row.data, has_out_of=row.has_out_of, has_several=row.has_several)
    if chart not in fits:
        raise NotReady("This chart does not suit what you count. Choose one of the others.")
    is_usual = chart == choosing.choose(answers_of(row)).chart
    text = checked(
        why, reason="", longest=LONGEST_WHY, empty="" if is_usual else "Say why another chart suits better."
    ).text
    if (chart, text) == (row.chart, row.chart_why):
        return
    before, row.chart, row.chart_why = row.chart, chart, "" if is_usual else text
    row.save(update_fields=["chart", "chart_why", "updated_at"])
    audit.record(
        verb="measure.chart_chosen",
        subject=(KIND, row.pk),
        actor=actor,
        at=at,
        reason=row.chart_why,
        chart=chart,
        before=before,
    )
    announce(row, at)


@transaction.atomic
def freeze_baseline(*, measure_id: int, until: date | None, why: str, actor: Actor, at: datetime) -> None:
    """Work the limits out from the readings up to a day and keep them; None works them out from all again.

    Raises NotAllowed, HeldBack, Measure.DoesNotExist; NotReady also where there are too few readings.
    """
    row = held_measure(measure_id, actor)
    if until == row.frozen_until:
        return
    if until:
        _must_be_enough(row, until)
    text = checked(why, reason="", longest=LONGEST_WHY, empty="Say why, for whoever reads the chart.").text
    row.frozen_until, row.frozen_why = until, text if until else ""
    row.save(update_fields=["frozen_until", "frozen_why", "updated_at"])
    audit.record(
        verb="measure.baseline",
        subject=(KIND, row.pk),
        actor=actor,
        at=at,
        reason=text,
        until=until.isoformat() if until else "",
    )
    announce(row, at)


@transaction.atomic
def choose_rules(
    *, measure_id: int, zones: bool, screened: bool, why: str, actor: Actor, at: datetime
) -> None:
    """Ask the zone rules in place of the usual ones, or leave large steps out of the limits, or neither.

    Args:
        why: needed where one of the two is turned on.

    Raises NotAllowed, HeldBack, Measure.DoesNotExist; NotReady also where the chart knows no such option.
    """
    row = held_measure(measure_id, actor)
    kind = lines.Kind(row.chart)
    if zones and kind not in charting.WITH_ZONES:
        raise NotReady("This chart has no zones to ask about. Keep the usual rules.")
    if screened and kind not in charting.BY_STEPS:
        raise NotReady("The limits of this chart do not come from steps, so there are none to leave out.")
    chosen = zones or screened
    empty = "Say why, for whoever reads the chart." if chosen else ""
    text = checked(why, reason="", longest=LONGEST_WHY, empty=empty).text if chosen else ""
    if (zones, screened, text) == (row.zones, row.screened, row.rules_why):
        return
    row.zones, row.screened, row.rules_why = zones, screened, text
    row.save(update_fields=["zones", "screened", "rules_why", "updated_at"])
    audit.record(
        verb="measure.rules_chosen",
        subject=(KIND, row.pk),
        actor=actor,
        at=at,
        reason=text,
        zones=zones,
        screened=screened,
    )
    announce(row, at)


def _must_be_enough(row: Measure, until: date) -> None:
    """Limits that rest on a handful of readings tell nothing; the chart would not use them."""
    is_run = row.chart == lines.Kind.RUN
    fewest = charting.FEWEST_FOR_RUNS if is_run else charting.FEWEST_FOR_LIMITS
    excluded = row.marks.filter(kind=measures.EXCLUDE, removed_at__isnull=True).values("on")
    there = row.readings.filter(over_at__isnull=True, amount__isnull=False, on__lte=until)
    many = there.exclude(on__in=excluded).values("on" if row.has_several else "pk").distinct().count()
    if many < fewest:
        raise NotReady(f"Up to then there {number_of(many, 'number')}. A baseline takes {fewest}.")
