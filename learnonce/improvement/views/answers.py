"""Turning what a service refuses into the page or the line that says so."""

from collections.abc import Callable

from django.contrib import messages
from django.core.exceptions import ObjectDoesNotExist, PermissionDenied
from django.forms import Form
from django.http import Http404, HttpResponse
from django.urls import reverse

from learnonce.base.actors import Request
from learnonce.improvement import services
from learnonce.improvement.forms import Seeing
from learnonce.ui import htmx
from learnonce.ui.forms import Overriding

HELD = 422


def page_of(initiative_id: int, *, at: str = "") -> str:
    return reverse("improvement:initiative", kwargs={"initiative_id": initiative_id}) + at


def carried_out(form: Form, verb: Callable[[], object]) -> bool:
    """Whether the verb was done; what it refuses to do as things stand is said in the form.

    What may tell who somebody is asks for a reason where the form has a field for one.

    Raises:
        Http404, PermissionDenied: the pages for these are made elsewhere.
    """
    try:
        verb()
    except services.HeldBack as held:
        if isinstance(form, Overriding):
            form.ask_why(str(held))
        else:
            form.add_error(None, str(held))
    except services.Met as other:
        if isinstance(form, Seeing):
            form.meet(other.theirs)
        form.add_error(None, str(other))
    except services.NotReady as problem:
        form.add_error(None, str(problem))
    except services.NotAllowed as refusal:
        raise PermissionDenied(str(refusal)) from refusal
    except ObjectDoesNotExist as missing:
        raise Http404 from missing
    else:
        return True
    return False


def did(request: Request, verb: Callable[[], object], *, to: str, say: str = "") -> HttpResponse:
    """Do one thing and go on; what cannot be done as things stand is said there."""
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
    return htmx.done(request, to=to)


def done(request: Request, initiative_id: int, verb: Callable[[], object], *, say: str = "") -> HttpResponse:
    """Do one thing and go back to the page of an initiative; a refusal is said there."""
    return did(request, verb, to=page_of(initiative_id), say=say)
