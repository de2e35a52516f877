"""Pages about oneself."""

from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import render

from learnonce.base.actors import Request
from learnonce.people import queries


@login_required
def you(request: Request) -> HttpResponse:
    """The person's news and how they are told of it."""
    return render(request, "people/you.jinja", {"notices": queries.notices(actor=request.actor)})
