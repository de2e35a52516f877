"""The driver diagram: read as an outline and a picture, drawn up line by line."""

from django.conf import settings
from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from learnonce.base.actors import Request
from learnonce.improvement import paper, queries, services
from learnonce.improvement.calc import templates
from learnonce.improvement.calc.diagram import Picture
from learnonce.improvement.forms import DriverForm, PickForm
from learnonce.improvement.queries import ProjectPage
from learnonce.improvement.views.answers import HELD, carried_out, did
from learnonce.improvement.views.projects import ours, seen
from learnonce.ui import dates, htmx


def drivers_address(project_id: int, *, line: int | None = None) -> str:
    at = f"#line-{line}" if line else ""
    return reverse("improvement:drivers", kwargs={"project_id": project_id}) + at


@require_safe
@login_required
def drivers(request: Request, project_id: int) -> HttpResponse:
    return _page(request, seen(request, project_id))


@require_POST
@login_required
def add(request: Request, project_id: int) -> HttpResponse:
    found = ours(request, project_id)
    form = DriverForm(request.POST)
    made: list[int] = []
    if form.is_valid() and carried_out(
        form,
        lambda: made.append(
            services.add_driver(
                project_id=project_id, **form.cleaned_data, actor=request.actor, at=timezone.now()
            )
        ),
    ):
        return htmx.done(request, to=drivers_address(project_id, line=made[0]))
    return _page(request, found, form=form)


@require_POST
@login_required
def say(request: Request, driver_id: int) -> HttpResponse:
    """Say a line better; what is wrong is said on the page that comes, and words met by others' with them."""
    form = DriverForm(request.POST)
    project_id = _project_of(request, driver_id)
    if not form.is_valid():
        messages.warning(request, str(next(iter(form.errors.values()))[0]))
        return htmx.done(request, to=drivers_address(project_id, line=driver_id))
    words = form.cleaned_data["words"]

    def verb() -> None:
        try:
            services.say_driver(
                driver_id=driver_id,
                words=words,
                seen=request.POST.get("seen", ""),
                override_reason=form.cleaned_data["override_reason"],
                actor=request.actor,
                at=timezone.now(),
            )
        except services.Met as other:
            raise services.NotReady(
                f"Somebody wrote meanwhile: “{other.theirs['words']}”. You wrote: “{words}”. "
                "Say it again if yours is better."
            ) from other

    return did(request, verb, to=drivers_address(project_id, line=driver_id))


@require_POST
@login_required
def shift(request: Request, driver_id: int) -> HttpResponse:
    """Up, down, in or out."""
    project_id = _project_of(request, driver_id)
    return did(
        request,
        lambda: services.shift_driver(
            driver_id=driver_id,
            where=request.POST.get("where", ""),
            actor=request.actor,
            at=timezone.now(),
        ),
        to=drivers_address(project_id, line=driver_id),
    )


@require_POST
@login_required
def remove(request: Request, driver_id: int) -> HttpResponse:
    project_id = _project_of(request, driver_id)
    return did(
        request,
        lambda: _removed(request, driver_id),
        to=drivers_address(project_id),
    )


def _removed(request: Request, driver_id: int) -> None:
    try:
        services.remove_driver(
            driver_id=driver_id,
            seen=request.POST.get("seen", ""),
            actor=request.actor,
            at=timezone.now(),
        )
    except services.Met as other:
        told = (
            "Somebody changed it, or what hangs on it, meanwhile. Nothing was taken out: please look again."
        )
        raise services.NotReady(told) from other


@require_POST
@login_required
def copy(request: Request, project_id: int) -> HttpResponse:
    """Begin with a template of ours."""
    return did(
        request,
        lambda: services.copy_template(
            project_id=project_id,
            key=request.POST.get("template", ""),
            actor=request.actor,
            at=timezone.now(),
        ),
        to=drivers_address(project_id),
    )


@require_POST
@login_required
def copy_from(request: Request, project_id: int) -> HttpResponse:
    """Begin with the diagram of another project."""
    ours(request, project_id)
    form = PickForm(request.POST)
    if not form.is_valid():
        messages.warning(request, "Choose a project whose diagram you may see.")
        return htmx.done(request, to=drivers_address(project_id))
    return did(
        request,
        lambda: services.copy_diagram(
            project_id=project_id,
            from_project_id=form.cleaned_data["project"],
            actor=request.actor,
            at=timezone.now(),
        ),
        to=drivers_address(project_id),
    )


@require_POST
@login_required
def use(request: Request, project_id: int) -> HttpResponse:
    """It stands: keep this version."""
    return did(
        request,
        lambda: services.put_in_use(project_id=project_id, actor=request.actor, at=timezone.now()),
        to=drivers_address(project_id),
    )


@require_safe
@login_required
def svg(request: Request, project_id: int) -> HttpResponse:
    found = seen(request, project_id)
    response = HttpResponse(_svg(_picture(request, found), found), content_type="image/svg+xml")
    response["Content-Disposition"] = f'attachment; filename="drivers-{project_id}.svg"'
    return response


@require_safe
@login_required
def pdf(request: Request, project_id: int) -> HttpResponse:
    """One page with the picture on it."""
    found = seen(request, project_id)
    picture = _picture(request, found)
    foot = f"{settings.BASE_URL}{drivers_address(project_id)}, {dates.long_date(timezone.localdate())}"
    response = HttpResponse(
        paper.drivers(
            title=found.title,
            under=f"{found.team}, {found.place}",
            foot=foot,
            svg=_svg(picture, found),
            is_wide=picture.width > picture.height,
        ),
        content_type="application/pdf",
    )
    response["Content-Disposition"] = f'inline; filename="drivers-{project_id}.pdf"'
    response["Cache-Control"] = "private, no-cache"
    return response


def _picture(request: Request, found: ProjectPage) -> Picture:
    """Raises Http404 when nothing is drawn yet."""
    picture = queries.diagram(project_id=found.id, aim=found.aim, actor=request.actor).picture
    if picture is None:
        raise Http404
    return picture


def _svg(picture: Picture, found: ProjectPage) -> str:
    """The picture alone, complete in itself."""
    return render_to_string("improvement/_drivers_picture.jinja", {"picture": picture, "title": found.title})


def _project_of(request: Request, driver_id: int) -> int:
    number = queries.project_of_driver(driver_id=driver_id, actor=request.actor)
    if number is None:
        raise Http404
    return number


def _page(request: Request, found: ProjectPage, *, form: DriverForm | None = None) -> HttpResponse:
    drawn = queries.diagram(project_id=found.id, aim=found.aim, actor=request.actor)
    may_copy = found.is_ours and not drawn.count
    context = {
        "it": found,
        "diagram": drawn,
        "to_copy": queries.diagrams_to_copy(project_id=found.id, actor=request.actor) if may_copy else [],
        "form": form or DriverForm(),
        "templates": list(templates.BY_KEY.values()),
    }
    return render(request, "improvement/drivers.jinja", context, status=HELD if form else 200)
