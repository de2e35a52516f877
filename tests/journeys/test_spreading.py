"""A register of who took up what is brought in, and its lesson shows how it spread."""

import pytest
from django.utils import timezone

from learnonce.base.actors import SYSTEM
from learnonce.base.sharing import Tier
from learnonce.exchange.imports import adoptions as records
from learnonce.lessons.models import Lesson
from tests.journeys.journey import Journey

HEAD = "practice,practice_name,site_code,status,date,site_name,state"
STATES = ("WA", "IL", "KY", "TX", "OR")
PLACES = 24  # more than the page shows one by one


@pytest.fixture
def register(tmp_path):
    rows = [
        f"flow,Move the limbs,{n},Implemented,{2015 + n // 6}-03-0{1 + n % 9},Clinic {n},{STATES[n % 5]}"
        for n in range(PLACES)
    ]
    (tmp_path / "adoptions.csv").write_text("\n".join([HEAD, *rows]) + "\n")
    return tmp_path


class TestHowItSpread(Journey):
    def test_over_time_and_places_and_each_of_them_on_demand(self, db, register, amina):
        report = records.take_in(
            records.read(register), tier=Tier.SIGNED_IN, permission="Ours", actor=SYSTEM, at=timezone.now()
        )
        assert (report.problems, report.adoptions.new) == ([], PLACES)
        self.given_i_am(amina)
        self.when_i_open("lessons:lineage", lesson_id=Lesson.objects.get().pk)
        self.then_i_see(f"Since then {PLACES} other places took it up", "Over time", "By place", "WA")
        self.then_the_page_is_accessible(state="many")

        self.when_i_unfold("The same as a table, year by year")
        self.when_i_unfold("The same as a table, place by place")
        self.when_i_unfold("14 more places, by where they are")
        self.when_i_unfold("Who took it from whom, one by one")
        self.then_i_see("Washington", "Clinic 0", "not recorded how")
        self.then_the_page_is_accessible(state="many-unfolded")
