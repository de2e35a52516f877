"""What this room shows on pages of rooms below it."""

from django.http import HttpRequest
from django.template.loader import render_to_string


def under_way(request: HttpRequest, *, text: str) -> str:
    """Below the answers to a question: who is working on it now. Fetched when it comes into view."""
    if not request.actor.is_signed_in or not text:  # type: ignore[attr-defined]  # set by ActorMiddleware
        return ""
    return render_to_string("improvement/_under_way.jinja", {"text": text})


def credit(request: HttpRequest, *, lesson_id: int) -> str:
    """On a lesson: the place for thanks, fetched after the page. For those signed in."""
    if not request.actor.is_signed_in:  # type: ignore[attr-defined]  # set by ActorMiddleware
        return ""
    return render_to_string("improvement/_thanks_to_come.jinja", {"lesson_id": lesson_id})
