from datetime import UTC, datetime, timedelta

import pytest

from learnonce.insight import services
from learnonce.lessons import services as adopting
from tests.factories import adoptions, lessons, people
from tests.insight.making import counted, share
from tests.journeys.journey import DESKTOP, PHONE, Journey

KINDS = [
    {"list_size": "under_5000", "rurality": "town"},
    {"list_size": "15000_or_more", "rurality": "urban"},
    {"list_size": "5000_to_9999", "rurality": "remote"},
]
NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)


class TestWhatFivePlacesMeasured(Journey):
    @pytest.fixture(autouse=True)
    def _five_places(self, reception, amina):
        self.lesson = lessons.lesson(reception, stage="PUBLISHED", raised_by_id=amina.user_id)
        self.rows = {}
        for number, name in enumerate(["Birch", "Cedar", "Damson", "Elm", "Fir"]):
            row = counted(
                self.lesson,
                name,
                seed=number,
                setting=KINDS[number % 3],
                state="REPORTED_BACK",
                mode="REPLICATE" if number < 3 else "CUSTOMISE",
                named=name != "Elm",
            )
            adoptions.answered(row, before_points=3, after_points=3)
            self.rows[name] = row
        self.nurse = people.actor("Nia Price", team=self.rows["Fir"].team, job="Nurse")

    @pytest.mark.ways(PHONE, DESKTOP)
    def test_a_grade_is_earned_and_lost_again(self):
        self.given_all_but_fir_share_their_result()
        self.given_i_am(self.nurse)
        self.when_i_open("lessons:adoption", adoption_id=self.rows["Fir"].pk)
        self.then_i_see("What your readings show", "Only your place sees this.")
        self.then_the_page_is_accessible(state="measured")
        self.when_i_choose("Share the result")
        self.then_i_see("Thank you. It counts for the lesson.")
        self.when_it_is_worked_out()

        self.when_i_open("lessons:detail", lesson_id=self.lesson.pk)
        self.then_i_see("It helped in 5 places taken together: on average")
        self.when_i_choose("See what they measured")
        self.then_i_see("In a new place expect between", "A2·B3", "Fir", "A place in another locality")
        self.then_the_page_is_accessible()

        self.given_fir_stops_because_it_no_longer_works()
        self.when_i_open("lessons:evidence", lesson_id=self.lesson.pk)
        self.then_i_see("A2·B2", "fell on", "rose on", "Stopped", "1 place found it worse or stopped.")
        self.then_the_page_is_accessible(state="fallen")

    def given_all_but_fir_share_their_result(self):
        services.refresh(lesson_id=self.lesson.pk, at=NOW)
        for name, row in self.rows.items():
            if name != "Fir":
                share(row, at=NOW)

    def when_it_is_worked_out(self):
        services.refresh(lesson_id=self.lesson.pk, at=NOW)

    def given_fir_stops_because_it_no_longer_works(self):
        adopting.stop_using(
            adoption_id=self.rows["Fir"].pk, code="did_not_work", actor=self.nurse, at=NOW + timedelta(days=9)
        )
