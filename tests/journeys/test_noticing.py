import pytest

from learnonce.practice.models import Noticing
from tests.factories import practice
from tests.journeys.journey import DESKTOP, PHONE, WITHOUT_SCRIPT, Journey

EVERY_WAY = pytest.mark.ways(PHONE, DESKTOP, WITHOUT_SCRIPT)
TWO_LINES = "Patients ring twice because a repeat prescription went back as a query and nobody told them."


class TestFromNoticingToReply(Journey):
    @EVERY_WAY
    def test_a_receptionist_is_answered(self, amina, manager):
        self.given_i_am(amina)
        self.when_i_open("practice:write")
        self.then_the_page_is_accessible()
        self.when_i_write(TWO_LINES, into="Say it in your own words")
        self.when_i_pick("Only the practice manager and leaders see your name")
        self.when_i_choose("Tell the team")
        self.then_i_see("Your team has it.", "Waiting for an answer")
        self.then_the_page_is_accessible(state="sent")
        self.then_the_effort_is_noted_as("Notice something, signed in")

        self.given_i_am(manager)
        self.when_i_open("practice:my_board")
        self.then_i_see(TWO_LINES)
        self.then_the_page_is_accessible()
        self.when_i_choose(TWO_LINES)
        self.when_i_choose("Say thanks")
        self.then_i_see("Seen, with thanks")
        self.when_i_write("Is it mostly repeats?", into="Write to whoever raised this, and the team")
        self.when_i_choose("Send")
        self.then_i_see("Being talked about", "Is it mostly repeats?")
        self.when_i_pick("Being tried")
        self.when_i_choose("Send the reply")
        self.then_i_see("Write a reply.")
        self.then_the_page_is_accessible(state="no-reply")
        self.when_i_write("We send a text the same day from Monday.", into="Your reply to whoever raised it")
        self.when_i_choose("Send the reply")
        self.then_i_see("The team's reply", "Not read yet by whoever raised it.")
        self.then_the_page_is_accessible(state="answered")

        self.given_i_am(amina)
        self.when_i_open("practice:mine")
        self.then_i_see("Being tried", "Reply: We send a text the same day from Monday.")
        self.then_the_page_is_accessible()
        assert Noticing.objects.get().raised_by_id == amina.user_id

    @EVERY_WAY
    def test_what_may_identify_a_patient_is_pointed_at(self, amina):
        self.given_i_am(amina)
        self.when_i_open("practice:write")
        self.when_i_write("Call her back on 01632 960 123 please.", into="Say it in your own words")
        if self.way.script:
            self.then_i_see("Can somebody be known by this?")
            self.then_the_page_is_accessible(state="pointed-at")
        self.when_i_choose("Tell the team")

        self.then_i_see("Nothing has been sent yet.")
        self.then_the_page_is_accessible(state="held-back")
        assert not Noticing.objects.exists()

        self.when_i_write("Call her back please.", into="Say it in your own words")
        self.when_i_choose("Tell the team")
        self.then_i_see("Your team has it.")

    @pytest.mark.ways(PHONE, WITHOUT_SCRIPT)
    def test_words_of_harm_bring_the_signpost_first(self, amina):
        self.given_i_am(amina)
        self.when_i_open("practice:write")
        self.when_i_write(
            "A patient was given the wrong dose and had to go to A&E.", into="Say it in your own words"
        )
        self.when_i_choose("Tell the team")

        self.then_i_see("Nothing has been sent yet.")
        self.then_the_page_is_accessible(state="signpost")
        assert not Noticing.objects.exists()

        self.when_i_pick("I have seen this, and still want to tell my team")
        self.when_i_choose("Tell the team")
        self.then_i_see("Your team has it.")

    @pytest.mark.ways(DESKTOP)
    def test_by_keyboard_alone(self, amina):
        self.given_i_am(amina)
        self.when_i_open("practice:write")
        self.when_i_tab_to("Say it in your own words")
        self.page.keyboard.type(TWO_LINES)
        self.when_i_tab_to("Tell the team")
        self.and_press("Enter")

        self.then_i_see("Your team has it.")


class TestWithoutAName(Journey):
    @EVERY_WAY
    def test_by_the_poster_and_with_a_reply(self, reception, manager):
        practice.link(reception)
        self.when_i_open("practice:write_by_link", key="open-sesame")
        self.then_the_page_is_accessible()
        self.when_i_write("The bins in the staff room are full again.", into="Say it in your own words")
        self.when_i_choose("Tell the team")
        self.then_i_see("Your team has it, without your name.")
        self.then_the_page_is_accessible(state="sent")
        self.then_the_effort_is_noted_as("Notice something by the poster")
        mine = self.page.url

        self.given_i_am(manager)
        self.when_i_open("practice:noticing", noticing_id=Noticing.objects.get().pk)
        self.then_i_see("Somebody, without a name")
        self.when_i_write("Which room?", into="Write to whoever raised this, and the team")
        self.when_i_choose("Send")

        self.given_nobody_is_signed_in()
        self.when_i_open(mine.removeprefix(self.site.address))
        self.then_i_see("Which room?")
        self.when_i_write("The one upstairs.", into="Write to your team, still without your name")
        self.when_i_choose("Send")
        self.then_i_see("The one upstairs.")
        self.then_the_page_is_accessible(state="talk")

    def test_an_ended_link_says_what_to_do(self, reception, noon):
        row = practice.link(reception)
        row.ended_at = noon
        row.save()

        self.when_i_open("practice:write_by_link", key="open-sesame", status=404)

        self.then_the_heading_is("This link is no longer in use")
        self.then_the_page_is_accessible(state="ended")

    def test_the_team_makes_and_renews_its_poster(self, reception, manager):
        self.given_i_am(manager)
        self.when_i_open("practice:link", team_id=reception.pk)
        self.then_the_page_is_accessible(state="none")
        self.when_i_choose("Make our link and poster")
        self.then_i_see("Open the poster (PDF)")
        self.then_the_page_is_accessible()
        self.when_i_click(self.page.get_by_text("The link got into wrong hands?"))
        self.when_i_choose("End the old link and make a new one")
        self.then_i_see("The old link no longer works.")
