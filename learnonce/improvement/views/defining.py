"""The list of measures, and setting one up by plain answers."""

from dataclasses import fields

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.http import urlencode
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from learnonce.base.actors import Request
from learnonce.base.addresses import number_in
from learnonce.base.pagination import number_from
from learnonce.improvement import queries, services
from learnonce.improvement.calc import choosing
from learnonce.improvement.calc.choosing import Answers
from learnonce.improvement.forms import measures as taken
from learnonce.improvement.queries import MeasurePage
from learnonce.improvement.views.answers import HELD, carried_out, did
from learnonce.improvement.views.measuring import done, own_page, page_of_measure
from learnonce.improvement.views.projects import ours
from learnonce.people import queries as people
from learnonce.ui import htmx

_ANSWERS = tuple(one.name for one in fields(Answers))
_DIGITS = 11  # of the number of a row
# What an address of a new measure hands on: whose, about which take-up, like which, for which project.
_HANDED_ON = ("team", "adoption", "like", "project")


@require_safe
@login_required
def measures(request: Request) -> HttpResponse:
    """What one's teams count, and what others let one see."""
    page = queries.measures_seen(actor=request.actor, page=number_from(request.GET.get("page")))
    told = [line.id for line in page.items if line.readings]
    context = {
        "page": page,
        "ours": [line for line in page.items if line.is_ours],
        "others": [line for line in page.items if not line.is_ours],
        "charts": queries.charts_in_short(told, actor=request.actor),
        "may_add": bool(_teams(request)),
    }
    return render(request, "improvement/measures.jinja", context)


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def ask(request: Request) -> HttpResponse:
    """The plain questions. What was answered goes on in the address, so the way back works."""
    if not _teams(request):
        return render(request, "improvement/no_place.jinja")
    like = number_in(request.GET.get("like"), digits=_DIGITS)
    pattern = queries.measure_page(measure_id=like, actor=request.actor) if like else None
    initial = pattern.answers if pattern else request.GET.dict()
    form = taken.AnswersForm(request.POST or None, initial=initial)
    if form.is_valid():
        handed = {name: request.GET[name] for name in _HANDED_ON if request.GET.get(name)}
        to = reverse("improvement:define_measure")
        return htmx.done(request, to=f"{to}?{urlencode({**handed, **form.answers().kept()})}")
    status = HELD if form.is_bound else 200
    context = {"form": form, "pattern": pattern}
    return render(request, "improvement/ask_measure.jinja", context, status=status)


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def define(request: Request) -> HttpResponse:
    """The chart that follows, with the reason, and the words of the measure."""
    teams = _teams(request)
    if not teams:
        return render(request, "improvement/no_place.jinja")
    answers = _answers(request)
    choice = choosing.choose(answers)
    like = number_in(request.GET.get("like"), digits=_DIGITS)
    pattern = queries.measure_page(measure_id=like, actor=request.actor) if like else None
    form = taken.NewForm(
        request.POST or None,
        teams=teams,
        has_out_of=choice.has_out_of,
        data_kind=choice.data,
        by_dates=choice.by_dates,
        initial={**(_told(pattern) if pattern else {}), "team": request.GET.get("team", "")[:12]},
    )
    project = _project(request)
    made: list[int] = []
    if form.is_valid() and carried_out(
        form,
        lambda: made.append(
            services.define_measure(
                team_id=int(form.cleaned_data["team"]),
                answers=answers,
                definition=form.definition_told(),
                adoption_id=number_in(request.GET.get("adoption"), digits=_DIGITS),
                copied_from=like,
                override_reason=form.cleaned_data["override_reason"],
                actor=request.actor,
                at=timezone.now(),
            )
        ),
    ):
        to = page_of_measure(made[0], at="?new=1")
        return did(request, lambda: _hang(request, made[0], project), to=to)
    context = {
        "form": form,
        "choice": choice,
        "chart": choosing.CHARTS[choice.chart],
        "back": f"{reverse('improvement:ask_measure')}?{request.GET.urlencode()}",
        "pattern": pattern,
    }
    status = HELD if form.is_bound else 200
    return render(request, "improvement/define_measure.jinja", context, status=status)


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def change(request: Request, measure_id: int) -> HttpResponse:
    """Say better what is counted."""
    found = own_page(request, measure_id)
    form = taken.DefinitionForm(
        request.POST or None,
        has_out_of=found.has_out_of,
        data_kind=found.data,
        by_dates=found.by_dates,
        initial=_told(found),
    )
    if form.is_valid() and carried_out(
        form,
        lambda: services.change_measure(
            measure_id=measure_id,
            definition=form.definition_told(),
            override_reason=form.cleaned_data["override_reason"],
            actor=request.actor,
            at=timezone.now(),
        ),
    ):
        messages.success(request, "Changed.")
        return redirect("improvement:measure", measure_id=measure_id)
    status = HELD if form.is_bound else 200
    return render(request, "improvement/change_measure.jinja", {"form": form, "it": found}, status=status)


@require_POST
@login_required
def link(request: Request, measure_id: int) -> HttpResponse:
    """Say which take-up it is about; sent from the page of that take-up, to which it leads back."""
    number = number_in(request.POST.get("adoption"), digits=_DIGITS)
    back = number_in(request.POST.get("from"), digits=_DIGITS)
    done(
        lambda: services.link_measure(
            measure_id=measure_id, adoption_id=number, actor=request.actor, at=timezone.now()
        ),
        request,
    )
    to = reverse("lessons:adoption", kwargs={"adoption_id": back}) if back else page_of_measure(measure_id)
    return htmx.done(request, to=to)


def _teams(request: Request) -> list[tuple[int, str]]:
    found = people.own_teams(actor=request.actor)
    return [(team.id, f"{team.name}, {team.place.name}") for team in found]


def _project(request: Request) -> int | None:
    """The project it is for, by the address. Raises Http404, PermissionDenied for one of others."""
    number = number_in(request.GET.get("project"), digits=_DIGITS)
    return ours(request, number).id if number else None


def _hang(request: Request, measure_id: int, project_id: int | None) -> None:
    if project_id:
        services.hang_measure(
            project_id=project_id,
            measure_id=measure_id,
            driver_id=None,
            actor=request.actor,
            at=timezone.now(),
        )


def _answers(request: Request) -> Answers:
    """From the address; what cannot be an answer is as if it were not given."""
    return Answers(
        **{name: request.GET[name] for name in _ANSWERS if request.GET.get(name) in choosing.KNOWN[name]}
    )


def _told(page: MeasurePage) -> dict[str, object]:
    return {
        "title": page.title,
        "unit": page.unit,
        "out_of_unit": page.out_of_unit,
        "per": str(page.per),
        "definition": page.definition,
        "interval": page.interval,
        "wanted": page.wanted,
        "kind": page.kind,
        "target": page.target_words,
    }
