"""What script adds: a text typed on a bad connection is not lost, and a form saves itself."""

import pytest
from playwright.sync_api import expect

from tests.journeys.journey import DESKTOP, PHONE, Journey

TEXT = "Two patients with the same name: the wrong prescription nearly went out"


class TestADraft(Journey):
    @pytest.mark.ways(PHONE)
    def test_survives_a_lost_connection_until_it_is_sent(self, amina):
        self.given_i_am(amina)
        self.when_i_open("practice:write")
        self.when_i_write(TEXT, into="Say it in your own words")
        self.then_i_see("Draft kept on this device.")

        with self.while_the_connection_is_lost():
            self.when_i_choose("Tell the team")
        self.when_i_open("practice:write")

        self.then_the_box_holds(TEXT)
        self.then_i_see("Your draft is back.")
        self.then_the_page_is_accessible(state="draft")

        self.when_i_choose("Tell the team")
        self.then_i_am_on("practice:noticing")
        self.then_i_see(TEXT)
        self.when_i_open("practice:write")
        self.then_the_box_holds("")

    @pytest.mark.ways(DESKTOP)
    def test_is_not_shown_to_whoever_comes_next(self, amina, manager):
        self.given_i_am(amina)
        self.when_i_open("practice:write")
        self.when_i_write(TEXT, into="Say it in your own words")
        self.then_i_see("Draft kept on this device.")

        self.given_i_am(manager)
        self.when_i_open("practice:write")
        self.then_the_box_holds("")

        self.given_i_am(amina)
        self.when_i_open("practice:write")
        self.then_the_box_holds(TEXT)

    @pytest.mark.ways(DESKTOP)
    def test_can_be_thrown_away(self, amina):
        self.given_i_am(amina)
        self.when_i_open("practice:write")
        self.when_i_write(TEXT, into="Say it in your own words")

        self.when_i_choose("Throw it away")
        self.when_i_reload()

        self.then_the_box_holds("")

    def then_the_box_holds(self, text):
        assert self.page.get_by_label("Say it in your own words").input_value() == text


class TestAFormThatSavesItself(Journey):
    @pytest.mark.ways(DESKTOP)
    def test_saves_again_and_again_and_has_it_after_a_reload(self, amina):
        self.given_i_am(amina)
        self.given_i_have_begun_a_lesson()
        self.when_i_click(self.page.locator("main a[href*='/write/']").first)
        box = self.page.locator("form[data-autosave] textarea").first
        status = self.page.locator("form[data-autosave] > .lo-status")

        for words in ("Ask for two things", " at the desk"):
            box.press_sequentially(words)
            with self.page.expect_response(lambda answer: answer.status == 204):
                pass
            expect(status).to_contain_text("Saved")

        self.when_i_reload()
        assert "Ask for two things at the desk" in box.input_value()

    def given_i_have_begun_a_lesson(self):
        self.when_i_open("lessons:capture")
        self.when_i_write("We asked for two things at the desk", into="What was good?")
        self.when_i_choose("Keep this lesson")
        self.then_i_am_on("lessons:detail")
        self.when_i_open("lessons:write", lesson_id=int(self.page.url.rsplit("/", 1)[1]))
        self.then_the_page_is_accessible()


class TestANoticing(Journey):
    def test_takes_one_field_and_one_tap(self, amina):
        self.given_i_am(amina)

        self.when_i_open("practice:write")
        self.then_the_page_is_accessible()
        self.when_i_write(TEXT, into="Say it in your own words")
        self.when_i_choose("Tell the team")

        self.then_i_am_on("practice:noticing")
        self.then_the_effort_is_noted_as("Notice something")
        assert (self.effort.fields, self.effort.taps) == (1, 1)
        assert self.effort.seconds < 30
        self.then_the_page_is_accessible()


class TestTheWeightOfNoticing(Journey):
    @pytest.mark.ways(PHONE)
    def test_is_under_100_kilobytes_over_the_wire(self, amina):
        self.given_i_am(amina)
        received = []
        self.devtools.send("Network.enable")
        self.devtools.on("Network.loadingFinished", lambda part: received.append(part["encodedDataLength"]))

        self.when_i_open("practice:write")

        assert len(received) >= 5
        assert sum(received) < 100_000
        self.records["effort"]["Weight of the notice page, first visit"] = {"bytes": int(sum(received))}


class TestTheBoard(Journey):
    def test_empty_and_filtered(self, amina, reception):
        self.given_i_am(amina)

        self.when_i_open("practice:board", team_id=reception.pk)
        self.then_i_see("Nothing here yet.")
        self.then_the_page_is_accessible(state="empty")
        self.when_i_choose("Closed 0")

        self.then_i_see("Nothing here.")
