"""A team: who is in it, who is invited, who leaves."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import ObjectDoesNotExist
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from learnonce.base import panels
from learnonce.base.actors import Request
from learnonce.people import queries, services
from learnonce.people.forms.team import InviteForm
from learnonce.ui import htmx


@login_required
@require_safe
def teams(request: Request) -> HttpResponse:
    """One's teams; whoever has one only is led to it."""
    found = queries.own_teams(actor=request.actor)
    if len(found) == 1:
        return redirect("people:team", team_id=found[0].id)
    return render(request, "people/teams.jinja", {"teams": found})


@login_required
@require_safe
def team(request: Request, team_id: int) -> HttpResponse:
    return _page(request, team_id, InviteForm())


@login_required
@require_POST
def invite(request: Request, team_id: int) -> HttpResponse:
    form = InviteForm(request.POST)
    if not form.is_valid():
        return _page(request, team_id, form)
    try:
        services.invite(team_id=team_id, **form.cleaned_data, actor=request.actor, at=timezone.now())
    except KeyError as problem:
        raise Http404 from problem
    except services.NotPossible as problem:
        form.add_error("email", str(problem))
        return _page(request, team_id, form)
    messages.success(request, f"The invitation is on its way to {form.cleaned_data['email']}.")
    return htmx.done(request, to=reverse("people:team", args=[team_id]))


def _page(request: Request, team_id: int, form: InviteForm) -> HttpResponse:
    try:
        page = queries.team_page(team_id=team_id, actor=request.actor, at=timezone.now())
    except KeyError as problem:
        raise Http404 from problem
    status = 422 if form.errors else 200
    more = panels.shown("people.team", request, team_id=team_id)
    return render(request, "people/team.jinja", {"page": page, "form": form, "more": more}, status=status)


@login_required
@require_POST
def withdraw_invitation(request: Request, invitation_id: int) -> HttpResponse:
    try:
        team_id = services.withdraw_invitation(
            invitation_id=invitation_id, actor=request.actor, at=timezone.now()
        )
    except services.NotPossible as problem:
        messages.warning(request, str(problem))
        return htmx.done(request, to=reverse("people:teams"))
    except ObjectDoesNotExist as problem:
        raise Http404 from problem
    messages.success(request, "The invitation is withdrawn. Its link no longer works.")
    return htmx.done(request, to=reverse("people:team", args=[team_id]))


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def end_membership(request: Request, team_id: int, person_id: int) -> HttpResponse:
    """Ask first; then let the person leave. One's own leaving goes the same way."""
    try:
        place, member = queries.membership(team_id=team_id, person_id=person_id, actor=request.actor)
    except KeyError as problem:
        raise Http404 from problem
    is_self = person_id == request.actor.user_id
    if request.method != "POST":
        return render(
            request, "people/end_membership.jinja", {"team": place, "member": member, "is_self": is_self}
        )
    services.end_membership(person_id=person_id, team_id=team_id, actor=request.actor, at=timezone.now())
    who = "You are" if is_self else f"{member.name} is"
    messages.success(request, f"{who} no longer in {place.name} of {place.place.name}.")
    to = reverse("people:you") if is_self else reverse("people:team", args=[team_id])
    return htmx.done(request, to=to)
