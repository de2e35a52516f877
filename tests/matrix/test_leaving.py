"""Whoever has left sees what a newcomer sees, in the session that was open; the deactivated see nothing."""

import pytest
from django.db import transaction

from learnonce.people.models import Membership, Person, RoleAssignment
from tests.factories.people import LONG_AGO
from tests.matrix import who
from tests.matrix.asking import ask, in_short, leaks, outcome
from tests.matrix.routes import ROUTES

READ = [route for route in ROUTES if route.get and not route.reading_changes]
# They wrote nothing in the world and nothing was shared with them by name, so that nothing is left to them.
FEW = 4  # things of a kind: the other tests of the matrix ask over all
LEAVERS = (who.LEADER, who.NEIGHBOUR, who.BOARD_CURATOR)


@pytest.fixture
def left(world):
    """left(kind): everything they belonged to has ended, until the test is over."""
    with transaction.atomic():
        yield lambda kind: [
            model.objects.filter(person=world.people[kind], ended_at__isnull=True).update(ended_at=LONG_AGO)
            for model in (Membership, RoleAssignment)
        ]
        transaction.set_rollback(True)


@pytest.mark.parametrize("kind", LEAVERS)
def test_whoever_left_learns_nothing_more_from_the_session_that_is_open(world, left, kind):
    assert ask(world, kind, READ[0], {}).status_code < 500
    left(kind)

    wrong = [
        f"{kind} reading {case.thing} at {route} learns {leak}"
        for route in READ
        for case in route.samples(world)[:FEW]
        for leak in leaks(ask(world, kind, route, case.arguments), world, route, case, who.NEWCOMER)
        if leak not in {f"address of {kind}", f"news of {kind}"}  # their own, on their own page
    ]

    assert not wrong, in_short(wrong)


def test_this_would_be_seen_by_those_who_stay(world):
    """Otherwise the test above would prove nothing."""
    found = {
        kind
        for kind in LEAVERS
        for route in READ
        for case in route.samples(world)[:3]
        if route.name != "people:you"
        and leaks(ask(world, kind, route, case.arguments), world, route, case, who.NEWCOMER)
    }

    assert found == set(LEAVERS)


def test_the_deactivated_are_nobody_in_the_session_that_is_open(world):
    with transaction.atomic():
        Person.objects.filter(pk=world.people[who.CURATOR].pk).update(is_active=False)
        wrong = []
        for route in READ:
            for case in route.samples(world)[:FEW]:
                response = ask(world, who.CURATOR, route, case.arguments)
                happened = outcome(response, route.get.ok, route.get.no)
                expected = route.get.expected(who.NOBODY, case.thing)
                wrong += [] if happened == expected else [f"{route} {case.thing}: {happened}, not {expected}"]
        transaction.set_rollback(True)

    assert not wrong, in_short(wrong)
