"""Lessons of Fernbank, and a curator who puts them together."""

import pytest

from learnonce.base import sharing
from learnonce.briefings import services
from tests.factories import lessons


@pytest.fixture
def topic(db):
    return lessons.topic("Prescriptions")


@pytest.fixture
def published(reception, topic):
    """published(title, tier=…): a lesson of Fernbank on the topic, that everyone signed in may read."""

    def publish(
        title="Text the patient the same day", *, team=reception, tier=sharing.Tier.SIGNED_IN, **fields
    ):
        tokens = sharing.tokens_of(tier, targets=[sharing.locality(team.organisation.locality_id)])
        row = lessons.lesson(
            team,
            stage="PUBLISHED",
            title=title,
            tier=tier,
            audience=[sharing.team(team.pk), *tokens],
            **fields,
        )
        row.topics.add(topic)
        return row

    return publish


@pytest.fixture
def collection(curator, alder, topic, noon):
    """A draft with nothing in it, of Alder's curator."""
    return services.make_collection(
        title="Fewer calls about prescriptions",
        words="Read the first one first.",
        locality_id=alder.pk,
        topic_id=topic.pk,
        actor=curator,
        at=noon,
    )
