"""Following, and the pages of topics and shared problems."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from learnonce.base.actors import Request
from learnonce.briefings import queries, services
from learnonce.briefings.forms import WeeklyForm
from learnonce.briefings.queries.following import page_of
from learnonce.briefings.views.answers import answered
from learnonce.lessons import queries as lessons
from learnonce.ui import htmx

PAGE = 20  # lessons


@require_safe
def topics(request: Request) -> HttpResponse:
    """All topics, to choose one."""
    return render(request, "briefings/topics.jinja", {"topics": lessons.topic_headings()})


@require_safe
@answered
def topic(request: Request, topic_id: int) -> HttpResponse:
    """What is known about a topic."""
    return _heading(
        request, "topic", lessons.topic_headings(numbers=[topic_id]), lessons.About(topics=[topic_id])
    )


@require_safe
@answered
def problem(request: Request, problem_id: int) -> HttpResponse:
    """Who has answered a problem that many places share."""
    found = lessons.problem_headings(actor=request.actor, numbers=[problem_id])
    return _heading(request, "problem", found, lessons.About(problems=[problem_id]))


def _heading(
    request: Request, kind: str, headings: list[lessons.Heading], about: lessons.About
) -> HttpResponse:
    if not headings:
        raise Http404
    found = headings[0]
    actor = request.actor
    context = {
        "kind": kind,
        "heading": found,
        "lessons": lessons.known(actor=actor, about=about, limit=PAGE),
        "collections": queries.collections(actor=actor, **{f"{kind}_id": found.id}),
        "is_following": queries.is_following(actor=actor, kind=kind, number=found.id),
    }
    return render(request, "briefings/heading.jinja", context)


@login_required
@require_POST
@answered
def follow(request: Request, kind: str, number: int) -> HttpResponse:
    """The button says what will be: followed, or no longer."""
    if request.POST.get("stop"):
        services.unfollow(kind=kind, number=number, actor=request.actor)
    else:
        try:
            services.follow(kind=kind, number=number, actor=request.actor, at=timezone.now())
        except services.NotPossible as problem:
            if not queries.names_of(actor=request.actor, kind=kind, numbers=[number]):
                raise Http404 from problem
            messages.error(request, str(problem))
    to = reverse("people:you") if request.POST.get("from") == "you" else page_of(kind, number)
    return htmx.done(request, to=to)


@login_required
@require_POST
def choose(request: Request) -> HttpResponse:
    form = WeeklyForm(request.POST)
    if form.is_valid():
        services.choose_weekly(**form.cleaned_data, actor=request.actor)
        messages.success(request, "Your choice is saved.")
    else:
        messages.error(request, "Choose a day of the week.")
    return htmx.done(request, to=reverse("people:you"))


@login_required
@require_POST
def feed(request: Request) -> HttpResponse:
    """Make, renew or end the address of one's own feed."""
    if request.POST.get("stop"):
        services.stop_feed(actor=request.actor, at=timezone.now())
        messages.success(request, "Your feed has ended. Its address leads nowhere now.")
    else:
        services.renew_feed(actor=request.actor, at=timezone.now())
        messages.success(request, "Your feed has an address of its own. An earlier one has ended.")
    return htmx.done(request, to=f"{reverse('people:you')}#follows")
