"""Browsers that are signed in as somebody."""

import pytest
from django.core.cache import cache
from django.test import Client

from learnonce.people import queries
from tests.factories import people


@pytest.fixture
def browser(db):
    """browser(actor): a browser in which that person is signed in."""
    cache.clear()

    def signed_in(actor):
        client = Client()
        client.force_login(queries.account(actor.user_id))
        return client

    return signed_in


@pytest.fixture
def administrator(db):
    return people.actor("Ade Bello", role="administrator")
