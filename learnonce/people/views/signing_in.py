"""How one signs in, and where one is signed in now. Passkeys and codes themselves are allauth's work."""

import json
from typing import Any

from allauth.mfa.recovery_codes.views import ViewRecoveryCodesView
from allauth.mfa.totp.views import ActivateTOTPView
from allauth.mfa.webauthn.internal import auth
from allauth.mfa.webauthn.views import AddWebAuthnView
from django.conf import settings
from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from learnonce.base.actors import Request
from learnonce.people import queries, services
from learnonce.people.adapters import second_factor
from learnonce.people.calc import roles
from learnonce.ui import htmx


@login_required
@require_safe
def ways(request: Request) -> HttpResponse:
    key = request.session.session_key or ""
    return render(
        request,
        "people/ways_in.jinja",
        {
            "ways": queries.own_ways_in(actor=request.actor),
            "sessions": queries.own_sessions(actor=request.actor, this_key=key, at=timezone.now()),
        },
    )


@login_required
@require_safe
def needed(request: Request) -> HttpResponse:
    """Where somebody is led whose role asks for a second proof, until they have one."""
    held = [role for role in settings.SECOND_FACTOR_ROLES if request.actor.holds_anywhere(role)]
    is_elsewhere = second_factor.is_given_elsewhere(request, request.actor.user_id)
    if not held or is_elsewhere or queries.has_second_factor(actor=request.actor):
        return redirect("mfa_index")
    return render(
        request, "people/second_factor_needed.jinja", {"roles": [roles.LABELS[role] for role in held]}
    )


@login_required
@require_POST
def end_session(request: Request) -> HttpResponse:
    handle = request.POST.get("session", "")
    if services.end_session(handle=handle, actor=request.actor, at=timezone.now()):
        messages.success(request, "That device is signed out.")
    return htmx.done(request, to=reverse("mfa_index"))


@login_required
@require_POST
def end_others(request: Request) -> HttpResponse:
    key = request.session.session_key
    services.end_other_sessions(this_key=key, actor=request.actor, at=timezone.now())
    messages.success(request, "You are signed out everywhere else.")
    return htmx.done(request, to=reverse("mfa_index"))


class AddPasskeyView(AddWebAuthnView):  # type: ignore[misc]  # allauth has no types
    """Every passkey here can sign in alone: the device keeps it, and asks for its owner."""

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:  # Any: a template context
        context: dict[str, Any] = super(AddWebAuthnView, self).get_context_data(**kwargs)
        context["options"] = json.dumps(auth.begin_registration(self.request.user, passwordless=True))
        return context


class CodesOnView(ActivateTOTPView):  # type: ignore[misc]
    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:  # Any: as above
        """The secret in groups of four, to be typed where no picture can be taken."""
        context: dict[str, Any] = super().get_context_data(**kwargs)
        secret = context["form"].secret
        context["secret"] = " ".join(secret[place : place + 4] for place in range(0, len(secret), 4))
        return context


add_passkey = never_cache(AddPasskeyView.as_view())
codes_on = never_cache(CodesOnView.as_view())
recovery_codes = never_cache(ViewRecoveryCodesView.as_view())
