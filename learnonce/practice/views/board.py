"""A team's board, one's own noticings, and the page of one noticing."""

from collections.abc import Callable

from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST

from learnonce.base.actors import Request
from learnonce.base.pagination import number_from
from learnonce.improvement import queries as improvement
from learnonce.practice import queries, services
from learnonce.practice.forms import DecideForm, SayForm
from learnonce.ui import htmx

HELD = 422


@login_required
def my_board(request: Request) -> HttpResponse:
    """The first of one's boards on which something waits, or simply the first."""
    boards = queries.boards(actor=request.actor)
    if not boards:
        return render(request, "practice/no_team.jinja")
    first = next((tab for tab in boards if tab.waiting), boards[0])
    return redirect("practice:board", team_id=first.team.id)


@login_required
def board(request: Request, team_id: int) -> HttpResponse:
    found = queries.board(
        actor=request.actor,
        team_id=team_id,
        shown=request.GET.get("show", ""),
        page=number_from(request.GET.get("page")),
    )
    if found is None:
        raise Http404
    projects = improvement.projects_of_team(team_id=team_id, actor=request.actor)
    return render(request, "practice/board.jinja", {"board": found, "projects": projects})


@login_required
def mine(request: Request) -> HttpResponse:
    """What became of everything one raised."""
    page = queries.mine(actor=request.actor, page=number_from(request.GET.get("page")))
    came = queries.came_of(actor=request.actor) if page.number == 1 else []
    return render(request, "practice/mine.jinja", {"cards": page, "came": came})


@login_required
def noticing(request: Request, noticing_id: int) -> HttpResponse:
    found = queries.detail(actor=request.actor, noticing_id=noticing_id)
    if found is None:
        raise Http404
    if found.is_raiser:
        services.see_reply(noticing_id=noticing_id, at=timezone.now())
    return _page(request, found, is_new="sent" in request.GET, join=request.GET.get("join", "")[:12])


@require_POST
@login_required
def thank(request: Request, noticing_id: int) -> HttpResponse:
    return _do(
        request,
        noticing_id,
        lambda: services.acknowledge(noticing_id=noticing_id, actor=request.actor, at=timezone.now()),
    )


@require_POST
@login_required
def say(request: Request, noticing_id: int) -> HttpResponse:
    form = SayForm(request.POST)
    if not form.is_valid():
        return _again(request, noticing_id, say=form)
    return _do(
        request,
        noticing_id,
        lambda: services.say(
            noticing_id=noticing_id,
            text=form.cleaned_data["text"],
            actor=request.actor,
            at=timezone.now(),
            answers=form.answers(),
        ),
        draft=f"say-{noticing_id}",
        say=form,
    )


@require_POST
def say_by_key(request: Request, key: str) -> HttpResponse:
    """The anonymous writer answers."""
    found = queries.by_key(actor=request.actor, key=key)
    if found is None:
        raise Http404
    form = SayForm(request.POST)
    context: dict[str, object] = {"noticing": found, "key": key, "say": form}
    if form.is_valid():
        try:
            services.say_by_key(
                key=key, text=form.cleaned_data["text"], at=timezone.now(), answers=form.answers()
            )
        except services.HeldBack as held:
            context["reading"] = held.reading
        except services.NotReady as problem:
            form.add_error("text", str(problem))
        else:
            return htmx.done(request, to=reverse("practice:by_key", kwargs={"key": key}))
    return render(request, "practice/by_key.jinja", context, status=HELD)


@require_POST
@login_required
def decide(request: Request, noticing_id: int) -> HttpResponse:
    form = DecideForm(request.POST)
    if not form.is_valid():
        problem = next(iter(form.errors.values()))[0]
        return _again(request, noticing_id, decide_problem=problem, decided=request.POST)
    return _do(
        request,
        noticing_id,
        lambda: services.decide(
            noticing_id=noticing_id,
            actor=request.actor,
            at=timezone.now(),
            answers=form.answers(),
            **form.arguments(),  # type: ignore[arg-type]  # the form's fields are the service's arguments
        ),
        problem_name="decide_problem",
        draft=f"reply-{noticing_id}",
        decided=request.POST,
    )


@require_POST
@login_required
def close(request: Request, noticing_id: int) -> HttpResponse:
    return _do(
        request,
        noticing_id,
        lambda: services.close(noticing_id=noticing_id, actor=request.actor, at=timezone.now()),
    )


@require_POST
@login_required
def reopen(request: Request, noticing_id: int) -> HttpResponse:
    return _do(
        request,
        noticing_id,
        lambda: services.reopen(
            noticing_id=noticing_id,
            reason=request.POST.get("reason", "")[:500],
            actor=request.actor,
            at=timezone.now(),
        ),
    )


@require_POST
@login_required
def make_lesson(request: Request, noticing_id: int) -> HttpResponse:
    """Begin a lesson with it, and go on writing there."""
    if queries.detail(actor=request.actor, noticing_id=noticing_id) is None:
        raise Http404
    try:
        lesson_id = services.make_lesson(noticing_id=noticing_id, actor=request.actor, at=timezone.now())
    except services.NotAllowed as refusal:
        raise PermissionDenied(str(refusal)) from refusal
    return htmx.done(
        request, to=reverse("lessons:write_group", kwargs={"lesson_id": lesson_id, "group": "story"})
    )


def _do(
    request: Request,
    noticing_id: int,
    act: Callable[[], None],
    *,
    problem_name: str = "problem",
    draft: str = "",
    **typed: object,
) -> HttpResponse:
    """Do one thing to a noticing; on a refusal show its page again with the reason and what was typed."""
    if queries.detail(actor=request.actor, noticing_id=noticing_id) is None:
        raise Http404
    try:
        act()
    except services.NotAllowed as refusal:
        raise PermissionDenied(str(refusal)) from refusal
    except services.HeldBack as held:
        return _again(request, noticing_id, reading=held.reading, **typed)
    except services.NotReady as problem:
        if isinstance(say := typed.get("say"), SayForm):
            say.add_error("text", str(problem))
            return _again(request, noticing_id, **typed)
        return _again(request, noticing_id, **{problem_name: str(problem)}, **typed)
    return htmx.done(
        request, to=reverse("practice:noticing", kwargs={"noticing_id": noticing_id}), draft=draft
    )


def _again(request: Request, noticing_id: int, **context: object) -> HttpResponse:
    found = queries.detail(actor=request.actor, noticing_id=noticing_id)
    if found is None:
        raise Http404
    return _page(request, found, status=HELD, **context)


def _page(request: Request, found: queries.Detail, *, status: int = 200, **context: object) -> HttpResponse:
    context = {"noticing": found, "say": SayForm(), **context}
    return render(request, "practice/noticing.jinja", context, status=status)
