"""A corpus is brought in through the web, found, and taken up."""

from contextlib import contextmanager

import pytest
from django.db import connection, transaction
from playwright.sync_api import expect

from learnonce.lessons.models import Lesson
from tests.factories import people
from tests.journeys.journey import DESKTOP, PHONE, WITHOUT_SCRIPT, Journey

EVERY_WAY = pytest.mark.ways(PHONE, DESKTOP, WITHOUT_SCRIPT)
TITLE = "Text the patient the same day"
PROBLEM = "Patients ring twice because nobody tells them that their prescription was queried."
CORPUS = f"""\
Ref,Title,Problem,Remarks of the writers
1,{TITLE},{PROBLEM},Whoever queries it sends a text by two o'clock.
2,,,
3,Ring the pharmacy first,Scripts come back.,Ours is 943 476 5919; ring them at nine.
4,A card on the desk,New staff do not know who rings back.,The card says who rings back.
5,Ask who is next,Nobody knows who is next.,Zainab Hussain asks it aloud.
"""


def asked_by_htmx(request):
    return "hx-request" in request.headers


@pytest.fixture
def administrator(db):
    return people.actor("Ade Bello", role="administrator")


@pytest.fixture
def corpus(tmp_path):
    """Five rows: one says nothing, one holds a patient's number, one a name; a column nobody knows."""
    file = tmp_path / "desk-lessons.csv"
    file.write_text(CORPUS, encoding="utf-8")
    return file


class TestFromAFileToAnAdoption(Journey):
    @EVERY_WAY
    def test_a_corpus_is_imported_found_and_taken_up(self, administrator, manager, corpus):
        self.given_i_am(administrator)
        self.when_i_open("exchange:imports")
        self.then_i_see("None yet")
        self.then_the_page_is_accessible(state="none")
        self.when_i_choose("Look at it")
        self.then_i_see("There is a problem")
        self.then_the_page_is_accessible(state="errors")
        self.page.locator("input[type=file]").set_input_files(corpus)
        self.when_i_choose("Look at it")

        self.then_the_heading_is("What is in desk-lessons.csv?")
        self.then_the_page_is_accessible()
        self.when_i_say_where_the_unknown_column_goes()
        with self.the_worker_at_work():
            self.when_i_choose("Start the import")
            self.then_i_am_on("exchange:progress")
            self.then_i_see("0 of 5 rows read")
            self.then_the_page_is_accessible(state="running")
        self.and_the_work_behind_is_done()
        if not self.way.script:
            self.when_i_choose("See how far it is now")
        self.then_it_is_reported()
        self.when_i_look_at_the_one_that_may_name_somebody()

        self.given_i_am(manager)
        self.when_i_open("web:home")
        self.when_i_write("Nobody tells patients of a queried prescription", into="What are you trying")
        self.when_i_choose("Find", within=self.page.get_by_role("search"))
        self.when_i_choose(TITLE)
        self.then_the_heading_is(TITLE)
        self.then_i_see("Desk lessons", "sends a text by two o'clock")
        self.then_the_page_is_accessible(state="imported")
        self.when_i_choose("Take this up")
        self.then_i_am_on("lessons:take_up")
        self.then_the_heading_is("Take this up")

    def when_i_say_where_the_unknown_column_goes(self):
        self.when_i_select("What they did", from_="Remarks of the writers")
        self.when_i_write("Published by its writers for everyone", into="Why may these lessons be shared?")
        self.when_i_choose("Look at the first rows")
        first = self.page.get_by_role("article").filter(has_text=TITLE)
        expect(first).to_contain_text("Whoever queries it sends a text")
        self.then_the_page_is_accessible(state="arranged")

    def then_it_is_reported(self):
        self.then_i_see("Done", "Line 3: There is nothing in it to learn from", "Line 4:")
        self.then_the_page_is_accessible(state="report")
        assert sorted(Lesson.objects.values_list("title", flat=True)) == [
            "A card on the desk",
            "Ask who is next",
            TITLE,
        ]
        with self.page.expect_download() as started:
            self.page.get_by_role("link", name="Download the list (CSV)").click()
        assert "nothing in it to learn from" in started.value.path().read_text()

    def when_i_look_at_the_one_that_may_name_somebody(self):
        self.and_the_work_behind_is_done()
        self.when_i_choose("Those that wait until you have looked for names")
        self.then_the_page_is_accessible()
        self.when_i_choose("Ask who is next")
        self.then_i_see("Zainab Hussain", "Held until you have looked")
        self.when_i_pick("Nobody can be known by it")
        self.when_i_choose("Keep my decision")
        self.when_i_open("lessons:held")
        self.then_i_see("Nothing waits")

    def test_its_progress_can_be_stopped_and_left_in_the_middle_of_asking(self, administrator, corpus):
        self.given_i_am(administrator)
        self.when_i_open("exchange:imports")
        self.page.locator("input[type=file]").set_input_files(corpus)
        self.when_i_choose("Look at it")
        self.when_i_write("Published by its writers for everyone", into="Why may these lessons be shared?")
        with self.the_worker_at_work(), self.answers_to_the_page_withheld():
            with self.page.expect_request(asked_by_htmx):
                self.when_i_choose("Start the import")
            self.page.evaluate("() => window.stop()")  # as the button of the browser does
            self.page.get_by_role("link", name="All imports").click()

            self.then_i_am_on("exchange:imports")
            self.then_i_see("Under way")

    @contextmanager
    def answers_to_the_page_withheld(self):
        """What a page asks for by itself, once it is open, is not answered."""

        def withhold(route):
            if not asked_by_htmx(route.request):
                route.continue_()

        self.page.route("**/*", withhold)
        yield
        self.page.unroute("**/*")

    @contextmanager
    def the_worker_at_work(self):
        """It has begun and cannot read the file yet, as if that were long."""
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute("LOCK TABLE exchange_importfile IN ACCESS EXCLUSIVE MODE")
            yield
