import pytest

from tests.factories import people


@pytest.fixture
def lead(alder):
    """The locality lead of Alder, as an actor."""
    return people.actor("Lena Ross", role="locality_lead", over=alder)
