"""How much a request may send, asked before any of it is read."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from learnonce.exchange.services import MOST_BYTES

MEGABYTE = 1024 * 1024
MOST_SENT = MOST_BYTES + MEGABYTE  # the largest file, and the form around it
MOST_PASSED_OVER = 10 * MOST_BYTES  # read and thrown away: a browser shows no answer before it has sent all
CHUNK = 64 * 1024


class SizeMiddleware:
    """Refuses what is too large by its announced length: Django would first store all of it, whoever sent it.

    Comes last, so that the page knows its reader; the body is read later still, by the check of the form's
    token. A request that announces no length has no body for Django.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        announced = str(request.META.get("CONTENT_LENGTH") or "0")
        length = int(announced) if announced.isdecimal() else 0
        if length <= MOST_SENT:
            return self.get_response(request)
        _pass_over(request, length)
        context = {"limit": MOST_BYTES // MEGABYTE, "sent": length // MEGABYTE}
        return render(request, "web/too_large.jinja", context, status=413)


def _pass_over(request: HttpRequest, length: int) -> None:
    if length > MOST_PASSED_OVER:
        return
    while request.read(CHUNK):
        pass
