"""Taking up an invitation by the link in its letter."""

from allauth.account.adapter import get_adapter
from allauth.account.utils import perform_login
from django.contrib import messages
from django.contrib.auth import login
from django.forms import ValidationError
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods

from learnonce.base.actors import Request
from learnonce.people import queries, services
from learnonce.people.forms.team import JoinForm
from learnonce.people.queries import InvitationState, Invitee


@never_cache
@sensitive_post_parameters("password")
@require_http_methods(["GET", "HEAD", "POST"])
def join(request: Request, key: str) -> HttpResponse:
    """The page an invitation's link leads to, whatever has become of the invitation."""
    invitee = queries.invitation(key=key, at=timezone.now())
    if invitee is None:
        return _cannot(request, "unknown", 404)
    was_used = invitee.state is InvitationState.USED
    if was_used and request.method == "POST" and (again := _enter_again(request, invitee)):
        return again
    if invitee.state is not InvitationState.OPEN:
        return _cannot(request, invitee.state.value, 410, invitee)
    if request.actor.is_signed_in:
        return _join_signed_in(request, key, invitee)
    if invitee.has_account:
        return _cannot(request, "has_account", 200, invitee)
    return _join_new(request, key, invitee)


def _join_signed_in(request: Request, key: str, invitee: Invitee) -> HttpResponse:
    if request.user.email != invitee.email:
        return _cannot(request, "other_account", 409, invitee)
    if request.method != "POST":
        return render(request, "people/join_signed_in.jinja", {"invitee": invitee})
    try:
        services.accept_invitation(key=key, person_id=request.actor.person_id, at=timezone.now())
    except services.NotPossible:
        # Somebody clicked twice, or it was withdrawn this moment: the page for that is the one to show.
        return redirect("people:join", key=key)
    messages.success(request, f"You are now in {invitee.team.name} of {invitee.team.place.name}.")
    return redirect("/")


def _join_new(request: Request, key: str, invitee: Invitee) -> HttpResponse:
    form = JoinForm(request.POST or None, email=invitee.email)
    if request.method != "POST" or not form.is_valid():
        status = 422 if form.errors else 200
        return render(request, "people/join.jinja", {"invitee": invitee, "form": form}, status=status)
    try:
        person = services.join_by_invitation(key=key, **form.cleaned_data, at=timezone.now())
    except services.NotPossible:
        # A second click came first. The same password opens the account it made.
        return _enter_again(request, invitee) or redirect("people:join", key=key)
    login(request, person)
    messages.success(request, f"Welcome. You are in {invitee.team.name} of {invitee.team.place.name}.")
    return redirect("/")


def _enter_again(request: Request, invitee: Invitee) -> HttpResponse | None:
    """Sign in with the password just typed, under the same limits and steps as the page for signing in."""
    password = request.POST.get("password", "")
    if not password:
        is_in = request.actor.is_signed_in and request.user.email == invitee.email
        return redirect("/") if is_in else None
    try:
        person = get_adapter(request).authenticate(request, email=invitee.email, password=password)
    except ValidationError:
        return None
    if person is None or not person.is_active:
        return None
    answer: HttpResponse = perform_login(request, person, email=invitee.email)
    return answer


def _cannot(request: Request, why: str, status: int, invitee: Invitee | None = None) -> HttpResponse:
    return render(request, "people/join_not.jinja", {"why": why, "invitee": invitee}, status=status)
