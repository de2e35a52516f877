"""A team tests a change small before it makes it for good, and draws what must change."""

from datetime import UTC, date, datetime

import pytest
from playwright.sync_api import expect

from learnonce.improvement.models import Change, Cycle, Driver, Project
from tests.factories import measures, practice, projects
from tests.journeys.journey import DESKTOP, PHONE, WITHOUT_SCRIPT, Journey

FIRST = date(2026, 1, 5)
BEFORE = [40, 43, 38, 44, 41, 39, 45, 37, 42, 40, 44, 38]
SINCE = [27, 29, 25, 28, 26, 30, 27, 28, 26]
BEGUN = datetime(2026, 3, 31, 9, tzinfo=UTC)
ADOPTED = datetime(2026, 4, 20, 9, tzinfo=UTC)

AIM = "Patients no longer ring twice about a repeat prescription"
TEXT = "Reception texts the patient the same day"


class TestASeriesOfTests(Journey):
    @pytest.mark.ways(PHONE, WITHOUT_SCRIPT)
    def test_from_plan_to_adopt(self, amina):
        self.given_i_am(amina)
        self.when_i_open("improvement:projects")
        self.then_i_see("No project yet.")
        self.then_the_page_is_accessible(state="empty")
        self.when_i_choose("Start a project")
        self.then_the_page_is_accessible()
        self.when_i_choose("Start")
        self.then_the_error_summary_leads_to("What shall be better, and for whom?")
        self.then_the_page_is_accessible(state="errors")
        self.when_i_write(AIM, into="What shall be better, and for whom?")
        self.when_i_write("A third fewer second calls", into="By how much?")
        self.when_i_choose("Start")
        self.then_the_heading_is(AIM)
        self.then_the_page_is_accessible(state="new")
        self.then_the_effort_is_noted_as("Start a project")

        self.when_i_choose("Plan the first test")
        self.then_the_page_is_accessible()
        self.when_i_write(TEXT, into="What do you try?")
        self.when_i_choose("Keep the plan")
        self.then_i_see("Write what you expect before you begin.")
        self.then_the_page_is_accessible(state="planned")
        self.when_i_choose("Write what you expect")
        self.then_the_page_is_accessible()
        self.when_i_write("Do fewer patients ring twice?", into="What do you want to find out?")
        self.when_i_write("A third fewer", into="What do you expect?")
        self.when_i_choose("Keep the plan")
        self.when_i_choose("Begin")
        self.then_i_see("It cannot be changed since.")
        self.then_the_page_is_accessible(state="doing")
        self.when_i_choose("Keep what came")
        self.then_i_see("Say how it came out")
        self.then_the_page_is_accessible(state="not-said")
        self.when_i_pick("As we predicted")
        self.when_i_choose("Keep what came")
        self.then_the_page_is_accessible(state="studied")
        self.when_i_pick("Adopt it")
        self.when_i_choose("Decide")
        self.then_the_page_is_accessible(state="decided")

        self.and_the_change_is_judged_and_adopted()
        assert Change.objects.get().state == "ADOPTED"
        assert Cycle.objects.get().decision == "ADOPT"

    def and_the_change_is_judged_and_adopted(self):
        self.when_i_choose("Say where the change stands")
        self.then_i_see("Nobody has said so yet.")
        self.then_the_page_is_accessible()
        self.when_i_unfold("Say what you think")
        for name in ("realistic", "acceptable", "sustainable", "owned"):
            self.page.locator(f'label[for^="id_{name}"]', has_text="4").click()
        self.page.get_by_role("button", name="Say so").first.click()
        self.then_i_see("1 person said so.")
        self.when_i_pick("Adopted")
        self.page.get_by_role("button", name="Say so").last.click()
        self.then_i_see("Part of how we work")
        self.when_i_choose(AIM)
        self.then_i_see("1 test done, 1 change adopted")
        self.then_the_page_is_accessible(state="adopted")

    @pytest.mark.ways(DESKTOP, PHONE)
    def test_from_a_noticing_to_the_chart_with_its_tests_and_the_end(self, amina, reception):
        row = projects.project(reception)
        change = projects.change(row, state="ADOPTED", adopted_at=ADOPTED)
        projects.cycle(change, state="ACTED", begun_at=BEGUN, decision_why="Use a template")
        counted = measures.measure(
            reception, title="Second calls", unit="second calls", chart="i", wanted="DOWN"
        )
        measures.weeks(counted, BEFORE + SINCE, first=FIRST)
        noticed = practice.noticing(reception)
        self.given_i_am(amina)
        self.when_i_open("practice:elsewhere", noticing_id=noticed.pk)
        self.when_i_unfold("Are you doing something about it?")
        self.when_i_choose("Link them")
        self.then_the_heading_is(AIM)
        self.when_i_unfold("Show a measure of ours here")
        self.when_i_select("Second calls", from_="Which measure")
        self.when_i_choose("Show it here")
        self.and_the_work_behind_is_done()
        self.when_i_open("improvement:project", project_id=row.pk)
        picture = self.page.get_by_role("img", name="XmR chart of Second calls.")
        picture.wait_for()
        picture.scroll_into_view_if_needed()
        assert picture.evaluate("image => image.decode().then(() => image.naturalWidth > 0)")
        self.then_i_see("Test 1 began:", "A change was adopted:", "Is it simply how you work now?")
        self.then_the_page_is_accessible(state="with-chart")
        self.when_i_open("web:home")
        self.then_i_see("Our projects", AIM, "Is it simply how you work now?")
        self.then_the_page_is_accessible(state="with-projects")
        self.when_i_open("improvement:projects")
        self.when_i_write("repeat prescription", into="What the project is about")
        self.and_press("Enter")
        self.then_i_see("1 project")
        self.then_the_page_is_accessible(state="found")

    @pytest.mark.ways(DESKTOP)
    def test_the_next_of_the_series_says_better_and_ends(self, amina, reception):
        row = projects.project(reception)
        projects.cycle(projects.change(row, state="TESTING"), state="ACTED", decision_why="Use a template")
        self.given_i_am(amina)
        self.when_i_open("improvement:project", project_id=row.pk)
        self.when_i_choose(f"Plan the next test of: {TEXT}")
        self.then_the_page_is_accessible()
        self.when_i_open("improvement:project", project_id=row.pk)
        self.when_i_choose("Say it better")
        self.then_the_page_is_accessible()
        self.when_i_choose("Save")
        self.when_i_unfold("Bring it to an end")
        self.when_i_pick("We got part of the way")
        self.when_i_choose("End it")
        self.then_i_see("Take it up again")
        self.then_the_page_is_accessible(state="ended")


