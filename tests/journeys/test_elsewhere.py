"""What a team noticed was solved elsewhere: it is shown, and the team says what it does with that."""

import pytest
from playwright.sync_api import expect

from learnonce.lessons.models import PriorArtCheck, StandingQuestion
from tests.factories import adoptions, practice
from tests.factories.findable import findable
from tests.journeys.journey import DESKTOP, PHONE, WITHOUT_SCRIPT, Journey

EVERY_WAY = pytest.mark.ways(PHONE, DESKTOP, WITHOUT_SCRIPT)
NOTICED = "Patients ring twice about a queried prescription: nobody told them."
NEVER_WRITTEN = "Where do we keep the bicycles of visitors when it snows?"
ANSWER = "Tell the patient the same day"
WHY = "It is what we need, and one text is soon sent."


class TestSolvedElsewhere(Journey):
    @EVERY_WAY
    def test_a_lesson_is_chosen_and_goes_into_the_reply(self, reception, amina, manager):
        answer = findable(adoptions.place("Oakfield"), title=ANSWER)
        row = practice.noticing(reception, by=amina, text=NOTICED)
        self.given_i_am(manager)
        self.when_i_open("practice:noticing", noticing_id=row.pk)
        if self.way.script:
            self.then_i_see("Others have written about this", ANSWER)
        else:
            self.when_i_choose("See who has solved this elsewhere")
            self.then_i_am_on("practice:elsewhere")
        self.then_the_page_is_accessible(state="likes")
        self.when_i_open("practice:elsewhere", noticing_id=row.pk)
        self.then_i_see(NOTICED, "Others have written about this", ANSWER, "Oakfield.")
        self.when_i_unfold("What do you do with these?")
        self.then_the_page_is_accessible(state="likes")

        self.when_i_pick("We use a part of one")
        self.when_i_select(ANSWER, from_="Which one")
        self.when_i_write(WHY, into="Why (you may leave this empty)")
        self.when_i_choose("Keep our choice")

        self.then_i_am_on("practice:noticing")
        self.then_i_see("Your choice is kept, so that nobody has to look again.")
        self.then_the_page_is_accessible(state="chosen")
        check = PriorArtCheck.objects.get()
        assert (check.choice, check.chosen_id, check.reason) == ("PART", answer.pk, WHY)
        self.when_i_open("practice:elsewhere", noticing_id=row.pk)
        self.then_i_see(f"“{WHY}”")
        self.then_the_page_is_accessible(state="kept")

    @EVERY_WAY
    def test_what_nobody_has_solved_stays_open_as_a_question(self, reception, amina, manager):
        row = practice.noticing(reception, by=amina, text=NEVER_WRITTEN)
        self.given_i_am(manager)
        self.when_i_open("practice:elsewhere", noticing_id=row.pk)
        self.then_i_see("Nobody here has written about this yet")
        self.then_the_page_is_accessible(state="nobody")

        self.when_i_choose("Keep it as an open question")

        self.then_i_am_on("practice:noticing")
        self.then_i_see("It stays open. You are told when somebody publishes an answer.")
        self.when_i_open("practice:elsewhere", noticing_id=row.pk)
        self.then_i_see("It stays open as a question", "none came close")
        expect(self.page.get_by_role("button", name="Keep it as an open question")).to_have_count(0)
        self.then_the_page_is_accessible(state="open")
        assert StandingQuestion.objects.get().text == NEVER_WRITTEN
