"""Stopping letters from within them, and having them sent again."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods, require_POST

from learnonce.base.actors import Request
from learnonce.people import services
from learnonce.ui import htmx


# A mail program sends this by itself, without a cookie (RFC 8058). The link can only stop letters.
@csrf_exempt
@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def stop(request: Request, token: str) -> HttpResponse:
    """Reading the page stops nothing, as scanners of mail follow every link; its button does."""
    is_done = request.method == "POST"
    if is_done:
        found = services.letters.stop_by_link(token=token, at=timezone.now())
    else:
        found = services.letters.what_link_stops(token=token)
    if found is None:
        raise Http404
    return render(request, "people/stop_letters.jinja", {"words": found.words, "is_done": is_done})


@login_required
@require_POST
def write_again(request: Request) -> HttpResponse:
    services.write_again(actor=request.actor, at=timezone.now())
    messages.success(request, "We will write to you again.")
    return htmx.done(request, to=reverse("people:you"))
