"""Keeping an initiative true, asking about it, and telling what was learned."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import ObjectDoesNotExist, PermissionDenied
from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.views.decorators.http import require_POST

from learnonce.base.actors import Request
from learnonce.improvement import queries, services
from learnonce.improvement.forms import MoveForm, SayForm
from learnonce.improvement.views.answers import carried_out, done, page_of
from learnonce.improvement.views.reading import page, reach_form
from learnonce.lessons import errors as lessons_errors
from learnonce.ui import htmx

HELD = 422


@require_POST
@login_required
def move(request: Request, initiative_id: int) -> HttpResponse:
    form = MoveForm(request.POST)
    if form.is_valid() and carried_out(
        form,
        lambda: services.move(
            initiative_id=initiative_id, **form.cleaned_data, actor=request.actor, at=timezone.now()
        ),
    ):
        messages.success(request, "Thank you. It is on the page.")
        return htmx.done(request, to=page_of(initiative_id))
    return page(request, initiative_id, move=form, status=HELD)


@require_POST
@login_required
def confirm(request: Request, initiative_id: int) -> HttpResponse:
    return done(
        request,
        initiative_id,
        lambda: services.confirm(initiative_id=initiative_id, actor=request.actor, at=timezone.now()),
        say="Thank you. It is still so.",
    )


@require_POST
@login_required
def reach(request: Request, initiative_id: int) -> HttpResponse:
    found = queries.detail(actor=request.actor, initiative_id=initiative_id, at=timezone.now())
    if found is None:
        raise Http404
    form = reach_form(found, request.POST)
    if form.is_valid() and carried_out(
        form,
        lambda: services.reach(
            initiative_id=initiative_id,
            tier=form.tier(),
            purpose="",
            override_reason=form.cleaned_data["override_reason"],
            actor=request.actor,
            at=timezone.now(),
        ),
    ):
        messages.success(request, "Saved.")
        return htmx.done(request, to=page_of(initiative_id))
    return page(request, initiative_id, reach=form, status=HELD)


@require_POST
@login_required
def say(request: Request, initiative_id: int) -> HttpResponse:
    form = SayForm(request.POST)
    if form.is_valid() and carried_out(
        form,
        lambda: services.say(
            initiative_id=initiative_id, **form.cleaned_data, actor=request.actor, at=timezone.now()
        ),
    ):
        messages.success(request, "Sent. Those who know about it were told.")
        return htmx.done(request, to=page_of(initiative_id, at="#talk"))
    return page(request, initiative_id, say=form, status=HELD)


@require_POST
@login_required
def unsay(request: Request, remark_id: int) -> HttpResponse:
    try:
        initiative_id = services.unsay(remark_id=remark_id, actor=request.actor, at=timezone.now())
    except ObjectDoesNotExist as missing:
        raise Http404 from missing
    except services.NotAllowed as refusal:
        raise PermissionDenied(str(refusal)) from refusal
    messages.success(request, "Removed.")
    return htmx.done(request, to=page_of(initiative_id, at="#talk"))


@require_POST
@login_required
def make_lesson(request: Request, initiative_id: int) -> HttpResponse:
    try:
        lesson_id = services.make_lesson(initiative_id=initiative_id, actor=request.actor, at=timezone.now())
    except ObjectDoesNotExist as missing:
        raise Http404 from missing
    except (services.NotAllowed, lessons_errors.NotAllowed) as refusal:
        raise PermissionDenied(str(refusal)) from refusal
    except (services.NotReady, lessons_errors.NotReady) as problem:
        messages.warning(request, str(problem))
        return redirect("improvement:initiative", initiative_id=initiative_id)
    return redirect("lessons:write", lesson_id=lesson_id)
