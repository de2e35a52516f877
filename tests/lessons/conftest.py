"""A lesson of Fernbank, as far along its road as a test wants it."""

import pytest

from learnonce.base import events
from tests.factories import adoptions, lessons, people
from tests.factories.road import Road


@pytest.fixture
def second_curator(alder):
    return people.actor("Owen Hughes", role="curator", over=alder.parent)


@pytest.fixture
def road(amina, curator, reception, noon):
    return Road(home=amina, curator=curator, team=reception, at=noon)


@pytest.fixture
def lesson(reception, amina):
    """A published lesson of Fernbank, written by Amina, seen by everyone signed in."""
    return lessons.lesson(reception, stage="PUBLISHED", raised_by_id=amina.user_id)


@pytest.fixture
def birch(db):
    """A team of Birch, a practice in another locality."""
    return adoptions.place("Birch", rurality="town", clinical_system="emis")


@pytest.fixture
def dewi(birch):
    """A nurse of Birch, as an actor."""
    return people.actor("Dewi Hughes", team=birch, job="Nurse")


@pytest.fixture
def heard(monkeypatch):
    """Every event published in the test: `heard(GradeChanged)` lists those of one class."""
    found = []
    publish = events.publish

    def listen(event):
        found.append(event)
        publish(event)

    monkeypatch.setattr(events, "publish", listen)
    return lambda kind: [event for event in found if type(event) is kind]


@pytest.fixture
def at_moment(monkeypatch):
    """Sets the moment views read: `at_moment(june)`."""
    from django.utils import timezone

    return lambda moment: monkeypatch.setattr(timezone, "now", lambda: moment)


@pytest.fixture
def as_home(client, amina):
    client.force_login(people.user_of(amina))
    return client


@pytest.fixture
def as_curator(client, curator):
    client.force_login(people.user_of(curator))
    return client


@pytest.fixture
def as_stranger(client, stranger):
    client.force_login(people.user_of(stranger))
    return client
