"""Answers that serve a page with script and one without alike."""

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect


def asks(request: HttpRequest) -> bool:
    """Whether htmx asks for a fragment (and not for a whole page it lost from its history)."""
    return (
        request.headers.get("HX-Request") == "true"
        and request.headers.get("HX-History-Restore-Request") != "true"
    )


def done(request: HttpRequest, to: str) -> HttpResponse:
    """Go on to `to`: a redirect, or the header that makes htmx do the same."""
    if asks(request):
        return HttpResponse(status=204, headers={"HX-Redirect": to})
    return HttpResponseRedirect(to)
