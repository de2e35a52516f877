"""The demonstration: walking in as one of its people, and reading the letters it "sent"."""

import re
from collections.abc import Callable
from functools import wraps

from django.conf import settings
from django.contrib.auth import login
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST, require_safe
from markupsafe import Markup, escape

from learnonce.base.actors import Request
from learnonce.people import queries

_ADDRESS = re.compile(r"https?://\S+")


def only_in_the_demonstration[**P](view: Callable[P, HttpResponse]) -> Callable[P, HttpResponse]:
    """Elsewhere there is no such page."""

    @wraps(view)
    def guarded(*args: P.args, **kwargs: P.kwargs) -> HttpResponse:
        if not settings.DEMO:
            raise Http404
        return view(*args, **kwargs)

    return guarded


@only_in_the_demonstration
@require_POST
def enter(request: Request, person_id: int) -> HttpResponse:
    """Sign in as one of the invented people who are there for it, and nobody else."""
    if person_id not in {known.person_id for known in queries.walk_ins()}:
        raise Http404
    login(request, queries.account(person_id))
    return redirect("/")


@only_in_the_demonstration
@require_safe
def outbox(request: Request) -> HttpResponse:
    """Letters to those one may walk in as, each under their name; all others after them.

    Unless the newest is to somebody else: then whoever just signed up, or invited somebody, looks for it.
    """
    letters = [(letter, _with_links(letter.body)) for letter in queries.letters_sent()]
    known = queries.walk_ins()
    theirs = {
        one.words.partition(":")[0]: [pair for pair in letters if one.address in pair[0].to] for one in known
    }
    addresses = [one.address for one in known]
    others = [pair for pair in letters if not any(address in pair[0].to for address in addresses)]
    mailbox = settings.LEARNONCE_MAILBOX if settings.LEARNONCE_IMAP["host"] else ""
    others_first = bool(others) and others[0] is letters[0]
    context = {"theirs": theirs, "others": others, "others_first": others_first, "mailbox": mailbox}
    return render(request, "people/outbox.jinja", context)


def _with_links(text: str) -> Markup:
    """Plain text as HTML in which web addresses can be followed."""
    parts, end = [], 0
    for found in _ADDRESS.finditer(text):
        address = escape(found[0])
        parts += [escape(text[end : found.start()]), Markup('<a href="{0}">{0}</a>').format(address)]
        end = found.end()
    return Markup().join([*parts, escape(text[end:])])