class TestADriverDiagram(Journey):
    @pytest.mark.ways(DESKTOP)
    def test_is_drawn_by_keyboard(self, amina, reception):
        row = projects.project(reception)
        self.given_i_am(amina)
        self.when_i_open("improvement:drivers", project_id=row.pk)
        self.then_the_page_is_accessible(state="empty")
        for words in ("Patients know", "Reception has time", "A text the same day"):
            self.when_i_tab_to("A primary driver")
            self.page.keyboard.type(words)
            self.and_press("Enter")
            self.then_i_see(words)
        self.when_i_tab_to("Move in, onto the line above: A text the same day")
        self.and_press("Enter")
        expect(self.page.get_by_role("button", name="Move out: A text the same day")).to_be_visible()
        self.when_i_tab_to("Move down: Patients know")
        self.and_press("Enter")
        expect(self.page.get_by_role("button", name="Move up: Patients know")).to_be_visible()
        self.then_the_page_is_accessible()
        lines = Driver.objects.filter(diagram__project=Project.objects.get()).order_by("order")
        assert [(line.level, line.words) for line in lines] == [
            (1, "Reception has time"),
            (2, "A text the same day"),
            (1, "Patients know"),
        ]
        self.when_i_tab_to("Put it in use")
        self.and_press("Enter")
        self.then_i_see("Version 1")
        self.then_the_page_is_accessible(state="in-use")

    @pytest.mark.ways(PHONE)
    def test_begins_with_that_of_another_project(self, amina, reception):
        projects.driver(projects.project(reception), "Patients know")
        row = projects.project(reception, aim="Fewer lost samples")
        self.given_i_am(amina)
        self.when_i_open("improvement:drivers", project_id=row.pk)
        self.when_i_choose("Copy it")
        self.then_i_see("Began as the diagram of", AIM)
        self.then_the_page_is_accessible(state="copied")
