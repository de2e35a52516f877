"""One's own page: news, how one is told, one's name and places."""

from datetime import timedelta

import pytest
from django.urls import reverse

from learnonce.people import queries, services
from learnonce.people.models import Person


@pytest.fixture
def news(amina, noon):
    services.tell(person_ids=[amina.user_id], key="k", text="You have a reply", path="/notice/1", at=noon)


def test_looking_changes_nothing_and_reading_is_said_by_button(browser, amina, news):
    client = browser(amina)

    page = client.get(reverse("people:you")).content.decode()
    assert "You have a reply" in page
    assert queries.unread_notices(actor=amina) == 1

    assert client.post(reverse("people:read")).url == reverse("people:you")
    assert queries.unread_notices(actor=amina) == 0
    assert "I have read them" not in client.get(reverse("people:you")).content.decode()


def test_what_came_while_one_read_stays_new(browser, amina, news, noon):
    later = noon + timedelta(minutes=5)
    services.tell(person_ids=[amina.user_id], key="k2", text="And another", path="/notice/2", at=later)

    browser(amina).post(reverse("people:read"), {"until": noon.isoformat()})

    assert [line.is_read for line in queries.notices(actor=amina)] == [False, True]


@pytest.mark.parametrize("until", ["", "nonsense", "2026-13-40T99:99", "2026-01-01T00:00:00"])
def test_nonsense_for_a_moment_marks_what_was_told(browser, amina, news, until):
    browser(amina).post(reverse("people:read"), {"until": until})

    assert queries.unread_notices(actor=amina) == 0


def test_shows_where_one_works_and_what_one_may_do(browser, manager, reception):
    page = browser(manager).get(reverse("people:you")).content.decode()

    assert "Practice team, Fernbank" in page
    assert "Practice manager: Fernbank" in page


def test_costs_the_same_with_much_news(browser, amina, noon, django_assert_max_num_queries):
    for number in range(30):
        services.tell(person_ids=[amina.user_id], key=f"k{number}", text="News", path="/", at=noon)
    client = browser(amina)

    with django_assert_max_num_queries(14):  # what rooms above show there among them
        client.get(reverse("people:you"))


@pytest.mark.parametrize("telling", ["AT_ONCE", "DAILY", "NEVER"])
def test_one_chooses_how_to_be_told(browser, amina, telling):
    client = browser(amina)

    answer = client.post(reverse("people:telling"), {"telling": telling}, headers={"HX-Request": "true"})

    assert answer["HX-Redirect"] == reverse("people:you")
    assert Person.objects.get(pk=amina.user_id).telling == telling


def test_a_choice_that_is_none_is_refused(browser, amina):
    assert browser(amina).post(reverse("people:telling"), {"telling": "PIGEON"}).status_code == 422


def test_one_changes_ones_name_but_not_to_nothing(browser, amina):
    client = browser(amina)

    assert client.post(reverse("people:rename"), {"name": " Amina O. "}).status_code == 302
    answer = client.post(reverse("people:rename"), {"name": " "})

    assert answer.status_code == 422
    assert "Enter your name" in answer.content.decode()
    assert queries.names([amina.user_id]) == {amina.user_id: "Amina O."}


@pytest.mark.parametrize("route", ["you", "teams", "roles"])
def test_the_signed_out_are_asked_to_sign_in(client, db, route):
    assert client.get(reverse(f"people:{route}")).url.startswith(reverse("account_login"))


@pytest.mark.parametrize("route", ["read", "telling", "rename"])
def test_what_changes_something_wants_a_post(browser, amina, route):
    assert browser(amina).get(reverse(f"people:{route}")).status_code == 405
