"""Atom feeds (RFC 4287): of what is public; and of what somebody follows, by a secret address."""

import hashlib
from collections.abc import Sequence
from datetime import UTC, datetime
from urllib.parse import urlsplit
from xml.etree import ElementTree as ET

from django.conf import settings
from django.http import Http404, HttpResponse
from django.urls import reverse
from django.utils.cache import get_conditional_response, patch_cache_control
from django.utils.http import quote_etag
from django.views.decorators.http import require_safe

from learnonce.base.actors import NOBODY, Request
from learnonce.briefings import queries
from learnonce.briefings.views.answers import answered
from learnonce.lessons import queries as lessons
from learnonce.lessons.queries import Known

ATOM = "http://www.w3.org/2005/Atom"
MOST = 30  # entries
BEGINNING = datetime(2026, 1, 1, tzinfo=UTC)  # when a feed without entries counts as changed
KEPT = 900  # seconds a reader may keep a public feed without asking

ET.register_namespace("", ATOM)


@require_safe
def newest(request: Request) -> HttpResponse:
    """Public lessons, the newest first."""
    found = lessons.known(actor=NOBODY, about=lessons.About(), limit=MOST)
    return _answer(request, "Lessons", reverse("lessons:newest"), found)


@require_safe
def topic(request: Request, topic_id: int) -> HttpResponse:
    headings = lessons.topic_headings(numbers=[topic_id])
    if not headings:
        raise Http404
    found = lessons.known(actor=NOBODY, about=lessons.About(topics=[topic_id]), limit=MOST)
    page = reverse("briefings:topic", kwargs={"topic_id": topic_id})
    return _answer(request, headings[0].name, page, found)


@require_safe
def place(request: Request, kind: str, number: int) -> HttpResponse:
    """Of a locality with all below it, or of an organisation."""
    if kind not in {"locality", "organisation"}:
        raise Http404
    names = queries.names_of(actor=NOBODY, kind=kind, numbers=[number])
    if number not in names:
        raise Http404
    is_locality = kind == "locality"
    about = lessons.About(localities=[number]) if is_locality else lessons.About(organisations=[number])
    page = reverse(f"people:{kind}", kwargs={f"{kind}_id": number})
    found = lessons.known(actor=NOBODY, about=about, limit=MOST)
    return _answer(request, f"Learned at {names[number]}", page, found)


@require_safe
@answered
def collection(request: Request, collection_id: int) -> HttpResponse:
    """A public collection, in its order."""
    page = queries.collection_page(actor=NOBODY, collection_id=collection_id)
    found = [entry.lesson for entry in page.entries if entry.lesson]
    where = reverse("briefings:collection", kwargs={"collection_id": collection_id})
    return _answer(request, page.line.title, where, found, changed_at=page.line.changed_at)


@require_safe
def mine(request: Request, key: str) -> HttpResponse:
    """What the holder of the key follows, as far as that person may read it at this moment."""
    reader = queries.reader_of_feed(key=key)
    if reader is None:
        raise Http404
    found = queries.followed(actor=reader, limit=MOST)
    return _answer(request, "What you follow on learnonce", reverse("people:you"), found, is_own=True)


def _answer(
    request: Request,
    title: str,
    page: str,
    found: Sequence[Known],
    *,
    changed_at: datetime = BEGINNING,
    is_own: bool = False,
) -> HttpResponse:
    updated = max([changed_at, *(one.changed_at for one in found)])
    body = _feed(request.path, title, page, found, updated)
    response = HttpResponse(body, content_type="application/atom+xml; charset=utf-8")
    etag = quote_etag(hashlib.sha256(body).hexdigest()[:32])
    response["ETag"] = etag
    response["Last-Modified"] = updated.strftime("%a, %d %b %Y %H:%M:%S GMT")
    answer = get_conditional_response(
        request, etag=etag, last_modified=int(updated.timestamp()), response=response
    )
    answer = answer or response
    if is_own:
        patch_cache_control(answer, private=True, no_cache=True)
        answer["Referrer-Policy"] = "no-referrer"
    else:
        patch_cache_control(answer, public=True, max_age=KEPT)
    return answer


def _feed(path: str, title: str, page: str, found: Sequence[Known], updated: datetime) -> bytes:
    """The document. Text goes in by the parser's own tree, so that nothing in it can be markup."""
    site = settings.BASE_URL
    feed = ET.Element(f"{{{ATOM}}}feed", {"xml:lang": "en-GB"})
    # The address of somebody's own feed is its key, so its identity is that of the page instead.
    _text(feed, "id", _identity(page))
    _text(feed, "title", title)
    _text(feed, "updated", _moment(updated))
    _text(ET.SubElement(feed, f"{{{ATOM}}}author"), "name", "learnonce")
    ET.SubElement(
        feed, f"{{{ATOM}}}link", {"rel": "self", "href": site + path, "type": "application/atom+xml"}
    )
    ET.SubElement(feed, f"{{{ATOM}}}link", {"rel": "alternate", "href": site + page, "type": "text/html"})
    for one in found:
        where = reverse("lessons:detail", kwargs={"lesson_id": one.id})
        entry = ET.SubElement(feed, f"{{{ATOM}}}entry")
        _text(entry, "id", _identity(where))
        _text(entry, "title", one.title)
        _text(entry, "updated", _moment(one.changed_at))
        _text(entry, "published", _moment(one.published_at))
        ET.SubElement(
            entry, f"{{{ATOM}}}link", {"rel": "alternate", "href": site + where, "type": "text/html"}
        )
        _text(ET.SubElement(entry, f"{{{ATOM}}}author"), "name", one.place or "learnonce")
        _text(entry, "summary", f"{one.gist}\n\n{one.known}")
    return bytes(ET.tostring(feed, encoding="utf-8", xml_declaration=True))


def _text(parent: ET.Element, name: str, text: str) -> None:
    # What XML cannot hold at all, such as a form feed from a pasted letter.
    clean = "".join(letter for letter in text if letter in "\t\n" or ord(letter) >= 32)  # noqa: PLR2004  controls
    ET.SubElement(parent, f"{{{ATOM}}}{name}").text = clean


def _identity(path: str) -> str:
    """A name that stays when pages move (RFC 4151)."""
    return f"tag:{urlsplit(settings.BASE_URL).hostname},2026:{path}"


def _moment(at: datetime) -> str:
    return at.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
