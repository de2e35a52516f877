"""What nobody should send to a project: it is answered with what to do, and nothing is stored."""

from datetime import date

import pytest

from learnonce.improvement.models import Change, Driver, Force, Project
from learnonce.improvement.services.changes import MOST_CHANGES
from learnonce.improvement.services.cycles import MOST_TESTS
from learnonce.improvement.services.drivers import MOST_LINES
from learnonce.improvement.services.forces import MOST_FORCES
from tests.factories import projects

LONG = "calls " * 1_700  # more than 10,000 characters
PLAN = {"what": "Text them", "scale": "DAY", "kind": "TEST"}


@pytest.fixture
def project(reception):
    return projects.project(reception)


@pytest.fixture
def user(amina, browser):
    return browser(amina)


def said(answer):
    return answer.content.decode()


@pytest.mark.parametrize(
    ("field", "value", "told"),
    [
        ("aim", LONG, "characters"),
        ("aim", "   \t ", "Say what shall be better"),
        ("how_much", LONG, "characters"),
        ("by_when", "2020-01-01", "That day is past"),
        ("by_when", "0001-01-01", "That day is past"),
        ("by_when", "9999-12-31", "within the next 20 years"),
        ("by_when", "31 February", "Choose a day"),
        ("by_when", "2027-13-45", "Choose a day"),
        ("team", "987654321", "Select a valid choice"),
        ("team", "x", "Select a valid choice"),
    ],
)
def test_a_project_is_not_begun_with_it(user, reception, field, value, told):
    answer = user.post("/projects/new", {"aim": "Fewer calls", "team": str(reception.pk), field: value})

    assert answer.status_code == 422
    assert told in said(answer)
    assert not Project.objects.exists()


def test_an_aim_whose_day_went_by_can_still_be_said_better(user, project):
    Project.objects.update(by_when=date(2026, 1, 1))
    told = {"title": "Calls", "aim": "Fewer", "by_when": "2026-01-01"}
    assert user.post(f"/projects/{project.pk}/aim", told).status_code == 302
    answer = user.post(f"/projects/{project.pk}/aim", told | {"by_when": "2026-01-02"})
    assert "That day is past" in said(answer)


@pytest.mark.parametrize("sign", ["\x00", "\x01", "\x1b", "\x7f"])
def test_signs_that_nobody_types_never_reach_the_page(user, project, sign):
    for at, name in (("aim", "aim"), ("forces", "what"), ("try", "what"), ("drivers/add", "words")):
        sent = {
            **PLAN,
            "kind": "HELPS" if at == "forces" else "TEST",
            "strength": "3",
            name: f"Fewer{sign}calls",
        }
        user.post(f"/projects/{project.pk}/{at}", sent)
    for page in ("", "/drivers"):
        assert sign not in said(user.get(f"/projects/{project.pk}{page}"))


@pytest.mark.parametrize(
    ("field", "value", "told"),
    [
        ("what", LONG, "characters"),
        ("what", "", "Say in one sentence"),
        ("tasks", LONG, "characters"),
        ("expected_0", "A third", "Each question needs"),
        ("scale", "YEAR", "Select a valid choice"),
        ("starts_on", "2026-99-01", "Choose a day"),
    ],
)
def test_a_test_is_not_planned_with_it(user, project, field, value, told):
    answer = user.post(f"/projects/{project.pk}/try", {**PLAN, field: value})

    assert answer.status_code == 422
    assert told in said(answer)
    assert not Change.objects.exists()


def test_a_test_cannot_end_before_it_starts(user, project):
    days = {"starts_on": "2026-03-02", "ends_on": "2026-03-01"}
    assert "cannot end before it starts" in said(user.post(f"/projects/{project.pk}/try", {**PLAN, **days}))


def test_what_would_be_too_many_is_said(user, project):
    for number in range(MOST_LINES):
        projects.driver(project, f"Line {number}")
    answer = user.post(f"/projects/{project.pk}/drivers/add", {"words": "One more"})
    assert "read by nobody" in said(answer)
    assert Driver.objects.count() == MOST_LINES
    assert user.get(f"/projects/{project.pk}/drivers.pdf").status_code == 200

    Force.objects.bulk_create(
        Force(project=project, kind="HELPS", what="Reception", strength=3) for _each in range(MOST_FORCES)
    )
    sent = {"kind": "HELPS", "what": "One more", "strength": "3"}
    assert "Take something out" in said(user.post(f"/projects/{project.pk}/forces", sent))

    change = projects.change(project)
    for number in range(1, MOST_TESTS + 1):
        projects.cycle(change, number=number, state="ACTED", expected="")
    answer = user.post(f"/changes/{change.pk}/try", PLAN)
    assert "Say where the change stands" in said(answer)

    for _each in range(MOST_CHANGES - 1):
        projects.change(project)
    answer = user.post(f"/projects/{project.pk}/try", PLAN)
    assert "Begin another project" in said(answer)
    assert user.get(f"/projects/{project.pk}").status_code == 200


@pytest.mark.parametrize("under", ["987654321", "-1", "x", "9" * 40])
def test_nothing_hangs_on_a_line_that_is_not_there(user, project, under):
    answer = user.post(f"/projects/{project.pk}/drivers/add", {"words": "A text", "under": under})
    assert answer.status_code == 422
    assert not Driver.objects.exists()


@pytest.mark.parametrize("number", ["9" * 40, "9223372036854775808"])
def test_an_endless_number_in_an_address_is_nowhere(user, number):
    for page in ("projects", "tests", "changes"):
        assert user.get(f"/{page}/{number}").status_code == 404
