"""Answers that serve a page with script and one without alike."""

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect


def asks(request: HttpRequest) -> bool:
    """Whether htmx asks for a fragment (and not for a whole page it lost from its history)."""
    return (
        request.headers.get("HX-Request") == "true"
        and request.headers.get("HX-History-Restore-Request") != "true"
    )


def done(request: HttpRequest, to: str, *, draft: str = "") -> HttpResponse:
    """Go on to `to`: a redirect, or the header that makes htmx do the same.

    `draft`: the key of the field whose draft the device may now forget (letters, digits and hyphens).
    """
    response: HttpResponse
    if asks(request):
        response = HttpResponse(status=204, headers={"HX-Redirect": to})
    else:
        response = HttpResponseRedirect(to)
    if draft:
        # For the page's script, so not HttpOnly; it holds no secret. The script deletes it.
        response.set_cookie("draft-done", draft, max_age=3600, samesite="Lax", secure=request.is_secure())
    return response
