"""From a question in one's own words to a lesson that is taken up."""

import pytest
from playwright.sync_api import expect

from learnonce.lessons.models import Adoption, StandingQuestion
from tests.factories import adoptions, lessons
from tests.factories.findable import adoption, findable
from tests.journeys.journey import DESKTOP, PHONE, WITHOUT_SCRIPT, Journey

EVERY_WAY = pytest.mark.ways(PHONE, DESKTOP, WITHOUT_SCRIPT)
BOX = "What are you trying to solve?"
ASKED = "Patients ring us twice because nobody tells them that their prescription was queried"
NEVER_WRITTEN = "Where do we keep the bicycles of visitors when it snows?"
ANSWER = "Tell the patient the same day"
OTHER = "A card that says who rings back"
WHY = "Half of our second calls are about this."
CHANGE = "We ring those who cannot read a text."


@pytest.fixture
def oakfield(manager):
    """Another place, whose two lessons are found; one of them was taken up by a third place, and worked."""
    team = adoptions.place("Oakfield", rurality="town")
    answer = findable(team, title=ANSWER, topics=[lessons.topic("Prescriptions")])
    findable(
        team,
        title=OTHER,
        problem_statement="Patients ring again: nobody told them who rings back about a prescription.",
        topics=[lessons.topic("Telephone")],
    )
    adoption(answer, adoptions.place("Larkhill").organisation, effect="same", state="REPORTED_BACK")
    return team


class TestFromQuestionToAdoption(Journey):
    @EVERY_WAY
    def test_a_manager_takes_up_what_another_place_learned(self, oakfield, manager):
        self.given_i_am(manager)
        self.when_i_open("web:home")
        self.then_the_page_is_accessible()
        self.when_i_write(ASKED, into=BOX)
        self.when_i_choose("Find", within=self.page.get_by_role("search"))

        self.then_i_am_on("lessons:find")
        card = self.page.get_by_role("article").filter(has_text=ANSWER)
        expect(card).to_contain_text("Solved elsewhere")
        expect(card).to_contain_text("One place says so; nobody has measured it")
        expect(card).to_contain_text("Worked in 1 place")
        expect(card).to_contain_text("Oakfield")
        self.then_the_page_is_accessible(state="answers")

        self.when_i_choose(ANSWER)
        self.then_i_am_on("lessons:detail")
        self.then_the_heading_is(ANSWER)
        self.then_the_page_is_accessible()
        self.when_i_choose("Take this up")
        self.then_the_page_is_accessible()
        self.when_i_pick("Fit it to us, keeping its core")
        self.when_i_pick("With our name")
        self.when_i_write(WHY, into="Why?")
        self.when_i_choose("Write it down")
        self.then_i_am_on("lessons:adoption")
        self.then_i_see("Written down.", WHY)
        self.when_i_choose("Add what you changed")
        self.then_the_page_is_accessible()
        self.when_i_write(CHANGE, into="What did you change?")
        self.when_i_choose("Save")

        self.then_i_am_on("lessons:adoption")
        self.then_i_see(CHANGE)
        self.then_the_effort_is_noted_as("From a question to an adoption")
        assert self.effort.seconds < 120
        self.then_the_page_is_accessible(state="customised")
        row = Adoption.objects.get(organisation__name="Fernbank")
        assert (row.mode, row.has_name) == ("CUSTOMISE", True)
        assert row.searched_at < row.decided_at

    def test_with_nothing_chosen_leads_to_the_question(self, oakfield, manager):
        self.given_i_am(manager)
        answer = Adoption.objects.get().lesson_id
        self.when_i_open("lessons:take_up", lesson_id=answer)

        self.when_i_choose("Write it down")

        self.then_i_see("There is a problem")
        self.then_the_page_is_accessible(state="errors")

    @pytest.mark.ways(DESKTOP)
    def test_by_keyboard_alone(self, oakfield, manager):
        self.given_i_am(manager)
        self.when_i_open("web:home")
        self.when_i_tab_to("What are you trying to solve? In your own words")
        self.page.keyboard.type(ASKED)
        self.and_press("Enter")
        self.then_i_am_on("lessons:find")
        self.when_i_tab_to(ANSWER)
        self.and_press("Enter")
        self.then_i_am_on("lessons:detail")
        self.when_i_tab_to("Take this up")
        self.and_press("Enter")
        self.then_i_am_on("lessons:take_up")
        self.when_i_tab_to("Take it as it is")
        self.and_press("ArrowDown")
        self.when_i_tab_to("With our name")
        self.and_press("Space")
        self.when_i_tab_to("Write it down")
        self.and_press("Enter")

        self.then_i_see("Written down.", "Fitted to the place")


class TestTheAnswers(Journey):
    @EVERY_WAY
    def test_are_narrowed_shared_and_gone_back_from(self, oakfield, manager):
        self.given_i_am(manager)
        self.when_i_open("web:home")
        self.when_i_write(ASKED, into=BOX)
        self.when_i_choose("Find", within=self.page.get_by_role("search"))
        self.then_i_see(ANSWER, OTHER)
        self.when_i_narrow_to_prescriptions()

        self.then_only_the_answer_is_left()
        narrowed = self.page.url
        assert "topic=prescriptions" in narrowed
        self.then_the_page_is_accessible(state="narrowed")

        self.when_i_choose(ANSWER)
        self.then_i_am_on("lessons:detail")
        self.when_i_go_back()
        self.then_only_the_answer_is_left()
        self.when_i_go_back()
        self.then_i_see(ANSWER, OTHER)
        assert "topic=prescriptions" not in self.page.url

        self.when_i_open(narrowed.removeprefix(self.site.address))
        self.then_only_the_answer_is_left()
        expect(self.page.get_by_label(BOX)).to_have_value(ASKED)
        self.when_i_click(self.page.get_by_role("list", name="Narrowed to").get_by_role("link"))
        self.then_i_see(ANSWER, OTHER)

    def when_i_narrow_to_prescriptions(self):
        self.when_i_unfold("Narrow it down")
        self.when_i_select("Prescriptions", from_="Topic")
        if not self.way.script:
            self.when_i_choose("Show these")

    def then_only_the_answer_is_left(self):
        self.then_i_see(ANSWER)
        self.then_i_do_not_see(OTHER)

    @EVERY_WAY
    def test_that_nobody_has_can_be_waited_for(self, oakfield, manager):
        self.given_i_am(manager)
        self.when_i_open("web:home")
        self.when_i_write(NEVER_WRITTEN, into=BOX)
        self.when_i_choose("Find", within=self.page.get_by_role("search"))
        self.then_i_see("Nobody here has written about this yet")
        self.then_the_page_is_accessible(state="nobody")

        self.when_i_choose("Keep asking for me")

        self.then_i_am_on("lessons:questions")
        self.then_i_see("Kept.", NEVER_WRITTEN, "Still open")
        self.then_the_effort_is_noted_as("Keep a question open")
        self.then_the_page_is_accessible(state="kept")
        question = StandingQuestion.objects.get()
        assert (question.text, question.asked_by_id) == (NEVER_WRITTEN, manager.user_id)
