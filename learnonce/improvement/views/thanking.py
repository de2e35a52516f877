"""Saying thank you for a lesson."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import ObjectDoesNotExist
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.cache import patch_vary_headers
from django.views.decorators.http import require_POST, require_safe

from learnonce.base.actors import Request
from learnonce.improvement import queries, services
from learnonce.ui import htmx


@require_safe
@login_required
def thanks(request: Request, lesson_id: int) -> HttpResponse:
    """To whom a lesson is owed: a part of its page, fetched after it; a page of its own without script."""
    found = queries.thanks_of(lesson_id=lesson_id, actor=request.actor)
    if found is None:
        raise Http404
    name = "_credit" if htmx.asks(request) else "thanks"
    response = render(request, f"improvement/{name}.jinja", {"thanks": found})
    patch_vary_headers(response, ["HX-Request"])
    return response


@require_POST
@login_required
def thank(request: Request, lesson_id: int) -> HttpResponse:
    """One click; a sentence that may tell who somebody is comes back as a question."""
    try:
        services.thank(
            lesson_id=lesson_id,
            text=request.POST.get("text", ""),
            actor=request.actor,
            at=timezone.now(),
        )
    except ObjectDoesNotExist as missing:
        raise Http404 from missing
    except services.NotReady as problem:
        messages.warning(request, str(problem))
    else:
        messages.success(request, "Thank you. Those who learned it, and who made it better, are told.")
    return redirect("lessons:detail", lesson_id=lesson_id)


@require_POST
@login_required
def unthank(request: Request, lesson_id: int) -> HttpResponse:
    services.unthank(lesson_id=lesson_id, actor=request.actor, at=timezone.now())
    messages.success(request, "Taken back.")
    return redirect("lessons:detail", lesson_id=lesson_id)
