"""Telling of a piece of work, and saying it better."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_POST

from learnonce.base.actors import Request
from learnonce.base.screening.identifiers import Severity
from learnonce.base.screening.reading import look_for
from learnonce.improvement import queries, services
from learnonce.improvement.forms import ChangeForm, EnterForm, reaches
from learnonce.improvement.views.answers import HELD, carried_out, page_of
from learnonce.lessons import queries as lessons
from learnonce.ui import htmx

MOST_LOOKED_AT = 300  # characters of a sentence under way


@login_required
def enter(request: Request) -> HttpResponse:
    """One sentence, how far along, since when; the rest has an answer already."""
    homes = queries.homes(actor=request.actor)
    if not homes:
        return render(request, "improvement/no_place.jinja")
    home = queries.home(actor=request.actor)
    names = {"place": home.place.name, "locality": home.place.locality_name} if home else _of_care(homes)
    form = EnterForm(
        request.POST or None,
        homes=homes,
        reaches=reaches(names),
        topics=_topics(request),
        initial={"where": homes[0][0], "lesson": request.GET.get("lesson", "")[:12]},
    )
    made: list[int] = []
    if form.is_valid() and carried_out(form, lambda: made.append(_entered(form, request))):
        return htmx.done(request, to=page_of(made[0], at="?new=1"))
    status = HELD if form.is_bound else 200
    return render(request, "improvement/enter.jinja", {"form": form}, status=status)


def _entered(form: EnterForm, request: Request) -> int:
    return services.enter(
        what=form.cleaned_data["what"],
        where=form.place(),
        stage=form.cleaned_data["stage"],
        began_on=form.cleaned_data["began_on"],
        stopped_why=form.cleaned_data["stopped_why"],
        reach=form.tier(),
        links=form.links(),
        override_reason=form.cleaned_data["override_reason"],
        actor=request.actor,
        at=timezone.now(),
    )


def _of_care(homes: list[tuple[str, str]]) -> dict[str, str]:
    """For somebody who works in no place here and cares for a locality."""
    return {"place": "me", "locality": homes[0][1]}


def _topics(request: Request) -> list[tuple[str, str]]:
    return [(topic.key, topic.name) for topic in lessons.topics(actor=request.actor)]


@require_POST
@login_required
def look(request: Request) -> HttpResponse:
    """What a sentence under way is like, here and among lessons. Stores and logs nothing."""
    text = request.POST.get("what", "").strip()[:MOST_LOOKED_AT]
    context = {
        "reading": look_for(Severity.SOFT, text),
        "lines": queries.alike(text=text, actor=request.actor, at=timezone.now()),
        "likes": lessons.likes(text=text, actor=request.actor, limit=3),
    }
    return render(request, "improvement/_look.jinja", context)


@login_required
def change(request: Request, initiative_id: int) -> HttpResponse:
    found = queries.detail(actor=request.actor, initiative_id=initiative_id, at=timezone.now())
    if found is None:
        raise Http404
    if not found.may_tend:
        raise PermissionDenied("Only the place that does this can change it.")
    initial = {
        "what": found.what,
        "began_on": found.began_on,
        "topics": found.topic_keys,
        "lesson": str(found.lesson_id or ""),
        "source_url": found.source_url,
    }
    form = ChangeForm(request.POST or None, topics=_topics(request), initial=initial)
    if form.is_valid() and carried_out(
        form,
        lambda: services.change(
            initiative_id=initiative_id,
            what=form.cleaned_data["what"],
            began_on=form.cleaned_data["began_on"],
            links=form.links(),
            override_reason=form.cleaned_data["override_reason"],
            actor=request.actor,
            at=timezone.now(),
        ),
    ):
        messages.success(request, "Changed.")
        return redirect("improvement:initiative", initiative_id=initiative_id)
    status = HELD if form.is_bound else 200
    return render(request, "improvement/change.jinja", {"form": form, "it": found}, status=status)
