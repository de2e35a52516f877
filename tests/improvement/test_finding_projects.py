"""Projects are found by those who may see them: by what they are about, and on their team's first page."""

import html
import re

import pytest

from learnonce.base import events
from learnonce.base.keeping import Disposed, TextChanged
from learnonce.base.sharing import Tier
from learnonce.improvement import queries, services, tasks
from learnonce.improvement.models import Change, Project
from learnonce.improvement.services import Aim
from learnonce.matching import services as matching
from learnonce.matching.models import IndexedText
from tests.factories import people, projects

ASKED = "patients ring twice about a repeat prescription"


@pytest.fixture
def project(reception, amina, noon):
    number = services.start(team_id=reception.pk, aim=Aim(aim=projects.AIM), actor=amina, at=noon)
    matching.embed_pending()
    return Project.objects.get(pk=number)


def found_by(actor, at, text=ASKED):
    return [line.title for line in queries.working_on(text=text, actor=actor, at=at).projects]


class TestByWhatItIsAbout:
    def test_its_place_finds_it_and_others_once_the_team_lets_them(self, project, amina, stranger, noon):
        assert found_by(amina, noon) == [project.title]
        assert found_by(stranger, noon) == []
        reach = {"project_id": project.pk, "actor": amina, "at": noon}
        services.reach_of_project(**reach, tier=Tier.SIGNED_IN)
        assert found_by(stranger, noon) == [project.title]
        services.reach_of_project(**reach, tier=Tier.TEAM)
        assert found_by(stranger, noon) == []
        assert not IndexedText.objects.get(kind="project").audience.count("all")

    def test_is_found_by_what_is_tried_and_by_its_new_words(self, project, amina, noon):
        services.try_out(
            project_id=project.pk,
            plan=services.Plan(what="Send a zebra to the door"),
            actor=amina,
            at=noon,
        )
        assert "zebra" in IndexedText.objects.get(kind="project").text
        services.change_aim(
            project_id=project.pk, aim=Aim(aim="Fewer lost urine samples"), actor=amina, at=noon
        )
        matching.embed_pending()
        assert found_by(amina, noon, "urine samples get lost") == ["Fewer lost urine samples"]

    def test_the_list_is_searched_by_a_word_or_by_meaning(self, project, amina, browser):
        projects.project(project.team, aim="Chairs for the waiting room")
        matching.embed_pending()
        user = browser(amina)

        for asked in ("prescription", ASKED):
            said = html.unescape(user.get("/projects", {"q": asked}).content.decode())
            assert "1 project" in said
            assert projects.AIM in said
            assert "Chairs" not in said
        assert "No project that you may see is about this." in user.get("/projects?q=zzqx").content.decode()
        refused = user.get("/projects?q=Patient+943+476+5919").content.decode()
        assert projects.AIM not in refused

    def test_beside_the_answers_to_a_question(self, project, amina, stranger, browser):
        for actor, is_there in ((amina, True), (stranger, False)):
            said = browser(actor).get("/register/alike", {"q": ASKED}).content.decode()
            assert (f'href="/projects/{project.pk}"' in said) is is_there

    def test_words_that_are_taken_out_are_found_no_longer(self, project, amina, noon):
        change = Change.objects.create(project=project, what="Tell Jane Roe", state_since=noon)
        tasks.index_project(project_id=project.pk)
        assert "Jane Roe" in IndexedText.objects.get(kind="project").text
        Change.objects.update(what="[taken out]")
        events.publish(TextChanged(model="improvement.Change", row_id=change.pk))
        tasks.index_project_of_change(change_id=change.pk)
        assert "Jane Roe" not in IndexedText.objects.get(kind="project").text

    def test_what_is_disposed_of_is_gone_from_the_index(self, project):
        number = project.pk
        project.delete()
        events.publish(Disposed(model="improvement.Project", row_ids=(number,)))
        tasks.index_project(project_id=number)
        assert not IndexedText.objects.filter(kind="project").exists()

    def test_everything_can_be_put_in_anew(self, project):
        IndexedText.objects.filter(kind="project").delete()
        tasks.index_everything()
        assert IndexedText.objects.get(kind="project").object_id == project.pk


class TestAtHome:
    def home(self, browser, actor):
        return re.sub(r"\s+", " ", html.unescape(browser(actor).get("/").content.decode()))

    def test_says_aim_where_it_stands_and_what_waits(self, project, amina, browser):
        test = projects.cycle(projects.change(project), state="PLANNED", expected="")
        said = self.home(browser, amina)

        assert "Our projects" in said
        assert f'<a href="/projects/{project.pk}">{project.title}</a>' in said
        assert f'Write what you expect: <a href="/tests/{test.pk}#next">Test 1: {test.what}</a>' in said

    def test_is_of_ones_own_teams_alone_and_only_while_they_go_on(
        self, project, fernbank, amina, browser, noon
    ):
        colleague = people.actor("Cai Dunn", team=people.team(fernbank, "Office"))
        assert "Our projects" not in self.home(browser, colleague)
        services.end_project(
            project_id=project.pk, ended_as="REACHED", why="", learned="", actor=amina, at=noon
        )
        assert "Our projects" not in self.home(browser, amina)

    def test_shows_three_those_that_wait_first(self, project, reception, amina, browser):
        for number in range(4):
            projects.project(reception, aim=f"Aim {number}")
        test = projects.cycle(projects.change(project), state="DOING")
        said = self.home(browser, amina)

        assert said.index(f"/tests/{test.pk}#next") < said.index("Aim ")
        assert len(re.findall(r'href="/projects/\d+"', said)) == 3
        assert "All our projects" in said

    def test_costs_two_queries_however_many_there_are(
        self, project, reception, amina, noon, django_assert_num_queries
    ):
        for number in range(3):
            row = projects.project(reception, aim=f"Aim {number}")
            for nth in range(1, 4):
                projects.cycle(projects.change(row), number=nth, state="ACTED")

        with django_assert_num_queries(2):
            found = queries.our_projects(actor=amina, at=noon)
        assert len(found) == 4

    def test_the_first_page_keeps_its_budget_of_twelve_queries(
        self, project, amina, browser, django_assert_max_num_queries
    ):
        projects.cycle(projects.change(project), state="DOING")
        user = browser(amina)
        user.get("/")

        with django_assert_max_num_queries(9):
            assert b"Our projects" in user.get("/").content
