"""A change: how far it is, and what those who do the work think of it."""

from django.contrib.auth.decorators import login_required
from django.forms import BaseForm
from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from learnonce.base.actors import Request
from learnonce.improvement import queries, services
from learnonce.improvement.forms import JudgeForm, MoveChangeForm
from learnonce.improvement.queries import ChangeStory
from learnonce.improvement.views.answers import HELD, carried_out, did
from learnonce.improvement.views.projects import ours, seen
from learnonce.ui import htmx


def change_address(change_id: int) -> str:
    return reverse("improvement:change_page", kwargs={"change_id": change_id})


@require_safe
@login_required
def change(request: Request, change_id: int) -> HttpResponse:
    return _page(request, _seen(request, change_id))


@require_POST
@login_required
def judge(request: Request, change_id: int) -> HttpResponse:
    story = _seen(request, change_id)
    form = JudgeForm(request.POST)
    if not form.is_valid():
        return _page(request, story, judge=form)
    return did(
        request,
        lambda: services.judge(
            change_id=change_id, given=form.given(), actor=request.actor, at=timezone.now()
        ),
        to=change_address(change_id),
        say="Thank you. Nobody sees which answers are yours.",
    )


@require_POST
@login_required
def move(request: Request, change_id: int) -> HttpResponse:
    story = _seen(request, change_id)
    ours(request, story.project_id)
    form = MoveChangeForm(request.POST, states=story.next_states, stored={"state": story.state})
    if form.is_valid() and carried_out(
        form,
        lambda: services.move_change(
            change_id=change_id, **form.cleaned_data, actor=request.actor, at=timezone.now()
        ),
    ):
        return htmx.done(request, to=change_address(change_id))
    return _page(request, story, move=form)


def _page(request: Request, story: ChangeStory, **filled: BaseForm) -> HttpResponse:
    project = seen(request, story.project_id)
    context: dict[str, object] = {
        "it": story,
        "project": project,
        "judge": JudgeForm(initial=story.fitness.mine),
        "move": MoveChangeForm(states=story.next_states, stored={"state": story.state}),
        **filled,
    }
    return render(request, "improvement/change_story.jinja", context, status=HELD if filled else 200)


def _seen(request: Request, change_id: int) -> ChangeStory:
    story = queries.change_story(actor=request.actor, change_id=change_id)
    if story is None:
        raise Http404
    return story
