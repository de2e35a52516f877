"""Answering requests under freedom of information law."""

from collections.abc import Callable
from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import ObjectDoesNotExist
from django.forms import Form
from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from learnonce.base.actors import Request
from learnonce.base.pagination import number_from
from learnonce.records import policies, queries, services
from learnonce.records.forms import PassageForm, RequestForm, WithholdForm
from learnonce.records.views import answers
from learnonce.ui import htmx
from learnonce.ui.text import plural

MOST_DIGITS = 9
PERSONAL = "s40"  # personal data, which is what the program can point at


@login_required
@require_safe
def desk(request: Request) -> HttpResponse:
    """Requests with their clocks; for information governance leads all the rest, too."""
    governs = policies.governs(request.actor)
    context = {
        "lines": queries.requests(actor=request.actor, at=timezone.now()),
        "governs": governs,
        "papers": queries.documents(actor=request.actor) if governs else [],
    }
    return render(request, "records/desk.jinja", context)


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def new_request(request: Request) -> HttpResponse:
    if not policies.may_answer_requests(request.actor):
        raise services.NotAllowed("Those who run an organisation answer requests for its records.")
    form = RequestForm(
        request.POST or None,
        actor=request.actor,
        everywhere=policies.governs(request.actor),
        initial={"received_on": timezone.localdate()},
    )
    if request.method == "POST" and form.is_valid():
        try:
            number = services.begin_request(**form.arguments(), actor=request.actor, at=timezone.now())
        except services.NotPossible as problem:
            form.add_error(None, str(problem))
        else:
            return htmx.done(request, to=reverse("records:request", args=[number]))
    return render(request, "records/new_request.jinja", {"form": form}, status=422 if form.errors else 200)


@login_required
@require_safe
def request_page(request: Request, request_id: int) -> HttpResponse:
    try:
        page = queries.request_page(
            request_id=request_id,
            actor=request.actor,
            at=timezone.now(),
            page=number_from(request.GET.get("page")),
        )
    except ObjectDoesNotExist as problem:
        raise Http404 from problem
    return render(request, "records/request.jinja", {"page": page})


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def passage(request: Request, request_id: int, passage_id: int) -> HttpResponse:
    """One text that was found: what is withheld of it, and whether it is handed out."""
    try:
        page = queries.passage_page(request_id=request_id, passage_id=passage_id, actor=request.actor)
    except ObjectDoesNotExist as problem:
        raise Http404 from problem
    act = request.POST.get("act", "decide") if request.method == "POST" else ""
    hide = WithholdForm(
        request.POST if act == "withhold" else None,
        sentences=page.sentences,
        initial={"words": "\n".join(page.suggested), "why": PERSONAL if page.suggested else ""},
    )
    initial = {"decision": "OUT" if page.decision == "OUT" else "HAND", "exemption": page.exemption}
    form = PassageForm(request.POST if act == "decide" else None, initial=initial)
    if to := _acted(request, page, hide, form):
        return htmx.done(request, to=to)
    context = {"page": page, "hide": hide, "form": form}
    return render(request, "records/passage.jinja", context, status=422 if act else 200)


def _acted(request: Request, page: queries.PassagePage, hide: WithholdForm, form: PassageForm) -> str:
    """Do what was sent. Returns where to go on, or nothing when nothing was done."""
    here = reverse("records:passage", args=[page.request_id, page.id])
    if hide.is_bound:
        done = hide.is_valid() and _done(hide, services.withhold, request, page, **_hidden(hide))
        return here if done else ""
    if form.is_bound:
        if not (form.is_valid() and _done(form, services.decide_passage, request, page, **_said(form))):
            return ""
        if page.next_id:
            return reverse("records:passage", args=[page.request_id, page.next_id])
        return reverse("records:request", args=[page.request_id])
    number = request.POST.get("number", "")
    if request.method == "POST" and number.isdecimal() and len(number) < MOST_DIGITS:
        _done(form, services.show_again, request, page, number=int(number))
        return here
    return ""


def _hidden(form: WithholdForm) -> dict[str, Any]:  # Any: as services.withhold takes them
    said = form.cleaned_data
    sentences = [int(number) for number in said["sentences"]]
    return {
        "sentences": sentences,
        "words": said["words"].splitlines(),
        "everywhere": said["everywhere"],
        "exemption": said["why"],
    }


def _said(form: PassageForm) -> dict[str, Any]:  # Any: as services.decide_passage takes them
    said = form.cleaned_data
    return {"keep_back": said["decision"] == "OUT", "exemption": said["exemption"]}


def _done(
    form: Form, act: Callable[..., int | None], request: Request, page: queries.PassagePage, **said: object
) -> bool:
    """Carry an act out; what is in its way stands in the form. Tells how many other texts it changed."""
    try:
        others = act(passage_id=page.id, actor=request.actor, at=timezone.now(), **said)
    except services.NotPossible as problem:
        if form.is_bound:
            form.add_error(None, str(problem))
        else:
            messages.warning(request, str(problem))
        return False
    if others:
        messages.success(request, f"The same was done with {plural(others, 'other text')} of this request.")
    return True


@login_required
@require_POST
def close(request: Request, request_id: int) -> HttpResponse:
    try:
        services.answer_request(request_id=request_id, actor=request.actor, at=timezone.now())
    except ObjectDoesNotExist as problem:
        raise Http404 from problem
    except services.NotPossible as problem:
        messages.warning(request, str(problem))
    else:
        messages.success(request, "The answer is ready to download.")
    return htmx.done(request, to=reverse("records:request", args=[request_id]))


@login_required
@never_cache
@require_safe
def answer(request: Request, request_id: int, form: str) -> HttpResponse:
    """The answer as a file: what is handed out, and the schedule. Downloading it is recorded."""
    if form not in answers.FORMS:
        raise Http404
    try:
        found = queries.answer(request_id=request_id, actor=request.actor)
    except (ObjectDoesNotExist, LookupError) as problem:
        raise Http404 from problem
    services.record_download(request_id=request_id, actor=request.actor, at=timezone.now())
    if form == "html":
        response = render(request, "records/answer.jinja", {"answer": found})
    else:
        make, content_type = answers.FORMS[form]
        response = HttpResponse(make(found), content_type=content_type)
    response["Content-Disposition"] = f'attachment; filename="answer-{request_id}.{form}"'
    return response
