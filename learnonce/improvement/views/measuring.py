"""The page of a measure, and what is decided there about its chart and who may see it."""

from collections.abc import Callable

from django import forms
from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import ObjectDoesNotExist, PermissionDenied
from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from learnonce.base.actors import Request
from learnonce.base.sharing import Tier
from learnonce.improvement import queries, services
from learnonce.improvement.calc import measures, rare
from learnonce.improvement.forms import charting as taken
from learnonce.improvement.forms.measures import written
from learnonce.improvement.queries import ChartPage, MeasurePage
from learnonce.improvement.views.answers import HELD, carried_out
from learnonce.improvement.views.charting import order_picture
from learnonce.ui import htmx


def page_of_measure(measure_id: int, *, at: str = "") -> str:
    return reverse("improvement:measure", kwargs={"measure_id": measure_id}) + at


@require_safe
@login_required
def measure(request: Request, measure_id: int) -> HttpResponse:
    return show(request, measure_id)


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
    found = own_page(request, measure_id)
    form = taken.BaselineForm(request.POST, auto_id="baseline-%s", twelfth=found.twelfth)
    return _tended(
        request,
        measure_id,
        "baseline",
        form,
        lambda: services.freeze_baseline(
            measure_id=measure_id,
            until=form.last_day(),
            why=form.cleaned_data["why"],
            actor=request.actor,
            at=timezone.now(),
        ),
    )


@require_POST
@login_required
def rules(request: Request, measure_id: int) -> HttpResponse:
    found = own_page(request, measure_id)
    form = taken.RulesForm(request.POST, auto_id="rules-%s", chart=found.chart)
    return _tended(
        request,
        measure_id,
        "rules",
        form,
        lambda: services.choose_rules(
            measure_id=measure_id, **form.chosen(), actor=request.actor, at=timezone.now()
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
            measure_id=measure_id,
            tier=form.tier(),
            override_reason=form.cleaned_data["override_reason"],
            actor=request.actor,
            at=timezone.now(),
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
    kept = _forms(request, found, chart) if found.is_ours else {}
    if form is not None:
        kept[named] = form
    order_picture(chart)
    quiet = rare.quiet(chart.happened_on, today=timezone.localdate())
    context = {
        "quiet": quiet,
        "now": timezone.now(),
        "it": found,
        "chart": chart,
        "is_new": "new" in request.GET,
        "forms": kept,
    }
    return render(request, "improvement/measure.jinja", context, status=HELD if form else 200)


def _forms(request: Request, found: MeasurePage, chart: ChartPage) -> dict[str, forms.Form]:
    """What its team can decide on the page, each with what stands now."""
    baseline = taken.UNTIL if found.frozen_until else taken.ALL
    until = found.frozen_until
    rules = taken.RulesForm(
        auto_id="rules-%s",
        chart=found.chart,
        initial={
            "zones": "on" if found.zones else "usual",
            "screened": found.screened,
            "rules_why": found.rules_why,
        },
    )
    # The page may suggest new limits; a person takes the suggestion up, and says why.
    suggested = chart.suggested_on if "suggested" in request.GET else None
    return {
        "mark": taken.MarkForm(
            auto_id="mark-%s",
            initial={"kind": measures.REBASE, "on": written(suggested)} if suggested else {},
        ),
        "chart": taken.ChartForm(
            auto_id="chart-%s", charts=found.charts, initial={"chart": found.chart, "why": found.chart_why}
        ),
        "baseline": taken.BaselineForm(
            auto_id="baseline-%s",
            twelfth=found.twelfth,
            initial={
                "source": baseline,
                "until": written(until) if until else "",
                "why": found.frozen_why,
            },
        ),
        **({"rules": rules} if rules.has_options else {}),
        "reach": taken.MeasureReachForm(
            auto_id="reach-%s", words=_reaches(found), initial={"reach": str(int(found.tier))}
        ),
    }


def _tended(
    request: Request, measure_id: int, named: str, form: forms.Form, verb: Callable[[], object]
) -> HttpResponse:
    if form.is_valid() and carried_out(form, verb):
        messages.success(request, "Saved.")
        return htmx.done(request, to=page_of_measure(measure_id))
    return show(request, measure_id, named=named, form=form)


def _reaches(page: MeasurePage) -> dict[Tier, str]:
    return {tier: queries.reach_words(tier, page.team, page.locality) for tier in services.REACHES_OF_MEASURE}
