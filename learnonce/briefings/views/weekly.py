"""One's next weekly letter, as it would be today."""

from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from learnonce.base.actors import Request
from learnonce.briefings import queries, services
from learnonce.briefings.queries import DAYS


@login_required
@require_safe
def next_letter(request: Request) -> HttpResponse:
    """Looking at it sends nothing, and takes nothing away from the letter itself."""
    choice = queries.choose(actor=request.actor, at=timezone.now())
    reader = queries.reader_choice(actor=request.actor)
    context = {
        "content": services.content(choice),
        "reader": reader,
        "day": dict(DAYS)[reader.weekday],
    }
    return render(request, "briefings/next_letter.jinja", context)
