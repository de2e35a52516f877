"""One's own data: a copy of it, its history, and the end of it."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from learnonce.base.actors import Request
from learnonce.base.pagination import number_from
from learnonce.records import queries, services
from learnonce.records.forms import EraseMeForm
from learnonce.ui import htmx


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def my_data(request: Request) -> HttpResponse:
    """Ask for a copy of everything held about oneself, and fetch it."""
    if request.method == "POST":
        services.ask_for_copy(actor=request.actor, at=timezone.now())
        return htmx.done(request, to=reverse("records:my_data"))
    copy = queries.own_copy(actor=request.actor, at=timezone.now())
    return render(request, "records/my_data.jinja", {"copy": copy})


@login_required
@never_cache
@require_safe
def my_copy(request: Request) -> HttpResponse:
    data = queries.own_copy_file(actor=request.actor, at=timezone.now())
    if data is None:
        raise Http404
    headers = {"Content-Disposition": 'attachment; filename="about-you.zip"'}
    return HttpResponse(data, content_type="application/zip", headers=headers)


@login_required
@require_safe
def my_history(request: Request) -> HttpResponse:
    page = queries.own_history(actor=request.actor, page=number_from(request.GET.get("page")))
    return render(request, "records/history.jinja", {"page": page, "name": ""})


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def erase_me(request: Request) -> HttpResponse:
    """What goes and what stays; the wish; and, while it waits, the way back."""
    form = EraseMeForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            services.ask_to_be_erased(actor=request.actor, at=timezone.now())
        except services.NotPossible as problem:
            form.add_error(None, str(problem))
        else:
            return htmx.done(request, to=reverse("records:erase_me"))
    context = {
        "form": form,
        "erasure": queries.own_erasure(actor=request.actor),
        "days": services.COOLING.days,
    }
    return render(request, "records/erase_me.jinja", context, status=422 if form.errors else 200)


@login_required
@require_POST
def undo_my_erasure(request: Request) -> HttpResponse:
    waiting = queries.own_erasure(actor=request.actor)
    if waiting:
        try:
            services.undo_erasure(erasure_id=waiting.id, actor=request.actor, at=timezone.now())
        except services.NotPossible as problem:
            messages.warning(request, str(problem))
        else:
            messages.success(request, "Your account stays.")
    return htmx.done(request, to=reverse("records:my_data"))
