"""The pages of a well-filled installation: how long, how many a second, how many queries, how heavy."""

import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path, PurePosixPath
from urllib.parse import quote, urlencode, urljoin

import numpy as np
from django.conf import settings
from django.db import connection
from django.test import Client
from django.urls import reverse

from learnonce.bench import client, processor, serving
from learnonce.bench.charted import CHARTS
from learnonce.bench.client import Asked
from learnonce.bench.figures import Budget, Figure, Part, quantile
from learnonce.bench.population import COMMENTS, Population, Size, populate
from learnonce.bench.texts import stock

PROCESSES = 2  # of the web server, as `learnonce serve` has them
CONNECTIONS = 4
TEXTS = 2_000
PACKED = {"Accept-Encoding": "gzip, deflate, br", "Host": "localhost"}

SIGNED_IN = Budget(60)  # ms, p95 (design.md section 8, as all below)
QUERIES = Budget(12)
# The weekly letter searches three times, each as long as a search while typing may take; our own.
LETTER = "weekly letter"
LETTER_TIME = Budget(180)
CHARTED = (f"project with {CHARTS} charts", "measure with its chart")
# Our own as well; the project's hold however many charts it has.
OWN_QUERIES = {LETTER: Budget(30), CHARTED[0]: Budget(16)}
CAPTURE_PAGE = Budget(100)  # kB over the wire
WEB_MEMORY = Budget(350)  # MB, with the embedder
# Signed out: p50 in ms and requests a second, three times the best of four peers.
FLOWS = {
    "list": (Budget(13), Budget(150, at_least=True)),
    "lesson": (Budget(8), Budget(260, at_least=True)),
    "find by words": (Budget(23), Budget(80, at_least=True)),
}
GATHERING = ("register", "collection", "place")
BUDGETED = dict.fromkeys(("home", "list", "lesson", "board", *GATHERING, *CHARTED), SIGNED_IN) | {
    LETTER: LETTER_TIME
}

type Say = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Page:
    """A page by its name in the report, and how it is asked for."""

    name: str
    asked: Asked


def measure(*, data: Path | None, size: Size, seconds: float, now: datetime, say: Say) -> Part:
    """Fill the scratch database, serve it with two processes, and ask for its pages."""
    rng = np.random.default_rng(8)
    found = stock(data, rng=rng, at_most=TEXTS)
    say(f"Filling in {size.members:,} members, {size.lessons:,} lessons and {size.noticings:,} noticings")
    population = populate(size=size, texts=found.base, now=now, rng=rng)
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")  # as the server does by itself within a minute or two
    session = _session(population)
    signed_out, signed_in = _signed_out(population), _signed_in(population, session)
    figures = []
    with serving.web(processes=PROCESSES) as (port, pid):
        for page in signed_out:
            say(f"Asking for {page.name}, signed out")
            figures += _flow(port, pid, page, seconds)
        for page in signed_in:
            say(f"Asking for {page.name}, signed in")
            figures += _signed_in_page(port, page, seconds)
        figures += _weight(port, session)
        figures += _memory(pid)
    say("Counting queries")
    figures += _queries(signed_out, signed_in, population)
    remarks = [
        f"{size.lessons:,} published lessons, {size.noticings:,} noticings, {size.members:,} members.",
        f"{COMMENTS} comments on the lesson that is asked for.",
        f"Texts: {found.source}, recombined; most vectors are mixtures.",
        f"{PROCESSES} web processes. Times: one request after another; requests: {CONNECTIONS} connections.",
        "Processor time is that of web processes and database sessions, whatever the neighbours do.",
    ]
    return Part(f"Pages with {size.lessons:,} lessons", figures, remarks)


def _session(population: Population) -> dict[str, str]:
    """The cookies of somebody signed in, and the header that goes with a post."""
    browser = _browser(population)
    browser.get(reverse("practice:write"))  # hands out the token against forged posts
    cookies = {name: found.value for name, found in browser.cookies.items()}
    return {
        **PACKED,
        "Cookie": "; ".join(f"{name}={value}" for name, value in cookies.items()),
        "X-CSRFToken": cookies[settings.CSRF_COOKIE_NAME],
    }


