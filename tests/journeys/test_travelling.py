"""What travels: followed, written to once a week, stopped by a click; put together, worded, printed."""

import re

import pytest
from django.utils import timezone

from learnonce.base.sharing import Tier
from learnonce.briefings import services as briefings
from learnonce.lessons import services as lesson_services
from tests.factories import adoptions, findable, lessons, people
from tests.journeys.journey import DESKTOP, PHONE, WITHOUT_SCRIPT, Journey

EVERY_WAY = pytest.mark.ways(PHONE, DESKTOP, WITHOUT_SCRIPT)
TITLE = "Text the patient the same day"
TOWN = {"rurality": "town", "clinical_system": "emis"}


@pytest.fixture
def topic(db):
    return lessons.topic("Prescriptions")


@pytest.fixture
def elsewhere(topic):
    """A public lesson of Birch, a place like Fernbank."""
    birch = adoptions.place("Birch", **TOWN)
    return findable.findable(birch, title=TITLE, public=True, topics=[topic], problem=lessons.problem())


class TestFollowing(Journey):
    @EVERY_WAY
    def test_leads_to_a_letter_that_one_click_stops(self, elsewhere, topic, amina, fernbank):
        fernbank.context = TOWN
        fernbank.save()
        self.given_i_am(amina)
        self.when_i_open("briefings:topics")
        self.then_the_page_is_accessible()
        self.when_i_choose("Prescriptions")
        self.then_i_see(TITLE)
        self.then_the_page_is_accessible()
        self.when_i_choose("Follow Prescriptions")
        self.then_i_see("You follow this.")
        self.when_i_open("briefings:problem", problem_id=elsewhere.problem_id)
        self.then_the_page_is_accessible()
        self.when_i_open("people:you")
        self.then_i_see("Prescriptions")
        self.then_the_page_is_accessible(state="follows")
        self.when_i_choose("See what your next letter would say")
        self.then_i_see("Solved in places like yours", TITLE)
        self.then_the_page_is_accessible()

        briefings.make_weekly(person_id=amina.user_id, at=timezone.now())
        self.and_the_work_behind_is_done()
        (letter,) = self.site.letters(people.user_of(amina).email)
        assert TITLE in letter
        self.given_nobody_is_signed_in()
        self.when_i_open(self._link(letter, "/lessons/"))
        self.then_the_heading_is(TITLE)
        self.when_i_open(self._link(letter, "/letters/stop/"))
        self.then_the_page_is_accessible()
        self.when_i_choose("Stop them")
        self.then_i_see("Nothing else has changed.")
        self.then_the_page_is_accessible(state="stopped")

    def _link(self, letter, path):
        return re.search(rf"{re.escape(self.site.address)}({re.escape(path)}\S+)", letter)[1]


class TestACollection(Journey):
    @EVERY_WAY
    def test_is_begun_put_in_order_and_published(self, elsewhere, curator, alder):
        second = findable.findable(adoptions.place("Gorse"), title="Ring the older ones", public=True)
        self.given_i_am(curator)
        self.when_i_open("briefings:collections")
        self.then_the_page_is_accessible()
        self.when_i_choose("Begin a collection")
        self.then_the_page_is_accessible()
        self.when_i_choose("Begin it")
        self.then_the_error_summary_leads_to("Title")
        self.when_i_write("Fewer calls", into="Title")
        self.when_i_write("Read the first one first.", into="Your word (optional)")
        self.when_i_select("Alder", from_="Whose collection is it?")
        self.when_i_choose("Begin it")
        self.then_i_am_on("briefings:arrange")
        for lesson in (elsewhere, second):
            self.when_i_write(str(lesson.pk), into="Lesson")
            self.when_i_choose("Add it")
        self.then_the_page_is_accessible()
        self.when_i_choose("Change its title and your word")
        self.then_the_page_is_accessible()
        self.when_i_choose("Save")
        self.when_i_choose("Up Ring the older ones")
        order = self.page.get_by_role("heading", level=2).all_inner_texts()
        assert order[:2] == ["1. Ring the older ones", f"2. {TITLE}"]
        self.when_i_pick(Tier.PUBLIC.words)
        self.when_i_choose("Publish it")
        self.then_i_am_on("briefings:collection")

        self.given_nobody_is_signed_in()
        self.when_i_open("briefings:collections")
        self.when_i_choose("Fewer calls")
        self.then_i_see("Ring the older ones", TITLE)
        self.then_the_page_is_accessible()
        printed = self.context.request.get(self.site.address + self._href("Print it (PDF)"))
        assert printed.body().startswith(b"%PDF-")
        feed = self.context.request.get(self.site.address + self._href("Feed"))
        assert feed.headers["content-type"].startswith("application/atom+xml")
        assert TITLE in feed.text()

    @pytest.mark.ways(DESKTOP)
    def test_is_put_in_order_by_keyboard_alone(self, elsewhere, curator, alder):
        second = findable.findable(adoptions.place("Gorse"), title="Ring the older ones", public=True)
        number = briefings.make_collection(
            title="Fewer calls", words="", locality_id=alder.pk, actor=curator, at=people.LONG_AGO
        )
        for lesson in (elsewhere, second):
            briefings.add_entry(
                collection_id=number, lesson_id=lesson.pk, why="", actor=curator, at=people.LONG_AGO
            )
        self.given_i_am(curator)
        self.when_i_open("briefings:arrange", collection_id=number)
        self.when_i_tab_to(f"Down {TITLE}")
        self.and_press("Enter")
        self.then_i_see("1. Ring the older ones")
        order = self.page.get_by_role("heading", level=2).all_inner_texts()
        assert order[:2] == ["1. Ring the older ones", f"2. {TITLE}"]

    def _href(self, words):
        return self.page.get_by_role("link", name=words).first.get_attribute("href")


class TestAnEdition(Journey):
    @EVERY_WAY
    def test_is_written_from_the_lesson_and_goes_further_than_it(self, reception, amina):
        lesson = findable.findable(reception, title=TITLE, raised_by_id=amina.user_id)
        self.given_i_am(amina)
        self.when_i_open("lessons:detail", lesson_id=lesson.pk)
        self.when_i_choose("for the public")
        self.then_the_page_is_accessible()
        self.when_i_choose("Save")
        self.then_the_page_is_accessible(state="errors")
        self.when_i_pick("I have read it. Nobody can be known from it: no patient, relative or colleague")
        self.when_i_choose("Save")
        self.then_i_am_on("lessons:edition")
        self.then_the_page_is_accessible()
        self.when_i_pick(Tier.PUBLIC.words)
        self.when_i_choose("Save who reads it")
        self.given_nobody_is_signed_in()
        self.when_i_open("lessons:edition", lesson_id=lesson.pk, reader="public")
        self.then_the_heading_is(f"For the public {TITLE}")
        self.when_i_open("lessons:detail", lesson_id=lesson.pk, status=404)

    @pytest.mark.ways(DESKTOP)
    def test_that_the_reader_usually_reads_is_at_hand(self, reception, manager, amina):
        lesson = findable.findable(reception, title=TITLE, raised_by_id=amina.user_id)
        lesson_services.write_edition(
            lesson_id=lesson.pk,
            reader="manager",
            title="What it takes",
            text="Two minutes a text.",
            checked=True,
            actor=amina,
            at=people.LONG_AGO,
        )
        self.given_i_am(manager)
        self.when_i_open("lessons:detail", lesson_id=lesson.pk)
        self.when_i_unfold("For managers, in fewer words")
        self.then_i_see("What it takes", "Two minutes a text.")
        self.then_the_page_is_accessible(state="with-editions")
