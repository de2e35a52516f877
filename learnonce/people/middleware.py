"""Gives every request its actor, looked up only when somebody asks, and notes the day a session was used."""

from collections.abc import Callable
from functools import partial

from django.conf import settings
from django.contrib.auth import SESSION_KEY
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.functional import SimpleLazyObject

from learnonce.base.actors import NOBODY, Actor
from learnonce.people import queries
from learnonce.people.adapters import browsers, second_factor
from learnonce.ui import htmx


def _actor(request: HttpRequest) -> Actor:
    """Asked anew at every request: a role or a membership that has ended is gone at the next one."""
    if not request.user.is_authenticated:
        return NOBODY
    return queries.actor(user_id=request.user.pk, name=str(request.user))


class ActorMiddleware:
    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        request.actor = SimpleLazyObject(partial(_actor, request))  # type: ignore[attr-defined]
        response = self.get_response(request)
        _note_the_day(request)
        browsers.write(request, response)
        return response


def _note_the_day(request: HttpRequest) -> None:
    """Once a day, and by reading only: sending leaves no trace of when (models/session.py)."""
    session = request.session
    if request.method != "GET" or not session.accessed or SESSION_KEY not in session:
        return
    today = timezone.localdate().isoformat()
    if session.get("seen") != today:
        session["seen"] = today


class SecondFactorMiddleware:
    """Leads whoever holds a role that asks for more than a password to where it is set up, until it is.

    Costs a query a request, and only to holders of such a role.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def _is_given(self, request: HttpRequest, actor: Actor) -> bool:
        is_elsewhere = second_factor.is_given_elsewhere(request, actor.user_id)
        return is_elsewhere or queries.has_second_factor(actor=actor)

    def process_view(self, request: HttpRequest, *_view: object) -> HttpResponse | None:
        """Pages of the account stay open: there it is set up, and from there one signs out."""
        name = request.resolver_match.url_name if request.resolver_match else None
        if not settings.SECOND_FACTOR_ROLES or (name or "").startswith(("account_", "mfa_")):
            return None
        actor: Actor = request.actor  # type: ignore[attr-defined]  # ActorMiddleware came before
        if not actor.holds_anywhere(*settings.SECOND_FACTOR_ROLES) or self._is_given(request, actor):
            return None
        return htmx.done(request, to=reverse("account_second_factor"))
