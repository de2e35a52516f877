"""Turning what a service refuses into the page that says so."""

import re
from collections.abc import Callable
from functools import wraps
from typing import Protocol

from django.core.exceptions import ObjectDoesNotExist, PermissionDenied
from django.http import Http404, HttpResponse
from django.shortcuts import render

from learnonce.base.actors import Request
from learnonce.lessons import services
from learnonce.ui.forms import Overriding

PAGE_NUMBER = re.compile("[1-9][0-9]{0,4}")


def page_number(request: Request) -> int:
    """Which page of a list is asked for; the first when the address says nothing sensible."""
    asked = request.GET.get("page", "")
    return int(asked) if PAGE_NUMBER.fullmatch(asked) else 1


def answered(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    """Every refusal of this room has its page: 404 for what may not be seen, 403, 409.

    A view that shows a refusal in its own form catches it first.
    """

    @wraps(view)
    def answer(request: Request, **kwargs: int | str) -> HttpResponse:
        try:
            return view(request, **kwargs)
        except ObjectDoesNotExist as missing:
            raise Http404 from missing
        except services.NotAllowed as refusal:
            raise PermissionDenied(str(refusal)) from refusal
        except (services.NotReady, services.Changed) as problem:
            context = {"reason": str(problem), "lesson_id": kwargs.get("lesson_id")}
            return render(request, "lessons/not_ready.jinja", context, status=409)

    return answer


class _Form(Protocol):
    def add_error(self, field: str | None, error: str) -> None: ...


def carried_out(form: _Form, verb: Callable[..., object], **arguments: object) -> bool:
    """Whether the verb was done; what it refuses to do as things stand is shown in the form."""
    try:
        verb(**arguments)
    except services.Identifiable as refusal:
        if isinstance(form, Overriding):
            form.ask_why(str(refusal))
        else:
            form.add_error(None, str(refusal))
    except services.NotReady as problem:
        form.add_error(None, str(problem))
    else:
        return True
    return False
