"""Whatever is sent, nothing breaks: no form, address or upload answers with an error of ours.

The nonsense is drawn by chance, the same each time, and undone. FUZZ=40 tries twenty times as much.
"""

import os
import random
import re
import zlib
from collections.abc import Callable
from copy import copy
from unittest import mock
from urllib.parse import urlencode

import pytest
from django.core.cache import cache
from django.db import transaction
from django.http import HttpResponse
from django.test import Client
from django.urls import NoReverseMatch

from tests.matrix import nasty, who
from tests.matrix.access import SEEN, Case, Route
from tests.matrix.asking import in_short
from tests.matrix.routes import ROUTES
from tests.matrix.world import World

MANY = int(os.environ.get("FUZZ", "2"))  # spoilt forms of each address, and spoilt questions
TAKES = [route for route in ROUTES if route.post]
READS = [route for route in ROUTES if route.get]
FIELD = re.compile(r"""<(?:input|select|textarea|button)\b[^>]*?\bname=["']([^"']+)["']""")
ASKS = re.compile(r"""[?&;]([a-z_]+)=""")
LOST = 3_000  # characters of a text field: as many as the widest form takes


def tried(world: World, kind: str, told: str, ask: Callable[[], HttpResponse]) -> str:
    """What broke, or nothing. The limits on tries start afresh, and what was changed is undone."""
    cache.clear()
    try:
        with transaction.atomic():
            with mock.patch.dict(world.browsers, {kind: _again(world.browsers[kind])}):
                response = ask()
            transaction.set_rollback(True)
    except Exception as problem:  # noqa: BLE001  whatever it is, it is a finding
        return f"{kind}, {told}: {type(problem).__name__}: {str(problem)[:200]}"
    return f"{kind}, {told}: {response.status_code}" if response.status_code >= 500 else ""


def _again(browser: Client) -> Client:
    """The same visitor, whose cookies are as they were before the try."""
    fresh = Client()
    fresh.cookies = copy(browser.cookies)
    return fresh


def somebody(route: Route, world: World, access) -> tuple[Case, str]:
    """An object and a person who gets in; where nobody of the world does, whoever may most."""
    cases = list(route.cases(world))
    for case in cases:
        for kind in reversed(who.KINDS):
            if access.expected(kind, case.thing) == SEEN:
                return case, kind
    return cases[0], who.ADMINISTRATOR


def chance(route: Route) -> random.Random:
    return random.Random(zlib.crc32(route.name.encode()))


@pytest.mark.parametrize("route", TAKES, ids=str)
def test_no_form_breaks(world, route):
    case, kind = somebody(route, world, route.post)
    address = route.address(case.arguments)
    data = route.data_for(case.thing, world)
    wrong = [
        tried(
            world,
            kind,
            f"form {in_short([repr(form)[:300]])}",
            lambda form=form: _sent(world, kind, address, form),
        )
        for form in nasty.changed(data, chance(route), many=MANY)
    ]
    wrong += [
        tried(
            world,
            kind,
            f"body {body[:60]!r} as {content_type}",
            lambda body=body, content_type=content_type: world.browsers[kind].generic(
                "POST", address, body, content_type=content_type
            ),
        )
        for content_type, body in nasty.BODIES
    ]

    assert not any(wrong), in_short([one for one in wrong if one])


def _sent(world: World, kind: str, address: str, form: dict[str, object]) -> HttpResponse:
    for value in form.values():
        if hasattr(value, "seek"):
            value.seek(0)
    return world.browsers[kind].post(
        address, {name: value for name, value in form.items() if value is not None}
    )


@pytest.mark.parametrize("route", READS, ids=str)
def test_no_question_breaks_a_page(world, route):
    case, kind = somebody(route, world, route.get)
    address = route.address(case.arguments).partition("?")[0]
    page = world.browsers[kind].get(address).content.decode(errors="replace")
    names = sorted({*FIELD.findall(page), *ASKS.findall(page), "page", "q", "next"} - {"csrfmiddlewaretoken"})
    drawn = chance(route)
    wrong = []
    for _ in range(MANY):
        asked = {name: drawn.choice(nasty.VALUES) for name in drawn.sample(names, k=min(len(names), 3))}
        query = urlencode({name: value[:LOST] for name, value in asked.items()}, errors="surrogatepass")
        headers = drawn.choice(({}, {"HX-Request": "true"}))
        wrong.append(
            tried(
                world,
                kind,
                f"?{query[:300]}",
                lambda query=query, headers=headers: world.browsers[kind].get(
                    f"{address}?{query}", headers=headers
                ),
            )
        )

    assert not any(wrong), in_short([one for one in wrong if one])


AS_IT_IS = "the address as it is"


@pytest.mark.parametrize("verb", ["get", "post"])
@pytest.mark.parametrize(
    "value", [AS_IT_IS, 0, 2**31, 2**63, 10**40, "\x00", "a\u202e", "%", "😀" * 300, "..", "-"]
)
def test_no_address_breaks(world, value, verb):
    wrong = []
    for route in ROUTES:
        known = next(iter(route.cases(world))).arguments
        takes = {name for name, one in known.items() if isinstance(value, int) == isinstance(one, int)}
        if not takes and value != AS_IT_IS:
            continue
        arguments = {**known, **(dict.fromkeys(takes, value) if value != AS_IT_IS else {})}
        try:
            address = route.address(arguments)
        except NoReverseMatch:
            continue
        wrong += [
            tried(
                world,
                kind,
                address[:100],
                lambda kind=kind, address=address: getattr(world.browsers[kind], verb)(address),
            )
            for kind in (who.NOBODY, who.ADMINISTRATOR, who.RECEPTIONIST)
        ]

    assert not any(wrong), in_short([one for one in wrong if one])
