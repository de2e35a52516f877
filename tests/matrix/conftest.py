"""The world, once a module, in a transaction that is rolled back; each test in a savepoint of its own."""

import pytest
from django.core.cache import cache
from django.db import transaction

from tests.matrix.world import build


@pytest.fixture(scope="module")
def made_world(django_db_setup, django_db_blocker):
    with django_db_blocker.unblock(), transaction.atomic():
        yield build()
        transaction.set_rollback(True)


@pytest.fixture
def world(made_world, db):
    cache.clear()
    return made_world
