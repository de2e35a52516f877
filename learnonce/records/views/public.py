"""Pages for everyone: what is held and why, privacy, accessibility."""

from django.conf import settings
from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from learnonce.base.actors import Request
from learnonce.records import queries


@require_safe
def held(request: Request) -> HttpResponse:
    return render(request, "records/held.jinja", {"lines": queries.held()})


@require_safe
def privacy(request: Request) -> HttpResponse:
    return render(request, "records/privacy.jinja", {"is_local": settings.LEARNONCE_EMBEDDER == "local"})


@require_safe
def accessibility(request: Request) -> HttpResponse:
    return render(request, "records/accessibility.jinja", {})
