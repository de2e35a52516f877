"""What this room shows on pages of rooms below it."""

from typing import cast

from django.http import HttpRequest
from django.template.loader import render_to_string
from django.utils import timezone

from learnonce.base.actors import Request
from learnonce.improvement import queries

MOST_AT_HOME = 3  # projects on the first page


def our_projects(request: HttpRequest) -> str:
    """On the first page of those whose team has work under way: aim, where it stands, what waits for them."""
    found = queries.our_projects(actor=cast("Request", request).actor, at=timezone.now())
    if not found:
        return ""
    context = {"found": found[:MOST_AT_HOME], "more": len(found) > MOST_AT_HOME}
    return render_to_string("improvement/_our_projects.jinja", context)


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


def project_of_adoption(request: HttpRequest, *, adoption_id: int) -> str:
    """Beside a take-up of one's own: the project that carries it out, or the way to one."""
    actor = request.actor  # type: ignore[attr-defined]  # set by ActorMiddleware
    if not actor.team_ids:
        return ""
    project, others = queries.project_of_adoption(
        adoption_id=adoption_id, team_ids=actor.team_ids, actor=actor
    )
    return render_to_string(
        "improvement/_of_adoption.jinja",
        {"project": project, "adoption_id": adoption_id, "others": others},
        request,
    )


def side_by_side(request: HttpRequest, *, lesson_id: int) -> str:
    """On what places measured about a lesson: the way to their charts side by side."""
    actor = cast("Request", request).actor
    if not actor.is_signed_in:
        return ""
    found = queries.same_about_lesson(lesson_id=lesson_id, actor=actor)
    return render_to_string("improvement/_side_by_side.jinja", {"found": found}) if found else ""


def measures_of_team(request: HttpRequest, *, team_id: int) -> str:
    """On a team's page, which only its own people and those who run its place see: what it counts."""
    lines = queries.measures_of_team(team_id=team_id, actor=cast("Request", request).actor)
    return render_to_string("improvement/_measures_of_team.jinja", {"lines": lines, "team_id": team_id})


def measures_of_adoption(request: HttpRequest, *, adoption_id: int) -> str:
    """Beside a take-up of one's own: the measures that show whether it worked, and the way to one."""
    actor = cast("Request", request).actor
    if not actor.team_ids:
        return ""
    lines, others = queries.measures_of_adoption(
        adoption_id=adoption_id, team_ids=actor.team_ids, actor=actor
    )
    return render_to_string(
        "improvement/_measures_of_adoption.jinja",
        {"lines": lines, "others": others, "adoption_id": adoption_id},
        request,
    )
