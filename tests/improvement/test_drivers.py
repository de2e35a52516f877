"""Drawing up a driver diagram."""

import pytest

from learnonce.base.sharing import Tier
from learnonce.improvement import queries, services
from learnonce.improvement.models import DiagramVersion, Driver, DriverDiagram
from learnonce.people.models import Team
from tests.factories import projects


@pytest.fixture
def project(reception):
    return projects.project(reception)


def listed(project):
    rows = Driver.objects.filter(diagram__project=project).order_by("order")
    return [(row.level, row.words) for row in rows]


def drawn(project, actor):
    return queries.diagram(project_id=project.pk, aim=project.aim, actor=actor)


def test_lines_are_added_moved_and_taken_out(project, amina, noon):
    first = services.add_driver(project_id=project.pk, words="Know", under=None, actor=amina, at=noon)
    services.add_driver(project_id=project.pk, words="Time", under=None, actor=amina, at=noon)
    text = services.add_driver(project_id=project.pk, words="Text", under=first, actor=amina, at=noon)
    assert listed(project) == [(1, "Know"), (2, "Text"), (1, "Time")]

    services.shift_driver(driver_id=first, where="down", actor=amina, at=noon)
    assert listed(project) == [(1, "Time"), (1, "Know"), (2, "Text")]
    services.say_driver(driver_id=text, words="A text the same day", actor=amina, at=noon)
    services.remove_driver(driver_id=first, actor=amina, at=noon)
    assert listed(project) == [(1, "Time")]


def test_only_moves_that_lead_somewhere_are_offered(project, amina):
    only = projects.driver(project)

    assert drawn(project, amina).lines[0].moves == []
    projects.driver(project, "Time")
    assert drawn(project, amina).lines[0].moves == ["down"]
    assert drawn(project, amina).lines[1].moves == ["up", "in"]
    assert only.level == 1


def test_a_version_is_kept_when_it_is_put_in_use(project, amina, noon):
    projects.driver(project)
    services.put_in_use(project_id=project.pk, actor=amina, at=noon)
    with pytest.raises(services.NotReady, match="in use as it stands"):
        services.put_in_use(project_id=project.pk, actor=amina, at=noon)

    services.add_driver(project_id=project.pk, words="Time", under=None, actor=amina, at=noon)
    assert DriverDiagram.objects.get().state == "REVISED"
    services.put_in_use(project_id=project.pk, actor=amina, at=noon)
    assert [len(version.lines) for version in DiagramVersion.objects.order_by("number")] == [1, 2]


def test_a_template_is_copied_once_and_remembered_as_ours(project, amina, noon):
    services.copy_template(project_id=project.pk, key="learning-system-1", actor=amina, at=noon)

    found = drawn(project, amina)
    assert found.count == 29
    assert "not the driver diagram of Healthcare Improvement Scotland" in found.template_source
    assert Driver.objects.get(words="Making sense together").template_line == "DRV-P4"
    with pytest.raises(services.NotReady, match="There are lines already"):
        services.copy_template(project_id=project.pk, key="learning-system-1", actor=amina, at=noon)


def test_refuses_others_and_empty_lines_and_a_fourth_level(project, amina, stranger, noon):
    idea = [projects.driver(project, words, level=level) for level, words in enumerate("abc", start=1)][-1]

    with pytest.raises(Driver.DoesNotExist):
        services.shift_driver(driver_id=idea.pk, where="up", actor=stranger, at=noon)
    with pytest.raises(services.NotReady, match="few words"):
        services.add_driver(project_id=project.pk, words=" ", under=None, actor=amina, at=noon)
    with pytest.raises(services.NotReady, match="Nothing can hang there"):
        services.add_driver(project_id=project.pk, words="deeper", under=idea.pk, actor=amina, at=noon)


def test_what_is_tested_hangs_on_its_line(project, amina, noon):
    line = projects.driver(project)
    services.try_out(
        project_id=project.pk,
        plan=services.Plan(what="Text them"),
        driver_id=line.pk,
        actor=amina,
        at=noon,
    )

    assert [what for _, what in drawn(project, amina).lines[0].tried] == ["Text them"]


def test_reading_it_costs_the_same_however_long_it_is(project, amina, django_assert_max_num_queries, noon):
    services.copy_template(project_id=project.pk, key="learning-system-1", actor=amina, at=noon)

    with django_assert_max_num_queries(5):
        assert drawn(project, amina).picture.width > 0


