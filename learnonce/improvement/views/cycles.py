"""Tests of change: planned, begun, looked at, decided."""

from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.forms import Form
from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from learnonce.base.actors import Request
from learnonce.improvement import queries, services
from learnonce.improvement.forms import ActForm, NoteForm, PlanForm, StudyForm
from learnonce.improvement.queries import CyclePage
from learnonce.improvement.views.answers import HELD, carried_out, did
from learnonce.improvement.views.projects import ours
from learnonce.ui import htmx


def cycle_address(cycle_id: int) -> str:
    return reverse("improvement:cycle", kwargs={"cycle_id": cycle_id})


@login_required
def try_out(request: Request, project_id: int) -> HttpResponse:
    """The first test of a new change; `?driver=` says on which line of the diagram it hangs."""
    found = ours(request, project_id)
    line = queries.driver_line(
        project_id=project_id, written=request.GET.get("driver", ""), actor=request.actor
    )
    form = PlanForm(request.POST or None, initial={"what": line[1]} if line else None)
    made: list[int] = []
    if form.is_valid() and carried_out(
        form,
        lambda: made.append(
            services.try_out(
                project_id=project_id,
                plan=form.planned(),
                driver_id=line[0] if line else None,
                override_reason=form.cleaned_data["override_reason"],
                actor=request.actor,
                at=timezone.now(),
            )
        ),
    ):
        return htmx.done(request, to=cycle_address(made[0]))
    return _plan_page(request, form, project=(found.id, found.title), change="")


@login_required
def next_try(request: Request, change_id: int) -> HttpResponse:
    """The next test of a change; it starts from what the last one said."""
    story = queries.change_story(actor=request.actor, change_id=change_id)
    if story is None:
        raise Http404
    found = ours(request, story.project_id)
    form = PlanForm(request.POST or None, initial={"what": story.next_try or story.what})
    made: list[int] = []
    if form.is_valid() and carried_out(
        form,
        lambda: made.append(
            services.plan(
                change_id=change_id,
                plan=form.planned(),
                override_reason=form.cleaned_data["override_reason"],
                actor=request.actor,
                at=timezone.now(),
            )
        ),
    ):
        return htmx.done(request, to=cycle_address(made[0]))
    return _plan_page(request, form, project=(found.id, found.title), change=story.what)


@login_required
def plan_anew(request: Request, cycle_id: int) -> HttpResponse:
    """Say the plan better, until it is begun."""
    found = _ours(request, cycle_id)
    form = PlanForm(request.POST or None, stored=found.planned, initial=found.planned)
    if form.is_valid() and carried_out(
        form,
        lambda: services.plan_anew(
            cycle_id=cycle_id,
            plan=form.planned(),
            seen=form.cleaned_data["seen"],
            override_reason=form.cleaned_data["override_reason"],
            actor=request.actor,
            at=timezone.now(),
        ),
    ):
        return htmx.done(request, to=cycle_address(cycle_id))
    return _plan_page(
        request, form, project=(found.project_id, found.project_title), change=found.change_what
    )


def _plan_page(request: Request, form: PlanForm, *, project: tuple[int, str], change: str) -> HttpResponse:
    context = {"form": form, "project": project, "change": change}
    return render(request, "improvement/plan.jinja", context, status=HELD if form.is_bound else 200)


@require_safe
@login_required
def cycle(request: Request, cycle_id: int) -> HttpResponse:
    return _page(request, _seen(request, cycle_id))


@require_POST
@login_required
def begin(request: Request, cycle_id: int) -> HttpResponse:
    return did(
        request,
        lambda: services.begin(cycle_id=cycle_id, actor=request.actor, at=timezone.now()),
        to=cycle_address(cycle_id),
        say="It has begun. What you expect stands from now on.",
    )


@require_POST
@login_required
def study(request: Request, cycle_id: int) -> HttpResponse:
    found = _ours(request, cycle_id)
    form = _study_form(found, request.POST)
    if form.is_valid() and carried_out(
        form,
        lambda: services.study(
            cycle_id=cycle_id,
            findings=form.findings(),
            seen=form.cleaned_data["seen"],
            override_reason=form.cleaned_data["override_reason"],
            actor=request.actor,
            at=timezone.now(),
        ),
    ):
        return htmx.done(request, to=cycle_address(cycle_id) + "#next")
    return _page(request, found, study=form)


@require_POST
@login_required
def act(request: Request, cycle_id: int) -> HttpResponse:
    found = _ours(request, cycle_id)
    form = ActForm(request.POST)
    if form.is_valid() and carried_out(
        form,
        lambda: services.act(cycle_id=cycle_id, **form.cleaned_data, actor=request.actor, at=timezone.now()),
    ):
        return htmx.done(request, to=cycle_address(cycle_id))
    return _page(request, found, act=form)


@require_POST
@login_required
def note(request: Request, cycle_id: int) -> HttpResponse:
    found = _ours(request, cycle_id)
    form = NoteForm(request.POST)
    if form.is_valid() and carried_out(
        form,
        lambda: services.add_note(
            cycle_id=cycle_id, **form.cleaned_data, actor=request.actor, at=timezone.now()
        ),
    ):
        return htmx.done(request, to=cycle_address(cycle_id) + "#notes")
    return _page(request, found, note=form)


def _study_form(found: CyclePage, given: object = None) -> StudyForm:
    predictions = [(one.id, one.question, one.expected) for one in found.predicted]
    return StudyForm(given, predictions=predictions, stored=found.found, initial=found.found)


def _page(request: Request, found: CyclePage, **filled: Form) -> HttpResponse:
    """The page of a test, with a form somebody has filled in if there is one."""
    context: dict[str, object] = {
        "it": found,
        "study": _study_form(found),
        "act": ActForm(),
        "note": NoteForm(),
        **filled,
    }
    return render(request, "improvement/cycle.jinja", context, status=HELD if filled else 200)


def _seen(request: Request, cycle_id: int) -> CyclePage:
    found = queries.cycle_page(actor=request.actor, cycle_id=cycle_id)
    if found is None:
        raise Http404
    return found


def _ours(request: Request, cycle_id: int) -> CyclePage:
    found = _seen(request, cycle_id)
    if not found.is_ours:
        raise PermissionDenied("Only the team whose project it is can change it.")
    return found
