"""Who can see a lesson; letting it out and taking it back."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.forms import Form
from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from learnonce.base.actors import Request
from learnonce.lessons import queries, services
from learnonce.lessons.forms.sharing import ConsentForm, FoundForm, OfferForm, TakeBackForm
from learnonce.lessons.views.answers import answered, carried_out, page_number
from learnonce.ui import htmx


@login_required
@answered
def sharing(request: Request, lesson_id: int) -> HttpResponse:
    """How far a lesson reaches, how it came to that, and the next step outwards or back."""
    return _page(request, queries.sharing_of(actor=request.actor, lesson_id=lesson_id))


@login_required
@require_POST
@answered
def offer(request: Request, lesson_id: int) -> HttpResponse:
    form = OfferForm(request.POST)
    if form.is_valid() and carried_out(
        form,
        services.offer,
        lesson_id=lesson_id,
        **form.cleaned_data,
        actor=request.actor,
        at=timezone.now(),
    ):
        return _done(request, lesson_id, "Thank you. Your curators were told.")
    return _page(request, queries.sharing_of(actor=request.actor, lesson_id=lesson_id), offer=form)


@login_required
@require_POST
@answered
def consent(request: Request, lesson_id: int) -> HttpResponse:
    form = ConsentForm(request.POST)
    if form.is_valid() and carried_out(
        form,
        services.consent,
        lesson_id=lesson_id,
        tier=form.cleaned_data["tier"],
        actor=request.actor,
        at=timezone.now(),
    ):
        return _done(request, lesson_id, "Agreed. Nobody sees more of it until a curator publishes it.")
    return _page(request, queries.sharing_of(actor=request.actor, lesson_id=lesson_id), consent=form)


@login_required
@require_POST
@answered
def take_back(request: Request, lesson_id: int) -> HttpResponse:
    found = queries.sharing_of(actor=request.actor, lesson_id=lesson_id)
    form = TakeBackForm(request.POST, tiers=found.can_take_back)
    if form.is_valid() and carried_out(
        form,
        services.take_back,
        lesson_id=lesson_id,
        from_tier=form.cleaned_data["from_tier"],
        reason=form.cleaned_data["reason"],
        actor=request.actor,
        at=timezone.now(),
    ):
        return _done(request, lesson_id, "Taken back.")
    return _page(request, found, take_back=form)


@login_required
@require_safe
def held(request: Request) -> HttpResponse:
    """What waits until somebody has looked for people in it."""
    page = queries.held(actor=request.actor, page=page_number(request))
    return render(request, "lessons/held.jinja", {"page": page})


@login_required
@answered
def found(request: Request, lesson_id: int) -> HttpResponse:
    """What may tell who somebody is, stretch by stretch, and what a person decides about each."""
    page = queries.found_in(actor=request.actor, lesson_id=lesson_id)
    form = FoundForm(request.POST if request.method == "POST" else None, found=page)
    if request.method == "POST" and form.is_valid():
        nobody, change = form.decided()
        if carried_out(
            form,
            services.decide_found,
            lesson_id=lesson_id,
            nobody=nobody,
            reason=form.cleaned_data.get("reason", ""),
            actor=request.actor,
            at=timezone.now(),
        ):
            messages.success(request, "Your decision is kept. The text is not part of it.")
            to = "lessons:write" if change and page.may_write else "lessons:detail"
            return htmx.done(request, to=reverse(to, kwargs={"lesson_id": lesson_id}))
    context = {"found": page, "form": form}
    return render(request, "lessons/found.jinja", context, status=422 if form.errors else 200)


def _done(request: Request, lesson_id: int, words: str) -> HttpResponse:
    messages.success(request, words)
    return htmx.done(request, to=reverse("lessons:sharing", kwargs={"lesson_id": lesson_id}))


def _page(request: Request, found: queries.Sharing, **sent: Form) -> HttpResponse:
    forms = {
        "offer": OfferForm(),
        "consent": ConsentForm(),
        "take_back": TakeBackForm(tiers=found.can_take_back),
        **sent,
    }
    context = {"lesson": found, "forms": forms, "error": any(form.errors for form in sent.values())}
    return render(request, "lessons/sharing.jinja", context, status=422 if sent else 200)
