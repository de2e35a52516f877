"""Questions that stay open until a lesson answers them."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from learnonce.base.actors import Request
from learnonce.lessons import queries, services
from learnonce.lessons.forms.standing import StandingForm
from learnonce.lessons.views.answers import answered, carried_out
from learnonce.ui import htmx


@login_required
@require_safe
def questions(request: Request) -> HttpResponse:
    """One's own questions, with what has been found since."""
    return _page(request, StandingForm())


@login_required
@require_POST
def ask(request: Request) -> HttpResponse:
    """Keep a question. What was typed is never lost: a refusal gives it back."""
    form = StandingForm(request.POST)
    if form.is_valid() and carried_out(
        form, services.ask_standing, **form.cleaned_data, actor=request.actor, at=timezone.now()
    ):
        messages.success(request, "Kept. You will be told when somebody writes about it.")
        return htmx.done(request, to=reverse("lessons:questions"))
    return _page(request, form)


def _page(request: Request, form: StandingForm) -> HttpResponse:
    context = {"questions": queries.my_questions(actor=request.actor), "form": form}
    return render(request, "lessons/questions.jinja", context, status=422 if form.is_bound else 200)


@login_required
@require_POST
@answered
def close(request: Request, question_id: int) -> HttpResponse:
    """Stop looking."""
    services.close_standing(question_id=question_id, actor=request.actor, at=timezone.now())
    return htmx.done(request, to=reverse("lessons:questions"))
