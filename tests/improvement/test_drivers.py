"""Drawing up a driver diagram."""

import pytest

from learnonce.improvement import queries, services
from learnonce.improvement.models import DiagramVersion, Driver, DriverDiagram
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

    with django_assert_max_num_queries(4):
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
