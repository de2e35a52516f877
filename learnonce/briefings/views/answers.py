"""Turning what a service refuses into the page that says so."""

from collections.abc import Callable
from functools import wraps

from django.core.exceptions import ObjectDoesNotExist, PermissionDenied
from django.http import Http404, HttpResponse

from learnonce.base.actors import Request
from learnonce.briefings import services


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
