"""Pages of information governance leads: erasure, holds, how long things are kept, papers."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import ObjectDoesNotExist
from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from learnonce.base.actors import Request
from learnonce.base.pagination import number_from
from learnonce.base.screening.findings import Severity
from learnonce.base.screening.reading import look_for
from learnonce.people import queries as people
from learnonce.records import queries, services
from learnonce.records.forms import EraseSomebodyForm, HoldForm, RuleForm
from learnonce.ui import documents, htmx, stored

NOBODY = "Nobody here has this address"
MOST_DIGITS = 19  # of a number of a row


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def erasures(request: Request) -> HttpResponse:
    """Everybody who is to be erased, and a form to have somebody erased."""
    lines = queries.erasures(actor=request.actor, at=timezone.now())
    form = EraseSomebodyForm(request.POST or None)
    if request.method == "POST" and form.is_valid() and (number := _erasure_begun(request, form)):
        return htmx.done(request, to=reverse("records:erasure", args=[number]))
    context = {"lines": lines, "form": form}
    return render(request, "records/erasures.jinja", context, status=422 if form.errors else 200)


def _erasure_begun(request: Request, form: EraseSomebodyForm) -> int | None:
    said = form.cleaned_data
    person_id = people.person_with_address(said["email"])
    if person_id is None:
        form.add_error("email", NOBODY)
        return None
    try:
        return services.erase_somebody(
            person_id=person_id,
            reason=said["reason"],
            at_once=said["at_once"],
            actor=request.actor,
            at=timezone.now(),
        )
    except services.NotPossible as problem:
        form.add_error(None, str(problem))
        return None


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def erasure(request: Request, erasure_id: int) -> HttpResponse:
    """How far it is; and the texts others wrote with the name in them."""
    try:
        if request.method == "POST":
            _decided(request, erasure_id)
            return htmx.done(request, to=reverse("records:erasure", args=[erasure_id]))
        page = queries.erasure_page(erasure_id=erasure_id, actor=request.actor)
    except ObjectDoesNotExist as problem:
        raise Http404 from problem
    return render(request, "records/erasure.jinja", {"page": page})


def _decided(request: Request, erasure_id: int) -> None:
    sent = [(key.removeprefix("text-"), value) for key, value in request.POST.items()]
    by_choice = {
        choice: [
            int(number)
            for number, value in sent
            if value == choice and number.isdecimal() and len(number) < MOST_DIGITS
        ]
        for choice in ("redact", "remove", "leave")
    }
    try:
        services.decide_mentions(erasure_id=erasure_id, actor=request.actor, at=timezone.now(), **by_choice)
    except services.NotPossible as problem:
        messages.warning(request, str(problem))


@login_required
@require_safe
def erasure_file(request: Request, erasure_id: int, mention_id: int) -> HttpResponse:
    """A file that is to be looked at, for whoever decides about it."""
    try:
        found = queries.erasure_file(erasure_id=erasure_id, mention_id=mention_id, actor=request.actor)
    except ObjectDoesNotExist as problem:
        raise Http404 from problem
    return stored.sent(request, found, as_attachment=True)


@login_required
@require_POST
def undo_erasure(request: Request, erasure_id: int) -> HttpResponse:
    try:
        services.undo_erasure(erasure_id=erasure_id, actor=request.actor, at=timezone.now())
    except ObjectDoesNotExist as problem:
        raise Http404 from problem
    except services.NotPossible as problem:
        messages.warning(request, str(problem))
    else:
        messages.success(request, "The erasure is undone.")
    return htmx.done(request, to=reverse("records:erasures"))


@login_required
@require_safe
def history(request: Request, person_id: int) -> HttpResponse:
    try:
        name, page = queries.history_of(
            person_id=person_id, actor=request.actor, page=number_from(request.GET.get("page"))
        )
    except LookupError as problem:
        raise Http404 from problem
    return render(request, "records/history.jinja", {"page": page, "name": name})


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def holds(request: Request) -> HttpResponse:
    lines = queries.holds(actor=request.actor, at=timezone.now())
    form = HoldForm(request.POST or None)
    if request.method == "POST" and form.is_valid() and _hold_placed(request, form):
        messages.success(request, "The hold is placed.")
        return htmx.done(request, to=reverse("records:holds"))
    context = {"lines": lines, "form": form}
    return render(request, "records/holds.jinja", context, status=422 if form.errors else 200)


def _hold_placed(request: Request, form: HoldForm) -> bool:
    said = form.cleaned_data
    on_person = said["what"] == "person"
    person_id = people.person_with_address(said["email"]) if on_person else None
    if on_person and person_id is None:
        form.add_error("email", NOBODY)
        return False
    try:
        services.place_hold(
            person_id=person_id,
            kind=said["kind"],
            number=said["number"],
            why=said["why"],
            until=said["until"],
            actor=request.actor,
            at=timezone.now(),
        )
    except services.NotPossible as problem:
        form.add_error(None, str(problem))
        return False
    return True


@login_required
@require_POST
def lift_hold(request: Request, hold_id: int) -> HttpResponse:
    reason = request.POST.get("reason", "")[:1_000]
    if refused := look_for(Severity.REFUSE, reason).refused:
        messages.error(request, refused[0].advice)
        return htmx.done(request, to=reverse("records:holds"))
    try:
        services.lift_hold(hold_id=hold_id, reason=reason, actor=request.actor, at=timezone.now())
    except ObjectDoesNotExist as problem:
        raise Http404 from problem
    messages.success(request, "The hold is lifted.")
    return htmx.done(request, to=reverse("records:holds"))


@login_required
@require_safe
def keeping(request: Request) -> HttpResponse:
    """How long things are kept, what tonight's job would dispose of, and what it did before."""
    context = {
        "lines": queries.terms(actor=request.actor, at=timezone.now()),
        "log": queries.disposals(actor=request.actor),
    }
    return render(request, "records/keeping.jinja", context)


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def rule(request: Request, model: str) -> HttpResponse:
    try:
        line = queries.term(model=model, actor=request.actor, at=timezone.now())
    except LookupError as problem:
        raise Http404 from problem
    form = RuleForm(request.POST or None, initial={"days": line.days, "reason": line.reason})
    if request.method == "POST" and form.is_valid():
        said = form.cleaned_data
        try:
            services.set_rule(
                model=model,
                days=said["days"],
                reason=said["reason"],
                actor=request.actor,
                at=timezone.now(),
            )
        except services.NotPossible as problem:
            form.add_error("days", str(problem))
        else:
            messages.success(request, "The rule is set.")
            return htmx.done(request, to=reverse("records:keeping"))
    context = {"form": form, "line": line}
    return render(request, "records/rule.jinja", context, status=422 if form.errors else 200)


@login_required
@require_safe
def paper(request: Request, name: str) -> HttpResponse:
    return render(request, "records/paper.jinja", {"paper": _paper(request, name)})


@login_required
@require_safe
def paper_file(request: Request, name: str, form: str) -> HttpResponse:
    """To complete: as a Word document, or as Markdown."""
    found = _paper(request, name)
    headers = {"Content-Disposition": f'attachment; filename="learnonce-{found.name}.{form}"'}
    if form == "docx":
        made = documents.from_markdown(found.title, found.text)
        return HttpResponse(made, content_type=documents.TYPE, headers=headers)
    if form == "md":
        return HttpResponse(found.text, content_type="text/markdown; charset=utf-8", headers=headers)
    raise Http404


def _paper(request: Request, name: str) -> queries.Document:
    try:
        return queries.document(name=name, actor=request.actor)
    except LookupError as problem:
        raise Http404 from problem
