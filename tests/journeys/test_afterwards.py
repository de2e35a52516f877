"""What becomes of a lesson after it was published: asked about, doubted, settled, replaced, counted."""

import pytest

from learnonce.base.actors import SYSTEM
from learnonce.lessons.models import Lesson
from learnonce.lessons.services.versions import keep_version
from tests.factories import adoptions, lessons, people
from tests.factories.findable import TEXTED, findable
from tests.journeys.journey import DESKTOP, PHONE, WITHOUT_SCRIPT, Journey

EVERY_WAY = pytest.mark.ways(PHONE, DESKTOP, WITHOUT_SCRIPT)
TITLE = "Text the patient the same day"
NEWER = "Tell the patient at the desk, and text them"


@pytest.fixture
def lesson(reception, amina):
    return findable(reception, title=TITLE, raised_by_id=amina.user_id)


class TestAPublishedLesson(Journey):
    @EVERY_WAY
    def test_is_doubted_by_a_reader_and_settled_by_a_curator(self, lesson, reception, stranger, curator):
        newer = findable(reception, title=NEWER)
        self.given_i_am(stranger)
        self.when_i_open("lessons:detail", lesson_id=lesson.pk)
        self.when_i_choose("Something is wrong with this lesson")
        self.then_the_page_is_accessible()
        self.when_i_choose("Send")
        self.then_the_error_summary_leads_to("What is wrong with it?")
        self.then_the_page_is_accessible(state="errors")
        self.when_i_write("Our patients have no mobile phones.", into="What is wrong with it?")
        self.when_i_choose("Send")
        self.then_i_see("Thank you. The curators were told, and readers are warned.")
        self.then_the_page_is_accessible(state="doubted")

        self.given_i_am(curator)
        self.when_i_open("lessons:settle", lesson_id=lesson.pk)
        self.then_i_see("Our patients have no mobile phones.")
        self.then_the_page_is_accessible()
        self.when_i_choose("put it away")
        self.then_i_am_on("lessons:retire")
        self.then_the_page_is_accessible()
        self.when_i_open("lessons:supersede", lesson_id=lesson.pk)
        self.then_the_page_is_accessible()
        self.when_i_choose("Point readers there")
        self.then_i_see("Choose the lesson that takes its place")
        self.then_the_page_is_accessible(state="errors")
        self.when_i_open("lessons:settle", lesson_id=lesson.pk)
        self.when_i_write("It works for those who have one; the text says so now.", into="What did you find?")
        self.when_i_choose("It stands")
        self.then_i_see("Settled. The warning is gone.")
        assert Lesson.objects.get(pk=lesson.pk).stage == "PUBLISHED"

        self.when_i_open("lessons:supersede", lesson_id=lesson.pk)
        self.when_i_write(str(newer.pk), into="Or its number")
        self.when_i_choose("Point readers there")
        self.then_i_see("Readers are led to the newer lesson.", NEWER)
        self.then_the_page_is_accessible(state="superseded")

    @EVERY_WAY
    def test_is_asked_about_and_compared_with_its_past_and_its_likes(self, lesson, stranger):
        findable(adoptions.place("Oakfield"), title=NEWER, problem_statement=TEXTED)
        lesson.what_we_did = "Whoever changes it sends a text by two o'clock."
        keep_version(lesson, actor=SYSTEM, at=people.LONG_AGO)
        self.given_i_am(stranger)
        self.when_i_open("lessons:detail", lesson_id=lesson.pk)
        self.when_i_choose("What it said before")
        self.then_i_see("Version 2", "sends a text by two o'clock")
        self.then_the_page_is_accessible()
        self.when_i_open("lessons:likes", lesson_id=lesson.pk)
        self.then_i_see(NEWER)
        self.then_the_page_is_accessible()

        self.when_i_open("lessons:detail", lesson_id=lesson.pk)
        self.when_i_choose("Send")
        self.then_the_error_summary_leads_to("Ask or add something")
        self.then_i_am_on("lessons:comment")
        self.then_the_page_is_accessible(state="errors")
        self.when_i_write("Who sends the text?", into="Ask or add something")
        self.when_i_choose("Send")
        self.then_i_am_on("lessons:detail")
        self.then_i_see("Who sends the text?")
        self.when_i_choose("Reply to Sam Stone")
        self.then_i_am_on("lessons:comment")
        self.then_the_page_is_accessible()

    @pytest.mark.ways(PHONE, DESKTOP)
    def test_looks_like_another_and_a_curator_says_what_they_are(self, lesson, reception, curator):
        other = findable(reception, title=NEWER)
        self.given_i_am(curator)
        self.when_i_open("lessons:alike", lesson_id=lesson.pk)
        pair = self.page.get_by_role("region", name=NEWER)
        self.then_the_page_is_accessible(state="one")
        self.when_i_pick("They belong together: link them", within=pair)
        self.when_i_choose("Decide", within=pair)
        self.then_i_see("Decided so far")
        self.then_the_page_is_accessible(state="decided")
        self.when_i_choose(f"Undo: {other.title}")
        self.then_i_see("Undone")


class TestThePlaces(Journey):
    @pytest.mark.ways(PHONE, DESKTOP)
    def test_see_their_own_lessons_and_change_what_they_decided(self, lesson, reception, amina):
        lessons.lesson(reception, title="A card on the desk")
        birch = adoptions.place("Birch")
        row = adoptions.adoption(lesson, birch, state="DECIDED")
        self.given_i_am(amina)
        self.when_i_open("lessons:ours")
        self.then_i_see(TITLE, "A card on the desk")
        self.then_the_page_is_accessible()

        self.given_i_am(people.actor("Dewi Hughes", team=birch, job="Nurse"))
        self.when_i_open("lessons:adoption", adoption_id=row.pk)
        self.when_i_choose("Change what we decided")
        self.then_the_page_is_accessible()
        self.when_i_pick("Fit it to us, keeping its core")
        self.when_i_choose("Write it down")
        self.then_i_am_on("lessons:adoption")
        self.then_i_see("Fitted to the place")

    @pytest.mark.ways(PHONE, DESKTOP)
    def test_are_counted_for_whoever_leads_them(self, lesson, alder):
        self.given_i_am(people.actor("Lena Fox", role="locality_lead", over=alder))
        self.when_i_open("lessons:figures")
        self.then_the_heading_is("How learning travels in Alder")
        self.then_the_page_is_accessible()
        self.when_i_select("3 years", from_="Looking back")
        self.when_i_choose("Show")
        self.then_i_see("Plain counts of the last 3 years")
