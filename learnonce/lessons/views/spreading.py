"""How a lesson spread: the picture, and the places behind it."""

from django.http import HttpResponse
from django.shortcuts import redirect, render

from learnonce.base import panels
from learnonce.base.actors import Request
from learnonce.lessons import queries
from learnonce.lessons.calc import adopting, forest, lineage, spreading
from learnonce.lessons.calc.spreading import Growth
from learnonce.lessons.views.answers import answered

UNKNOWN = "UNKNOWN"
WAYS = {
    adopting.REPLICATE: "Taken as it is",
    adopting.CUSTOMISE: "Fitted to the place",
    adopting.ENHANCE: "With something new",
    lineage.LESSON: "Grew into a new lesson",
    lineage.TWIN: "Learned in two places",
    adopting.PARALLEL: "Looked, built another way",
    adopting.DECLINE: "Looked, not for the place",
    UNKNOWN: "Not recorded how",
}


@answered
def lineage_page(request: Request, lesson_id: int) -> HttpResponse:
    """Who took the lesson from whom, in which way, and how it went."""
    spread = queries.spread(actor=request.actor, lesson_id=lesson_id)
    if spread is None:
        return redirect("lessons:detail", lesson_id=lesson_id)  # which says that it was withdrawn
    drawn = [branch.twig for branch in spread.tree.walk()]
    ways, outcomes = {twig.way for twig in drawn}, {twig.outcome for twig in drawn}
    context = {
        "spread": spread,
        "wide": lineage.wide(spread.tree),
        "tall": lineage.tall(spread.tree),
        "ways": {way: words for way, words in WAYS.items() if way in ways},
        "outcomes": {
            code or UNKNOWN: words
            for code, words in adopting.OUTCOMES.items()
            if (code or UNKNOWN) in outcomes
        },
    }
    if spread.growth:
        context |= _pictures(spread.growth)
    return render(request, "lessons/lineage.jinja", context)


@answered
def evidence_page(request: Request, lesson_id: int) -> HttpResponse:
    """What the places that took it up measured, one by one and together."""
    page = queries.measured_page(actor=request.actor, lesson_id=lesson_id)
    if page is None:
        return redirect("lessons:detail", lesson_id=lesson_id)  # which says that it was withdrawn
    drawn = [(line.name, line.effect) for line in page.drawn if line.effect]
    context = {
        "page": page,
        "more": panels.shown("lessons.evidence", request, lesson_id=lesson_id),
        "wide": forest.forest(drawn, page.together.average, width=760, names=220),
        "tall": forest.forest(drawn, page.together.average, width=340, names=0),
    }
    return render(request, "lessons/evidence.jinja", context)


def _pictures(growth: Growth) -> dict[str, object]:
    """The stair over time and the tiles by place, each for a wide screen and for a phone."""
    return {
        "stair_wide": spreading.chart(growth.taken, width=680, height=280),
        "stair_tall": spreading.chart(growth.taken, width=340, height=240),
        "tiles_wide": spreading.map_of(growth.tiles, width=640)
        or spreading.grid_of(growth.tiles, width=640, columns=5),
        "tiles_tall": spreading.grid_of(growth.tiles, width=340, columns=3),
    }