def _browser(population: Population | None) -> Client:
    browser = Client(SERVER_NAME="localhost")
    if population:
        browser.force_login(population.person, settings.AUTHENTICATION_BACKENDS[0])
    return browser


def _signed_out(population: Population) -> list[Page]:
    typing = PACKED | {"HX-Request": "true", "HX-Trigger-Name": "q"}
    return [
        *_reading(population, PACKED),
        Page("find by words", Asked(_finding(population, words=4), PACKED)),
        Page("find while typing, 20 words", Asked(_finding(population, words=20), typing)),
        *_gathering(population, PACKED)[1:],  # the register is for people signed in
        Page("feed of lessons", Asked([reverse("briefings:feed_newest")], PACKED)),
        Page("feed of a place", Asked([_feed_of_place(population)], PACKED)),
    ]


def _signed_in(population: Population, session: Mapping[str, str]) -> list[Page]:
    board = reverse("practice:board", kwargs={"team_id": population.team_id})
    form = {"Content-Type": "application/x-www-form-urlencoded", "HX-Request": "true"}
    look = [urlencode({"text": text}).encode() for text in population.questions]
    return [
        *_reading(population, session),
        Page("board", Asked([board], session)),
        Page("notice", Asked([reverse("practice:write")], session)),
        Page("notice while typing, 20 words", Asked([reverse("practice:look")], {**session, **form}, look)),
        Page("find by words", Asked(_finding(population, words=4), session)),
        *_gathering(population, session),
        *_charted(population, session),
        Page(LETTER, Asked([reverse("briefings:next_letter")], session)),
    ]


def _gathering(population: Population, headers: Mapping[str, str]) -> list[Page]:
    gathered = population.gathered
    addresses = (
        reverse("improvement:register"),
        reverse("briefings:collection", kwargs={"collection_id": gathered.collection_id}),
        reverse("people:locality", kwargs={"locality_id": gathered.locality_id}),
    )
    return [Page(name, Asked([path], headers)) for name, path in zip(GATHERING, addresses, strict=True)]


def _charted(population: Population, headers: Mapping[str, str]) -> list[Page]:
    charted = population.charted
    addresses = (
        reverse("improvement:project", kwargs={"project_id": charted.project_id}),
        reverse("improvement:measure", kwargs={"measure_id": charted.measure_id}),
    )
    return [Page(name, Asked([path], headers)) for name, path in zip(CHARTED, addresses, strict=True)]


def _feed_of_place(population: Population) -> str:
    where = {"kind": "locality", "number": population.gathered.locality_id}
    return reverse("briefings:feed_place", kwargs=where)


def _reading(population: Population, headers: Mapping[str, str]) -> list[Page]:
    lesson = reverse("lessons:detail", kwargs={"lesson_id": population.lesson_id})
    return [
        Page("home", Asked([reverse("web:home")], headers)),
        Page("list", Asked([reverse("lessons:newest")], headers)),
        Page("lesson", Asked([lesson], headers)),
    ]


def _finding(population: Population, *, words: int) -> list[str]:
    asked = (" ".join(text.split()[:words]) for text in population.questions)
    return [f"{reverse('lessons:find')}?q={quote(text)}" for text in asked]


def _flow(port: int, pid: int, page: Page, seconds: float) -> list[Figure]:
    """One page signed out: time, processor time, and how many a second."""
    p50, flow = FLOWS.get(page.name, (None, None))
    client.together(port, page.asked, min(1.0, seconds), connections=CONNECTIONS)  # both processes warm
    pids = [*processor.family(pid), *_sessions()]
    used = processor.seconds(pids)
    took = client.one_at_a_time(port, page.asked, seconds)
    spent = (processor.seconds(pids) - used) / len(took) * 1_000
    name = f"{page.name}, signed out"
    return [
        Figure(f"{name}: p50", quantile(took, 0.5), "ms", p50),
        Figure(f"{name}: p95", quantile(took, 0.95), "ms"),
        Figure(f"{name}: processor time", spent, "ms"),
        Figure(
            f"{name}: requests",
            client.together(port, page.asked, seconds, connections=CONNECTIONS),
            "/s",
            flow,
        ),
    ]


