"""The register as pages, and as a file."""

from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpResponse, QueryDict
from django.shortcuts import render
from django.utils import timezone
from django.utils.cache import patch_vary_headers
from django.utils.http import urlencode
from django.views.decorators.http import require_safe

from learnonce.base.actors import Request
from learnonce.base.pagination import number_from
from learnonce.improvement import queries
from learnonce.improvement.forms import MoveForm, ReachForm, SayForm, reaches
from learnonce.improvement.queries import Line, Narrowing
from learnonce.ui import htmx
from learnonce.ui.tables import sent_as_csv

_HEADINGS = ("number", "what", "stage", "since", "begun", "place", "locality", "kind")


@require_safe
@login_required
def register(request: Request) -> HttpResponse:
    """Who is doing what. The address says what it is narrowed to, so it can be kept and shared."""
    narrowing = Narrowing.read(request.GET.dict())
    found = queries.register(
        actor=request.actor,
        narrowing=narrowing,
        page=number_from(request.GET.get("page")),
        at=timezone.now(),
    )
    kept = urlencode(narrowing.chosen())
    return render(request, "improvement/register.jinja", {"register": found, "kept": kept})


@require_safe
@login_required
def register_csv(request: Request) -> HttpResponse:
    """The same as a file: what the reader may see of it, no more."""
    narrowing = Narrowing.read(request.GET.dict())
    lines = queries.exported(actor=request.actor, narrowing=narrowing, at=timezone.now())
    return sent_as_csv("register", _HEADINGS, (_cells(line) for line in lines))


def _cells(line: Line) -> list[str]:
    began = f"{line.began_on:%Y-%m}" if line.began_on else ""
    return [
        *(f"{line.of}-{line.id}", line.what, line.stage_words, f"{line.since:%Y-%m}", began),
        *(line.place, line.locality, line.of),
    ]


@require_safe
@login_required
def initiative(request: Request, initiative_id: int) -> HttpResponse:
    return page(request, initiative_id)


@require_safe
@login_required
def alike(request: Request) -> HttpResponse:
    """Who is working on what was asked: a part of the page of answers, a page of its own without script."""
    text = request.GET.get("q", "")
    found = queries.working_on(text=text, actor=request.actor, at=timezone.now())
    name = "_alike" if htmx.asks(request) else "alike"
    response = render(
        request, f"improvement/{name}.jinja", {"lines": found.lines, "projects": found.projects, "text": text}
    )
    patch_vary_headers(response, ["HX-Request"])
    return response


def page(
    request: Request,
    initiative_id: int,
    *,
    say: SayForm | None = None,
    move: MoveForm | None = None,
    reach: ReachForm | None = None,
    status: int = 200,
) -> HttpResponse:
    """The page of one initiative, with a form somebody has filled in if there is one."""
    found = queries.detail(actor=request.actor, initiative_id=initiative_id, at=timezone.now())
    if found is None:
        raise Http404
    context = {
        "it": found,
        "say": say or SayForm(),
        "move": move or MoveForm(initial={"stage": found.stage}),
        "reach": reach or reach_form(found),
        "is_new": "new" in request.GET,
        "alike": queries.alike(text=found.what, actor=request.actor, at=timezone.now(), besides=initiative_id)
        if "new" in request.GET
        else [],
    }
    return render(request, "improvement/initiative.jinja", context, status=status)


def reach_form(found: queries.Detail, data: QueryDict | None = None) -> ReachForm:
    """Who may find it, in the words of its place."""
    names = {"place": found.place if found.organisation_id else "me", "locality": found.locality}
    return ReachForm(data, reaches=reaches(names), initial={"reach": str(int(found.tier))})
