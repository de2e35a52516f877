"""Pages on which a lesson is begun and written."""

from collections.abc import Mapping

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone

from learnonce.base.actors import Request
from learnonce.lessons import queries, services
from learnonce.lessons.calc import completeness, content, pointing
from learnonce.lessons.calc.content import LABELS
from learnonce.lessons.forms.writing import CaptureForm, GroupForm, SettingForm
from learnonce.lessons.views.answers import answered
from learnonce.people import queries as people
from learnonce.ui import htmx


@login_required
@answered
def capture(request: Request) -> HttpResponse:
    """Share what you learned: three questions, any one is enough."""
    teams = people.team_places(request.actor.team_ids)
    if not teams:
        return render(request, "lessons/no_team.jinja", status=403)
    choices = [(number, f"{team.name}, {team.place.name}") for number, team in teams.items()]
    form = CaptureForm(request.POST or None, teams=choices)
    pointed: list[pointing.Pointed] = []
    if request.method == "POST" and form.is_valid():
        try:
            lesson = services.capture(**form.cleaned_data, actor=request.actor, at=timezone.now())
        except services.Identifiable as refusal:
            pointed = pointing.label(refusal.found)
            form.ask_why(str(refusal))
        except services.NotReady as problem:
            form.add_error(None, str(problem))
        else:
            messages.success(request, "Thank you. Your team can see it; nobody else.")
            return htmx.done(request, to=reverse("lessons:detail", kwargs={"lesson_id": lesson.pk}))
    context = {"form": form, "pointed": pointed}
    return render(request, "lessons/capture.jinja", context, status=422 if form.is_bound else 200)


@login_required
@answered
def write(request: Request, lesson_id: int) -> HttpResponse:
    """What is written and what is still missing, as a short list of pages."""
    draft = queries.draft(actor=request.actor, lesson_id=lesson_id)
    return render(request, "lessons/write.jinja", {"draft": draft, "groups": completeness.GROUPS})


@login_required
@answered
def write_group(request: Request, lesson_id: int, group: str) -> HttpResponse:
    """One page of the text. The same address takes the button and autosave."""
    if group not in completeness.GROUPS:
        raise Http404
    draft = queries.draft(actor=request.actor, lesson_id=lesson_id)
    stored = _of_group(draft, group)
    form = GroupForm(
        request.POST or None,
        initial={**stored, "seen": content.mark(draft.version, stored)},
        group=group,
        is_out=draft.is_out,
    )
    autosave = request.headers.get("X-Autosave") == "1"
    theirs: dict[str, object] = {}
    if request.method == "POST" and form.is_valid():
        try:
            services.change(
                lesson_id=lesson_id,
                changes=form.changes(),
                seen=form.cleaned_data["seen"],
                override_reason=form.cleaned_data["override_reason"],
                checked=form.cleaned_data.get("checked", False),
                actor=request.actor,
                at=timezone.now(),
            )
        except services.Identifiable as refusal:
            form.ask_why(str(refusal))
        except services.Changed as other:
            theirs = other.theirs
            form.add_error(None, str(other))
        except services.NotReady as problem:
            form.add_error(None, str(problem))
        else:
            if autosave:
                return HttpResponse(status=204)
            messages.success(request, "Saved.")
            return htmx.done(request, to=reverse("lessons:write", kwargs={"lesson_id": lesson_id}))
    if autosave:
        return HttpResponse(_first_error(form), status=422, content_type="text/plain")
    return _group_page(request, draft, form, theirs)


@login_required
@answered
def setting(request: Request, lesson_id: int) -> HttpResponse:
    """What kind of place it comes from; what the place says of itself is filled in where nothing is said."""
    draft = queries.draft(actor=request.actor, lesson_id=lesson_id)
    known = {**draft.place_context, **draft.context}
    mark = content.mark_of_setting(draft.context)
    form = SettingForm(request.POST or None, initial={**known, "seen": mark})
    differing: list[dict[str, str]] = []
    if form.is_valid():
        try:
            services.describe_setting(
                lesson_id=lesson_id,
                context=form.context(),
                seen=form.cleaned_data["seen"],
                actor=request.actor,
                at=timezone.now(),
            )
        except services.Changed as other:
            differing = _settings_apart(form.context(), other.theirs)
            form.add_error(None, str(other))
            form.see(content.mark_of_setting(draft.context))
        except services.NotReady as problem:
            form.add_error(None, str(problem))
        else:
            messages.success(request, "Saved.")
            return htmx.done(request, to=reverse("lessons:write", kwargs={"lesson_id": lesson_id}))
    context = {
        "form": form,
        "draft": draft,
        "is_filled_in": known != draft.context,
        "differing": differing,
    }
    status = 409 if differing else 422 if form.is_bound else 200
    return render(request, "lessons/setting.jinja", context, status=status)


def _settings_apart(mine: Mapping[str, str], theirs: Mapping[str, object]) -> list[dict[str, str]]:
    """What somebody else chose otherwise, in the words of the lists."""
    return [
        {"label": question, "theirs": codes.get(str(theirs.get(facet, "")), "Not said")}
        for facet, (question, codes) in people.context_choices().items()
        if mine.get(facet, "") != str(theirs.get(facet, ""))
    ]


def _of_group(draft: queries.Draft, group: str) -> dict[str, content.Value]:
    values = draft.text.as_dict()
    return {name: values[name] for name in completeness.GROUPS[group][1]}


def _first_error(form: GroupForm) -> str:
    found = next((str(errors[0]) for errors in form.errors.values()), "")
    return found if found.startswith("Not saved") else f"Not saved yet. {found}".strip()


def _group_page(
    request: Request, draft: queries.Draft, form: GroupForm, theirs: dict[str, object]
) -> HttpResponse:
    """The page of one group; with both texts beside each other when somebody else saved meanwhile."""
    stored = _of_group(draft, form.group)
    written = form.changes() if form.was_understood() else stored
    differing = [
        {"label": LABELS[name], "mine": _shown(written[name]), "theirs": _shown(value)}
        for name, value in theirs.items()
        if written[name] != value
    ]
    if differing:
        # Saving once more from this page is a choice made with both texts in view.
        form.see(content.mark(draft.version, stored))
    context = {
        "form": form,
        "draft": draft,
        "heading": completeness.GROUPS[form.group][0],
        "pointed": pointing.point(content.writing(written)),
        "differing": differing,
    }
    status = 409 if differing else 422 if form.errors else 200
    return render(request, "lessons/write_group.jinja", context, status=status)


def _shown(value: object) -> str:
    return "\n".join(map(str, value)) if isinstance(value, list) else str(value or "")
