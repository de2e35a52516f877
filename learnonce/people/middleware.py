"""Gives every request its actor, looked up only when somebody asks."""

from collections.abc import Callable
from functools import partial

from django.http import HttpRequest, HttpResponse
from django.utils.functional import SimpleLazyObject

from learnonce.base.actors import NOBODY, Actor
from learnonce.people import queries


def _actor(request: HttpRequest) -> Actor:
    if not request.user.is_authenticated:
        return NOBODY
    return queries.actor(user_id=request.user.pk, name=str(request.user))


class ActorMiddleware:
    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        request.actor = SimpleLazyObject(partial(_actor, request))  # type: ignore[attr-defined]
        return self.get_response(request)
