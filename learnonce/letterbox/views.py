"""A letter that waits for its writer."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import ObjectDoesNotExist
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_POST

from learnonce.base.actors import Request
from learnonce.letterbox import queries, services
from learnonce.letterbox.forms import ConfirmForm
from learnonce.ui import htmx

HELD = 422


@login_required
def held(request: Request, held_id: int) -> HttpResponse:
    """Read it, change it, and say that it is yours."""
    found = queries.held(held_id=held_id, actor=request.actor)
    if found is None:
        raise Http404
    whole = f"{found.title}\n\n{found.text}".strip() if found.kind == "noticing" else found.text
    form = ConfirmForm(request.POST or None, initial={"text": whole})
    reading = None
    if form.is_valid():
        try:
            made = services.confirm(
                held_id=held_id,
                text=form.cleaned_data["text"],
                answers=form.answers(),
                actor=request.actor,
                at=timezone.now(),
            )
        except services.HeldBack as problem:
            reading = problem.reading
        except services.NotReady as problem:
            form.add_error("text", str(problem))
        except ObjectDoesNotExist as missing:
            raise Http404 from missing
        else:
            messages.success(request, "Thank you. It is where it was meant to be.")
            return htmx.done(request, to=services.page_of(made.kind, made.number))
    status = HELD if form.is_bound else 200
    context = {"letter": found, "form": form, "reading": reading}
    return render(request, "letterbox/held.jinja", context, status=status)


@require_POST
@login_required
def drop(request: Request, held_id: int) -> HttpResponse:
    try:
        services.drop(held_id=held_id, actor=request.actor)
    except ObjectDoesNotExist as missing:
        raise Http404 from missing
    messages.success(request, "Thrown away. Nobody else has seen it.")
    return redirect("people:you")
