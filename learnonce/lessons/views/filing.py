"""The files of a lesson: adding, taking off, deciding about, and sending them."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from learnonce.base.actors import Request
from learnonce.lessons import queries, services
from learnonce.lessons.forms.filing import FileForm
from learnonce.lessons.forms.sharing import FoundForm
from learnonce.lessons.views.answers import answered, carried_out
from learnonce.ui import htmx, stored


@login_required
@answered
def files(request: Request, lesson_id: int) -> HttpResponse:
    """What hangs on a lesson, for those who may change it, and a form for one more."""
    page = queries.files_page(actor=request.actor, lesson_id=lesson_id)
    sent = request.method == "POST"
    form = FileForm(
        request.POST if sent else None, request.FILES if sent else None, initial={"licence": page.licence}
    )
    if form.is_valid() and carried_out(
        form,
        services.add_file,
        lesson_id=lesson_id,
        **form.given(),
        actor=request.actor,
        at=timezone.now(),
    ):
        messages.success(request, "Added. Others can read it once it has been looked at.")
        return _back(request, lesson_id)
    return render(request, "lessons/files.jinja", {"page": page, "form": form}, status=422 if sent else 200)


@login_required
@require_POST
@answered
def remove_file(request: Request, lesson_id: int, file_id: int) -> HttpResponse:
    services.remove_file(lesson_id=lesson_id, file_id=file_id, actor=request.actor, at=timezone.now())
    messages.success(request, "Taken off.")
    return _back(request, lesson_id)


@login_required
@answered
def file_found(request: Request, lesson_id: int, file_id: int) -> HttpResponse:
    """What may tell who somebody is in a file, stretch by stretch."""
    page = queries.file_found(actor=request.actor, lesson_id=lesson_id, file_id=file_id)
    sent = request.method == "POST"
    form = FoundForm(request.POST if sent else None, found=page)
    if form.is_valid():
        nobody, change = form.decided()
        if carried_out(
            form,
            services.decide_file,
            lesson_id=lesson_id,
            file_id=file_id,
            nobody=nobody,
            reason=form.cleaned_data.get("reason", ""),
            actor=request.actor,
            at=timezone.now(),
        ):
            words = "Take the file off, change it, and add it again." if change else "Others can read it now."
            messages.success(request, f"Your decision is kept. {words}")
            return _back(request, lesson_id)
    context = {"found": page, "form": form, "lesson_id": lesson_id}
    return render(request, "lessons/file_found.jinja", context, status=422 if sent else 200)


@require_safe
@answered
def send_file(request: Request, lesson_id: int, file_id: int) -> HttpResponse:
    """The file itself, always to be saved and never to be run in our name."""
    found = queries.file_to_send(actor=request.actor, lesson_id=lesson_id, file_id=file_id)
    return stored.sent(request, found, as_attachment=True)


@require_safe
@answered
def send_thumbnail(request: Request, lesson_id: int, file_id: int) -> HttpResponse:
    found = queries.file_to_send(actor=request.actor, lesson_id=lesson_id, file_id=file_id, small=True)
    return stored.sent(request, found, as_attachment=False)


def _back(request: Request, lesson_id: int) -> HttpResponse:
    return htmx.done(request, to=reverse("lessons:files", kwargs={"lesson_id": lesson_id}))
