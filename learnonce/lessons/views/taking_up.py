"""Pages on which a place takes a lesson up, and sees what it has taken up."""

from datetime import datetime

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.dateparse import parse_datetime

from learnonce.base import panels
from learnonce.base.actors import Request
from learnonce.lessons import queries, services
from learnonce.lessons.forms.adopting import DecideForm
from learnonce.lessons.views.answers import answered, carried_out
from learnonce.lessons.views.carrying_on import beside
from learnonce.ui import htmx


@login_required
@answered
def take_up(request: Request, lesson_id: int) -> HttpResponse:
    """Take a lesson up for one's own place. Who has done so already is led to it."""
    page = queries.take_up_page(actor=request.actor, lesson_id=lesson_id)
    if not page.places:
        return render(request, "lessons/no_place.jinja", {"page": page}, status=403)
    ours = queries.our_adoptions(actor=request.actor, lesson_id=lesson_id, at=timezone.now())
    if len(ours) == len(page.places):
        return redirect("lessons:adoption", adoption_id=ours[0].id)
    taken = {line.place for line in ours}
    form = DecideForm(
        request.POST or None,
        places=[(number, name) for number, name in page.places if name not in taken],
        adopters=page.adopters,
        source=page.source,
    )
    if request.method == "POST" and form.is_valid():
        try:
            done = services.take_up(
                lesson_id=lesson_id,
                organisation_id=int(form.cleaned_data["organisation_id"]),
                searched_at=_searched_at(request),
                actor=request.actor,
                at=timezone.now(),
                **form.decision(),
            )
        except services.Identifiable as refusal:
            form.ask_why(str(refusal))
        except services.NotReady as problem:
            form.add_error(None, str(problem))
        else:
            messages.success(
                request,
                "Written down. Change it whenever things change."
                if done.is_new
                else "Your place had taken this lesson up already: here it is.",
            )
            return htmx.done(request, to=reverse("lessons:adoption", kwargs={"adoption_id": done.id}))
    context = {"form": form, "page": page}
    return render(request, "lessons/take_up.jinja", context, status=422 if form.is_bound else 200)


def _searched_at(request: Request) -> datetime | None:
    """When the search began that led here, if it was this visit's."""
    return parse_datetime(str(request.session.get("searched_at", "")))


@login_required
@answered
def decide(request: Request, adoption_id: int) -> HttpResponse:
    """Decide what is on the list, or decide anew."""
    adoption = queries.own_adoption_page(actor=request.actor, adoption_id=adoption_id, at=timezone.now())
    page = queries.take_up_page(actor=request.actor, lesson_id=adoption.lesson_id)
    form = DecideForm(
        request.POST or None,
        adopters=page.adopters,
        source=page.source,
        initial={
            "mode": adoption.mode,
            "named": "yes" if adoption.has_name else "no",
            "reason": adoption.reason,
            "adopted_from": adoption.adopted_from_id,
        },
    )
    if form.is_valid() and carried_out(
        form,
        services.decide_adoption,
        adoption_id=adoption_id,
        actor=request.actor,
        at=timezone.now(),
        **form.decision(),
    ):
        messages.success(request, "Written down.")
        return htmx.done(request, to=reverse("lessons:adoption", kwargs={"adoption_id": adoption_id}))
    context = {"form": form, "page": page, "adoption": adoption}
    return render(request, "lessons/decide.jinja", context, status=422 if form.is_bound else 200)


@answered
def adoption(request: Request, adoption_id: int) -> HttpResponse:
    """One adoption: where it stands, what was changed, how it went."""
    page = queries.adoption_page(actor=request.actor, adoption_id=adoption_id, at=timezone.now())
    more = panels.shown("lessons.adoption", request, adoption_id=adoption_id) if page.is_ours else ""
    context = {**beside(request, adoption_id), "page": page, "more": more}
    return render(request, "lessons/adoption.jinja", context)


@login_required
def taken_up(request: Request) -> HttpResponse:
    """What the reader's places have taken up, tried, turned down."""
    lines = queries.taken_up(actor=request.actor, at=timezone.now())
    return render(request, "lessons/taken_up.jinja", {"lines": lines})
