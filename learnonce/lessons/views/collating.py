"""The curator's desk, and putting a lesson in order."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST

from learnonce.base import panels
from learnonce.base.actors import Request
from learnonce.lessons import queries, services
from learnonce.lessons.forms.curating import DecideForm, OrganiseForm
from learnonce.lessons.views.answers import answered, carried_out, page_number
from learnonce.ui import htmx


@login_required
@answered
def desk(request: Request) -> HttpResponse:
    """What waits for this curator, the longest first."""
    stage, whose = request.GET.get("stage", ""), request.GET.get("whose", "")
    found = queries.desk(actor=request.actor, stage=stage, whose=whose, page=page_number(request))
    return render(
        request,
        "lessons/desk.jinja",
        {"desk": found, "stage": stage, "whose": whose, "more": panels.shown("lessons.desk", request)},
    )


@login_required
@require_POST
@answered
def take(request: Request, lesson_id: int) -> HttpResponse:
    services.take(lesson_id=lesson_id, actor=request.actor, at=timezone.now())
    messages.success(request, "It is in your hands.")
    return htmx.done(request, to=reverse("lessons:organise", kwargs={"lesson_id": lesson_id}))


@login_required
@answered
def organise(request: Request, lesson_id: int) -> HttpResponse:
    """Topics and the shared problem; the second button also marks the lesson as organised."""
    search = request.GET.get("q", "")
    found = queries.organising(actor=request.actor, lesson_id=lesson_id, search=search)
    offered = {
        one.id: one.statement for one in [*([found.problem] if found.problem else []), *found.problems]
    }
    form = OrganiseForm(
        request.POST or None,
        topics=[(one.key, one.name) for one in found.topics],
        problems=offered.items(),
        initial={
            "topics": found.chosen_topics,
            "problem_id": str(found.problem.id) if found.problem else "",
        },
    )
    finish = "finish" in request.POST
    if form.is_valid() and carried_out(
        form,
        services.organise,
        lesson_id=lesson_id,
        **form.cleaned_data,
        finish=finish,
        actor=request.actor,
        at=timezone.now(),
    ):
        messages.success(request, "Organised." if finish else "Saved.")
        route = "lessons:curate" if finish else "lessons:organise"
        return htmx.done(request, to=reverse(route, kwargs={"lesson_id": lesson_id}))
    context = {"lesson": found, "form": form, "search": search}
    return render(request, "lessons/organise.jinja", context, status=422 if form.is_bound else 200)


@login_required
@answered
def alike(request: Request, lesson_id: int) -> HttpResponse:
    """The lesson beside those that look like it, and what was decided about them."""
    return _alike(request, lesson_id, None)


@login_required
@require_POST
@answered
def decide(request: Request, lesson_id: int) -> HttpResponse:
    form = DecideForm(request.POST)
    if form.is_valid() and carried_out(
        form,
        services.decide,
        lesson_id=lesson_id,
        **form.cleaned_data,
        actor=request.actor,
        at=timezone.now(),
    ):
        messages.success(request, "Decided. You can undo it below.")
        return htmx.done(request, to=reverse("lessons:alike", kwargs={"lesson_id": lesson_id}))
    return _alike(request, lesson_id, form)


def _alike(request: Request, lesson_id: int, sent: DecideForm | None) -> HttpResponse:
    found = queries.side_by_side(actor=request.actor, lesson_id=lesson_id)
    forms = {
        one.card.id: DecideForm(initial={"other_id": one.card.id}, auto_id=f"id_{one.card.id}_%s")
        for one in found.alike
    }
    if sent:
        forms[sent.cleaned_data.get("other_id", 0)] = sent
    context = {"pair": found, "forms": forms, "sent": sent, "error": bool(sent)}
    return render(request, "lessons/alike.jinja", context, status=422 if sent else 200)


@login_required
@require_POST
@answered
def undo_decision(request: Request, link_id: int) -> HttpResponse:
    link = services.undo_decision(link_id=link_id, actor=request.actor, at=timezone.now())
    messages.success(request, "Undone.")
    return htmx.done(request, to=reverse("lessons:alike", kwargs={"lesson_id": link.lesson_id}))
