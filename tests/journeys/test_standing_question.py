"""A question that nobody had answered is answered later, and its asker is told once."""

import pytest
from playwright.sync_api import expect

from learnonce.base import tasks
from learnonce.base.sharing import Tier
from learnonce.lessons.models import Lesson
from learnonce.people.models import Notice
from tests.factories import adoptions, people
from tests.factories.road import Road
from tests.journeys.journey import DESKTOP, PHONE, WITHOUT_SCRIPT, Journey

EVERY_WAY = pytest.mark.ways(PHONE, DESKTOP, WITHOUT_SCRIPT)
ASKED = "How do others keep patients from ringing twice about a repeat prescription that was queried?"
ANSWER = "Tell the patient the same day that the prescription was queried"


class TestAStandingQuestion(Journey):
    @EVERY_WAY
    def test_is_answered_by_a_later_lesson_and_told_once(self, manager, noon):
        self.given_i_am(manager)
        self.when_i_open("web:home")
        self.when_i_write(ASKED, into="What are you trying to solve?")
        self.when_i_choose("Find", within=self.page.get_by_role("search"))
        self.then_i_see("Nobody here has written about this yet")
        self.when_i_choose("Keep asking for me")
        self.then_i_see("Still open")
        self.and_the_work_behind_is_done()
        self.then_i_have_been_told([])

        lesson = self.given_another_place_publishes_an_answer(noon)
        self.and_the_work_behind_is_done()

        self.when_i_open("lessons:questions")
        self.then_i_see("1 possible answer", "Oakfield. Similar, please look.")
        self.then_the_page_is_accessible(state="answered")
        self.when_i_open("people:you")
        self.then_the_page_is_accessible(state="answered")
        self.when_i_choose(f"Somebody may have an answer to what you asked: {ANSWER}")
        self.then_i_am_on("lessons:detail")
        self.then_the_heading_is(ANSWER)

        tasks.defer("lessons.match_questions", lesson_id=lesson.pk)
        self.and_the_work_behind_is_done()
        self.then_i_have_been_told([f"Somebody may have an answer to what you asked: {ANSWER}"])

        self.when_i_open("lessons:questions")
        self.when_i_click(self.page.get_by_role("button", name="Stop asking"))
        expect(self.page.get_by_role("article")).to_contain_text("Closed")
        self.then_the_page_is_accessible(state="closed")

    def given_another_place_publishes_an_answer(self, noon):
        """By the services themselves, as far as everyone signed in."""
        team = adoptions.place("Oakfield")
        home = people.actor("Rhys Morgan", team=team, job="Receptionist")
        curator = people.actor("Priya Nair", role="curator", over=team.organisation.locality)
        road = Road(home=home, curator=curator, team=team, at=noon)
        Lesson.objects.filter(pk=road.lesson.pk).update(
            title=ANSWER,
            problem_statement="Patients ring twice: nobody told them their prescription was queried.",
        )
        road.published(Tier.SIGNED_IN)
        return road.lesson

    def then_i_have_been_told(self, lines):
        assert (
            list(Notice.objects.filter(text__contains="what you asked").values_list("text", flat=True))
            == lines
        )

    @pytest.mark.ways(PHONE, DESKTOP)
    def test_needs_words(self, manager):
        self.given_i_am(manager)
        self.when_i_open("lessons:questions")
        self.then_the_page_is_accessible(state="none")

        self.when_i_choose("Keep asking for me")

        self.then_the_error_summary_leads_to("Ask another")
        self.then_the_page_is_accessible(state="errors")
