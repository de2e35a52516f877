"""Who has solved elsewhere what a team noticed, and what the team does with that."""

from collections.abc import Callable

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST

from learnonce.base.actors import Request
from learnonce.improvement import queries as improvement
from learnonce.lessons import errors as lessons_errors
from learnonce.lessons import queries as lessons
from learnonce.practice import queries, services
from learnonce.practice.forms import ChoiceForm, WorkForm
from learnonce.ui import htmx


@login_required
def elsewhere(request: Request, noticing_id: int) -> HttpResponse:
    """What is like it among lessons, what was chosen before, and whether it stays open as a question."""
    return _page(request, _of_team(request, noticing_id), ChoiceForm())


def _page(request: Request, noticing: queries.Detail, form: ChoiceForm) -> HttpResponse:
    """With a choice that was sent and held back, the form stands open with what was found in its reason."""
    about = ("noticing", noticing.id)
    context = {
        "form": form,
        "noticing": noticing,
        "likes": lessons.likes(text=noticing.text, actor=request.actor),
        "lines": improvement.alike(text=noticing.text, actor=request.actor, at=timezone.now()),
        "work": improvement.about(about=about, actor=request.actor),
        "project": improvement.project_about(about=about, actor=request.actor),
        "to_link": improvement.projects_to_link(team_ids=[noticing.team.id], actor=request.actor),
        "checks": lessons.prior_art_of(about=about, actor=request.actor),
        "question": lessons.question_about(about=about, actor=request.actor),
    }
    page = "practice/_elsewhere.jinja" if htmx.asks(request) else "practice/elsewhere.jinja"
    return render(request, page, context, status=422 if form.is_bound else 200)


@require_POST
@login_required
def choose(request: Request, noticing_id: int) -> HttpResponse:
    """Keep what was chosen; choosing a lesson leads to saying so in the reply."""
    noticing = _of_team(request, noticing_id)
    form = ChoiceForm(request.POST)
    page = reverse("practice:noticing", kwargs={"noticing_id": noticing_id})
    if not form.is_valid():
        messages.warning(request, "Choose one of the answers, and give a reason of at most 500 characters.")
        return redirect("practice:elsewhere", noticing_id=noticing_id)
    # Going on with one's own way chooses none of them, whatever the list below it shows.
    chosen = form.cleaned_data["chosen"] if form.cleaned_data["choice"] != "CONTINUE" else None
    try:
        services.record_choice(
            noticing_id=noticing_id,
            shown=form.cleaned_data["offered"],
            choice=form.cleaned_data["choice"],
            chosen_id=chosen,
            reason=form.cleaned_data["reason"],
            override_reason=form.cleaned_data["override_reason"],
            actor=request.actor,
            at=timezone.now(),
        )
    except lessons_errors.NotAllowed as refusal:
        raise PermissionDenied(str(refusal)) from refusal
    except lessons_errors.Identifiable as found:
        form.ask_why(str(found))
        return _page(request, noticing, form)
    except lessons_errors.NotReady as problem:
        messages.warning(request, str(problem))
        return redirect("practice:elsewhere", noticing_id=noticing_id)
    messages.success(request, "Your choice is kept, so that nobody has to look again.")
    return redirect(f"{page}?join={chosen}#decide" if chosen else page)


@require_POST
@login_required
def begin_work(request: Request, noticing_id: int) -> HttpResponse:
    """Put what the team does about it on the register, and go on there."""
    return _begun(
        request,
        noticing_id,
        services.begin_work,
        to=lambda made: reverse("improvement:initiative", kwargs={"initiative_id": made}),
        say="It is on the register, for your place alone. Let others find it when you like.",
    )


@require_POST
@login_required
def begin_project(request: Request, noticing_id: int) -> HttpResponse:
    """Start a project with it, and go on there."""
    return _begun(
        request,
        noticing_id,
        services.begin_project,
        to=lambda made: reverse("improvement:project", kwargs={"project_id": made}),
        say="It is a project now, for your place alone. Say by how much and by when as soon as you know.",
    )


@require_POST
@login_required
def link_project(request: Request, noticing_id: int) -> HttpResponse:
    """Say that a project of the team, begun before, is about it."""
    _of_team(request, noticing_id)
    chosen = request.POST.get("project", "")
    number = int(chosen) if chosen.isascii() and chosen.isdecimal() and len(chosen) < 13 else 0  # noqa: PLR2004  fits its column
    try:
        services.link_project(
            noticing_id=noticing_id, project_id=number, actor=request.actor, at=timezone.now()
        )
    except services.NotAllowed as refusal:
        raise PermissionDenied(str(refusal)) from refusal
    except services.NotReady as problem:
        messages.warning(request, str(problem))
        return redirect("practice:elsewhere", noticing_id=noticing_id)
    return redirect("improvement:project", project_id=number)


def _begun(
    request: Request, noticing_id: int, begin: Callable[..., int], *, to: Callable[[int], str], say: str
) -> HttpResponse:
    """Begin something with the sentence that was sent, and go to its page."""
    _of_team(request, noticing_id)
    form = WorkForm(request.POST)
    if not form.is_valid():
        messages.warning(request, "Say in one sentence of at most 300 characters what you are doing.")
        return redirect("practice:elsewhere", noticing_id=noticing_id)
    try:
        made = begin(noticing_id=noticing_id, **form.cleaned_data, actor=request.actor, at=timezone.now())
    except services.NotAllowed as refusal:
        raise PermissionDenied(str(refusal)) from refusal
    except services.NotReady as problem:
        messages.warning(request, str(problem))
        return redirect("practice:elsewhere", noticing_id=noticing_id)
    messages.success(request, say)
    return redirect(to(made))


@require_POST
@login_required
def keep_open(request: Request, noticing_id: int) -> HttpResponse:
    """Have every later lesson held against it."""
    _of_team(request, noticing_id)
    try:
        services.keep_open(noticing_id=noticing_id, actor=request.actor, at=timezone.now())
    except lessons_errors.NotReady as problem:
        messages.warning(request, str(problem))
    else:
        messages.success(request, "It stays open. You are told when somebody publishes an answer.")
    return redirect("practice:noticing", noticing_id=noticing_id)


def _of_team(request: Request, noticing_id: int) -> queries.Detail:
    found = queries.detail(actor=request.actor, noticing_id=noticing_id)
    if found is None or not found.is_team:
        raise Http404
    return found
