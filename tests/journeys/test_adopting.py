import re

import pytest
from django.utils import timezone

from learnonce.lessons import services
from learnonce.lessons.calc import adopting
from learnonce.lessons.models import Adoption, AdoptionCheck
from tests.factories import adoptions, lessons, people
from tests.journeys.journey import DESKTOP, PHONE, WITHOUT_SCRIPT, Journey

EVERY_WAY = pytest.mark.ways(PHONE, DESKTOP, WITHOUT_SCRIPT)
TITLE = "Text the patient the same day"


class TestFromTakingUpToReportingBack(Journey):
    @pytest.fixture(autouse=True)
    def _places(self, reception, amina):
        self.amina = amina
        self.lesson = lessons.lesson(
            reception,
            stage="PUBLISHED",
            raised_by_id=amina.user_id,
            title=TITLE,
            core_parts=["Tell them the same day"],
        )
        self.birch = adoptions.place("Birch", rurality="town", clinical_system="emis")
        self.dewi = people.actor("Dewi Hughes", team=self.birch, job="Nurse")

    @pytest.mark.ways(PHONE, WITHOUT_SCRIPT)
    def test_a_nurse_takes_it_up_changes_it_and_says_how_it_went(self):
        self.given_i_am(self.dewi)
        self.when_i_open("lessons:detail", lesson_id=self.lesson.pk)
        self.when_i_choose("Take this up")
        self.then_the_page_is_accessible()
        self.when_i_choose("Write it down")
        self.then_the_error_summary_leads_to(
            "Take it as it is", words="Choose one: What will you do with it?"
        )
        self.when_i_pick("Fit it to us, keeping its core")
        self.when_i_pick("With our name")
        self.when_i_choose("Write it down")
        self.then_i_am_on("lessons:adoption")
        self.then_the_effort_is_noted_as("Take a lesson up, from its page")
        self.then_i_see("Written down.", "Fitted to the place")
        self.then_the_page_is_accessible(state="own")

        self.when_i_choose("Add what you changed")
        self.then_the_page_is_accessible()
        self.when_i_write("We ring people over eighty", into="What did you change?")
        self.when_i_click(self.page.get_by_role("button", name="Save").first)
        self.then_i_see("We ring people over eighty")
        self.when_i_choose("We have begun")
        self.then_i_see("Under way")

        self.given_three_months_have_gone_by()
        self.when_i_open("lessons:taken_up")
        self.then_the_page_is_accessible()
        self.when_i_choose("Say how it went after 3 months")
        self.then_the_page_is_accessible()
        self.when_i_pick("Better than the lesson says")
        self.when_i_pick("Yes", within=self.page.get_by_role("group", name="Do you still use it?"))
        self.when_i_click(self.page.get_by_role("button", name="Send").first)
        self.then_i_see("The place you learned it from is told.", "Better than the lesson says")
        self.then_the_effort_is_noted_as("Say how it went, from the list")

        self.given_i_am(self.amina)
        self.when_i_open("/you")
        self.then_i_see("Birch told how it went after 3 months: better than you said")

    @EVERY_WAY
    def test_a_place_like_ours_is_asked_and_answers(self):
        birch = self.given_birch_uses_it()
        adoptions.adoption(
            self.lesson,
            adoptions.place("Damson"),
            mode="ENHANCE",
            adopted_from=birch,
            child_lesson=lessons.lesson(
                self.birch, stage="PUBLISHED", parent=self.lesson, title="Show where it is"
            ),
        )
        adoptions.adoption(self.lesson, adoptions.place("Elm"), mode="DECLINE", state="DECIDED")
        adoptions.adoption(self.lesson, adoptions.place("Fir"), named=False, state="STOPPED")
        wyn = people.actor(
            "Wyn Price", team=adoptions.place("Willow", rurality="town", clinical_system="emis")
        )
        self.given_i_am(wyn)
        self.when_i_open("lessons:lineage", lesson_id=self.lesson.pk)
        self.then_i_see("The same in words", "A place in another locality")
        self.then_the_page_is_accessible()
        self.when_i_click(self.page.get_by_role("link", name="Ask Birch"))
        self.then_the_page_is_accessible()
        self.when_i_write("Who sends the texts?", into="Your question")
        self.when_i_choose("Send")
        self.then_i_see("They have not answered yet.")
        self.then_the_page_is_accessible()

        self.given_i_am(self.dewi)
        self.when_i_open("/you")
        self.when_i_click(self.page.get_by_role("link", name=re.compile("Wyn Price asks about")))
        self.when_i_write("Reception does, at four.", into="Your answer")
        self.when_i_choose("Answer")
        self.then_the_page_is_accessible(state="answered")

        self.given_i_am(wyn)
        self.when_i_open("/you")
        self.when_i_click(self.page.get_by_role("link", name=re.compile("Birch answered your question")))
        self.then_i_see("Reception does, at four.")

    def given_birch_uses_it(self):
        row = adoptions.adoption(self.lesson, self.birch, state="DECIDED", contact_id=self.dewi.user_id)
        services.move_on(adoption_id=row.pk, to="UNDER_WAY", actor=self.dewi, at=timezone.now())
        return row

    def given_three_months_have_gone_by(self):
        """As if it had begun a quarter of a year earlier: the product reads the real clock."""
        for row in Adoption.objects.all():
            row.begun_at = adopting.months_later(row.begun_at or timezone.now(), -3)
            row.save()
        for check in AdoptionCheck.objects.all():
            check.due_at = adopting.months_later(check.due_at, -3)
            check.save()
