"""Pages of places: the tree of localities, organisations, and finding one."""

from collections.abc import Callable

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import ObjectDoesNotExist
from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from learnonce.base import panels
from learnonce.base.actors import Request
from learnonce.people import queries, services
from learnonce.people.forms.places import AS_ABOVE, ApproversForm, DomainsForm, SettingForm, TeamForm
from learnonce.ui import htmx


@require_safe
def organisations(request: Request) -> HttpResponse:
    """Find an organisation by name or code; without a word, where to start in the tree."""
    text = request.GET.get("text", "").strip()[:100]
    found = queries.find_organisations(text)
    template = "people/_organisations_found.jinja" if htmx.asks(request) else "people/organisations.jinja"
    tops = [] if text else queries.top_localities()
    return render(request, template, {"text": text, "found": found, "tops": tops})


@require_safe
def organisation(request: Request, organisation_id: int) -> HttpResponse:
    return _organisation(request, organisation_id)


def _organisation(
    request: Request,
    organisation_id: int,
    *,
    domains: DomainsForm | None = None,
    team: TeamForm | None = None,
) -> HttpResponse:
    try:
        page = queries.organisation_page(organisation_id=organisation_id, actor=request.actor)
    except ObjectDoesNotExist as problem:
        raise Http404 from problem
    return render(
        request,
        "people/organisation.jinja",
        {
            "page": page,
            "more": panels.shown("people.place", request, kind="organisation", number=organisation_id),
            "head": panels.shown("people.place.head", request, kind="organisation", number=organisation_id),
            "domains_form": domains or DomainsForm(initial={"domains": "\n".join(page.email_domains)}),
            "team_form": team or TeamForm(),
        },
        status=422 if domains or team else 200,
    )


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def describe(request: Request, organisation_id: int) -> HttpResponse:
    """Say what kind of setting a place is, so that it finds its likes."""
    try:
        page = queries.organisation_page(organisation_id=organisation_id, actor=request.actor)
    except ObjectDoesNotExist as problem:
        raise Http404 from problem
    if not page.may_manage:
        raise services.NotAllowed("Only the manager or a leader of this organisation can describe it.")
    form = SettingForm(request.POST or None, initial=page.place.context)
    if request.method != "POST" or not form.is_valid():
        status = 422 if form.errors else 200
        return render(request, "people/describe.jinja", {"page": page, "form": form}, status=status)
    services.describe_place(
        organisation_id=organisation_id, context=form.cleaned_data, actor=request.actor, at=timezone.now()
    )
    messages.success(request, "Saved. Lessons from places like yours are shown first.")
    return htmx.done(request, to=reverse("people:organisation", args=[organisation_id]))


@login_required
@require_POST
def add_team(request: Request, organisation_id: int) -> HttpResponse:
    form = TeamForm(request.POST)
    if not form.is_valid():
        return _organisation(request, organisation_id, team=form)
    try:
        made = services.add_team(
            organisation_id=organisation_id,
            name=form.cleaned_data["name"],
            actor=request.actor,
            at=timezone.now(),
        )
    except KeyError as problem:
        raise Http404 from problem
    return htmx.done(request, to=reverse("people:team", args=[made.pk]))


@login_required
@require_POST
def allow_domains(request: Request, organisation_id: int) -> HttpResponse:
    form = DomainsForm(request.POST)
    here = reverse("people:organisation", args=[organisation_id])

    def save() -> None:
        services.allow_domains(
            organisation_id=organisation_id,
            domains=form.cleaned_data["domains"],
            actor=request.actor,
            at=timezone.now(),
        )

    if not form.is_valid() or not _saved(form, "domains", save):
        return _organisation(request, organisation_id, domains=form)
    messages.success(request, "Saved.")
    return htmx.done(request, to=here)


@require_safe
def locality(request: Request, locality_id: int) -> HttpResponse:
    return _locality(request, locality_id)


def _locality(request: Request, locality_id: int, form: ApproversForm | None = None) -> HttpResponse:
    try:
        page = queries.locality_page(locality_id=locality_id, actor=request.actor)
    except ObjectDoesNotExist as problem:
        raise Http404 from problem
    said = AS_ABOVE if page.approvers_set is None else str(page.approvers_set)
    shown = form or ApproversForm(initial={"approvers": said})
    more = panels.shown("people.place", request, kind="locality", number=locality_id)
    head = panels.shown("people.place.head", request, kind="locality", number=locality_id)
    context = {"page": page, "form": shown, "more": more, "head": head}
    return render(request, "people/locality.jinja", context, status=422 if form else 200)


@login_required
@require_POST
def set_approvers(request: Request, locality_id: int) -> HttpResponse:
    form = ApproversForm(request.POST)

    def save() -> None:
        services.set_approvers(
            locality_id=locality_id,
            approvers=form.cleaned_data["approvers"],
            actor=request.actor,
            at=timezone.now(),
        )

    if not form.is_valid() or not _saved(form, "approvers", save):
        return _locality(request, locality_id, form)
    messages.success(request, "Saved.")
    return htmx.done(request, to=reverse("people:locality", args=[locality_id]))


def _saved(form: DomainsForm | ApproversForm, field: str, save: Callable[[], None]) -> bool:
    """Whether it could be saved; if not, the form says why."""
    try:
        save()
    except services.NotPossible as problem:
        form.add_error(field, str(problem))
        return False
    except ObjectDoesNotExist as problem:
        raise Http404 from problem
    return True
