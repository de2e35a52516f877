"""Pasting a block or sending a file, looking at how it is read, and undoing it."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import ObjectDoesNotExist, PermissionDenied
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST

from learnonce.base.actors import Request
from learnonce.improvement import queries, services
from learnonce.improvement.forms.pasting import BlockForm, PasteForm
from learnonce.improvement.services import Preview
from learnonce.improvement.views.answers import HELD
from learnonce.improvement.views.measuring import own_page, page_of_measure
from learnonce.improvement.views.readings import said
from learnonce.ui import htmx


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def paste(request: Request, measure_id: int) -> HttpResponse:
    """A block from a spreadsheet, or a file."""
    found = own_page(request, measure_id)
    if found.by_dates:
        return redirect("improvement:enter_readings", measure_id=measure_id)
    form = PasteForm(request.POST, request.FILES) if request.method == "POST" else PasteForm()
    if form.is_valid():
        data, name = form.block()
        try:
            number = services.bring_block(
                measure_id=measure_id,
                data=data,
                name=name,
                first=form.cleaned_data["first"],
                actor=request.actor,
                at=timezone.now(),
            )
        except services.NotReady as problem:
            form.add_error("file" if name else "text", str(problem))
        else:
            return htmx.done(request, to=reverse("improvement:block", kwargs={"batch_id": number}))
    context = {"form": form, "it": found}
    return render(request, "improvement/paste.jinja", context, status=HELD if form.is_bound else 200)


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def block(request: Request, batch_id: int) -> HttpResponse:
    """How the block is read; choosing other columns shows it anew, keeping it keeps what can be used."""
    seen = _seen(request, batch_id)
    if seen is None:
        messages.warning(request, "This block was kept already.")
        return redirect("improvement:measures")
    found = own_page(request, seen.measure_id)
    form = BlockForm(preview=seen)
    problem = ""
    if request.method == "POST":
        form = BlockForm(request.POST, preview=seen)
        problem = "Choose columns of this block."
        if form.is_valid():
            try:
                added = services.keep_block(
                    batch_id=batch_id,
                    wishes=form.wishes(),
                    put_right=form.cleaned_data["put_right"],
                    newest=form.cleaned_data["newest"],
                    actor=request.actor,
                    at=timezone.now(),
                )
            except services.NotReady as refusal:
                problem = str(refusal)
                seen = _seen(request, batch_id) or seen
                form = BlockForm(preview=seen)
            else:
                kept = f" {len(added.kept):,} stayed as they were." if added.kept else ""
                messages.success(request, said(added) + kept + " You can undo it below.")
                return htmx.done(request, to=page_of_measure(found.id, at="#blocks"))
    context = {"form": form, "it": found, "block": seen, "problem": problem}
    return render(request, "improvement/block.jinja", context, status=HELD if problem else 200)


@require_POST
@login_required
def undo(request: Request, batch_id: int) -> HttpResponse:
    try:
        number, stay = services.undo_block(batch_id=batch_id, actor=request.actor, at=timezone.now())
    except ObjectDoesNotExist as missing:
        raise Http404 from missing
    except services.NotAllowed as refusal:
        raise PermissionDenied(str(refusal)) from refusal
    words = f" {stay:,} stay: somebody has corrected them since." if stay else ""
    messages.success(request, f"Undone.{words}")
    return htmx.done(request, to=page_of_measure(number))


def _seen(request: Request, batch_id: int) -> Preview | None:
    """The preview by what the address, or what was sent, wishes; by what is probably meant otherwise."""
    given = request.POST if request.method == "POST" else request.GET
    home = queries.home(actor=request.actor)
    try:
        return services.preview_block(
            batch_id=batch_id,
            wishes=BlockForm.wishes_in(given) if "on" in given else None,
            place=home.place.name if home else "",
            actor=request.actor,
            today=timezone.localdate(),
        )
    except ObjectDoesNotExist as missing:
        raise Http404 from missing
    except services.NotAllowed as refusal:
        raise PermissionDenied(str(refusal)) from refusal
