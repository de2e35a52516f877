"""Saying thank you for a lesson."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.cache import patch_vary_headers
from django.views.decorators.http import require_POST, require_safe

from learnonce.base.actors import Request
from learnonce.improvement import queries, services
from learnonce.improvement.forms import ThankForm
from learnonce.improvement.views.answers import HELD, carried_out
from learnonce.ui import htmx

IDS = "thanks_%s"  # it stands on the page of a lesson, beside other forms with a text


@require_safe
@login_required
def thanks(request: Request, lesson_id: int) -> HttpResponse:
    """To whom a lesson is owed: a part of its page, fetched after it; a page of its own without script."""
    name = "_credit" if htmx.asks(request) else "thanks"
    response = _page(request, lesson_id, ThankForm(auto_id=IDS), name=name)
    patch_vary_headers(response, ["HX-Request"])
    return response


def _page(
    request: Request, lesson_id: int, form: ThankForm, *, name: str = "thanks", status: int = 200
) -> HttpResponse:
    found = queries.thanks_of(lesson_id=lesson_id, actor=request.actor)
    if found is None:
        raise Http404
    return render(request, f"improvement/{name}.jinja", {"thanks": found, "form": form}, status=status)


@require_POST
@login_required
def thank(request: Request, lesson_id: int) -> HttpResponse:
    """One click. A sentence that may tell who somebody is comes back as it was typed, with a question."""
    form = ThankForm(request.POST, auto_id=IDS)
    if form.is_valid() and carried_out(
        form,
        lambda: services.thank(
            lesson_id=lesson_id, **form.cleaned_data, actor=request.actor, at=timezone.now()
        ),
    ):
        messages.success(request, "Thank you. Those who learned it, and who made it better, are told.")
        return redirect("lessons:detail", lesson_id=lesson_id)
    return _page(request, lesson_id, form, status=HELD)


@require_POST
@login_required
def unthank(request: Request, lesson_id: int) -> HttpResponse:
    services.unthank(lesson_id=lesson_id, actor=request.actor, at=timezone.now())
    messages.success(request, "Taken back.")
    return redirect("lessons:detail", lesson_id=lesson_id)
