"""The ground every test stands on: the real database, a fixed moment, some people in their places."""

import os
from contextlib import nullcontext
from datetime import UTC, datetime

import hypothesis
import pytest
from django.conf import settings
from django.core.cache import cache
from django.test import Client

from learnonce.config.home import database_folder
from learnonce.people import queries
from learnonce.people.services import letters
from learnonce.postgres import Server
from tests import tables
from tests.factories import people

pytest_plugins = ["tests.installations"]

# By the clock a quick example fails on a busy machine; what must be quick is measured where it matters.
hypothesis.settings.register_profile("learnonce", deadline=None)
hypothesis.settings.load_profile("learnonce")


@pytest.fixture(scope="session")
def django_db_modify_db_settings(django_db_modify_db_settings_parallel_suffix):
    """The embedded PostgreSQL in `.test`, unless DATABASE_URL names another. What is in it may be lost.

    With pytest -n each process has a database of its own on it.
    """
    from django.db import connection

    quick = {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off"}
    embedded = Server(database_folder(settings.HOME), settings=quick)
    chosen = os.environ.get("DATABASE_URL")
    with nullcontext() if chosen else embedded.in_use():
        connection.settings_dict["TEST"]["TEMPLATE"] = tables.template(chosen or embedded.url())
        yield


@pytest.fixture
def noon():
    """Noon on the day the clocks go forward in the United Kingdom."""
    return datetime(2026, 3, 29, 12, 0, tzinfo=UTC)


@pytest.fixture
def alder(db):
    """A locality called Alder, in Northshire, in Albion."""
    nation = people.locality("Albion", kind="NATION")
    board = people.locality("Northshire", kind="BOARD", parent=nation)
    return people.locality("Alder", kind="CLUSTER", parent=board)


@pytest.fixture
def fernbank(alder):
    """A practice in Alder with one team."""
    return people.practice("Fernbank", locality=alder)


@pytest.fixture
def reception(fernbank):
    return people.team(fernbank, "Practice team")


@pytest.fixture
def amina(reception):
    """A receptionist of Fernbank, as an actor."""
    return people.actor("Amina Okafor", team=reception, job="Receptionist")


@pytest.fixture
def manager(reception):
    """Fernbank's practice manager, as an actor."""
    return people.actor(
        "Bethan Rees",
        team=reception,
        job="Practice manager",
        role="practice_manager",
        over=reception.organisation,
    )


@pytest.fixture
def curator(alder):
    """A curator of Alder, as an actor."""
    return people.actor("Priya Nair", role="curator", over=alder)


@pytest.fixture
def stranger(db):
    """A receptionist of a practice in another board, as an actor."""
    elsewhere = people.locality("Faraway", kind="CLUSTER")
    return people.actor(
        "Sam Stone", team=people.team(people.practice("Faraway practice", locality=elsewhere))
    )


@pytest.fixture
def administrator(db):
    return people.actor("Ade Bello", role="administrator")


@pytest.fixture
def post(db, mailoutbox):
    """post(at): what the worker does with letters that are due by then; all that were sent."""

    def send(at=None):
        from django.utils import timezone

        with letters.Post() as connection:
            letters.send_due(clock=lambda: at or timezone.now(), post=connection)
        return mailoutbox

    return send


@pytest.fixture
def browser(db):
    """browser(actor): a browser in which that person is signed in."""
    cache.clear()

    def signed_in(actor):
        client = Client()
        client.force_login(queries.account(actor.user_id))
        return client

    return signed_in
