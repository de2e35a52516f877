"""The answers to a machine's "are you well?". They name nobody and nothing; docs/operate/monitoring.md."""

import hmac

from django.conf import settings
from django.db import DatabaseError
from django.http import Http404, HttpRequest, HttpResponse

from learnonce.base import tables
from learnonce.base.queue import queue
from learnonce.matching import queries as matching


def alive(_request: HttpRequest) -> HttpResponse:
    """The process answers."""
    return _plain("ok")


def ready(request: HttpRequest) -> HttpResponse:
    """The process can serve: its database answers and has the tables of this release.

    With `?worker` it also wants to have heard from a worker within a minute: for whoever watches the whole,
    not for what sends people to this process.
    """
    try:
        if not _has_tables():
            return _plain("the database is of another release: run learnonce migrate", status=503)
        known = queue()
    except DatabaseError:
        return _plain("no database", status=503)
    if "worker" in request.GET and not known.is_alive:
        return _plain("no worker was heard of within the last minute", status=503)
    return _plain("ok")


def metrics(request: HttpRequest) -> HttpResponse:
    """Figures as Prometheus reads them, for whoever sends LEARNONCE_METRICS_KEY as a bearer token."""
    key = settings.LEARNONCE_METRICS_KEY
    sent = request.headers.get("Authorization", "").removeprefix("Bearer ").strip()
    if not key or not hmac.compare_digest(sent.encode(), key.encode()):
        raise Http404
    known = queue()
    figures = {
        "learnonce_worker_silent_seconds": ("Since a worker was heard of last.", known.heard),
        "learnonce_jobs_waiting": ("Jobs that are due and wait.", known.waiting),
        "learnonce_jobs_oldest_seconds": ("How long the oldest of them waits.", known.oldest),
        "learnonce_jobs_failed": ("Jobs given up within seven days.", known.failed),
        "learnonce_texts_waiting": ("Texts not yet found by their meaning.", matching.texts_waiting()),
    }
    lines = [
        f"# HELP {name} {words}\n# TYPE {name} gauge\n{name} {'NaN' if value is None else f'{value:g}'}"
        for name, (words, value) in figures.items()
    ]
    return _plain("\n".join(lines) + "\n")


class _Tables:
    """Whether they were seen to be there; asked anew only as long as the answer is no."""

    seen = False


def _has_tables() -> bool:
    if not _Tables.seen:
        _Tables.seen = not tables.missing()
    return _Tables.seen


def _plain(text: str, *, status: int = 200) -> HttpResponse:
    answer = HttpResponse(text, status=status, content_type="text/plain; charset=utf-8")
    answer["Cache-Control"] = "no-store"
    return answer
