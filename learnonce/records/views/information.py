"""Answering requests under freedom of information law."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import ObjectDoesNotExist
from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from learnonce.base.actors import Request
from learnonce.base.pagination import number_from
from learnonce.records import policies, queries, services
from learnonce.records.forms import PassageForm, RequestForm
from learnonce.ui import htmx


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
    """One text that was found, and the decision about it."""
    try:
        page = queries.passage_page(request_id=request_id, passage_id=passage_id, actor=request.actor)
    except ObjectDoesNotExist as problem:
        raise Http404 from problem
    initial = {"decision": page.decision, "exemption": page.exemption, "sentences": page.black}
    form = PassageForm(request.POST or None, sentences=page.sentences, initial=initial)
    if request.method == "POST" and form.is_valid() and _decided(request, page, form):
        if page.next_id:
            return htmx.done(request, to=reverse("records:passage", args=[request_id, page.next_id]))
        return htmx.done(request, to=reverse("records:request", args=[request_id]))
    context = {"page": page, "form": form}
    return render(request, "records/passage.jinja", context, status=422 if form.errors else 200)


def _decided(request: Request, page: queries.PassagePage, form: PassageForm) -> bool:
    said = form.cleaned_data
    try:
        services.decide_passage(
            passage_id=page.id,
            decision=said["decision"],
            exemption=said["exemption"],
            sentences=[int(number) for number in said["sentences"]],
            words=said["words"].splitlines(),
            actor=request.actor,
            at=timezone.now(),
        )
    except services.NotPossible as problem:
        form.add_error(None, str(problem))
        return False
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
def answer(request: Request, request_id: int) -> HttpResponse:
    """The answer as a file: what is handed out, and the schedule. Downloading it is recorded."""
    try:
        found = queries.answer(request_id=request_id, actor=request.actor)
    except (ObjectDoesNotExist, LookupError) as problem:
        raise Http404 from problem
    services.record_download(request_id=request_id, actor=request.actor, at=timezone.now())
    response = render(request, "records/answer.jinja", {"answer": found})
    response["Content-Disposition"] = f'attachment; filename="answer-{request_id}.html"'
    return response
