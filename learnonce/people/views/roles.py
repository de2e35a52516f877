"""Giving and ending roles, for administrators."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import ObjectDoesNotExist
from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from learnonce.base.actors import Request
from learnonce.people import queries, services
from learnonce.people.forms.places import RoleForm
from learnonce.ui import htmx


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def roles(request: Request) -> HttpResponse:
    """Who holds which role, and a form to give one."""
    text = request.GET.get("text", "").strip()[:100]
    held = queries.roles_held(actor=request.actor, text=text)
    form = RoleForm(request.POST or None)
    if request.method != "POST" or not form.is_valid() or not _given(request, form):
        context = {"held": held, "form": form, "text": text}
        return render(request, "people/roles.jinja", context, status=422 if form.errors else 200)
    messages.success(request, "The role is given.")
    return htmx.done(request, to=reverse("people:roles"))


def _given(request: Request, form: RoleForm) -> bool:
    try:
        services.give_role(**form.arguments(), actor=request.actor, at=timezone.now())
    except services.NotPossible as problem:
        form.add_error("where", str(problem))
        return False
    return True


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def end_role(request: Request, assignment_id: int) -> HttpResponse:
    """Ask first, then take the role back, or give up one's own."""
    try:
        held = queries.role_held(assignment_id=assignment_id, actor=request.actor)
    except ObjectDoesNotExist as problem:
        raise Http404 from problem
    is_self = held.person_id == request.actor.user_id
    if request.method != "POST":
        return render(request, "people/end_role.jinja", {"held": held, "is_self": is_self})
    try:
        services.end_role(assignment_id=assignment_id, actor=request.actor, at=timezone.now())
    except services.NotPossible as problem:
        messages.warning(request, str(problem))
    else:
        who = "You are" if is_self else f"{held.name} is"
        messages.success(request, f"{who} no longer {held.role.lower()}.")
    return htmx.done(request, to=reverse("people:you" if is_self else "people:roles"))
