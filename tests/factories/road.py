"""A lesson taken along its road by the services themselves, as far as a test wants it."""

from learnonce.base.sharing import Tier
from learnonce.lessons import services
from learnonce.lessons.calc import checklist
from learnonce.lessons.models import Lesson
from tests.factories import lessons

ALL_YES = {check.id: {"answer": "yes", "note": ""} for check in checklist.CHECKS if not check.by_grant}


class Road:
    """Takes one lesson along by the services themselves."""

    def __init__(self, *, home, curator, team, at, filed=None):
        self.home, self.curator, self.at = home, curator, at
        self.lesson = services.capture(
            team_id=team.pk,
            good="We text the patient the same day.",
            from_text="Patients ring twice.",
            actor=home,
            at=at,
        )
        Lesson.objects.filter(pk=self.lesson.pk).update(what_we_did="A text by two o'clock.")
        self.filed = filed or (lessons.topic(), lessons.problem())
        self.topic, self.problem = self.filed

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
