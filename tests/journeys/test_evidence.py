"""Five places count what a lesson did, one fails: a forest plot, and a grade that rises and then falls."""

from datetime import UTC, datetime, timedelta

import numpy as np
import pytest
from django.utils import timezone

from learnonce.insight import services
from learnonce.lessons import services as adopting
from learnonce.lessons.services.checks import Answers, plan_checks
from tests.factories import adoptions, lessons, people
from tests.insight.making import BEGAN, FIRST, counted
from tests.journeys.journey import DESKTOP, PHONE, Journey

KINDS = [
    {"list_size": "under_5000", "rurality": "town"},
    {"list_size": "15000_or_more", "rurality": "urban"},
    {"list_size": "5000_to_9999", "rurality": "remote"},
]
TOLD = datetime(2025, 5, 1, 9, tzinfo=UTC)


class TestWhatFivePlacesMeasured(Journey):
    @pytest.fixture(autouse=True)
    def _five_places(self, reception, amina):
        self.lesson = lessons.lesson(reception, stage="PUBLISHED", raised_by_id=amina.user_id)
        self.rows = {}
        for number, name in enumerate(["Birch", "Cedar", "Damson", "Elm"]):
            self.rows[name] = counted(
                self.lesson,
                name,
                seed=number,
                setting=KINDS[number % 3],
                state="UNDER_WAY",
                mode="REPLICATE" if number < 3 else "CUSTOMISE",
                named=name != "Elm",
            )
        fir = adoptions.place("Fir", **KINDS[1])
        self.rows["Fir"] = adoptions.adoption(self.lesson, fir, state="UNDER_WAY")
        for row in self.rows.values():
            plan_checks(row)
        self.nurse = people.actor("Nia Price", team=fir, job="Nurse")

    @pytest.mark.ways(PHONE, DESKTOP)
    def test_a_grade_is_earned_and_lost_again(self):
        self.given_all_five_say_it_went_as_the_lesson_says()
        self.given_i_am(self.nurse)
        self.when_i_open("lessons:evidence", lesson_id=self.lesson.pk)
        self.then_i_see("A2·B3", "rose on", "It helped in 4 places taken together")

        self.when_i_count_what_it_did_here()
        self.when_i_open("lessons:adoption", adoption_id=self.rows["Fir"].pk)
        self.then_i_see("What your readings show", "Only your place sees this.")
        self.then_the_page_is_accessible(state="measured")
        self.when_i_choose("Share the result")
        self.then_i_see("Thank you. It counts for the lesson.")
        self.when_it_is_worked_out()

        self.when_i_open("lessons:detail", lesson_id=self.lesson.pk)
        self.then_i_see("In 5 places taken together")
        self.when_i_choose("See what they measured")
        self.then_i_see("In a new place expect between", "Fir", "A place in another locality")
        self.then_i_see("It did not help everywhere: 1 place did worse.", "In 1 place the readings got worse")
        self.then_i_see("A2·B2", "fell on", "rose on")
        self.then_the_page_is_accessible(state="fallen")

    def given_all_five_say_it_went_as_the_lesson_says(self):
        """By the check after three months, with readings before and after; four share what theirs show."""
        said = Answers(effect="same", still_in_use=True, before_points=3, after_points=3)
        for name, row in self.rows.items():
            home = people.actor(f"Lead of {name}", team=row.team)
            adopting.report(adoption_id=row.pk, month=3, answers=said, actor=home, at=TOLD)
        self.when_it_is_worked_out()
        for name, row in self.rows.items():
            if name != "Fir":
                home = people.actor(f"Manager of {name}", team=row.team)
                adopting.share_effect(adoption_id=row.pk, shared=True, actor=home, at=timezone.now())
        self.when_it_is_worked_out()

    def when_i_count_what_it_did_here(self):
        """Set up, paste 32 weeks in which calls rose after the start, mark the start."""
        self.when_i_open("lessons:adoption", adoption_id=self.rows["Fir"].pk)
        self.when_i_choose("Measure something for it")
        self.when_i_pick("How many, or how often")
        self.when_i_pick("Often: most of your numbers would be above 0")
        self.when_i_pick("Yes, it counts each time")
        self.when_i_pick("No, it is about the same each time")
        self.when_i_pick("No, smaller")
        self.when_i_choose("Go on")
        self.when_i_write("Repeat calls", into="What shall it be called?")
        self.when_i_write("repeat calls", into="What is one of them called, in the plural?")
        self.when_i_pick("Lower is better")
        self.when_i_choose("Set it up")
        self.when_i_choose("Paste from a spreadsheet")
        dice = np.random.default_rng(5)
        amounts = [*dice.poisson(40, 16), *dice.poisson(70, 16)]
        lines = [f"{FIRST + timedelta(weeks=n):%d/%m/%Y}\t{amount}" for n, amount in enumerate(amounts)]
        self.when_i_write("\n".join(["Week\tCalls", *lines]), into="Paste from a spreadsheet (optional)")
        self.when_i_choose("Look at it")
        self.when_i_choose("Keep these numbers")
        self.then_i_see("32 readings added.")
        self.when_i_unfold("Mark something")
        self.when_i_write(f"{BEGAN:%d/%m/%Y}", into="When")
        self.when_i_pick("The change began")
        self.when_i_choose("Mark it")
        self.when_it_is_worked_out()

    def when_it_is_worked_out(self):
        services.refresh(lesson_id=self.lesson.pk, at=timezone.now())
