"""The page of a project: aim, where it stands, charts with what stands on their lines, what comes next."""

import html
import re
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from learnonce.improvement import queries, services
from tests.factories import measures, projects
from tests.factories.people import LONG_AGO

FIRST = date(2026, 1, 5)
WEEKS = [40, 42, 39, 41, 40, 43, 38, 41, 40, 42, 39, 41]
BEGAN = datetime(2026, 2, 9, 10, tzinfo=ZoneInfo("Europe/London"))


@pytest.fixture
def project(reception):
    return projects.project(reception)


@pytest.fixture
def page(amina, browser, project):
    """page(): the text of the project's page as Amina sees it, in one line."""
    user = browser(amina)

    def text():
        said = html.unescape(user.get(f"/projects/{project.pk}").content.decode())
        return re.sub(r"\s+", " ", said)

    return text


def hang(project, row, actor, at=LONG_AGO):
    services.hang_measure(project_id=project.pk, measure_id=row.pk, driver_id=None, actor=actor, at=at)


class TestCharts:
    def test_stand_on_the_page_outcome_first_each_with_its_picture(
        self, project, amina, reception, page, noon
    ):
        watched = measures.measure(reception, title="Minutes spent", kind="BALANCING")
        wanted = measures.measure(reception, title="Repeat calls", kind="OUTCOME")
        for row in (watched, wanted):
            measures.weeks(row, WEEKS, first=FIRST)
            hang(project, row, amina)
            services.draw_chart(measure_id=row.pk, at=noon)

        said = page()

        for row in (watched, wanted):
            assert queries.chart_page(measure_id=row.pk, actor=amina).sentence in said
            assert said.count(f'id="picture-{row.pk}"') == 1
            assert f'href="/measures/{row.pk}"' in said
        assert said.index("Repeat calls") < said.index("Minutes spent")
        assert said.count("<picture>") == 2
        assert "in the table below" not in said

    def test_one_not_drawn_yet_asks_for_itself_as_part_of_the_story(
        self, project, amina, reception, page, browser
    ):
        row = measures.measure(reception)
        measures.weeks(row, WEEKS, first=FIRST)
        hang(project, row, amina)

        at = re.search(r'hx-get="([^"]+)"', page())[1]
        part = browser(amina).get(at).content.decode()

        assert f'hx-target="#picture-{row.pk}"' in part
        assert "on the page of the measure" in part
        assert "in=story" in part

    def test_tests_and_adopted_changes_stand_on_the_line_and_lead_to_what_was_tried(
        self, project, amina, reception, page
    ):
        row = measures.measure(reception)
        measures.weeks(row, WEEKS, first=FIRST)
        change = projects.change(
            project, what="Text them", state="ADOPTED", adopted_at=BEGAN + timedelta(weeks=2)
        )
        test = projects.cycle(change, state="ACTED", begun_at=BEGAN, what="A text by hand", decision="ADOPT")
        hang(project, row, amina)

        said = page()

        assert re.search(
            rf'value="1"> <span class="lo-meta">9 February 2026</span> Test 1 began: '
            rf'<a href="/tests/{test.pk}">A text by hand</a> \(adopted\)',
            said,
        )
        assert re.search(
            rf'value="2"> <span class="lo-meta">23 February 2026</span> A change was adopted: '
            rf'<a href="/changes/{change.pk}">Text them</a> \(adopted\)',
            said,
        )
        assert f'href="/measures/{row.pk}#marks">Mark when the change began' in said

    def test_a_note_somebody_took_away_does_not_come_back(self, project, amina, reception, noon):
        row = measures.measure(reception)
        projects.cycle(projects.change(project), state="ACTED", begun_at=BEGAN)
        hang(project, row, amina)
        services.unmark(mark_id=row.marks.get().pk, actor=amina, at=noon)
        hang(project, row, amina)

        assert row.marks.filter(removed_at__isnull=True).count() == 0

    def test_without_a_measure_there_is_an_invitation_for_its_team_alone(
        self, project, page, manager, browser, alder
    ):
        assert f"/measures/new?project={project.pk}" in page()
        assert "Nothing is counted for it yet." in page()
        services.end_project(
            project_id=project.pk, ended_as="STOPPED", why="", learned="", actor=manager, at=LONG_AGO
        )
        assert "How we know" not in page()

    def test_what_is_measured_for_it_is_hung_on_it_at_once(self, project, amina, reception, browser):
        answers = "counting=events&twice=yes&varies=no"
        answer = browser(amina).post(
            f"/measures/new/what?project={project.pk}&team={reception.pk}&{answers}",
            {
                "title": "Repeat calls",
                "unit": "calls",
                "kind": "OUTCOME",
                "wanted": "DOWN",
                "interval": "WEEK",
                "team": reception.pk,
            },
        )

        assert answer.status_code == 302, answer.content.decode()
        assert [one.measure.title for one in project.measures.all()] == ["Repeat calls"]

    def test_for_a_project_of_others_nothing_is_set_up(self, project, stranger, browser):
        at = f"/measures/new/what?project={project.pk}&counting=events&twice=yes&varies=no"
        assert browser(stranger).get(at).status_code == 404


