"""Pages of a lesson worded for one kind of reader."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from learnonce.base.actors import Request
from learnonce.lessons import queries, services
from learnonce.lessons.forms.editions import EditionForm, ReleaseForm
from learnonce.lessons.views.answers import answered, carried_out
from learnonce.ui import htmx


@require_safe
@answered
def edition(request: Request, lesson_id: int, reader: str) -> HttpResponse:
    """The lesson in the words for these readers; perhaps for more people than may read the whole."""
    page = queries.edition_page(actor=request.actor, lesson_id=lesson_id, reader=reader)
    return _shown(request, page, ReleaseForm(initial={"tier": str(int(page.tier))}), 200)


def _shown(request: Request, page: queries.EditionPage, form: ReleaseForm, status: int) -> HttpResponse:
    others = queries.editions_of(actor=request.actor, lesson_id=page.lesson_id)
    context = {"page": page, "others": others, "form": form}
    return render(request, "lessons/edition.jinja", context, status=status)


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
@answered
def write_edition(request: Request, lesson_id: int, reader: str) -> HttpResponse:
    page = queries.edition_to_write(actor=request.actor, lesson_id=lesson_id, reader=reader)
    if not page.may_write:
        raise services.NotAllowed("Only its source and its curators can word it for others.")
    form = EditionForm(request.POST or None, initial={"title": page.title, "text": page.text})
    if form.is_valid() and carried_out(
        form,
        services.write_edition,
        lesson_id=lesson_id,
        reader=reader,
        **form.cleaned_data,
        actor=request.actor,
        at=timezone.now(),
    ):
        messages.success(request, "Saved. It stands on the lesson's page.")
        return htmx.done(request, to=_page(lesson_id, reader))
    context = {"page": page, "form": form}
    return render(request, "lessons/edition_write.jinja", context, status=422 if form.is_bound else 200)


@login_required
@require_POST
@answered
def release_edition(request: Request, lesson_id: int, reader: str) -> HttpResponse:
    page = queries.edition_page(actor=request.actor, lesson_id=lesson_id, reader=reader)
    form = ReleaseForm(request.POST)
    if form.is_valid() and carried_out(
        form,
        services.release_edition,
        lesson_id=lesson_id,
        reader=reader,
        **form.cleaned_data,
        actor=request.actor,
        at=timezone.now(),
    ):
        messages.success(request, "Saved.")
        return htmx.done(request, to=_page(lesson_id, reader))
    return _shown(request, page, form, 422)


@login_required
@require_POST
@answered
def remove_edition(request: Request, lesson_id: int, reader: str) -> HttpResponse:
    services.remove_edition(lesson_id=lesson_id, reader=reader, actor=request.actor, at=timezone.now())
    messages.success(request, "Taken away.")
    return htmx.done(request, to=reverse("lessons:detail", kwargs={"lesson_id": lesson_id}))


def _page(lesson_id: int, reader: str) -> str:
    return reverse("lessons:edition", kwargs={"lesson_id": lesson_id, "reader": reader})
