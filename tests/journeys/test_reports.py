"""A journey: the report of a project, from a draft with gaps to a document that is taken along."""

from datetime import date, timedelta

from learnonce.improvement import services
from learnonce.improvement.models import Mark, ProjectMeasure, ReportSection
from tests.factories import measures, projects
from tests.factories.people import LONG_AGO
from tests.journeys.journey import Journey

FIRST = date(2025, 1, 6)
CALLS = [40, 43, 38, 44, 41, 39, 45, 37, 42, 40, 44, 38, 27, 29, 25, 28, 26, 30, 27]


class TestAReport(Journey):
    def test_is_read_written_and_taken_along(self, amina, reception):
        row = self.given_a_project_that_counted(reception)
        self.given_i_am(amina)
        self.when_i_open("improvement:project", project_id=row.pk)
        self.when_i_choose("Report")
        self.then_i_see("Since 31 March, repeat calls have really fallen")
        self.then_i_see("Not written yet: who paid for it")
        self.then_the_page_is_accessible()

        self.when_i_click(self.page.locator("#funding ~ p a"))
        self.then_the_page_is_accessible()
        self.when_i_write("Mrs Hartley gave us the money.", into="In your words")
        self.when_i_choose("Save")
        self.then_i_see("Why nobody can be known by this")
        self.when_i_write("Nobody paid for it.", into="In your words")
        self.when_i_choose("Save")
        self.then_i_see("Nobody paid for it.")
        self.then_i_see("Written by the team")
        assert ReportSection.objects.get().text == "Nobody paid for it."

        for name in ("Print it (PDF)", "Work on it in Word (DOCX)"):
            address = self.page.get_by_role("link", name=name).get_attribute("href")
            answer = self.context.request.get(address)
            assert answer.status == 200
            assert answer.body()[:4] in {b"%PDF", b"PK\x03\x04"}

    def test_is_told_to_a_board_and_on_a_poster(self, amina, reception):
        row = self.given_a_project_that_counted(reception)
        self.given_i_am(amina)
        self.when_i_open("improvement:project", project_id=row.pk)
        self.when_i_choose("Page for a board")
        self.then_i_see("Getting better: lower")
        self.then_the_page_is_accessible()
        self.when_i_choose("Ask for something")
        self.when_i_write("An hour a week for the desk.", into="In your words")
        self.when_i_choose("Save")
        self.then_i_see("An hour a week for the desk.")
        self.when_i_choose("All projects of Fernbank")
        self.then_i_see("Asked of the board: An hour a week for the desk.")
        self.then_the_page_is_accessible()
        self.when_i_open("improvement:poster", project_id=row.pk)
        self.then_i_see("About 41 second calls a week.")
        self.then_the_page_is_accessible()

    def given_a_project_that_counted(self, team):
        row = projects.project(team, why="About 41 second calls a week.")
        projects.cycle(projects.change(row, state="TESTING"), state="ACTED", decision_why="Use a template")
        calls = measures.measure(team, unit="repeat calls", chart="i", wanted="DOWN", target=30)
        measures.weeks(calls, CALLS, first=FIRST)
        Mark.objects.create(measure=calls, on=FIRST + timedelta(weeks=12), kind="START", made_at=LONG_AGO)
        ProjectMeasure.objects.create(project=row, measure=calls)
        services.draw_chart(measure_id=calls.pk, at=LONG_AGO)
        return row
