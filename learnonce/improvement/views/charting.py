"""The chart of a measure: its part of the page, and the files it can be fetched as."""

from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.utils.cache import patch_cache_control
from django.utils.text import slugify
from django.views.decorators.http import require_safe

from learnonce.base import tasks
from learnonce.base.actors import Request
from learnonce.improvement import queries
from learnonce.improvement.queries import ChartPage, ChartRow
from learnonce.ui.tables import sent_as_csv

KEPT = 365 * 24 * 3600  # seconds a browser may keep a picture whose address names its numbers
CHART_HEADINGS = (
    *("on", "value", "middle", "lower limit", "upper limit", "what the rules say"),
    "rules and baseline",
)
MOST_TRIES = 15  # times the page asks by itself whether the picture is there


def chart_of(request: Request, measure_id: int) -> ChartPage:
    """What is said of the chart; a picture that is missing is ordered, and nobody waits for it.

    Raises Http404.
    """
    found = queries.chart_page(measure_id=measure_id, actor=request.actor)
    if found is None:
        raise Http404
    order_picture(found)
    return found


def order_picture(chart: ChartPage) -> None:
    """Have the picture drawn unless it is there. Ordering it again does nothing."""
    if chart.rows and not chart.is_drawn:
        number = chart.measure_id
        tasks.defer("improvement.draw_chart", once=f"improvement.draw_chart.{number}", measure_id=number)


@require_safe
@login_required
def chart_part(request: Request, measure_id: int) -> HttpResponse:
    """The picture, or that it is being drawn: what the page asks for until it is there."""
    tries = request.GET.get("tries", "")
    number = int(tries) if tries.isdecimal() and len(tries) < 4 else 0  # noqa: PLR2004  digits
    context = {
        "chart": chart_of(request, measure_id),
        "tries": number + 1,
        "asks_again": number < MOST_TRIES,
        "in_story": request.GET.get("in") == "story",
    }
    return render(request, "improvement/_picture.jinja", context)


@require_safe
@login_required
def chart_svg(request: Request, measure_id: int) -> HttpResponse:
    found = queries.picture(measure_id=measure_id, actor=request.actor)
    if found is None:
        raise Http404
    drawn = found.narrow if request.GET.get("size") == "narrow" else found.wide
    return _served(request, found, drawn, "image/svg+xml", "svg")


@require_safe
@login_required
def chart_png(request: Request, measure_id: int) -> HttpResponse:
    found = queries.picture(measure_id=measure_id, actor=request.actor)
    if found is None:
        raise Http404
    return _served(request, found, found.png, "image/png", "png")


def _served(
    request: Request, found: queries.Drawn, data: str | bytes, kind: str, ending: str
) -> HttpResponse:
    """The file as it is kept. One that is asked for by the name of its numbers never changes."""
    answer = HttpResponse(data, content_type=kind)
    if request.GET.get("v") == found.digest:
        patch_cache_control(answer, private=True, max_age=KEPT, immutable=True)
    else:
        patch_cache_control(answer, private=True, no_cache=True)
    if "download" in request.GET:
        answer["Content-Disposition"] = f'attachment; filename="{_name(found.title)}.{ending}"'
    return answer


@require_safe
@login_required
def chart_csv(request: Request, measure_id: int) -> HttpResponse:
    """The numbers of the picture: values, lines and what the rules say, oldest first."""
    found = queries.chart_page(measure_id=measure_id, actor=request.actor, most=None)
    if found is None:
        raise Http404
    rows = (_cells(row, found.stated) for row in reversed(found.rows))
    return sent_as_csv(f"{_name(found.title)}-chart", CHART_HEADINGS, rows)


def _cells(row: ChartRow, stated: str) -> list[str]:
    """A row says of itself which rules were asked and what the limits come from: files are cut and joined."""
    value, told = (row.value, row.told) if row.is_there else ("", row.value)
    numbers = (number.replace(",", "") for number in (value, row.centre, row.lower, row.upper))
    return [row.on.isoformat(), *numbers, told, stated]


def _name(title: str) -> str:
    return slugify(title) or "chart"
