"""A place says in a minute what it is doing; another that is about to begin the same finds it and asks."""

import pytest

from learnonce.improvement.models import Initiative
from tests.factories import adoptions, improvement, lessons, people
from tests.journeys.journey import DESKTOP, PHONE, WITHOUT_SCRIPT, Journey

EVERY_WAY = pytest.mark.ways(PHONE, DESKTOP, WITHOUT_SCRIPT)
RING = "We ring people the day after they leave hospital"


class TestTheRegister(Journey):
    @EVERY_WAY
    def test_a_sentence_is_found_by_who_is_about_to_begin_the_same(self, amina, stranger):
        self.given_i_am(amina)
        self.when_i_open("improvement:register")
        self.then_i_see("Nothing here yet.")
        self.then_the_page_is_accessible(state="empty")
        self.when_i_choose("Say what you are doing")
        self.then_the_page_is_accessible()
        self.when_i_choose("Put it on the register")
        self.then_the_error_summary_leads_to(
            "What are you doing?", words="Say in one sentence what is being done."
        )
        self.then_the_page_is_accessible(state="errors")
        self.when_i_write(RING, into="What are you doing?")
        self.when_i_pick("Being tried")
        self.when_i_pick("Everybody who is signed in, in other localities too")
        self.when_i_choose("Put it on the register")
        self.then_i_see("It is on the register.")
        self.then_the_page_is_accessible(state="new")
        self.then_the_effort_is_noted_as("Put work under way on the register")
        self.and_the_work_behind_is_done()

        self.given_i_am(stranger)
        self.when_i_open("/register/alike?q=Could we ring people the day after they leave hospital?")
        self.then_i_see("Somebody is already doing this", RING)
        self.then_the_page_is_accessible()
        self.when_i_open("/find?q=Could we ring people the day after they leave hospital?")
        if self.way.script:
            self.page.mouse.wheel(0, 5_000)  # it is fetched when it comes into view
            self.then_i_see("Somebody is already doing this")
            self.then_the_page_is_accessible(state="under-way")
        self.when_i_open("improvement:initiative", initiative_id=Initiative.objects.get().pk)
        self.when_i_write("How long does each call take?", into="Ask them, or answer")
        self.when_i_choose("Send")
        self.then_i_see("Sent. Those who know about it were told.")
        self.then_the_page_is_accessible(state="asked")

        self.given_i_am(amina)
        self.when_i_open("people:you")
        self.when_i_choose(f"Somebody wrote about: {RING}")
        self.then_i_see("How long does each call take?")

    @EVERY_WAY
    def test_it_goes_its_way_and_becomes_a_lesson(self, amina, fernbank):
        row = improvement.initiative(fernbank, raised_by_id=amina.user_id)
        self.given_i_am(amina)
        self.when_i_open("improvement:initiative", initiative_id=row.pk)
        self.then_i_see("Is this still so?")
        self.then_the_page_is_accessible(state="stale")
        self.when_i_choose("It is still so")
        self.when_i_pick("Stopped")
        self.when_i_choose("Say so")
        self.then_i_see("Say why it stopped, for the next who thinks of it.")
        self.then_the_page_is_accessible(state="no-why")
        self.when_i_pick("Stopped")
        self.when_i_write("Nobody was at home in the morning", into="What happened?")
        self.when_i_choose("Say so")
        self.then_i_see("Why it stopped, for the next")
        self.when_i_choose("Say it better")
        self.then_the_page_is_accessible()
        self.when_i_write("We rang people the day after hospital", into="What are you doing?")
        self.when_i_choose("Save")
        self.when_i_choose("Make it a lesson")
        self.then_i_am_on("lessons:write")

    def test_take_ups_stand_in_it_and_it_is_narrowed(self, amina, fernbank, reception):
        birch = adoptions.place("Birch")
        lesson = lessons.lesson(reception, stage="PUBLISHED", title="Tell the patient the same day")
        adoptions.adoption(lesson, birch)
        improvement.initiative(fernbank, stage="IDEA")
        self.given_i_am(amina)
        self.when_i_open("improvement:register")
        self.then_i_see("Takes up a lesson", "Tell the patient the same day", RING)
        self.then_the_page_is_accessible()
        self.when_i_unfold("Narrow it down")
        self.when_i_select("An idea", from_="How far along")
        self.when_i_choose("Show these")
        self.then_i_see(RING)
        self.then_i_do_not_see("Tell the patient the same day")
        self.then_the_page_is_accessible(state="narrowed")

    def test_somebody_without_a_place_is_told_so(self):
        self.given_i_am(people.actor("New Comer"))
        self.when_i_open("improvement:enter")
        self.then_the_heading_is("You are not in a team yet")
        self.then_the_page_is_accessible(state="no-place")


class TestThanks(Journey):
    @EVERY_WAY
    def test_one_click_is_told_to_those_who_learned_it(self, amina, stranger, reception):
        lesson = lessons.lesson(reception, stage="PUBLISHED", raised_by_id=amina.user_id)
        self.given_i_am(stranger)
        self.when_i_open("lessons:detail", lesson_id=lesson.pk)
        if self.way.script:
            self.then_the_page_is_accessible(state="thanks")
        else:
            self.when_i_choose("Say thank you, and see to whom it is owed")
        self.when_i_write("It works here, too.", into="A sentence, if you like (no names)")
        self.when_i_choose("Say thank you")
        self.then_i_see("Thank you. Those who learned it, and who made it better, are told.")
        self.when_i_open("improvement:thanks", lesson_id=lesson.pk)
        self.then_i_see("It works here, too.")
        self.then_the_page_is_accessible()

        self.given_i_am(amina)
        self.when_i_open("people:you")
        self.then_i_see(f"Somebody at Faraway practice says thank you: {lesson.title}")
        self.when_i_open("improvement:thanks", lesson_id=lesson.pk)
        self.when_i_choose("Put my name here")
        self.then_i_see("Your name stands here now.")
        self.when_i_open("improvement:thanks", lesson_id=lesson.pk)
        self.then_i_see("Written by", "Amina Okafor, Fernbank", "Take my name off")
        self.then_the_page_is_accessible(state="named")
