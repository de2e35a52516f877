"""Projects: the list, starting one, its story, saying it better, letting it out, ending it."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import ObjectDoesNotExist, PermissionDenied
from django.forms import BaseForm
from django.http import Http404, HttpResponse, QueryDict
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from learnonce.base import panels
from learnonce.base.actors import Request
from learnonce.base.addresses import number_in
from learnonce.base.pagination import number_from
from learnonce.improvement import queries, services
from learnonce.improvement.forms import AimForm, EndForm, ForceForm, PickForm, ReachForm, StartForm, reaches
from learnonce.improvement.queries import ProjectPage
from learnonce.improvement.views.answers import HELD, carried_out, did
from learnonce.lessons import errors as lessons_errors
from learnonce.lessons import queries as lessons
from learnonce.people import queries as people
from learnonce.ui import htmx


def project_address(project_id: int, *, at: str = "") -> str:
    return reverse("improvement:project", kwargs={"project_id": project_id}) + at


@require_safe
@login_required
def projects(request: Request) -> HttpResponse:
    """All one may see, or those about what is asked for."""
    text = request.GET.get("q", "").strip()
    page = queries.projects(actor=request.actor, page=number_from(request.GET.get("page")), text=text)
    return render(request, "improvement/projects.jinja", {"page": page, "text": text})


@login_required
def start(request: Request) -> HttpResponse:
    """One screen; `?adoption=` says which take-up of a lesson it carries out."""
    teams = people.own_teams(actor=request.actor)
    if not teams:
        return render(request, "improvement/no_team.jinja")
    adoption = _adoption(request)
    form = StartForm(
        request.POST or None, teams=[(team.id, f"{team.name}, {team.place.name}") for team in teams]
    )
    made: list[int] = []
    if form.is_valid() and carried_out(
        form, lambda: made.append(_started(form, request, adoption.id if adoption else None))
    ):
        return htmx.done(request, to=project_address(made[0]))
    status = HELD if form.is_bound else 200
    return render(request, "improvement/start.jinja", {"form": form, "adoption": adoption}, status=status)


def _adoption(request: Request) -> "lessons.AdoptionPage | None":
    """The take-up the address names. Raises Http404 for what is not one of the reader's own."""
    written = request.GET.get("adoption")
    if not written:
        return None
    if (number := number_in(written, digits=12)) is None:
        raise Http404
    try:
        return lessons.own_adoption_page(actor=request.actor, adoption_id=number, at=timezone.now())
    except (ObjectDoesNotExist, lessons_errors.NotAllowed) as missing:
        raise Http404 from missing


def _started(form: StartForm, request: Request, adoption_id: int | None) -> int:
    return services.start(
        team_id=int(form.cleaned_data["team"]),
        aim=form.stated(),
        adoption_id=adoption_id,
        override_reason=form.cleaned_data["override_reason"],
        actor=request.actor,
        at=timezone.now(),
    )


@require_safe
@login_required
def project(request: Request, project_id: int) -> HttpResponse:
    return page(request, project_id)


def page(request: Request, project_id: int, **filled: BaseForm) -> HttpResponse:
    """The story of a project, with a form somebody has filled in if there is one."""
    found = seen(request, project_id)
    goes_on = found.is_ours and not found.ended_at
    context: dict[str, object] = {
        "it": found,
        "waiting": queries.waiting(found.changes, at=timezone.now()) if goes_on else [],
        "diagram": queries.diagram_in_short(project_id=project_id, actor=request.actor),
        "measures": queries.measures_of_project(
            project_id=project_id, team_id=found.team_id, actor=request.actor
        ),
        "marked": queries.marked_by(found.changes),
        "forces": queries.force_field(project_id=project_id, actor=request.actor),
        "force": ForceForm(),
        "end": EndForm(),
        "reach": _reach_form(found),
        "origin": panels.shown("improvement.project.origin", request, about=found.about)
        if found.about
        else "",
        "more": panels.shown("improvement.project", request, project_id=project_id),
        **filled,
    }
    return render(request, "improvement/project.jinja", context, status=HELD if filled else 200)


@login_required
def change_aim(request: Request, project_id: int) -> HttpResponse:
    found = ours(request, project_id)
    initial = {name: getattr(found, name) for name in ("title", "aim", "how_much", "by_when", "why")}
    form = AimForm(request.POST or None, stored=initial, initial=initial)
    if form.is_valid() and carried_out(
        form,
        lambda: services.change_aim(
            project_id=project_id,
            aim=form.stated(),
            seen=form.cleaned_data["seen"],
            override_reason=form.cleaned_data["override_reason"],
            actor=request.actor,
            at=timezone.now(),
        ),
    ):
        return htmx.done(request, to=project_address(project_id))
    status = HELD if form.is_bound else 200
    return render(request, "improvement/change_aim.jinja", {"form": form, "it": found}, status=status)


@require_POST
@login_required
def link_adoption(request: Request, adoption_id: int) -> HttpResponse:
    """Say of a project of one's team that it carries out this take-up of a lesson."""
    form = PickForm(request.POST)
    number = form.cleaned_data["project"] if form.is_valid() else None
    if not number or not queries.project_page(actor=request.actor, project_id=number):
        messages.warning(request, "Choose one of your projects.")
        return htmx.done(request, to=reverse("lessons:adoption", kwargs={"adoption_id": adoption_id}))
    return did(
        request,
        lambda: services.link_adoption(
            project_id=number, adoption_id=adoption_id, actor=request.actor, at=timezone.now()
        ),
        to=project_address(number),
    )


@require_POST
@login_required
def end(request: Request, project_id: int) -> HttpResponse:
    ours(request, project_id)
    form = EndForm(request.POST)
    if form.is_valid() and carried_out(
        form,
        lambda: services.end_project(
            project_id=project_id, **form.cleaned_data, actor=request.actor, at=timezone.now()
        ),
    ):
        return htmx.done(request, to=project_address(project_id))
    return page(request, project_id, end=form)


@require_POST
@login_required
def again(request: Request, project_id: int) -> HttpResponse:
    return did(
        request,
        lambda: services.take_up_again(project_id=project_id, actor=request.actor, at=timezone.now()),
        to=project_address(project_id),
    )


@require_POST
@login_required
def reach(request: Request, project_id: int) -> HttpResponse:
    found = ours(request, project_id)
    form = _reach_form(found, request.POST)
    if form.is_valid() and carried_out(
        form,
        lambda: services.reach_of_project(
            project_id=project_id,
            tier=form.tier(),
            override_reason=form.cleaned_data["override_reason"],
            actor=request.actor,
            at=timezone.now(),
        ),
    ):
        messages.success(request, "Saved.")
        return htmx.done(request, to=project_address(project_id))
    return page(request, project_id, reach=form)


def _reach_form(found: ProjectPage, data: QueryDict | None = None) -> ReachForm:
    """Who may see it, in the words of its place."""
    names = {"place": found.place, "locality": found.locality}
    return ReachForm(data, reaches=reaches(names), initial={"reach": str(int(found.tier))})


def seen(request: Request, project_id: int) -> ProjectPage:
    found = queries.project_page(actor=request.actor, project_id=project_id)
    if found is None:
        raise Http404
    return found


def ours(request: Request, project_id: int) -> ProjectPage:
    """For those who work on it; others who may see it are refused."""
    found = seen(request, project_id)
    if not found.is_ours:
        raise PermissionDenied("Only the team whose project it is can change it.")
    return found
