"""How a lesson spread: the picture, and the places behind it."""

from django.http import HttpResponse
from django.shortcuts import render

from learnonce.base.actors import Request
from learnonce.lessons import queries
from learnonce.lessons.views.answers import answered


@answered
def lineage(request: Request, lesson_id: int) -> HttpResponse:
    """Who took the lesson from whom, in which way, and how it went."""
    context = {
        "adopters": queries.adopters(actor=request.actor, lesson_id=lesson_id),
        "known": queries.explanation(actor=request.actor, lesson_id=lesson_id),
        "lesson_id": lesson_id,
    }
    return render(request, "lessons/lineage.jinja", context)
