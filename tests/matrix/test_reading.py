"""Every address, read as every kind of person over every object: who gets in, and what it gives away."""

import pytest

from tests.matrix import who
from tests.matrix.access import MISSING
from tests.matrix.asking import Absent, ask, in_short, kinds_for, leaks, outcome, writes, written_since
from tests.matrix.routes import ROUTES

READ = [route for route in ROUTES if route.get]
NOT_READ = [route for route in ROUTES if not route.get]


@pytest.mark.parametrize("route", READ, ids=str)
def test_tells_only_what_each_may_know(world, route):
    """What one may not see is, word for word, like what is not there."""
    wrong: list[str] = []
    absent = Absent(world, route)
    before = writes()
    for number, case in enumerate(route.samples(world)):
        for kind in kinds_for(number):
            response = ask(world, kind, route, case.arguments)
            happened = outcome(response, route.get.ok, route.get.no)
            expected = route.get.expected(kind, case.thing)
            told = f"{kind} reading {case.thing}"
            if happened != expected:
                wrong.append(f"{told}: {happened}, should be {expected}")
            elif happened == MISSING and not absent.is_like(response, kind, case):
                wrong.append(f"{told}: can tell that it is there")
            wrong += [f"{told} learns {leak}" for leak in leaks(response, world, route, case, kind)]
    touched = [] if route.reading_changes else written_since(before)

    assert not wrong, in_short(wrong)
    assert not touched, f"reading changes rows of {touched}"


def test_what_is_only_sent_to_is_not_there_for_reading(world):
    """Such an address says so, or asks to sign in first; it does nothing."""
    for route in NOT_READ:
        before = writes()
        case = route.samples(world)[0]
        for kind in (who.NOBODY, who.RECEPTIONIST):
            response = ask(world, kind, route, case.arguments)
            assert response.status_code in {302, 405}, f"{kind} reading {route}"
        assert written_since(before) == [], route
