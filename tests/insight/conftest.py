"""A published lesson for others to take up."""

import pytest

from tests.factories import adoptions, lessons


@pytest.fixture
def lesson(reception, amina):
    return lessons.lesson(reception, stage="PUBLISHED", raised_by_id=amina.user_id)


@pytest.fixture
def birch(db):
    """A team of Birch, a practice in another locality."""
    return adoptions.place("Birch")
