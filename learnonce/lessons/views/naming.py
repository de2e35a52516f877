"""Being named for one's part in a lesson."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST

from learnonce.base.actors import Request
from learnonce.lessons import services
from learnonce.lessons.views.answers import answered
from learnonce.ui import htmx


@login_required
@require_POST
@answered
def name_me(request: Request, lesson_id: int) -> HttpResponse:
    """With `stop` the name is taken off again."""
    part = request.POST.get("part", "")
    if "stop" in request.POST:
        services.be_unnamed(lesson_id=lesson_id, part=part, actor=request.actor, at=timezone.now())
        messages.success(request, "Your name is taken off.")
    else:
        services.be_named(lesson_id=lesson_id, part=part, actor=request.actor, at=timezone.now())
        messages.success(request, "Your name stands here now.")
    return htmx.done(request, to=reverse("lessons:detail", kwargs={"lesson_id": lesson_id}))
