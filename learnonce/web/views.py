"""The first page, and the pages for when something is wrong."""

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from learnonce.base import panels
from learnonce.base.actors import Request
from learnonce.people import queries as people
from learnonce.practice import queries as practice


def home(request: Request) -> HttpResponse:
    """One large box; for members of a team their board; in the demonstration the ways in."""
    context: dict[str, object] = {}
    if request.actor.team_ids:
        context["ours"] = panels.shown("web.home", request)
        context["waiting"] = sum(board.waiting for board in practice.boards(actor=request.actor))
    elif settings.DEMO and not request.actor.is_signed_in:
        context["walk_ins"] = people.walk_ins()
    return render(request, "web/home.jinja", context)


def forbidden(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    return render(request, "web/forbidden.jinja", {"reason": str(exception or "")}, status=403)


def forbidden_form(request: HttpRequest, reason: str = "") -> HttpResponse:  # noqa: ARG001  Django passes it
    return render(request, "web/forbidden_form.jinja", status=403)


def missing(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:  # noqa: ARG001
    return render(request, "web/missing.jinja", status=404)


def broken(request: HttpRequest) -> HttpResponse:
    return render(request, "web/broken.jinja", status=500)
