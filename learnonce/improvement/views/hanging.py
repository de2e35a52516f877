"""Which measures stand on the page of a project."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_POST

from learnonce.base.actors import Request
from learnonce.improvement import services
from learnonce.improvement.forms import HangForm
from learnonce.improvement.views.answers import did
from learnonce.improvement.views.projects import ours, project_address
from learnonce.ui import htmx


@require_POST
@login_required
def hang(request: Request, project_id: int) -> HttpResponse:
    ours(request, project_id)
    form = HangForm(request.POST)
    to = project_address(project_id, at="#measures")
    if not form.is_valid():
        messages.warning(request, "Choose one of the measures of your team.")
        return htmx.done(request, to=to)
    return did(
        request,
        lambda: services.hang_measure(
            project_id=project_id,
            measure_id=form.cleaned_data["measure"],
            driver_id=form.cleaned_data["driver"],
            actor=request.actor,
            at=timezone.now(),
        ),
        to=to,
    )


@require_POST
@login_required
def take_off(request: Request, project_id: int, measure_id: int) -> HttpResponse:
    ours(request, project_id)
    return did(
        request,
        lambda: services.take_measure_off(
            project_id=project_id, measure_id=measure_id, actor=request.actor, at=timezone.now()
        ),
        to=project_address(project_id, at="#measures"),
    )
