"""Setting up a measure, its page, and what is decided about its chart."""

from collections.abc import Callable
from dataclasses import fields

from django import forms
from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import ObjectDoesNotExist, PermissionDenied
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.http import urlencode
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from learnonce.base.actors import Request
from learnonce.base.sharing import Tier
from learnonce.improvement import queries, services
from learnonce.improvement.calc import choosing
from learnonce.improvement.calc.choosing import Answers
from learnonce.improvement.forms import measures as taken
from learnonce.improvement.queries import MeasurePage
from learnonce.improvement.views.answers import HELD, carried_out, did
from learnonce.improvement.views.charting import order_picture
from learnonce.improvement.views.projects import ours
from learnonce.people import queries as people
from learnonce.ui import htmx

_ANSWERS = tuple(one.name for one in fields(Answers))
# What an address of a new measure hands on: whose, about which take-up, like which, for which project.
_HANDED_ON = ("team", "adoption", "like", "project")
MOST_TOLD = 20  # measures in a list whose chart is told in a sentence


def page_of_measure(measure_id: int, *, at: str = "") -> str:
    return reverse("improvement:measure", kwargs={"measure_id": measure_id}) + at


@require_safe
@login_required
def measures(request: Request) -> HttpResponse:
    """What one's teams count, and what others let one see."""
    lines = queries.measures_seen(actor=request.actor)
    told = [line.id for line in lines if line.readings][:MOST_TOLD]
    context = {
        "ours": [line for line in lines if line.is_ours],
        "others": [line for line in lines if not line.is_ours],
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
    like = _number(request.GET.get("like"))
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
    like = _number(request.GET.get("like"))
    pattern = queries.measure_page(measure_id=like, actor=request.actor) if like else None
    form = taken.NewForm(
        request.POST or None,
        teams=teams,
        has_out_of=choice.has_out_of,
        data_kind=choice.data,
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
                adoption_id=_number(request.GET.get("adoption")),
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


@require_safe
@login_required
def measure(request: Request, measure_id: int) -> HttpResponse:
    return show(request, measure_id)


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def change(request: Request, measure_id: int) -> HttpResponse:
    """Say better what is counted."""
    found = own_page(request, measure_id)
    form = taken.DefinitionForm(
        request.POST or None, has_out_of=found.has_out_of, data_kind=found.data, initial=_told(found)
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
def choose_chart(request: Request, measure_id: int) -> HttpResponse:
    found = own_page(request, measure_id)
    form = taken.ChartForm(request.POST, auto_id="chart-%s", charts=found.charts)
    return _tended(
        request,
        measure_id,
        "chart",
        form,
        lambda: services.choose_chart(
            measure_id=measure_id, **form.cleaned_data, actor=request.actor, at=timezone.now()
        ),
    )


@require_POST
@login_required
def baseline(request: Request, measure_id: int) -> HttpResponse:
    own_page(request, measure_id)
    form = taken.BaselineForm(request.POST, auto_id="baseline-%s")
    return _tended(
        request,
        measure_id,
        "baseline",
        form,
        lambda: services.freeze_baseline(
            measure_id=measure_id, **form.cleaned_data, actor=request.actor, at=timezone.now()
        ),
    )


@require_POST
@login_required
def mark(request: Request, measure_id: int) -> HttpResponse:
    own_page(request, measure_id)
    form = taken.MarkForm(request.POST, auto_id="mark-%s")
    return _tended(
        request,
        measure_id,
        "mark",
        form,
        lambda: services.mark(
            measure_id=measure_id, **form.cleaned_data, actor=request.actor, at=timezone.now()
        ),
    )


@require_POST
@login_required
def reach(request: Request, measure_id: int) -> HttpResponse:
    found = own_page(request, measure_id)
    form = taken.MeasureReachForm(request.POST, auto_id="reach-%s", words=_reaches(found))
    return _tended(
        request,
        measure_id,
        "reach",
        form,
        lambda: services.reach_of_measure(
            measure_id=measure_id, tier=form.tier(), actor=request.actor, at=timezone.now()
        ),
    )


@require_POST
@login_required
def end(request: Request, measure_id: int) -> HttpResponse:
    done(lambda: services.end_measure(measure_id=measure_id, actor=request.actor, at=timezone.now()), request)
    return htmx.done(request, to=page_of_measure(measure_id))


@require_POST
@login_required
def unmark(request: Request, mark_id: int) -> HttpResponse:
    found: list[int] = []
    done(
        lambda: found.append(services.unmark(mark_id=mark_id, actor=request.actor, at=timezone.now())),
        request,
    )
    return htmx.done(request, to=page_of_measure(found[0], at="#marks"))


def done(verb: Callable[[], object], request: Request, *, say: str = "Saved.") -> None:
    """Do one thing; what it refuses as things stand is said on the page that follows."""
    try:
        verb()
    except ObjectDoesNotExist as missing:
        raise Http404 from missing
    except services.NotAllowed as refusal:
        raise PermissionDenied(str(refusal)) from refusal
    except services.NotReady as problem:
        messages.warning(request, str(problem))
    else:
        messages.success(request, say)


def own_page(request: Request, measure_id: int) -> MeasurePage:
    """The page of a measure for somebody of its team."""
    found = queries.measure_page(measure_id=measure_id, actor=request.actor)
    if found is None:
        raise Http404
    if not found.is_ours:
        raise PermissionDenied("Only the team whose measure it is can change it.")
    return found


def show(
    request: Request, measure_id: int, *, named: str = "", form: forms.Form | None = None
) -> HttpResponse:
    """The page of a measure; `form` is one somebody has filled in, of what is called `named`."""
    both = queries.measure_with_chart(measure_id=measure_id, actor=request.actor)
    if both is None:
        raise Http404
    found, chart = both
    kept: dict[str, forms.Form] = {}
    if found.is_ours:
        kept = {
            "mark": taken.MarkForm(auto_id="mark-%s"),
            "chart": taken.ChartForm(
                auto_id="chart-%s",
                charts=found.charts,
                initial={"chart": found.chart, "why": found.chart_why},
            ),
            "baseline": taken.BaselineForm(auto_id="baseline-%s", initial={"why": found.frozen_why}),
            "reach": taken.MeasureReachForm(
                auto_id="reach-%s", words=_reaches(found), initial={"reach": str(int(found.tier))}
            ),
        }
    if form is not None:
        kept[named] = form
    order_picture(chart)
    context = {"it": found, "chart": chart, "is_new": "new" in request.GET, "forms": kept}
    return render(request, "improvement/measure.jinja", context, status=HELD if form else 200)


def _tended(
    request: Request, measure_id: int, named: str, form: forms.Form, verb: Callable[[], object]
) -> HttpResponse:
    if form.is_valid() and carried_out(form, verb):
        messages.success(request, "Saved.")
        return htmx.done(request, to=page_of_measure(measure_id))
    return show(request, measure_id, named=named, form=form)


def _teams(request: Request) -> list[tuple[int, str]]:
    found = people.own_teams(actor=request.actor)
    return [(team.id, f"{team.name}, {team.place.name}") for team in found]


def _project(request: Request) -> int | None:
    """The project it is for, by the address. Raises Http404, PermissionDenied for one of others."""
    number = _number(request.GET.get("project"))
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
    known = {
        "counting": choosing.COUNTING,
        "twice": choosing.TWICE,
        "varies": choosing.VARIES,
        "large": choosing.LARGE,
        "values": choosing.VALUES,
        "between": choosing.BETWEEN,
    }
    return Answers(**{name: request.GET[name] for name in _ANSWERS if request.GET.get(name) in known[name]})


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


def _reaches(page: MeasurePage) -> dict[Tier, str]:
    return {tier: queries.reach_words(tier, page.team, page.locality) for tier in services.REACHES_OF_MEASURE}


def _number(text: str | None) -> int | None:
    return int(text) if text and text.isascii() and text.isdecimal() and len(text) < 12 else None  # noqa: PLR2004
