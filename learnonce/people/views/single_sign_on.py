"""Signing in where one has an account already: out to the provider, and back with a code.

It begins by a link: a form would be stopped by the content security policy on its way to another host, and
whoever makes somebody follow the link only has them sign in as themselves.
"""

import logging
import secrets
import time

from allauth.account.adapter import get_adapter
from allauth.account.utils import perform_login
from django.conf import settings
from django.http import Http404, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from learnonce.base.actors import Request
from learnonce.people import queries, services
from learnonce.people.adapters import oidc, second_factor
from learnonce.people.calc.single_sign_on import Provider

UNDER_WAY = "single_sign_on"  # in the session, from going out until coming back
LONGEST = 15 * 60  # seconds it may take
_FAILED = "{} did not answer as it should. Try again in a few minutes, or sign in with your password."
_log = logging.getLogger(__name__)


@never_cache
@require_safe
def begin(request: Request, provider: str) -> HttpResponse:
    known = _provider(provider)
    wanted = request.GET.get("next", "")
    under_way = {
        "provider": known.key,
        "state": secrets.token_urlsafe(32),
        "nonce": secrets.token_urlsafe(32),
        "verifier": secrets.token_urlsafe(48),
        "next": wanted if get_adapter(request).is_safe_url(wanted) else "",
        "at": int(time.time()),
    }
    asked = {name: str(under_way[name]) for name in ("state", "nonce", "verifier")}
    try:
        address = oidc.where_to_go(known, callback=_callback(known), **asked)
    except oidc.ProviderFailed as problem:
        return _failed(request, known, problem)
    request.session[UNDER_WAY] = under_way
    return HttpResponseRedirect(address)


@never_cache
@require_safe
def callback(request: Request, provider: str) -> HttpResponse:
    """Each way out is good for one way back, in the same browser."""
    known = _provider(provider)
    under_way = request.session.pop(UNDER_WAY, None)
    if not under_way or not _belongs(request, under_way, known):
        return _not(request, "This try to sign in is over. Begin again.")
    if "code" not in request.GET:
        return _not(request, f"You stopped on the way, or {known.name} did not let you in.")
    try:
        claims = oidc.who_it_is(
            known,
            code=request.GET["code"],
            callback=_callback(known),
            nonce=under_way["nonce"],
            verifier=under_way["verifier"],
        )
    except oidc.ProviderFailed as problem:
        return _failed(request, known, problem)
    email = str(claims.get("email") or "")
    try:
        person = services.sign_on(
            provider=known.key,
            provider_name=known.name,
            subject=str(claims["sub"]),
            email=email,
            is_proved=known.has_proved(email, claims.get("email_verified")),
            name=str(claims.get("name") or ""),
            at=timezone.now(),
        )
    except services.NotPossible as refusal:
        return _not(request, str(refusal))
    if known.asks_for_more:
        second_factor.was_given_elsewhere(request, person.pk)
    answer: HttpResponse = perform_login(
        request, person, email=person.email, redirect_url=under_way["next"] or None
    )
    return answer


def _provider(key: str) -> Provider:
    found = next((one for one in queries.sign_on_providers() if one.key == key), None)
    if found is None:
        raise Http404
    return found


def _callback(provider: Provider) -> str:
    """From the settings, never from the request: the provider knows this one address."""
    return f"{settings.BASE_URL}{reverse('account_sign_on_callback', kwargs={'provider': provider.key})}"


def _belongs(request: Request, under_way: dict[str, str], provider: Provider) -> bool:
    state = request.GET.get("state", "").encode()
    is_fresh = time.time() - int(under_way["at"]) < LONGEST
    is_this = secrets.compare_digest(state, under_way["state"].encode())
    return is_fresh and is_this and under_way["provider"] == provider.key


def _failed(request: Request, provider: Provider, problem: oidc.ProviderFailed) -> HttpResponse:
    _log.warning("Single sign-on with %s: %s", provider.key, problem)
    return _not(request, _FAILED.format(provider.name))


def _not(request: Request, why: str) -> HttpResponse:
    return render(request, "people/sign_on_not.jinja", {"why": why}, status=409)
