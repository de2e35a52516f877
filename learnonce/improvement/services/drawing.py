"""Drawing the chart of a measure. Only the worker does it: the drawing program is too large for the web."""

from datetime import datetime

from django.db import transaction

from learnonce.base.actors import SYSTEM
from learnonce.improvement import queries
from learnonce.improvement.calc import captions, charting, drawing
from learnonce.improvement.calc.spc import lines
from learnonce.improvement.models import Picture

SHARPER = 2  # points of the PNG for each of the page


def draw_chart(*, measure_id: int, at: datetime) -> None:
    """Draw one chart from the numbers as they are now, unless that is done already. Can run twice."""
    found = queries.series(measure_id=measure_id, actor=SYSTEM)
    if found is None or not found.on:
        return
    asked, named = queries.question(found), queries.named(found)
    unit = captions.unit(named)
    try:
        answer = charting.answer(asked)
    except lines.Refused:
        answer = charting.answer(charting.as_run(asked))
    flags = queries.drawn_flags(found)
    stated = captions.stated(answer, named)
    digest = drawing.digest(answer, flags, unit=unit, stated=stated)
    if Picture.objects.filter(measure_id=measure_id, digest=digest).exists():
        return
    import vl_convert  # 80 MB: only where something is drawn

    wide, narrow = (
        vl_convert.vegalite_to_svg(drawing.spec(answer, flags, unit=unit, size=size, stated=stated))
        for size in drawing.SIZES
    )
    drawn = {
        "digest": digest,
        "wide": wide,
        "narrow": narrow,
        "png": vl_convert.svg_to_png(wide, scale=SHARPER),
        "drawn_at": at,
    }
    with transaction.atomic():
        Picture.objects.update_or_create(measure_id=measure_id, defaults=drawn)
