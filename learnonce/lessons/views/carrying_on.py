"""What a place does to an adoption of its own, button by button."""

from datetime import UTC, datetime, time

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST

from learnonce.base.actors import Request
from learnonce.lessons import queries, services
from learnonce.lessons.forms.adopting import BegunForm, ChangeForm, StopForm
from learnonce.lessons.views.answers import answered, carried_out
from learnonce.ui import htmx


def _back(request: Request, adoption_id: int) -> HttpResponse:
    return htmx.done(request, to=reverse("lessons:adoption", kwargs={"adoption_id": adoption_id}))


@require_POST
@login_required
@answered
def move(request: Request, adoption_id: int) -> HttpResponse:
    """A button pressed: planned, begun, it works, and so on."""
    form = BegunForm(request.POST)
    if not form.is_valid():
        return _again(request, adoption_id, begun_form=form)
    since = form.cleaned_data["in_use_since"]
    services.move_on(
        adoption_id=adoption_id,
        to=request.POST.get("to", ""),
        in_use_since=datetime.combine(since, time(12), tzinfo=UTC) if since else None,
        actor=request.actor,
        at=timezone.now(),
    )
    messages.success(request, "Written down.")
    return _back(request, adoption_id)


@require_POST
@login_required
@answered
def stop(request: Request, adoption_id: int) -> HttpResponse:
    """It is no longer used, and why."""
    form = StopForm(request.POST)
    if form.is_valid():
        try:
            services.stop_using(
                adoption_id=adoption_id,
                code=form.cleaned_data["code"],
                note=form.cleaned_data["note"],
                override_reason=form.cleaned_data["override_reason"],
                actor=request.actor,
                at=timezone.now(),
            )
        except services.Identifiable as refusal:
            form.ask_why(str(refusal))
        else:
            messages.success(request, "Thank you for saying so. Why it stopped helps the next place.")
            return _back(request, adoption_id)
    return _again(request, adoption_id, stop_form=form)


def beside(request: Request, adoption_id: int) -> dict[str, object]:
    """What stands on the page of an adoption beside it."""
    return {
        "begun_form": BegunForm(),
        "stop_form": StopForm(),
        "asks": queries.asks(actor=request.actor, adoption_id=adoption_id),
        "own": queries.own_effect(actor=request.actor, adoption_id=adoption_id),
    }


def _again(request: Request, adoption_id: int, **forms: BegunForm | StopForm) -> HttpResponse:
    """The adoption's page with what was wrong in one of its forms."""
    page = queries.adoption_page(actor=request.actor, adoption_id=adoption_id, at=timezone.now())
    context = {**beside(request, adoption_id), "page": page, **forms}
    return render(request, "lessons/adoption.jinja", context, status=422)


@require_POST
@login_required
@answered
def core(request: Request, adoption_id: int) -> HttpResponse:
    """Whether the core was kept."""
    services.say_core_kept(
        adoption_id=adoption_id,
        core_kept=request.POST.get("core_kept", ""),
        actor=request.actor,
        at=timezone.now(),
    )
    return _back(request, adoption_id)


@require_POST
@login_required
@answered
def contact(request: Request, adoption_id: int) -> HttpResponse:
    """Take over as the one who is asked."""
    services.become_contact(adoption_id=adoption_id, actor=request.actor, at=timezone.now())
    messages.success(request, "You are asked from now on how it goes.")
    return _back(request, adoption_id)


@require_POST
@login_required
@answered
def name(request: Request, adoption_id: int) -> HttpResponse:
    """Show the place's name to others, or take it back."""
    try:
        services.choose_name(
            adoption_id=adoption_id,
            with_name=request.POST.get("named") == "yes",
            actor=request.actor,
            at=timezone.now(),
        )
    except services.Identifiable as refusal:
        messages.error(request, f"Your name is not shown yet: others would read all you wrote. {refusal}")
    return _back(request, adoption_id)


@require_POST
@login_required
@answered
def share_effect(request: Request, adoption_id: int) -> HttpResponse:
    """Let what the place measured count for the lesson, or take that back."""
    shared = request.POST.get("shared") == "yes"
    services.share_effect(adoption_id=adoption_id, shared=shared, actor=request.actor, at=timezone.now())
    messages.success(
        request, "Thank you. It counts for the lesson." if shared else "It is yours alone again."
    )
    return _back(request, adoption_id)


@login_required
@answered
def change(request: Request, adoption_id: int) -> HttpResponse:
    """Write down one thing that was changed."""
    page = queries.own_adoption_page(actor=request.actor, adoption_id=adoption_id, at=timezone.now())
    form = ChangeForm(request.POST or None)
    if form.is_valid() and carried_out(
        form,
        services.note_change,
        adoption_id=adoption_id,
        change=services.Change(**form.answers()),
        override_reason=form.cleaned_data["override_reason"],
        actor=request.actor,
        at=timezone.now(),
    ):
        messages.success(request, "Written down.")
        return _back(request, adoption_id)
    context = {"form": form, "page": page}
    return render(request, "lessons/change.jinja", context, status=422 if form.is_bound else 200)


@require_POST
@login_required
@answered
def forget_change(request: Request, adoption_id: int, change_id: int) -> HttpResponse:
    """Take back a change written down by mistake."""
    services.forget_change(
        adoption_id=adoption_id, change_id=change_id, actor=request.actor, at=timezone.now()
    )
    return _back(request, adoption_id)


@require_POST
@login_required
@answered
def grow(request: Request, adoption_id: int) -> HttpResponse:
    """Make a lesson of one's own out of what was added."""
    child = services.grow(adoption_id=adoption_id, actor=request.actor, at=timezone.now())
    messages.success(request, "Here is your lesson, with what we know filled in. Your team alone sees it.")
    return htmx.done(request, to=reverse("lessons:detail", kwargs={"lesson_id": child.pk}))
