"""Turning what a service refuses into the page or the line that says so."""

from collections.abc import Callable

from django.contrib import messages
from django.core.exceptions import ObjectDoesNotExist, PermissionDenied
from django.http import Http404, HttpResponse
from django.urls import reverse

from learnonce.base.actors import Request
from learnonce.improvement import services
from learnonce.ui import htmx
from learnonce.ui.forms import Overriding

HELD = 422


def page_of(initiative_id: int, *, at: str = "") -> str:
    return reverse("improvement:initiative", kwargs={"initiative_id": initiative_id}) + at


def carried_out(form: Overriding, verb: Callable[[], object]) -> bool:
    """Whether the verb was done; what it refuses to do as things stand is said in the form.

    Raises:
        Http404, PermissionDenied: the pages for these are made elsewhere.
    """
    try:
        verb()
    except services.HeldBack as held:
        form.ask_why(str(held))
    except services.NotReady as problem:
        form.add_error(None, str(problem))
    except services.NotAllowed as refusal:
        raise PermissionDenied(str(refusal)) from refusal
    except ObjectDoesNotExist as missing:
        raise Http404 from missing
    else:
        return True
    return False


def done(request: Request, initiative_id: int, verb: Callable[[], object], *, say: str = "") -> HttpResponse:
    """Do one thing and go back to the page; a refusal is said there."""
    try:
        verb()
    except ObjectDoesNotExist as missing:
        raise Http404 from missing
    except services.NotAllowed as refusal:
        raise PermissionDenied(str(refusal)) from refusal
    except services.NotReady as problem:
        messages.warning(request, str(problem))
    else:
        if say:
            messages.success(request, say)
    return htmx.done(request, to=page_of(initiative_id))
