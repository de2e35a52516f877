"""Two people at once, and what breaks in between: each in a transaction and a connection of its own."""

import time
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest
from django.core.management import call_command
from django.db import connection, transaction

from learnonce.people.models import Person
from learnonce.practice.models import Noticing
from learnonce.records import services
from learnonce.records.models import Erasure, Hold
from tests.factories import people, practice

pytestmark = pytest.mark.django_db(transaction=True)


def both(first, second):
    """What each came to: its answer, or the exception it ended with."""

    def run(deed):
        try:
            return deed()
        except services.NotPossible as problem:
            return problem
        finally:
            connection.close()

    with ThreadPoolExecutor(2) as pool:
        return list(pool.map(run, [first, second]))


@pytest.fixture
def lead(db):
    call_command("createcachetable", verbosity=0)
    return people.actor("Iris Grant", role="ig_lead")


def test_two_who_ask_for_the_same_erasure_get_one(lead, amina, noon):
    def own():
        return services.ask_to_be_erased(actor=amina, at=noon)

    def by_a_lead():
        return services.erase_somebody(
            person_id=amina.user_id, reason="Left", at_once=False, actor=lead, at=noon
        )

    numbers = both(own, by_a_lead)

    assert numbers[0] == numbers[1] == Erasure.objects.get().pk


def test_undone_or_done_but_never_both(lead, amina, noon):
    number = services.ask_to_be_erased(actor=amina, at=noon)
    later = noon + timedelta(days=8)

    undone, done = both(
        lambda: services.undo_erasure(erasure_id=number, actor=amina, at=later),
        lambda: services.erase(erasure_id=number, at=later),
    )

    is_there = Person.objects.filter(pk=amina.user_id, is_active=True).exists()
    if undone is None:
        assert (done, is_there) == ("UNDONE", True)
    else:
        assert (done, is_there) == ("DONE", False)


def test_a_hold_is_seen_by_disposal_or_comes_too_late(lead, reception, noon):
    """While a hold is being placed, the night's job waits; then it sees the hold."""
    long_ago = noon - timedelta(days=2000)
    row = practice.noticing(
        reception, state="CLOSED", state_since=long_ago, reply="Done.", replied_at=long_ago
    )

    def slowly_held():
        with transaction.atomic():
            services.place_hold(kind="noticing", number=row.pk, why="A claim", actor=lead, at=noon)
            time.sleep(0.5)

    def dispose():
        time.sleep(0.2)
        return services.dispose(at=noon)["practice.Noticing"]

    _held, gone = both(slowly_held, dispose)

    assert gone == 0
    assert Hold.objects.exists()
    assert Noticing.objects.exists()
