"""How the learning loop turns, for those who lead a place."""

from datetime import timedelta

from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.http import HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from learnonce.base import panels
from learnonce.base.actors import Request
from learnonce.lessons import queries
from learnonce.lessons.views.answers import answered

MONTHS = {"3": "3 months", "12": "12 months", "36": "3 years"}


@login_required
@require_safe
@answered
def figures(request: Request) -> HttpResponse:
    """Plain counts of one place over some months. Other rooms add theirs."""
    places = queries.figure_places(actor=request.actor)
    if not places:
        raise PermissionDenied("These figures are for those who lead a locality.")
    asked = request.GET.get("place", "")
    place = next((number for number, _name in places if str(number) == asked), places[0][0])
    months = request.GET.get("months", "")
    months = months if months in MONTHS else "12"
    since = timezone.now() - timedelta(days=int(months) * 365 // 12)
    context = {
        "figures": queries.loop_figures(actor=request.actor, locality_id=place, since=since),
        "places": places,
        "place": place,
        "place_name": dict(places)[place],
        "months": months,
        "choices": MONTHS,
        "more": panels.shown("lessons.figures", request, locality_id=place, since=since),
    }
    return render(request, "lessons/figures.jinja", context)