class TestWhereItStands:
    @pytest.mark.parametrize(
        ("state", "ask"),
        [
            ("PLANNED", "Write what you expect"),
            ("PREDICTED", "Begin"),
            ("DOING", "Say what came of it"),
            ("STUDIED", "Decide what you do with it"),
        ],
    )
    def test_says_what_the_next_thing_of_a_test_is(self, project, page, state, ask):
        test = projects.cycle(
            projects.change(project), state=state, expected="" if state == "PLANNED" else "Yes"
        )

        assert f'{ask}: <a href="/tests/{test.pk}#next">Test 1: {test.what}</a>' in page()

    @pytest.mark.parametrize(
        ("decision", "ask"),
        [("ADAPT", "Plan the next test"), ("ADOPT", "Say where the change stands")],
    )
    def test_says_what_follows_a_decision(self, project, page, decision, ask):
        projects.cycle(projects.change(project, state="TESTING"), state="ACTED", decision=decision)

        assert f"{ask}: <a" in page()

    def test_asks_where_an_adopted_change_stands_after_three_and_after_twelve_months(
        self, project, amina, noon
    ):
        def asked(months, state):
            change.state, change.adopted_at = state, noon - timedelta(days=30.5 * months)
            change.save()
            found = queries.project_page(actor=amina, project_id=project.pk).changes
            return [one.ask for one in queries.waiting(found, at=noon)]

        change = projects.change(project, state="ADOPTED", adopted_at=noon)
        assert asked(2, "ADOPTED") == []
        assert asked(4, "ADOPTED") == ["Is it simply how you work now?"]
        assert asked(4, "EMBEDDED") == []
        assert asked(13, "EMBEDDED") == ["Does it hold by itself?"]
        assert asked(13, "SUSTAINED") == []

    def test_what_was_decided_is_said_with_its_reason(self, project, amina, page, noon):
        change = projects.change(project, what="A poster in the window")
        services.move_change(change_id=change.pk, to="ABANDONED", why="Nobody reads it", actor=amina, at=noon)

        assert "Given up" in page()
        assert "Nobody reads it" in page()


def test_costs_at_most_eleven_queries_of_its_own_however_much_there_is(
    project, amina, browser, noon, django_assert_max_num_queries
):
    for number in range(4):
        change = projects.change(project, what=f"Change {number}")
        for nth in range(1, 5):
            projects.cycle(change, number=nth, state="ACTED", begun_at=BEGAN + timedelta(weeks=nth))
        projects.driver(project, f"Area {number}")
        projects.driver(project, f"Below {number}", level=2)
        row = measures.measure(project.team, title=f"Calls {number}")
        measures.weeks(row, WEEKS, first=FIRST)
        hang(project, row, amina)
    services.name_force(
        project_id=project.pk, kind="HELPS", what="Reception", strength=4, action="", actor=amina, at=noon
    )
    user = browser(amina)
    user.get(f"/projects/{project.pk}")

    with django_assert_max_num_queries(16):  # session, person, roles, memberships, news: eleven of its own
        answer = user.get(f"/projects/{project.pk}")
    assert answer.content.count(b"Test 4 began") == 1
    assert answer.content.count(b"the same as above") == 3
