"""Typing numbers in, putting one right, and taking them all out as a file."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import ObjectDoesNotExist, PermissionDenied
from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_safe

from learnonce.base.actors import Request
from learnonce.improvement import queries, services
from learnonce.improvement.calc import measures, periods
from learnonce.improvement.forms.readings import CorrectForm, DatesForm, ReadingsForm
from learnonce.improvement.queries import MeasurePage
from learnonce.improvement.services import Added
from learnonce.improvement.views.answers import HELD
from learnonce.improvement.views.measuring import own_page, page_of_measure
from learnonce.ui import htmx
from learnonce.ui.tables import sent_as_csv

MOST_ROWS = 6  # periods offered at once
HEADINGS = ("period", "number", "out_of", "as_drawn", "missing")


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def enter(request: Request, measure_id: int) -> HttpResponse:
    """The periods that wait for a number, and room for others."""
    found = own_page(request, measure_id)
    if found.by_dates:
        return _enter_dates(request, found)
    last = queries.last_period(measure_id=measure_id, actor=request.actor)
    days = periods.due(last=last, today=timezone.localdate(), interval=found.interval, most=MOST_ROWS)
    form = ReadingsForm(request.POST or None, days=days, has_out_of=found.has_out_of, interval=found.interval)
    if form.is_valid():
        try:
            added = services.add_readings(
                measure_id=measure_id,
                given=form.given(),
                put_right=request.POST.get("put_right") == "on",
                actor=request.actor,
                at=timezone.now(),
            )
        except services.NotReady as problem:
            form.add_error(None, str(problem))
        else:
            if not added.kept:
                messages.success(request, said(added))
                to = page_of_measure(measure_id)
                return htmx.done(request, to=f"{to}/readings" if request.POST.get("more") else to)
            when = ", ".join(periods.called(day, found.interval) for day in added.kept)
            form.add_error(
                None, f"There is another number already for {when}. Tick below to put it right, or change it."
            )
    context = {"form": form, "it": found, "asks_put_right": form.is_bound and bool(form.non_field_errors())}
    status = HELD if form.is_bound else 200
    return render(request, "improvement/enter_readings.jinja", context, status=status)


def _enter_dates(request: Request, found: MeasurePage) -> HttpResponse:
    """The days of rare events. Good lines are kept; those that say no day stay in the box to be put right."""
    form = DatesForm(request.POST or None)
    kept = ""
    if form.is_valid():
        days, unclear = form.read()
        try:
            added = services.add_dates(measure_id=found.id, days=days, actor=request.actor, at=timezone.now())
        except services.NotReady as problem:
            form.add_error("dates", str(problem))
        else:
            if not unclear:
                messages.success(request, said(added))
                return htmx.done(request, to=page_of_measure(found.id))
            kept = said(added) if days else ""
            lines = "1 line says" if len(unclear) == 1 else f"{len(unclear)} lines say"
            form = DatesForm({"dates": "\n".join(unclear)})
            form.full_clean()
            form.add_error("dates", f"{lines} no date that we can read. Write it like 3 March 2026.")
    context = {"form": form, "it": found, "kept": kept}
    status = HELD if form.is_bound else 200
    return render(request, "improvement/enter_dates.jinja", context, status=status)


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def correct(request: Request, reading_id: int) -> HttpResponse:
    """Put one number right; what it was is kept."""
    found = queries.reading_to_correct(reading_id=reading_id, actor=request.actor)
    if found is None:
        raise Http404
    page, reading = found
    if not page.is_ours:
        raise PermissionDenied("Only the team whose measure it is can change it.")
    initial = {
        "on": f"{reading.on.day} {reading.on:%B %Y}",
        "amount": measures.written(reading.amount),
        "out_of": measures.written(reading.out_of),
    }
    form = CorrectForm(
        request.POST or None, has_out_of=page.has_out_of, by_dates=page.by_dates, initial=initial
    )
    if form.is_valid():
        try:
            services.correct_reading(
                reading_id=reading_id,
                given=form.given(),
                why=form.cleaned_data["why"],
                actor=request.actor,
                at=timezone.now(),
            )
        except (services.NotReady, services.HeldBack) as problem:
            form.add_error(None, str(problem))
        except ObjectDoesNotExist as missing:
            raise Http404 from missing
        else:
            messages.success(request, "Put right. What it was is kept.")
            return htmx.done(request, to=page_of_measure(page.id, at="#readings"))
    context = {"form": form, "it": page, "reading": reading}
    return render(
        request, "improvement/correct_reading.jinja", context, status=HELD if form.is_bound else 200
    )


@require_safe
@login_required
def readings_csv(request: Request, measure_id: int) -> HttpResponse:
    """Every number as a file."""
    if queries.series(measure_id=measure_id, actor=request.actor) is None:
        raise Http404
    rows = queries.readings_for_file(measure_id=measure_id, actor=request.actor)
    return sent_as_csv(f"measure-{measure_id}", HEADINGS, rows)


def said(added: Added) -> str:
    """What became of the numbers, in words."""
    parts = [
        words
        for many, words in (
            (added.new, f"{added.new:,} {'reading' if added.new == 1 else 'readings'} added"),
            (added.corrected, f"{added.corrected:,} put right"),
            (added.same, f"{added.same:,} stood there already"),
        )
        if many
    ]
    return ", ".join(parts).capitalize() + "." if parts else "Nothing new."
