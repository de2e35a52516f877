import pytest

from tests.factories import people


@pytest.fixture
def lead(db):
    """An information governance lead, as an actor."""
    return people.actor("Iris Grant", role="ig_lead")
