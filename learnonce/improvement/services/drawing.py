"""Drawing the chart of a measure. Only the worker does it: the drawing program is too large for the web."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime

from django.db import transaction

from learnonce.base.actors import SYSTEM
from learnonce.improvement import queries
from learnonce.improvement.calc import captions, charting, drawing
from learnonce.improvement.calc.spc import lines
from learnonce.improvement.models import Measure, Picture

SHARPER = 2  # points of the PNG for each of the page


@dataclass(frozen=True, slots=True)
class _Asked:
    """What is to be drawn, and the name of the numbers and settings it shows."""

    specs: Callable[[], Iterator[drawing.Spec]]
    digest: str


def draw_chart(*, measure_id: int, at: datetime) -> None:
    """Draw one chart from the numbers as they are now, unless that is done already. Can run twice.

    What was drawn while the numbers changed is thrown away: whoever changed them has ordered another.
    """
    asked = _asked(measure_id)
    if asked is None or Picture.objects.filter(measure_id=measure_id, digest=asked.digest).exists():
        return
    import vl_convert  # 80 MB: only where something is drawn

    wide, narrow = (vl_convert.vegalite_to_svg(spec) for spec in asked.specs())
    drawn = {
        "digest": asked.digest,
        "wide": wide,
        "narrow": narrow,
        "png": vl_convert.svg_to_png(wide, scale=SHARPER),
        "drawn_at": at,
    }
    with transaction.atomic():
        if not Measure.objects.select_for_update().filter(pk=measure_id).exists():
            return
        now = _asked(measure_id)
        if now and now.digest == asked.digest:
            Picture.objects.update_or_create(measure_id=measure_id, defaults=drawn)


def _asked(measure_id: int) -> _Asked | None:
    """None where there is nothing to draw."""
    found = queries.series(measure_id=measure_id, actor=SYSTEM)
    if found is None or not found.on:
        return None
    asked, named = queries.question(found), queries.named(found)
    unit = captions.unit(named)
    try:
        answer = charting.answer(asked)
    except lines.Refused:
        answer = charting.answer(charting.as_run(asked))
    flags, stated = queries.drawn_flags(found), captions.stated(answer, named)
    return _Asked(
        specs=lambda: (
            drawing.spec(answer, flags, unit=unit, size=size, stated=stated) for size in drawing.SIZES
        ),
        digest=drawing.digest(answer, flags, unit=unit, stated=stated),
    )
