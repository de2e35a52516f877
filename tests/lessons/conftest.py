"""A lesson of Fernbank, as far along its road as a test wants it."""

import pytest

from learnonce.base import events
from learnonce.base.sharing import Tier
from learnonce.lessons import services
from learnonce.lessons.calc import checklist
from learnonce.lessons.models import Lesson
from tests.factories import adoptions, lessons, people

ALL_YES = {check.id: {"answer": "yes", "note": ""} for check in checklist.CHECKS if not check.by_grant}


@pytest.fixture
def second_curator(alder):
    return people.actor("Owen Hughes", role="curator", over=alder.parent)


class Road:
    """Takes one lesson along by the services themselves."""

    def __init__(self, *, home, curator, team, at):
        self.home, self.curator, self.at = home, curator, at
        self.lesson = services.capture(
            team_id=team.pk,
            good="We text the patient the same day.",
            from_text="Patients ring twice.",
            actor=home,
            at=at,
        )
        Lesson.objects.filter(pk=self.lesson.pk).update(what_we_did="A text by two o'clock.")
        self.topic = lessons.topic()
        self.problem = lessons.problem()

    @property
    def row(self):
        return Lesson.objects.get(pk=self.lesson.pk)

    def by_home(self, verb, **rest):
        return verb(lesson_id=self.lesson.pk, actor=self.home, at=self.at, **rest)

    def by_curator(self, verb, **rest):
        return verb(lesson_id=self.lesson.pk, actor=self.curator, at=self.at, **rest)

    def offered(self):
        self.by_home(services.offer, checked=True)
        return self

    def collated(self):
        self.offered()
        self.by_curator(services.organise, topics=[self.topic.key], problem_id=self.problem.pk, finish=True)
        return self

    def in_curation(self):
        self.collated()
        self.by_curator(services.begin_curation)
        return self

    def checked(self, **answers):
        self.in_curation()
        self.by_curator(services.answer_checks, answers={**ALL_YES, **answers})
        return self

    def approved(self):
        self.checked()
        self.by_curator(services.approve)
        return self

    def published(self, tier=Tier.SIGNED_IN):
        self.approved()
        if tier > Tier.LOCALITY:
            self.by_home(services.consent, tier=tier)
        self.by_curator(services.publish, tier=tier)
        return self


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
