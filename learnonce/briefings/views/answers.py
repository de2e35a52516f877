"""Turning what a service refuses into the page that says so."""

from collections.abc import Callable
from functools import wraps

from django.core.exceptions import ObjectDoesNotExist, PermissionDenied
from django.http import Http404, HttpResponse

from learnonce.base.actors import Request
from learnonce.briefings import services
from learnonce.ui.forms import Overriding


def answered(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    """404 for what may not be seen, 403 for what may not be done."""

    @wraps(view)
    def answer(request: Request, **kwargs: int | str) -> HttpResponse:
        try:
            return view(request, **kwargs)
        except (ObjectDoesNotExist, KeyError) as missing:
            raise Http404 from missing
        except services.NotAllowed as refusal:
            raise PermissionDenied(str(refusal)) from refusal

    return answer


def carried_out(form: Overriding, verb: Callable[..., object], *, field: str, **arguments: object) -> bool:
    """Whether the verb was done; what it refuses to do as things stand is said in the form, at `field`."""
    try:
        verb(**arguments)
    except services.HeldBack as held:
        form.ask_why(str(held))
    except services.NotPossible as problem:
        form.add_error(field, str(problem))
    else:
        return True
    return False
