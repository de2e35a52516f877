"""Pages on which lessons are read."""

from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import render
from django.utils import timezone

from learnonce.base import panels
from learnonce.base.actors import Request
from learnonce.lessons import queries
from learnonce.lessons.calc.editions import READERS
from learnonce.lessons.calc.stages import WITHDRAWN
from learnonce.lessons.forms.curating import CommentForm
from learnonce.lessons.forms.writing import LICENCES
from learnonce.lessons.views.answers import answered, page_number
from learnonce.ui import htmx


@answered
def detail(request: Request, lesson_id: int) -> HttpResponse:
    """One lesson. Signed out, too, when it is public."""
    actor = request.actor
    lesson = queries.lesson_page(actor=actor, lesson_id=lesson_id, today=timezone.localdate())
    if lesson.stage == WITHDRAWN:
        return render(request, "lessons/withdrawn.jinja", {"lesson": lesson}, status=410)
    in_hand = lesson.is_in_hand
    context = {
        "lesson": lesson,
        "licences": dict(LICENCES),
        "talk": queries.talk(actor=actor, lesson_id=lesson_id),
        "inside": queries.talk(actor=actor, lesson_id=lesson_id, of_curation=True)
        if in_hand and (lesson.may.share or lesson.may.curates)
        else [],
        "shared": panels.shown("lessons.problem", request, problem_id=lesson.problem_id)
        if lesson.problem_id and lesson.is_findable
        else "",
        "grants": queries.grant_lines(actor=actor, lesson=lesson) if in_hand else [],
        "comment": CommentForm() if actor.is_signed_in else None,
        "files": queries.files_of_lesson(lesson_id=lesson_id, unsettled=lesson.may.write)
        if lesson.has_files
        else [],
        "adopted": [],
        "adopters": None,
        "editions": lesson.editions,
        "usual": queries.usual_reader(actor=actor),
        "readers": READERS,
        "more": panels.shown("lessons.detail", request, lesson_id=lesson_id) if lesson.is_findable else "",
    }
    if not in_hand:
        context["adopted"] = queries.our_adoptions(actor=actor, lesson_id=lesson_id, at=timezone.now())
        context["adopters"] = queries.adopters_of(actor=actor, lesson_id=lesson_id)
    return render(request, "lessons/detail.jinja", context)


@answered
def likes(request: Request, lesson_id: int) -> HttpResponse:
    """Lessons like this one: a part of its page, fetched after it; a page of its own without script."""
    cards = queries.likes_of_lesson(actor=request.actor, lesson_id=lesson_id)
    more = panels.shown("lessons.likes", request, lesson_id=lesson_id)
    context = {"cards": cards, "lesson_id": lesson_id, "more": more}
    page = "_likes_of" if htmx.asks(request) else "likes"
    return render(request, f"lessons/{page}.jinja", context)


@answered
def history(request: Request, lesson_id: int) -> HttpResponse:
    """What it said before, with what changed."""
    found = queries.history(actor=request.actor, lesson_id=lesson_id)
    return render(request, "lessons/history.jinja", {"history": found})


def newest(request: Request) -> HttpResponse:
    """Published lessons, newest first."""
    topic = request.GET.get("topic", "")
    page = queries.newest(actor=request.actor, topic=topic, page=page_number(request))
    context = {"page": page, "topic": topic, "topics": queries.topics(actor=request.actor)}
    context["head"] = panels.shown("lessons.newest.head", request)
    context["ways"] = panels.shown("lessons.newest", request)
    return render(request, "lessons/newest.jinja", context)


@login_required
def ours(request: Request) -> HttpResponse:
    """The lessons of the reader's own teams, by stage."""
    return render(request, "lessons/ours.jinja", {"stages": queries.of_teams(actor=request.actor)})