def _signed_in_page(port: int, page: Page, seconds: float) -> list[Figure]:
    took = client.one_at_a_time(port, page.asked, seconds)
    budget = BUDGETED.get(page.name)
    return [
        Figure(f"{page.name}, signed in: p50", quantile(took, 0.5), "ms"),
        Figure(f"{page.name}, signed in: p95", quantile(took, 0.95), "ms", budget),
    ]


def _sessions() -> list[int]:
    """The database's processes that serve the web, if they are on this machine."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND client_addr IS NULL"
            " AND backend_type = 'client backend' AND pid <> pg_backend_pid()"
        )
        return [row[0] for row in cursor.fetchall()]


def _queries(signed_out: list[Page], signed_in: list[Page], population: Population) -> list[Figure]:
    """How often each page asks the database, after a first time that fills caches of the process."""
    figures = []
    for pages, browser, whose in (
        (signed_out, _browser(None), "signed out"),
        (signed_in, _browser(population), "signed in"),
    ):
        for page in pages:
            method, path, body = page.asked.at(0)
            form = page.asked.headers.get("Content-Type", "application/octet-stream")
            htmx = {name: value for name, value in page.asked.headers.items() if name.startswith("HX-")}
            for _first_then_counted in range(2):
                with _counted() as statements:
                    browser.generic(method, path, body or b"", content_type=form, headers=htmx)
            budget = OWN_QUERIES.get(page.name, QUERIES)
            figures.append(Figure(f"{page.name}, {whose}", len(statements), "queries", budget))
    return figures


@contextmanager
def _counted() -> Iterator[list[str]]:
    statements: list[str] = []

    def count(execute: Callable[..., object], statement: str, *rest: object) -> object:
        statements.append(statement)
        return execute(statement, *rest)

    with connection.execute_wrapper(count):
        yield statements


STATIC = re.compile(r"""(?:src|href)=["'](/static/[^"']+)["']""")
INSIDE = {  # what a file of a kind asks for in turn
    ".css": re.compile(r"""url\(["']?([^"')]+)["']?\)"""),
    ".js": re.compile(r"""["'](\.{1,2}/[^"']+\.js)["']"""),
}


def _weight(port: int, session: Mapping[str, str]) -> list[Figure]:
    """The page on which something is noticed, with all it needs, as it comes over the wire."""
    page, _packed = client.fetch(port, reverse("practice:write"), session)
    plain, _packed = client.fetch(port, reverse("practice:write"), {**session, "Accept-Encoding": "identity"})
    wanted = list(dict.fromkeys(STATIC.findall(plain.decode())))
    weights: dict[str, int] = {}
    for path in wanted:  # grows while it is read
        weights[path] = len(client.fetch(port, path, PACKED)[0])
        if pattern := INSIDE.get(PurePosixPath(path).suffix):
            text = client.fetch(port, path, {**PACKED, "Accept-Encoding": "identity"})[0].decode()
            inside = (urljoin(path, found) for found in pattern.findall(text))
            wanted += [found for found in inside if found.startswith("/static/") and found not in wanted]
    kinds = {"styles": ".css", "scripts": ".js", "fonts": ".woff2"}
    parts = {
        kind: sum(size for path, size in weights.items() if path.endswith(ending))
        for kind, ending in kinds.items()
    }
    told = ", ".join(f"{kind} {size / 1_000:.0f}" for kind, size in {"page": len(page), **parts}.items())
    whole = (len(page) + sum(weights.values())) / 1_000
    return [Figure("notice page over the wire", whole, "kB", CAPTURE_PAGE, told)]


def _memory(pid: int) -> list[Figure]:
    """The largest web process, once every page was asked for."""
    largest = max(map(processor.resident, processor.family(pid)))
    return [Figure("web process with its embedder", largest, "MB", WEB_MEMORY)]
