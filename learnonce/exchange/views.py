"""Pages on which lessons are brought in: the file, its columns, progress and report."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import ObjectDoesNotExist
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from learnonce.base.actors import Request
from learnonce.base.sharing import Tier
from learnonce.exchange import queries, services
from learnonce.exchange.forms import ArrangeForm, UploadForm
from learnonce.exchange.queries import ArrangePage
from learnonce.people import policies as places
from learnonce.ui import htmx
from learnonce.ui.tables import sent_as_csv


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def imports(request: Request) -> HttpResponse:
    """Send a file; and every import there was."""
    found = queries.imports(actor=request.actor)
    form = UploadForm(request.POST, request.FILES) if request.method == "POST" else UploadForm()
    if request.method == "POST" and form.is_valid():
        file = form.cleaned_data["file"]
        try:
            row = services.upload(name=file.name, data=file.read(), actor=request.actor, at=timezone.now())
        except (services.Unreadable, services.NotPossible) as problem:
            form.add_error("file", str(problem))
        else:
            return htmx.done(request, to=reverse("exchange:arrange", args=[row.pk]))
    context = {"imports": found, "form": form, "may_start_pack": places.administers(request.actor)}
    return render(request, "exchange/imports.jinja", context, status=422 if form.errors else 200)


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def arrange(request: Request, import_id: int) -> HttpResponse:
    """Where each column goes, how the first rows would look, and the start."""
    page = _arrange_page(request, import_id)
    if page is None:
        return redirect("exchange:progress", import_id)
    form = ArrangeForm(
        request.POST or None,
        page=page,
        tiers=_tiers(request),
        localities=queries.localities_for(actor=request.actor),
    )
    if request.method == "POST" and form.is_valid() and _arranged(request, page, form):
        name = "progress" if request.POST.get("go") == "start" else "arrange"
        to = reverse(f"exchange:{name}", args=[import_id])
        return htmx.done(request, to=to if name == "progress" else f"{to}#first-rows")
    context = {"page": page, "form": form}
    return render(request, "exchange/arrange.jinja", context, status=422 if form.errors else 200)


def _arrange_page(request: Request, import_id: int) -> ArrangePage | None:
    try:
        return queries.arrange_page(import_id=import_id, actor=request.actor)
    except ObjectDoesNotExist as problem:
        raise Http404 from problem


def _tiers(request: Request) -> list[Tier]:
    if places.administers(request.actor):
        return [Tier.SIGNED_IN, Tier.PUBLIC, Tier.LOCALITY]
    return [Tier.LOCALITY]


def _arranged(request: Request, page: ArrangePage, form: ArrangeForm) -> bool:
    """Save what was decided, and start when that was asked for."""
    try:
        services.arrange(import_id=page.id, wishes=form.wishes(), actor=request.actor)
        if request.POST.get("go") == "start":
            services.begin(import_id=page.id, actor=request.actor, at=timezone.now())
    except services.NotPossible as problem:
        form.add_error(None, str(problem))
        return False
    return True


@login_required
@require_safe
def progress(request: Request, import_id: int) -> HttpResponse:
    """How far it is, and what became of it. The page asks again every two seconds until it is over."""
    try:
        page = queries.progress_page(import_id=import_id, actor=request.actor)
    except ObjectDoesNotExist as problem:
        raise Http404 from problem
    if page is None:
        return redirect("exchange:arrange", import_id)
    template = "exchange/_progress.jinja" if htmx.asks(request) else "exchange/progress.jinja"
    return render(request, template, {"page": page})


@login_required
@require_safe
def left_out(request: Request, import_id: int) -> HttpResponse:
    """The rows left out, as CSV."""
    try:
        rows = queries.left_out(import_id=import_id, actor=request.actor)
    except ObjectDoesNotExist as problem:
        raise Http404 from problem
    return sent_as_csv(f"left-out-{import_id}", ("line", "reason"), rows)


@login_required
@require_POST
def starter(request: Request) -> HttpResponse:
    """Import our own pack of lessons."""
    row = services.begin_starter(actor=request.actor, at=timezone.now())
    return htmx.done(request, to=reverse("exchange:progress", args=[row.pk]))


@login_required
@require_POST
def give_up(request: Request, import_id: int) -> HttpResponse:
    """Throw the file away."""
    try:
        services.give_up(import_id=import_id, actor=request.actor, at=timezone.now())
    except ObjectDoesNotExist as problem:
        raise Http404 from problem
    except services.NotPossible as problem:
        messages.warning(request, str(problem))
    else:
        messages.success(request, "The file is thrown away. Nothing of it was imported.")
    return htmx.done(request, to=reverse("exchange:imports"))
