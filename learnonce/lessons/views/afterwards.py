"""What can become of a published lesson."""

from collections.abc import Callable

from django import forms
from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST

from learnonce.base.actors import Request
from learnonce.lessons import queries, services
from learnonce.lessons.forms.curating import NewerForm, ReasonForm
from learnonce.lessons.views.answers import answered, carried_out
from learnonce.ui import htmx


@login_required
@answered
def challenge(request: Request, lesson_id: int) -> HttpResponse:
    """Say what is wrong with a lesson; anyone who can read it may."""
    form = ReasonForm(request.POST or None, label="What is wrong with it?")
    return _reasoned(
        request,
        lesson_id,
        form,
        services.challenge,
        page="challenge",
        may=lambda _lesson: True,
        done="Thank you. The curators were told, and readers are warned.",
    )


@login_required
@answered
def settle(request: Request, lesson_id: int) -> HttpResponse:
    """The lesson stands: say what was found."""
    form = ReasonForm(request.POST or None, label="What did you find?")
    return _reasoned(
        request,
        lesson_id,
        form,
        services.settle,
        page="settle",
        may=lambda lesson: lesson.may.curates,
        done="Settled. The warning is gone.",
    )


@login_required
@answered
def retire(request: Request, lesson_id: int) -> HttpResponse:
    """Put a lesson away: it can be read, but is not found."""
    form = ReasonForm(request.POST or None, label="Why should nobody use it any more?")
    return _reasoned(
        request,
        lesson_id,
        form,
        services.retire,
        page="retire",
        may=lambda lesson: lesson.may.curates or (lesson.is_in_hand and lesson.may.share),
        done="Put away.",
    )


@login_required
@answered
def withdraw(request: Request, lesson_id: int) -> HttpResponse:
    """Take a lesson out of the world; a note stays in its place."""
    form = ReasonForm(
        request.POST or None, label="Why is it withdrawn? Those who used it will read this.", with_erase=True
    )
    return _reasoned(
        request,
        lesson_id,
        form,
        services.withdraw,
        page="withdraw",
        may=lambda lesson: lesson.may.share or lesson.may.curates,
        done="Withdrawn. Those who use it were told.",
    )


def _reasoned(
    request: Request,
    lesson_id: int,
    form: ReasonForm,
    verb: Callable[..., object],
    *,
    page: str,
    may: Callable[[queries.LessonPage], bool],
    done: str,
) -> HttpResponse:
    """A page that asks why, and does it; nobody is asked who may not."""
    lesson = queries.lesson_page(actor=request.actor, lesson_id=lesson_id, today=timezone.localdate())
    return _asked(request, lesson, form, verb, page=page, may=may(lesson), done=done)


@login_required
@answered
def supersede(request: Request, lesson_id: int) -> HttpResponse:
    """Point readers to a newer lesson."""
    lesson = queries.lesson_page(actor=request.actor, lesson_id=lesson_id, today=timezone.localdate())
    likes = queries.likes_of_lesson(actor=request.actor, lesson_id=lesson_id)
    form = NewerForm(
        request.POST or None, candidates=[(one.id, f"{one.title} ({one.place})") for one in likes]
    )
    return _asked(
        request,
        lesson,
        form,
        services.supersede,
        page="supersede",
        may=lesson.may.curates,
        done="Readers are led to the newer lesson.",
    )


def _asked(
    request: Request,
    lesson: queries.LessonPage,
    form: forms.Form,
    verb: Callable[..., object],
    *,
    page: str,
    may: bool,
    done: str,
) -> HttpResponse:
    if not may:
        raise services.NotAllowed("Only its curators, or the place it comes from, can do this.")
    if form.is_valid() and carried_out(
        form, verb, lesson_id=lesson.id, **form.cleaned_data, actor=request.actor, at=timezone.now()
    ):
        messages.success(request, done)
        return htmx.done(request, to=reverse("lessons:detail", kwargs={"lesson_id": lesson.id}))
    context = {"lesson": lesson, "form": form, "page": page}
    return render(request, "lessons/after.jinja", context, status=422 if form.is_bound else 200)


@login_required
@require_POST
@answered
def confirm(request: Request, lesson_id: int) -> HttpResponse:
    """It still holds."""
    services.confirm(lesson_id=lesson_id, actor=request.actor, at=timezone.now())
    messages.success(request, "Thank you. You will be asked again in a year.")
    return htmx.done(request, to=reverse("lessons:detail", kwargs={"lesson_id": lesson_id}))
