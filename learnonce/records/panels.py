"""What this room shows on pages of rooms below it."""

from django.http import HttpRequest
from django.template.loader import render_to_string

from learnonce.records import queries


def own_data(request: HttpRequest) -> str:
    """On one's own page: a copy of one's data, one's history, and the way out."""
    actor = request.actor  # type: ignore[attr-defined]  # set by ActorMiddleware
    return render_to_string("records/_own_data.jinja", {"erasure": queries.own_erasure(actor=actor)}, request)
