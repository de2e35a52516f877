"""Board pages and posters of projects: looked at, and printed."""

from datetime import timedelta

from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from learnonce.base.actors import Request
from learnonce.improvement import paper, queries
from learnonce.improvement.calc import squire
from learnonce.improvement.queries import OnBoard, PlaceBoard, Poster
from learnonce.improvement.views import board_papers
from learnonce.improvement.views.report_papers import sent
from learnonce.improvement.views.reporting import order, waiting
from learnonce.ui import htmx

PDF = "application/pdf"
PAPERS = ("a3", "a4")
LATELY = timedelta(days=365)  # what has ended since is still told


def _board(request: Request, project_id: int, *, pictures: bool = False) -> OnBoard:
    found = queries.board(project_id=project_id, actor=request.actor, pictures=pictures)
    if found is None:
        raise Http404
    order(found.waits)
    return found


@require_safe
@login_required
def board(request: Request, project_id: int) -> HttpResponse:
    it = _board(request, project_id)
    return render(request, "improvement/board.jinja", {"it": it, "aim": board_papers.aim_words(it)})


@require_safe
@login_required
def board_pdf(request: Request, project_id: int) -> HttpResponse:
    """One A4 page; while its charts are being drawn, how far that is. `?now` does without those."""
    it = _board(request, project_id, pictures=True)
    if it.waits and "now" not in request.GET:
        return waiting(request, waits=len(it.waits), total=len(it.drawn), title=it.title)
    if htmx.asks(request):
        return htmx.done(request, to=request.path)
    return sent(paper.board(board_papers.alone(it)), PDF, f"board-{project_id}.pdf")


def _place_board(request: Request, organisation_id: int, *, pictures: bool = False) -> PlaceBoard:
    found = queries.place_board(
        organisation_id=organisation_id,
        actor=request.actor,
        since=timezone.now() - LATELY,
        pictures=pictures,
    )
    if found is None:
        raise Http404
    order(number for it in found.projects for number in it.waits)
    return found


@require_safe
@login_required
def place_board(request: Request, organisation_id: int) -> HttpResponse:
    """All projects of a place that the reader may see, by name."""
    found = _place_board(request, organisation_id)
    context = {
        "page": found,
        "first_ones": board_papers.FIRST_ONES,
        "aims": {it.id: board_papers.aim_words(it) for it in found.projects},
        "beside": {it.id: board_papers.beside(it) for it in found.projects},
    }
    return render(request, "improvement/place_board.jinja", context)


@require_safe
@login_required
def place_board_pdf(request: Request, organisation_id: int) -> HttpResponse:
    found = _place_board(request, organisation_id, pictures=True)
    waits = sum(len(it.waits) for it in found.projects)
    if waits and "now" not in request.GET:
        total = sum(len(it.drawn) for it in found.projects)
        return waiting(request, waits=waits, total=total, title=f"Improvement at {found.place}")
    if htmx.asks(request):
        return htmx.done(request, to=request.path)
    return sent(paper.board(board_papers.several(found)), PDF, f"board-of-place-{organisation_id}.pdf")


def _poster(request: Request, project_id: int, *, pictures: bool = False) -> Poster:
    found = queries.poster(project_id=project_id, actor=request.actor, pictures=pictures)
    if found is None:
        raise Http404
    if found.told and found.told.waits:
        order([found.told.measure_id])
    return found


@require_safe
@login_required
def poster(request: Request, project_id: int) -> HttpResponse:
    """What is on the poster, what is missing on it, and the way to print it."""
    found = _poster(request, project_id)
    context = {
        "poster": found,
        "it": found.project,
        "link": board_papers.lesson_address(found),
        "missing": [squire.BY_KEY[key] for key in found.missing],
    }
    return render(request, "improvement/poster.jinja", context)


@require_safe
@login_required
def poster_pdf(request: Request, project_id: int, size: str) -> HttpResponse:
    """`size`: a3 or a4."""
    if size not in PAPERS:
        raise Http404
    found = _poster(request, project_id, pictures=True)
    if found.told and found.told.waits and "now" not in request.GET:
        return waiting(request, waits=1, total=1, title=found.project.title)
    if htmx.asks(request):
        return htmx.done(request, to=request.path)
    data = paper.poster(board_papers.poster(found, paper=size))
    return sent(data, PDF, f"poster-{project_id}-{size}.pdf")
