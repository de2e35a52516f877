"""What helps and what hinders, on the page of a project."""

from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_POST

from learnonce.base.actors import Request
from learnonce.improvement import queries, services
from learnonce.improvement.forms import ForceForm
from learnonce.improvement.views.answers import carried_out, did
from learnonce.improvement.views.projects import ours, page, project_address
from learnonce.ui import htmx


@require_POST
@login_required
def name_force(request: Request, project_id: int) -> HttpResponse:
    ours(request, project_id)
    form = ForceForm(request.POST)
    if form.is_valid() and carried_out(
        form,
        lambda: services.name_force(
            project_id=project_id, **form.named(), actor=request.actor, at=timezone.now()
        ),
    ):
        return htmx.done(request, to=project_address(project_id, at="#forces"))
    return page(request, project_id, force=form)


@require_POST
@login_required
def remove_force(request: Request, force_id: int) -> HttpResponse:
    project_id = queries.project_of_force(force_id=force_id, actor=request.actor)
    if project_id is None:
        raise Http404
    return did(
        request,
        lambda: services.remove_force(force_id=force_id, actor=request.actor, at=timezone.now()),
        to=project_address(project_id, at="#forces"),
    )
