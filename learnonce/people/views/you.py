"""Pages about oneself."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.dateparse import parse_datetime
from django.views.decorators.http import require_POST, require_safe

from learnonce.base import panels
from learnonce.base.actors import Request
from learnonce.people import queries, services
from learnonce.people.forms.you import NameForm, TellingForm
from learnonce.ui import htmx


@login_required
@require_safe
def you(request: Request) -> HttpResponse:
    """The person's news, places and choices. Reading it changes nothing: a browser may fetch it ahead."""
    return _page(request)


def _page(
    request: Request, *, name_form: NameForm | None = None, telling_form: TellingForm | None = None
) -> HttpResponse:
    own = queries.own_places(actor=request.actor)
    news = queries.notices(actor=request.actor)
    return render(
        request,
        "people/you.jinja",
        {
            "own": own,
            "notices": news,
            "is_dead": queries.address_is_dead(own.email),
            "unread": sum(not line.is_read for line in news),
            "name_form": name_form or NameForm(initial={"name": own.name}),
            "brought": panels.shown("people.you.brought", request),
            "follows": panels.shown("people.you.follows", request),
            "data": panels.shown("people.you.data", request),
            "telling_form": telling_form or TellingForm(initial={"telling": own.telling}),
        },
        status=422 if name_form or telling_form else 200,
    )


@login_required
@require_POST
def read(request: Request) -> HttpResponse:
    """What is marked is what the page showed; nonsense for its moment marks what has been told by now."""
    try:
        until = parse_datetime(request.POST.get("until", ""))
    except ValueError:
        until = None
    at = timezone.now()
    services.mark_read(actor=request.actor, at=at, until=until if until and timezone.is_aware(until) else at)
    return htmx.done(request, to=reverse("people:you"))


@login_required
@require_POST
def telling(request: Request) -> HttpResponse:
    form = TellingForm(request.POST)
    if not form.is_valid():
        return _page(request, telling_form=form)
    services.choose_telling(telling=form.cleaned_data["telling"], actor=request.actor, at=timezone.now())
    messages.success(request, "Your choice is saved.")
    return htmx.done(request, to=reverse("people:you"))


@login_required
@require_POST
def rename(request: Request) -> HttpResponse:
    form = NameForm(request.POST)
    if not form.is_valid():
        return _page(request, name_form=form)
    services.rename(name=form.cleaned_data["name"], actor=request.actor, at=timezone.now())
    messages.success(request, "Your name is saved.")
    return htmx.done(request, to=reverse("people:you"))
