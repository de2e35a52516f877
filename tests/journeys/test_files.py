"""People found in a lesson and in a file hung on it: a person decides before others see either."""

import pytest

from learnonce.attachments.models import Attachment
from learnonce.lessons import services
from learnonce.lessons.models import Lesson
from tests.attachments import making
from tests.journeys.journey import DESKTOP, PHONE, WITHOUT_SCRIPT, Journey

LOOKED = "I have looked at every page. Nobody can be seen or known in it: no face, no screen, no name"


class TestAFileIsHungOnALesson(Journey):
    @pytest.mark.ways(PHONE, DESKTOP, WITHOUT_SCRIPT)
    def test_and_what_was_found_is_decided(self, amina, reception, noon, tmp_path):
        lesson = services.capture(
            team_id=reception.pk, good="We rang Fatima's son the same day.", actor=amina, at=noon
        )
        self.given_i_am(amina)
        self.when_i_open("lessons:detail", lesson_id=lesson.pk)
        self.the_text_is_decided()
        self.a_picture_is_added(tmp_path)
        self.a_document_waits_and_is_decided(tmp_path)
        self.one_is_taken_off()

    def the_text_is_decided(self):
        self.when_i_choose("Could somebody be known from it?")
        self.then_i_see("Fatima")
        self.then_the_page_is_accessible(state="found")
        self.when_i_choose("Keep my decision")
        self.then_the_error_summary_leads_to("Nobody can be known by it", words="Decide about “Fatima”")
        self.when_i_pick("Nobody can be known by it")
        self.when_i_choose("Keep my decision")
        self.then_i_see("Your decision is kept. The text is not part of it.")

    def a_picture_is_added(self, folder):
        picture = folder / "desk.jpg"
        picture.write_bytes(making.picture())
        self.when_i_choose("Files")
        self.then_the_page_is_accessible(state="none")
        self.page.locator("input[type=file]").set_input_files(picture)
        self.when_i_write("The desk, with two screens", into="What a picture shows")
        self.when_i_pick(LOOKED)
        self.when_i_choose("Add the file")
        self.then_i_see("Added. Others can read it once it has been looked at.")

    def a_document_waits_and_is_decided(self, folder):
        document = folder / "letter.pdf"
        document.write_bytes(making.pdf("We rang Mrs Carter twice"))
        self.page.locator("input[type=file]").set_input_files(document)
        self.when_i_pick(LOOKED)
        self.when_i_choose("Add the file")
        self.site.wait_for_worker()
        self.when_i_reload()
        self.then_i_see("Something in it may tell who somebody is.")
        self.then_the_page_is_accessible(state="waiting")

        self.when_i_choose("decided about what was found in letter.pdf")
        self.then_the_page_is_accessible(state="found")
        self.when_i_pick("Nobody can be known by it")
        self.when_i_choose("Keep my decision")
        self.then_i_see("Your decision is kept. Others can read it now.")
        assert set(Attachment.objects.values_list("state", flat=True)) == {"CLEAR"}

    def one_is_taken_off(self):
        self.when_i_open("lessons:detail", lesson_id=Lesson.objects.get().pk)
        self.then_i_see("desk.jpg", "letter.pdf")
        self.then_the_page_is_accessible(state="with-files")
        self.when_i_choose("Files")
        self.when_i_choose("Take off letter.pdf")
        self.then_i_see("Taken off.")
        assert Attachment.objects.get().name == "desk.jpg"
