"""What this room shows on pages of rooms below it."""

from django.http import HttpRequest
from django.template.loader import render_to_string

from learnonce.exchange import queries


def starter_pack(request: HttpRequest) -> str:
    """Where a search finds nothing: our own lessons, for those who may bring them in."""
    actor = request.actor  # type: ignore[attr-defined]  # set by ActorMiddleware
    if not queries.may_want_starter(actor=actor):
        return ""
    return render_to_string("exchange/_starter.jinja", {}, request)


def way_in(request: HttpRequest) -> str:
    """On the desk of curators, who may bring lessons in for the places in their care."""
    return render_to_string("exchange/_way_in.jinja", {}, request)
