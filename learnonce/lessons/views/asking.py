"""Pages on which an adopter is asked, and answers."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone

from learnonce.base.actors import Request
from learnonce.lessons import queries, services
from learnonce.lessons.forms.adopting import AnswerForm, QuestionForm
from learnonce.lessons.views.answers import answered, carried_out
from learnonce.ui import htmx


@login_required
@answered
def ask(request: Request, adoption_id: int) -> HttpResponse:
    """Put a question to a place that took the lesson up."""
    page = queries.ask_page(actor=request.actor, adoption_id=adoption_id)
    form = QuestionForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            number = services.ask_adopter(
                adoption_id=adoption_id,
                question=form.cleaned_data["question"],
                override_reason=form.cleaned_data["override_reason"],
                actor=request.actor,
                at=timezone.now(),
            )
        except services.Identifiable as refusal:
            form.ask_why(str(refusal))
        except services.NotReady as problem:
            form.add_error(None, str(problem))
        else:
            messages.success(request, f"Sent to {page.place}. We tell you when they answer.")
            return htmx.done(request, to=reverse("lessons:asked", kwargs={"ask_id": number}))
    context = {"form": form, "page": page}
    return render(request, "lessons/ask.jinja", context, status=422 if form.is_bound else 200)


@login_required
@answered
def asked(request: Request, ask_id: int) -> HttpResponse:
    """A question and its answer, for both sides; the place that was asked answers here."""
    line = queries.asked(actor=request.actor, ask_id=ask_id)
    form = AnswerForm(request.POST or None, initial={"answer": line.answer})
    if form.is_valid() and carried_out(
        form,
        services.answer_ask,
        ask_id=ask_id,
        answer=form.cleaned_data["answer"],
        override_reason=form.cleaned_data["override_reason"],
        actor=request.actor,
        at=timezone.now(),
    ):
        messages.success(request, "Thank you. Whoever asked is told.")
        return htmx.done(request, to=reverse("lessons:asked", kwargs={"ask_id": ask_id}))
    context = {"form": form, "line": line}
    return render(request, "lessons/asked.jinja", context, status=422 if form.is_bound else 200)
