"""Pages on which a place says how it went: signed in, or by the link in a letter."""

from collections.abc import Callable
from functools import partial

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.cache import never_cache

from learnonce.base.actors import Request
from learnonce.lessons import queries, services
from learnonce.lessons.forms.adopting import CheckForm
from learnonce.lessons.views.answers import answered, carried_out
from learnonce.ui import htmx


@login_required
@answered
def check(request: Request, adoption_id: int, month: int) -> HttpResponse:
    """How it went after so many months, for somebody of the place."""
    page = queries.check_page(actor=request.actor, adoption_id=adoption_id, month=month, at=timezone.now())
    if not page.is_open:
        return render(request, "lessons/check_closed.jinja", {"page": page}, status=409)
    form = CheckForm(request.POST or None, initial=page.answered)
    if _taken(
        form,
        partial(
            services.report,
            adoption_id=adoption_id,
            month=month,
            actor=request.actor,
            at=timezone.now(),
        ),
    ):
        messages.success(request, "Thank you. The place you learned it from is told.")
        return htmx.done(request, to=reverse("lessons:adoption", kwargs={"adoption_id": adoption_id}))
    context = {"form": form, "page": page}
    return render(request, "lessons/check.jinja", context, status=422 if form.is_bound else 200)


@never_cache
def check_by_letter(request: Request, key: str) -> HttpResponse:
    """The same without signing in. Opening the link changes nothing: programs that read mail open links."""
    page = queries.check_by_letter(key=key, at=timezone.now())
    if page is None or not page.is_open:
        return render(request, "lessons/check_ended.jinja", {"page": page}, status=410 if page else 404)
    form = CheckForm(request.POST or None, initial=page.answered)
    if _taken(form, partial(services.report_by_letter, key=key, at=timezone.now())):
        return htmx.done(request, to=reverse("lessons:check_thanks", kwargs={"key": key}))
    context = {"form": form, "page": page, "by_letter": True}
    return render(request, "lessons/check.jinja", context, status=422 if form.is_bound else 200)


@never_cache
def check_thanks(request: Request, key: str) -> HttpResponse:
    """What whoever answered by letter sees afterwards."""
    page = queries.check_by_letter(key=key, at=timezone.now())
    if page is None:
        return render(request, "lessons/check_ended.jinja", {"page": page}, status=404)
    return render(request, "lessons/check_thanks.jinja", {"page": page, "key": key})


def _taken(form: CheckForm, store: Callable[..., None]) -> bool:
    """Whether the form was sent, understood and stored; what was refused stands in the form."""
    return form.is_valid() and carried_out(
        form,
        store,
        answers=services.Answers(**form.answers()),
        stopped_code=form.cleaned_data["stopped_code"],
        override_reason=form.cleaned_data["override_reason"],
    )
