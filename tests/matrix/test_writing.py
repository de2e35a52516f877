"""Every address that takes something, sent to by everyone who may not: refused, and nothing changes."""

from unittest import mock

import pytest
from django.core.cache import cache
from django.db import transaction
from django.test import Client

from tests.matrix import who
from tests.matrix.access import MISSING, SEEN
from tests.matrix.asking import (
    Absent,
    in_short,
    kinds_for,
    leaks,
    outcome,
    send,
    send_to_nothing,
    writes,
    written_since,
)
from tests.matrix.routes import ROUTES

TAKES = [route for route in ROUTES if route.post]
TAKES_NOT = [route for route in ROUTES if not route.post]
WORKED = {200, 204, 302}


@pytest.mark.parametrize("route", TAKES, ids=str)
def test_refuses_everyone_who_may_not(world, route):
    wrong: list[str] = []
    absent = Absent(world, route, by=send_to_nothing)
    before = writes()
    for number, case in enumerate(route.samples(world)):
        for kind in kinds_for(number):
            expected = route.post.expected(kind, case.thing)
            if expected == SEEN:
                continue
            response = send(world, kind, route, case)
            happened, told = outcome(response, no=route.post.no), f"{kind} sending to {case.thing}"
            if happened != expected:
                wrong.append(f"{told}: {happened}, should be {expected}")
            elif happened == MISSING and not absent.is_like(response, kind, case):
                wrong.append(f"{told}: can tell that it is there")
            wrong += [f"{told} learns {leak}" for leak in leaks(response, world, route, case, kind)]
    touched = written_since(before)

    assert not wrong, in_short(wrong)
    assert not touched, f"somebody who may not changed rows of {touched}"


@pytest.mark.parametrize("route", TAKES, ids=str)
def test_lets_in_those_who_may(world, route):
    """Otherwise the refusals would prove nothing: what is sent works for somebody."""
    answers: set[str] = set()
    any_may = False
    for case in route.cases(world):
        for kind in who.KINDS:
            if route.post.expected(kind, case.thing) != SEEN:
                continue
            any_may = True
            cache.clear()
            with transaction.atomic():
                with mock.patch.dict(world.browsers, {kind: world.new_browser(kind)}):
                    response = send(world, kind, route, case)
                transaction.set_rollback(True)
            if outcome(response, route.post.ok) == SEEN and response.status_code in WORKED:
                return
            answers.add(f"{kind} sending to {case.thing}: {response.status_code}")

    assert not any_may, "nobody gets through:\n" + "\n".join(sorted(answers))


def test_what_is_only_read_takes_nothing(world):
    for route in TAKES_NOT:
        before = writes()
        case = route.samples(world)[0]
        for kind in (who.NOBODY, who.RECEPTIONIST, who.ADMINISTRATOR):
            assert send(world, kind, route, case).status_code < 500, f"{kind} sending to {route}"
        assert route.reading_changes or written_since(before) == [], route


@pytest.mark.parametrize("verb", ["put", "patch", "delete"])
def test_knows_no_other_verbs(world, verb):
    for route in ROUTES:
        before = writes()
        case = route.samples(world)[0]
        response = getattr(world.browsers[who.RECEPTIONIST], verb)(
            route.address(case.arguments), "{}", content_type="application/json"
        )
        assert response.status_code < 500, route
        assert route.reading_changes or written_since(before) == [], route


def test_wants_the_key_of_the_form(world):
    strict, stranger = Client(enforce_csrf_checks=True), Client(enforce_csrf_checks=True)
    strict.force_login(world.people[who.RECEPTIONIST])
    for route in (route for route in TAKES if not route.needs_no_form_key):
        case = route.samples(world)[0]
        data = route.data_for(case.thing, world)
        for browser in (strict, stranger):
            assert browser.post(route.address(case.arguments), data).status_code == 403, route
