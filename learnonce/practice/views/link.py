"""A team's open link and its poster for the staff room."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_POST

from learnonce.base.actors import Request
from learnonce.practice import poster, queries, services


@login_required
def link(request: Request, team_id: int) -> HttpResponse:
    found = _found(request, team_id)
    return render(request, "practice/link.jinja", {"link": found, "address": poster.address(found.key)})


@require_POST
@login_required
def open_link(request: Request, team_id: int) -> HttpResponse:
    _found(request, team_id)
    services.open_link(team_id=team_id, actor=request.actor, at=timezone.now())
    return redirect("practice:link", team_id=team_id)


@require_POST
@login_required
def renew_link(request: Request, team_id: int) -> HttpResponse:
    _found(request, team_id)
    services.renew_link(team_id=team_id, actor=request.actor, at=timezone.now())
    messages.success(request, "The old link no longer works. Print the new poster and take the old one down.")
    return redirect("practice:link", team_id=team_id)


@login_required
def poster_pdf(request: Request, team_id: int) -> HttpResponse:
    found = _found(request, team_id)
    if not found.key:
        raise Http404
    team = found.team
    return HttpResponse(
        poster.pdf(key=found.key, team_name=team.name, place_name=team.place.name),
        content_type="application/pdf",
        headers={"Content-Disposition": f'inline; filename="learnonce-poster-{team_id}.pdf"'},
    )


def _found(request: Request, team_id: int) -> queries.LinkPage:
    found = queries.link_of_team(actor=request.actor, team_id=team_id)
    if found is None:
        raise Http404
    return found
