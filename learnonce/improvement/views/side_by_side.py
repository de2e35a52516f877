"""Several places side by side: the page, its numbers as files, and saying that one counts the same."""

from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.http import urlencode
from django.utils.text import slugify
from django.views.decorators.http import require_POST, require_safe

from learnonce.base.actors import Request
from learnonce.base.addresses import number_in
from learnonce.base.pagination import number_from
from learnonce.improvement import forms, queries, services
from learnonce.improvement.queries import SideBySide
from learnonce.improvement.views.answers import HELD, carried_out, did
from learnonce.ui import htmx, tables

ALLOWING = "differences"  # in an address: the funnel allows for places differing anyway


@require_safe
@login_required
def places(request: Request, measure_id: int) -> HttpResponse:
    """Places that count the same, as far as the reader may see their numbers."""
    return _show(request, measure_id)


@require_POST
@login_required
def same(request: Request, measure_id: int) -> HttpResponse:
    """One of the reader's own measures counts what this one counts."""
    found = _found(request, measure_id)
    form = forms.SameForm(request.POST, choices=found.to_join)
    if form.is_valid() and carried_out(
        form,
        lambda: services.count_the_same(
            measure_id=int(form.cleaned_data["measure"]),
            as_measure_id=measure_id,
            actor=request.actor,
            at=timezone.now(),
        ),
    ):
        return htmx.done(request, to=_address(measure_id))
    return _show(request, measure_id, form)


@require_POST
@login_required
def alone(request: Request, measure_id: int) -> HttpResponse:
    """It counts something of its own after all."""
    return did(
        request,
        lambda: services.count_alone(measure_id=measure_id, actor=request.actor, at=timezone.now()),
        to=_address(measure_id),
        say="It now stands by itself.",
    )


@require_safe
@login_required
def places_csv(request: Request, measure_id: int) -> HttpResponse:
    """The year of each place, as the table beside the funnel has it."""
    found = _found(request, measure_id)
    heads = ["place", "set beside it because", "counted", "out of", found.unit, "usual", "what that means"]
    rows = [
        (line.place.place, ", ".join(line.place.alike), *_year(line.total), line.sentence)
        for line in found.lines
    ]
    name = f"{slugify(found.title) or 'measure'}-places"
    return tables.sent_as_csv(name, [*heads, "its chart"], rows)


@require_safe
@login_required
def places_series_csv(request: Request, measure_id: int) -> HttpResponse:
    """Every point of the small charts, oldest first."""
    rows = queries.series_for_file(measure_id=measure_id, actor=request.actor, step=_step(request))
    if rows is None:
        raise Http404
    heads = ["place", "from", "value", "middle", "lower limit", "upper limit", "what the rules say"]
    return tables.sent_as_csv("places-charts", heads, rows)


def _show(request: Request, measure_id: int, form: forms.SameForm | None = None) -> HttpResponse:
    found = _found(request, measure_id)
    step, allow = _step(request), request.GET.get("allow") == ALLOWING
    context = {
        "it": found,
        "here": _address(measure_id, by=step, allow=allow),
        "series_file": _address(measure_id, "places_series_csv", by=step),
        "steps": [
            {
                "text": words,
                "href": _address(measure_id, by=number, allow=allow),
                "current": number == found.step,
            }
            for number, words in found.steps
        ],
        "allowing": [
            {
                "text": words,
                "href": _address(measure_id, by=step, allow=allows) + "#funnel",
                "current": allow is allows,
            }
            for allows, words in ((False, "Chance alone"), (True, "Chance and ordinary differences"))
        ],
        "form": form or forms.SameForm(choices=found.to_join),
    }
    return render(request, "improvement/places.jinja", context, status=HELD if form else 200)


def _found(request: Request, measure_id: int) -> SideBySide:
    found = queries.side_by_side(
        measure_id=measure_id,
        actor=request.actor,
        step=_step(request),
        widen=request.GET.get("allow") == ALLOWING,
        number=number_from(request.GET.get("page")),
    )
    if found is None:
        raise Http404
    return found


def _step(request: Request) -> int:
    """How many periods one point stands for; anything odd is 0, which chooses."""
    return number_in(request.GET.get("by"), digits=3) or 0


def _address(measure_id: int, name: str = "places", *, by: int = 0, allow: bool = False) -> str:
    asked = {"by": str(by) if by else "", "allow": ALLOWING if allow else ""}
    query = urlencode({key: value for key, value in asked.items() if value})
    return reverse(f"improvement:{name}", kwargs={"measure_id": measure_id}) + (f"?{query}" if query else "")


def _year(total: queries.Total | None) -> tuple[str, ...]:
    if total is None:
        return ("", "", "", "", "")
    numbers = (one.replace(",", "") for one in (total.counted, total.out_of, total.value, total.usual))
    return (*numbers, total.lies or total.why_none)
