"""Two people at one project at once: nothing is lost, and nobody overwrites what they did not see."""

import html
import re

import pytest

from learnonce.improvement import services
from learnonce.improvement.models import Cycle, Driver
from tests.factories import people, projects

SEEN = re.compile(r'name="seen"[^>]*value="([^"]*)"|value="([^"]*)"[^>]*name="seen"')


@pytest.fixture
def project(reception):
    return projects.project(reception, why="They ring all morning")


@pytest.fixture
def two(amina, reception, browser):
    """Two browsers of one team."""
    return browser(amina), browser(people.actor("Cai Dunn", team=reception))


def seen(answer, nth=0):
    marks = [first or second for first, second in SEEN.findall(answer.content.decode())]
    return marks[nth]


def text(answer):
    return re.sub(r"\s+", " ", html.unescape(answer.content.decode()))


def test_the_aim_is_shown_in_both_wordings_and_saved_when_sent_again(project, two):
    at = f"/projects/{project.pk}/aim"
    marks = [seen(one.get(at)) for one in two]
    told = {"title": "Calls", "aim": "Fewer calls", "why": "They ring", "by_when": "2027-03-01"}
    assert two[0].post(at, {**told, "seen": marks[0]}).status_code == 302

    mine = {"title": "Calls", "aim": "No second call", "why": "They ring", "by_when": "2027-04-01"}
    answer = two[1].post(at, {**mine, "seen": marks[1]})

    assert answer.status_code == 422
    said = text(answer)
    assert "Somebody changed this while you were writing." in said
    assert "What somebody else wrote meanwhile" in said
    assert "Fewer calls" in said
    assert "2027-03-01" in said
    assert 'value="No second call"' in said
    project.refresh_from_db()
    assert project.aim == "Fewer calls"
    assert two[1].post(at, {**mine, "seen": seen(answer)}).status_code == 302
    project.refresh_from_db()
    assert project.aim == "No second call"


def test_the_same_words_of_both_meet_without_a_question(project, two):
    at = f"/projects/{project.pk}/aim"
    marks = [seen(one.get(at)) for one in two]
    for one, mark in zip(two, marks, strict=True):
        assert one.post(at, {"title": "Calls", "aim": "Fewer calls", "seen": mark}).status_code == 302


def test_a_plan(project, two):
    test = projects.cycle(projects.change(project))
    at = f"/tests/{test.pk}/plan"
    plan = {"what": "Text them", "scale": "DAY", "kind": "TEST", "question_0": "Fewer?"}
    marks = [seen(one.get(at)) for one in two]
    assert two[0].post(at, {**plan, "expected_0": "Half", "seen": marks[0]}).status_code == 302
    answer = two[1].post(at, {**plan, "expected_0": "A tenth", "scale": "WEEK", "seen": marks[1]})

    said = text(answer)
    assert "What somebody else wrote meanwhile" in said
    assert "Half" in said
    assert "One day" in said
    assert 'value="A tenth"' in said
    assert test.predictions.get().expected == "Half"


def test_a_plan_that_was_begun_meanwhile_keeps_what_was_typed(project, two):
    test = projects.cycle(projects.change(project))
    at = f"/tests/{test.pk}/plan"
    mark = seen(two[1].get(at))
    two[0].post(f"/tests/{test.pk}/begin")
    answer = two[1].post(at, {"what": "Ring them", "scale": "DAY", "kind": "TEST", "seen": mark})

    assert answer.status_code == 422
    assert "what was predicted stands" in text(answer)
    assert 'value="Ring them"' in text(answer)


def test_what_came(project, two):
    test = projects.cycle(projects.change(project), state="DOING")
    number = test.predictions.get().pk
    at = f"/tests/{test.pk}"
    marks = [seen(one.get(at)) for one in two]
    said = {f"came_{number}": "MATCHED", "observed": "27 calls"}
    assert two[0].post(f"{at}/study", {**said, "seen": marks[0]}).status_code == 302
    answer = two[1].post(f"{at}/study", {**said, "observed": "30 calls", "seen": marks[1]})

    assert answer.status_code == 422
    assert "27 calls" in text(answer)
    assert "30 calls" in text(answer)
    assert Cycle.objects.get().observed == "27 calls"
    assert (
        two[1].post(f"{at}/study", {**said, "observed": "27 or 30", "seen": seen(answer)}).status_code == 302
    )
    assert Cycle.objects.get().observed == "27 or 30"


def test_where_a_change_stands(project, two, amina, noon):
    change = projects.change(project, state="TESTING")
    mark = seen(two[1].get(f"/changes/{change.pk}"))
    services.move_change(change_id=change.pk, to="ABANDONED", why="", actor=amina, at=noon)
    answer = two[1].post(f"/changes/{change.pk}/move", {"to": "TESTING", "why": "On we go", "seen": mark})

    assert "Somebody else said meanwhile where it stands." in text(answer)
    assert "On we go" in text(answer)
    change.refresh_from_db()
    assert change.state == "ABANDONED"


class TestADiagram:
    @pytest.fixture
    def line(self, project):
        return projects.driver(project, "Patients know")

    def test_a_line(self, project, two, line):
        page = two[1].get(f"/projects/{project.pk}/drivers")
        mark = seen(page)
        two[0].post(f"/drivers/{line.pk}/say", {"words": "Patients are told", "seen": mark})
        answer = two[1].post(f"/drivers/{line.pk}/say", {"words": "They hear", "seen": mark}, follow=True)

        assert "Somebody wrote meanwhile: “Patients are told”. You wrote: “They hear”." in text(answer)
        assert Driver.objects.get().words == "Patients are told"

    def test_a_line_is_not_taken_out_with_what_nobody_saw(self, project, two, line):
        mark = seen(two[1].get(f"/projects/{project.pk}/drivers"), nth=1)
        two[0].post(f"/projects/{project.pk}/drivers/add", {"words": "A text", "under": line.pk})
        answer = two[1].post(f"/drivers/{line.pk}/remove", {"seen": mark}, follow=True)

        assert "Nothing was taken out" in text(answer)
        assert Driver.objects.count() == 2
        mark = seen(answer, nth=1)
        two[1].post(f"/drivers/{line.pk}/remove", {"seen": mark})
        assert Driver.objects.count() == 0

    def test_both_add_and_move_and_it_stays_whole(self, project, two, line):
        for one, words in zip(two, ("Reception has time", "Enough lines"), strict=True):
            one.post(f"/projects/{project.pk}/drivers/add", {"words": words})
        for one in two:
            one.post(f"/drivers/{line.pk}/shift", {"where": "down"})
        found = Driver.objects.order_by("order").values_list("order", "words")
        assert list(found) == [(0, "Reception has time"), (1, "Enough lines"), (2, "Patients know")]
