"""Finding what somebody has solved already."""

from datetime import datetime, timedelta

from django.http import HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.cache import patch_vary_headers
from django.utils.dateparse import parse_datetime
from django.utils.http import urlencode
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from learnonce.base import panels
from learnonce.base.actors import Request
from learnonce.base.pagination import number_from
from learnonce.lessons import queries, services
from learnonce.lessons.calc.findable import Narrowing
from learnonce.ui import htmx

SEARCHED = "searched_at"  # in the session: when the search began that may lead to an adoption
TYPED = "search_typed"  # in the session: number and beginning of the search that is being typed
SAME_SEARCH = timedelta(minutes=15)


@require_safe
def find(request: Request) -> HttpResponse:
    """Answers to a question, or everything. The address says it all, so it can be kept and shared."""
    given = request.GET.dict()
    sort = "confirmed" if given.get("sort") == "confirmed" else ""
    found = queries.find(
        actor=request.actor,
        text=given.get("q", ""),
        narrowing=Narrowing.read(given),
        page=number_from(given.get("page")),
        sort=sort,
    )
    if found.text and not found.pointed and found.number == 1:
        _count(request, found.best)
    kept = {"q": found.text, **found.narrowing.chosen(), "sort": sort}
    kept = {name: value for name, value in kept.items() if value}
    context = {"found": found, "sort": sort, "kept": kept, "without": _without(request.path, kept)}
    if not found.cards:  # an administrator may be offered lessons to begin with
        context["few"] = panels.shown("lessons.nothing-found", request)
    if found.text and not found.pointed:  # a higher room may know who is working on it
        context["under_way"] = panels.shown("lessons.found", request, text=found.text)
    template = "lessons/_found.jinja" if htmx.asks(request) else "lessons/find.jinja"
    response = render(request, template, context)
    if htmx.asks(request):  # the bar shows the short address, without the choices that are empty
        response.headers["HX-Push-Url"] = f"{request.path}?{urlencode(kept)}" if kept else request.path
    patch_vary_headers(response, ["HX-Request"])  # a fragment and its page share an address
    return response


@never_cache
@require_POST
def likes(request: Request) -> HttpResponse:
    """What is like a text under way. It comes as a form, so that no address or log ever holds it."""
    found = queries.likes(text=request.POST.get("text", ""), actor=request.actor)
    return render(request, "lessons/_likes.jinja", {"likes": found})


def _count(request: Request, best: float | None) -> None:
    """Count that somebody looked: once, however many answers followed while they typed.

    Many read those answers and never press the button. What counts is what the last words found.
    Signed out there is no session to know the typing by, and no place to count for: the button counts.
    """
    is_typing = request.headers.get("HX-Trigger-Name") == "q"
    signed_in = request.actor.is_signed_in
    if is_typing and not signed_in:
        return
    now = timezone.now()
    number, began = request.session.get(TYPED, (None, "")) if signed_in else (None, "")
    if number and now - (parse_datetime(began) or now) > SAME_SEARCH:
        number = None
    counted = services.count_search(actor=request.actor, best=best, at=now, goes_on=number)
    if is_typing and counted != number:
        request.session[TYPED] = (counted, now.isoformat())
    elif not is_typing and number:  # the button was pressed: what is typed next is another search
        del request.session[TYPED]
    _remember(request, now)


def _remember(request: Request, now: datetime) -> None:
    """Note in the session when a signed-in person began to look, so that a later adoption can say so."""
    if not request.actor.is_signed_in:
        return
    before = parse_datetime(request.session.get(SEARCHED, ""))
    if before is None or now - before > SAME_SEARCH:
        request.session[SEARCHED] = now.isoformat()


def _without(path: str, kept: dict[str, str]) -> dict[str, str]:
    """For each thing chosen, the address of the same list without it."""
    return {
        name: f"{path}?{urlencode({key: value for key, value in kept.items() if key != name})}"
        for name in kept
    }
