"""Questions and remarks on a lesson."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST

from learnonce.base.actors import Request
from learnonce.lessons import queries, services
from learnonce.lessons.forms.curating import CommentForm
from learnonce.lessons.views.answers import answered, carried_out
from learnonce.ui import htmx


@login_required
@answered
def comment(request: Request, lesson_id: int) -> HttpResponse:
    """Ask, remark or reply. Opened by itself it is the page for a reply."""
    lesson = queries.lesson_page(actor=request.actor, lesson_id=lesson_id, today=timezone.localdate())
    form = CommentForm(
        request.POST or None, initial={"reply_to_id": request.GET.get("to", ""), "kind": "QUESTION"}
    )
    if form.is_valid() and carried_out(
        form,
        services.comment,
        lesson_id=lesson_id,
        **form.cleaned_data,
        actor=request.actor,
        at=timezone.now(),
    ):
        messages.success(request, "Thank you. The source was told.")
        return htmx.done(request, to=_talk(lesson_id))
    context = {
        "lesson": lesson,
        "form": form,
        "talk": queries.talk(actor=request.actor, lesson_id=lesson_id),
        "is_reply": bool(form["reply_to_id"].value()),
    }
    return render(request, "lessons/comment.jinja", context, status=422 if form.is_bound else 200)


@login_required
@require_POST
@answered
def remove_comment(request: Request, comment_id: int) -> HttpResponse:
    removed = services.remove_comment(
        comment_id=comment_id,
        reason=request.POST.get("reason", ""),
        actor=request.actor,
        at=timezone.now(),
    )
    messages.success(request, "Removed.")
    return htmx.done(request, to=_talk(removed.lesson_id))


def _talk(lesson_id: int) -> str:
    return reverse("lessons:detail", kwargs={"lesson_id": lesson_id}) + "#talk"
