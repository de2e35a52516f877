"""Checking, asking back, approving and publishing a lesson."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST

from learnonce.base.actors import Request
from learnonce.lessons import queries, services
from learnonce.lessons.forms.curating import ChecksForm, PublishForm, SayForm
from learnonce.lessons.views.answers import answered, carried_out
from learnonce.ui import htmx

ASK = "What would you like to know?"


@login_required
@answered
def curate(request: Request, lesson_id: int) -> HttpResponse:
    """The checklist of this version, what holds it back, and what to do next."""
    found = queries.curation(actor=request.actor, lesson_id=lesson_id)
    form = _checks(found, request)
    if form.is_valid() and carried_out(
        form,
        services.answer_checks,
        lesson_id=lesson_id,
        answers=form.answers(),
        actor=request.actor,
        at=timezone.now(),
    ):
        messages.success(request, "Answers saved.")
        return _back(request, lesson_id)
    return _page(request, found, form=form, ask=SayForm(label=ASK, prefix="ask"))


def _checks(found: queries.Curation, request: Request | None = None) -> ChecksForm:
    """The checklist as it is answered so far; with a request, as it was sent."""
    answers = {line.check.id: line.answer for line in found.lines}
    notes = {f"{line.check.id}-note": line.note for line in found.lines}
    glances = {line.check.id: line.glance for line in found.lines}
    return ChecksForm((request and request.POST) or None, initial={**answers, **notes}, glances=glances)


def _page(request: Request, found: queries.Curation, *, form: ChecksForm, ask: SayForm) -> HttpResponse:
    """Checklist and question to the source, whichever of the two was sent and not understood."""
    talk = queries.talk(actor=request.actor, lesson_id=found.id, of_curation=True)
    page = queries.lesson_page(actor=request.actor, lesson_id=found.id, today=timezone.localdate())
    context = {"lesson": found, "page": page, "form": form, "ask": ask, "talk": talk}
    status = 422 if form.is_bound or ask.is_bound else 200
    return render(request, "lessons/curate.jinja", context, status=status)


@login_required
@require_POST
@answered
def begin_curation(request: Request, lesson_id: int) -> HttpResponse:
    services.begin_curation(lesson_id=lesson_id, actor=request.actor, at=timezone.now())
    return _back(request, lesson_id)


@login_required
@require_POST
@answered
def return_with_questions(request: Request, lesson_id: int) -> HttpResponse:
    form = SayForm(request.POST, label=ASK, prefix="ask")
    if form.is_valid() and carried_out(
        form,
        services.return_with_questions,
        lesson_id=lesson_id,
        questions=form.cleaned_data["text"],
        override_reason=form.cleaned_data["override_reason"],
        actor=request.actor,
        at=timezone.now(),
    ):
        messages.success(request, "Sent to the source. It comes back to you with the answer.")
        return _back(request, lesson_id)
    found = queries.curation(actor=request.actor, lesson_id=lesson_id)
    return _page(request, found, form=_checks(found), ask=form)


@login_required
@answered
def answer_questions(request: Request, lesson_id: int) -> HttpResponse:
    """Where the source answers what a curator asked."""
    lesson = queries.sharing_of(actor=request.actor, lesson_id=lesson_id)
    form = SayForm(request.POST or None, label="Your answer")
    if form.is_valid() and carried_out(
        form,
        services.answer_questions,
        lesson_id=lesson_id,
        answer=form.cleaned_data["text"],
        override_reason=form.cleaned_data["override_reason"],
        actor=request.actor,
        at=timezone.now(),
    ):
        messages.success(request, "Thank you. The curator was told.")
        return htmx.done(request, to=reverse("lessons:detail", kwargs={"lesson_id": lesson_id}))
    talk = queries.talk(actor=request.actor, lesson_id=lesson_id, of_curation=True)
    context = {"lesson": lesson, "form": form, "talk": talk}
    return render(request, "lessons/answer.jinja", context, status=422 if form.is_bound else 200)


@login_required
@require_POST
@answered
def approve(request: Request, lesson_id: int) -> HttpResponse:
    services.approve(lesson_id=lesson_id, actor=request.actor, at=timezone.now())
    messages.success(request, "Your approval is kept.")
    return _back(request, lesson_id)


@login_required
@answered
def publish(request: Request, lesson_id: int) -> HttpResponse:
    """Choose who can read it, no further than its source agreed, and let it go; or further, later on."""
    found = queries.curation(actor=request.actor, lesson_id=lesson_id)
    form = PublishForm(
        request.POST or None,
        tiers=found.can_reach,
        is_published=found.is_published,
        has_pictures=found.has_pictures,
    )
    verb = services.publish_wider if found.is_published else services.publish
    at = timezone.now()
    if form.is_valid() and carried_out(
        form, verb, lesson_id=lesson_id, actor=request.actor, at=at, **form.terms(at=at)
    ):
        messages.success(request, "Published. The source was thanked.")
        return htmx.done(request, to=reverse("lessons:detail", kwargs={"lesson_id": lesson_id}))
    context = {"lesson": found, "form": form, "pointed": found.pointed}
    return render(request, "lessons/publish.jinja", context, status=422 if form.is_bound else 200)


def _back(request: Request, lesson_id: int) -> HttpResponse:
    return htmx.done(request, to=reverse("lessons:curate", kwargs={"lesson_id": lesson_id}))
