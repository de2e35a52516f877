"""A link for one number: made and ended by the team, used by a colleague without an account."""

import segno
from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import ObjectDoesNotExist, PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST

from learnonce.base.actors import Request
from learnonce.improvement import queries, services
from learnonce.improvement.calc import periods
from learnonce.improvement.forms.measures import written
from learnonce.improvement.forms.readings import DateByLinkForm, NumberByLinkForm
from learnonce.improvement.queries import Asked
from learnonce.improvement.views.answers import HELD
from learnonce.improvement.views.measuring import done, own_page, page_of_measure
from learnonce.ui import htmx

MOST_PERIODS = 3  # offered: this one and those before


@require_POST
@login_required
def make(request: Request, measure_id: int) -> HttpResponse:
    """The page with the new link: only here it is shown, because only its hash is kept."""
    found = own_page(request, measure_id)
    try:
        made = services.make_entry_link(measure_id=measure_id, actor=request.actor, at=timezone.now())
    except services.NotReady as problem:
        messages.warning(request, str(problem))
        return htmx.done(request, to=page_of_measure(measure_id))
    address = request.build_absolute_uri(reverse("improvement:number_by_link", kwargs={"key": made.key}))
    code = segno.make(address, error="m").svg_inline(scale=5, border=4, light="#fff")
    context = {"it": found, "address": address, "code": code, "until": made.expires_at}
    return render(request, "improvement/link_made.jinja", context)


@require_POST
@login_required
def end(request: Request, link_id: int) -> HttpResponse:
    found: list[int] = []
    done(
        lambda: found.append(
            services.end_entry_link(link_id=link_id, actor=request.actor, at=timezone.now())
        ),
        request,
        say="The link no longer works.",
    )
    return htmx.done(request, to=page_of_measure(found[0]))


@require_http_methods(["GET", "HEAD", "POST"])
def number(request: HttpRequest, key: str) -> HttpResponse:
    """One number, on a phone, in ten seconds. Whoever holds the link sees what is asked, and no numbers."""
    asked = queries.asked_by_link(key=key, at=timezone.now())
    if asked is None:
        return render(request, "improvement/number_link_over.jinja", status=404)
    form = _form(request, asked)
    kept = ""
    status = HELD if form.is_bound else 200
    if form.is_valid():
        try:
            services.enter_by_link(
                key=key, given=form.given(), name=form.cleaned_data["name"], at=timezone.now()
            )
        except services.TooMany as problem:
            form.add_error(None, str(problem))
            status = 429
        except (services.NotReady, services.HeldBack) as problem:
            form.add_error(None, str(problem))
        except (ObjectDoesNotExist, PermissionDenied) as problem:
            raise Http404 from problem
        else:
            kept, status = form.said(), 200
    context = {"asked": asked, "form": form, "kept": kept}
    return render(request, "improvement/number_by_link.jinja", context, status=status)


def _form(request: HttpRequest, asked: Asked) -> DateByLinkForm | NumberByLinkForm:
    if asked.by_dates:
        return DateByLinkForm(request.POST or None, initial={"on": written(timezone.localdate())})
    now = periods.start(timezone.localdate(), asked.interval)
    days = [periods.following(now, asked.interval, steps=-back) for back in range(MOST_PERIODS)]
    return NumberByLinkForm(
        request.POST or None,
        days=[(day.isoformat(), periods.called(day, asked.interval)) for day in days],
        has_out_of=asked.has_out_of,
        unit=asked.unit,
        of=asked.out_of_unit,
    )
