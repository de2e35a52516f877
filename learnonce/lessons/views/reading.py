"""Pages on which lessons are read."""

from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import render
from django.utils import timezone

from learnonce.base.actors import Request
from learnonce.lessons import queries
from learnonce.lessons.forms.writing import LICENCES
from learnonce.lessons.views.answers import answered, page_number


@answered
def detail(request: Request, lesson_id: int) -> HttpResponse:
    """One lesson. Signed out, too, when it is public."""
    lesson = queries.lesson_page(actor=request.actor, lesson_id=lesson_id, today=timezone.localdate())
    context = {
        "lesson": lesson,
        "licences": dict(LICENCES),
        "adopted": queries.our_adoptions(actor=request.actor, lesson_id=lesson_id, at=timezone.now()),
        "adopters": queries.adopters(actor=request.actor, lesson_id=lesson_id),
    }
    return render(request, "lessons/detail.jinja", context)


def newest(request: Request) -> HttpResponse:
    """Published lessons, newest first."""
    topic = request.GET.get("topic", "")
    page = queries.newest(actor=request.actor, topic=topic, page=page_number(request))
    context = {"page": page, "topic": topic, "topics": queries.topics(actor=request.actor)}
    return render(request, "lessons/newest.jinja", context)


@login_required
def ours(request: Request) -> HttpResponse:
    """The lessons of the reader's own teams, by stage."""
    return render(request, "lessons/ours.jinja", {"stages": queries.of_teams(actor=request.actor)})