class TestPages:
    def test_by_buttons_alone(self, browser, amina, project):
        page = browser(amina)
        answer = page.post(f"/projects/{project.pk}/drivers/add", {"words": "Know"})
        line = Driver.objects.get()
        assert answer.headers["Location"] == f"/projects/{project.pk}/drivers#line-{line.pk}"
        page.post(f"/projects/{project.pk}/drivers/add", {"words": "Time", "under": line.pk})
        text = page.get(f"/projects/{project.pk}/drivers").content.decode()
        assert "Move out" in text
        assert "<svg" in text
        assert page.post(f"/projects/{project.pk}/drivers/add", {"words": ""}).status_code == 422

    def test_picture_and_paper(self, browser, amina, project, noon):
        page = browser(amina)
        assert page.get(f"/projects/{project.pk}/drivers.svg").status_code == 404
        services.copy_template(project_id=project.pk, key="learning-system-1", actor=amina, at=noon)

        svg = page.get(f"/projects/{project.pk}/drivers.svg")
        pdf = page.get(f"/projects/{project.pk}/drivers.pdf").content
        assert svg.headers["Content-Type"] == "image/svg+xml"
        assert "Making sense together" in svg.content.decode()
        assert pdf.startswith(b"%PDF")
        assert pdf.count(b"/Type /Page\n") + pdf.count(b"/Type /Page ") + pdf.count(b"/Type/Page/") <= 1


class TestCopying:
    @pytest.fixture
    def parent(self, project, amina, noon):
        """In use once, and changed since."""
        services.add_driver(project_id=project.pk, words="Patients know", under=None, actor=amina, at=noon)
        first = Driver.objects.get()
        services.add_driver(
            project_id=project.pk, words="A text the same day", under=first.pk, actor=amina, at=noon
        )
        services.put_in_use(project_id=project.pk, actor=amina, at=noon)
        services.say_driver(driver_id=first.pk, words="Not yet settled", actor=amina, at=noon)
        return project

    def copied(self, parent, actor, at, team):
        mine = projects.project(team, aim="Fewer lost samples")
        services.copy_diagram(project_id=mine.pk, from_project_id=parent.pk, actor=actor, at=at)
        return queries.diagram(project_id=mine.pk, aim="x", actor=actor)

    def test_takes_the_version_in_use_and_keeps_the_way_to_it(self, parent, amina, reception, noon):
        mine = self.copied(parent, amina, noon, reception)

        assert [line.words for line in mine.all_lines] == ["Patients know", "A text the same day"]
        assert (mine.parent, mine.parent_version) == ((parent.pk, parent.title), 1)
        assert mine.state_words == "Draft"
        grown = queries.diagram(project_id=parent.pk, aim="x", actor=amina).grown
        assert [title for _number, title in grown] == ["Fewer lost samples"]

    def test_one_never_in_use_is_copied_as_it_stands_and_lines_remember_theirs(
        self, project, amina, reception, noon
    ):
        line = projects.driver(project, "Reception has time")
        mine = self.copied(project, amina, noon, reception)

        assert mine.parent_version is None
        assert Driver.objects.exclude(pk=line.pk).get().template_line == str(line.pk)

    def test_of_those_one_may_see_alone_and_what_grew_in_secret_stays_so(
        self, parent, amina, stranger, reception, noon
    ):
        theirs = projects.project(Team.objects.get(pk=stranger.team_ids[0]), aim="Ours alone")
        with pytest.raises(services.NotReady, match="Choose a project whose diagram you may see"):
            services.copy_diagram(project_id=theirs.pk, from_project_id=parent.pk, actor=stranger, at=noon)
        services.reach_of_project(project_id=parent.pk, tier=Tier.SIGNED_IN, actor=amina, at=noon)
        services.copy_diagram(project_id=theirs.pk, from_project_id=parent.pk, actor=stranger, at=noon)
        assert queries.diagram(project_id=parent.pk, aim="x", actor=amina).grown == []
        services.reach_of_project(project_id=parent.pk, tier=Tier.TEAM, actor=amina, at=noon)
        mine = queries.diagram(project_id=theirs.pk, aim="x", actor=stranger)
        assert (mine.parent, mine.is_copied, len(mine.all_lines)) == (None, True, 2)

    def test_is_offered_on_an_empty_diagram_and_refused_on_a_full_one(
        self, parent, amina, reception, browser
    ):
        mine = projects.project(reception, aim="Fewer lost samples")
        user = browser(amina)
        at = f"/projects/{mine.pk}/drivers"
        assert parent.title in user.get(at).content.decode()
        user.post(f"{at}/copy-from", {"project": parent.pk})
        said = user.get(at).content.decode()
        assert "Began as the diagram of" in said
        assert "version 1" in said
        assert "Begin with another" not in said
        again = user.post(f"{at}/copy-from", {"project": parent.pk}, follow=True).content.decode()
        assert "There are lines already." in again
        assert (
            "1 project that you may see began with this"
            in user.get(f"/projects/{parent.pk}/drivers").content.decode()
        )
        bad = user.post(f"{at}/copy-from", {"project": "x"}, follow=True).content.decode()
        assert "Choose a project whose diagram you may see." in bad
