"""What this room shows on pages of rooms below it."""

from datetime import datetime

from django.http import HttpRequest
from django.template.loader import render_to_string
from django.utils import timezone

from learnonce.practice import queries


def first_replies(request: HttpRequest, *, locality_id: int, since: datetime) -> str:
    """On the figures of a place: how long people wait for an answer to what they noticed."""
    actor = request.actor  # type: ignore[attr-defined]  # set by ActorMiddleware
    found = queries.figures(actor=actor, locality_id=locality_id, since=since)
    if found is None:
        return ""
    now = timezone.now()
    waited = now - found.first_reply if found.first_reply is not None else None
    return render_to_string("practice/_figures.jinja", {"figures": found, "waited": waited, "now": now})


def what_came_of_it(request: HttpRequest) -> str:
    """On one's own page: the way to what came of what one brought. It asks the database nothing."""
    actor = request.actor  # type: ignore[attr-defined]  # set by ActorMiddleware
    return render_to_string("practice/_to_what_came.jinja", {}) if actor.team_ids else ""


def origin(request: HttpRequest, *, about: tuple[str, int]) -> str:
    """Beside what came of a noticing: the way back to it, for those who may read it."""
    kind, number = about
    actor = request.actor  # type: ignore[attr-defined]  # set by ActorMiddleware
    if kind != "noticing" or number not in queries.readable([number], actor):
        return ""
    return render_to_string("practice/_origin.jinja", {"noticing_id": number})
