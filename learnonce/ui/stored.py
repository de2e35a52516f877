"""Sending files people added: never run in our name, and asked for anew each time."""

from pathlib import Path
from typing import Protocol

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseNotModified
from django.utils.cache import patch_vary_headers
from django.utils.http import content_disposition_header


class Stored(Protocol):
    """A file as it lies in its folder; `fingerprint` is the hash of what is in it."""

    @property
    def path(self) -> Path: ...
    @property
    def name(self) -> str: ...
    @property
    def content_type(self) -> str: ...
    @property
    def fingerprint(self) -> str: ...


def sent(request: HttpRequest, found: Stored, *, as_attachment: bool) -> HttpResponse:
    """Asked again each time: who may read it can change, so no copy is used without a question."""
    tag = f'"{found.fingerprint[:32]}"'
    if request.headers.get("If-None-Match") == tag:
        answer: HttpResponse = HttpResponseNotModified()
    else:
        try:
            content = found.path.read_bytes()
        except FileNotFoundError as missing:  # a backup made while it was taken off knows it still
            raise Http404 from missing
        answer = HttpResponse(content, content_type=found.content_type)
        answer["Content-Disposition"] = content_disposition_header(as_attachment, found.name) or "attachment"
    answer["ETag"] = tag
    answer["Cache-Control"] = "private, no-cache"
    answer["X-Content-Type-Options"] = "nosniff"
    answer["Content-Security-Policy"] = "sandbox; default-src 'none'"
    answer["Cross-Origin-Resource-Policy"] = "same-origin"
    patch_vary_headers(answer, ["Cookie"])
    return answer
