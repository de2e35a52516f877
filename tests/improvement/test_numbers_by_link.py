"""A colleague without an account enters one number."""

from datetime import date, timedelta

import pytest
from django.core.cache import cache
from django.utils import timezone

from learnonce.improvement import queries, services
from learnonce.improvement.models import EntryLink, Reading
from learnonce.improvement.services import Given
from tests.factories import measures

MONDAY = date(2026, 3, 23)


@pytest.fixture
def calls(reception):
    cache.clear()
    return measures.measure(reception)


@pytest.fixture
def key(calls, amina, noon):
    return services.make_entry_link(measure_id=calls.pk, actor=amina, at=noon).key


def enter(key, at, amount, *, on=MONDAY, name="Sam at the desk"):
    return services.enter_by_link(key=key, given=Given(on, amount), name=name, at=at)


def test_the_number_is_kept_with_who_says_they_entered_it(key, noon):
    enter(key, noon, 41)

    row = Reading.objects.get()
    assert (row.amount, row.source, row.entered_as, row.entered_by_id) == (
        41,
        "LINK",
        "Sam at the desk",
        None,
    )


def test_only_a_hash_of_the_key_is_stored(key):
    assert key not in str(EntryLink.objects.values().get())


def test_the_holder_sees_what_is_asked_by_whom_and_no_numbers(key, noon):
    asked = queries.asked_by_link(key=key, at=noon)

    assert (asked.title, asked.asked_by) == ("Repeat calls", "Amina Okafor")


def test_what_came_by_the_link_may_be_put_right_by_it(key, noon):
    enter(key, noon, 41)
    enter(key, noon, 14)

    assert Reading.objects.get(over_at__isnull=True).amount == 14


def test_what_the_team_entered_stays(key, calls, amina, noon):
    services.add_readings(measure_id=calls.pk, given=[Given(MONDAY, 30)], actor=amina, at=noon)

    with pytest.raises(services.NotReady, match="The team has entered a number"):
        enter(key, noon, 41)


def test_the_holder_cannot_find_the_teams_number_by_guessing(key, calls, amina, noon):
    services.add_readings(measure_id=calls.pk, given=[Given(MONDAY, 30)], actor=amina, at=noon)

    said = set()
    for guess in (29, 30, 31):
        with pytest.raises(services.NotReady) as refused:
            enter(key, noon, guess)
        said.add(str(refused.value))

    assert len(said) == 1


def test_the_page_of_a_new_link_has_a_code_and_the_day_it_ends(calls, amina, browser):
    made = browser(amina).post(f"/measures/{calls.pk}/link").content.decode()
    link = EntryLink.objects.get()
    page = browser(amina).get(f"/measures/{calls.pk}").content.decode()
    browser(amina).post(f"/measures/links/{link.pk}/end")
    ended = browser(amina).get(f"/measures/{calls.pk}").content.decode()

    assert "<svg" in made
    assert f"It works until {link.expires_at.day} {link.expires_at:%B %Y}." in made
    assert "works until" in page
    assert "It leads nowhere." in ended


def test_what_the_open_page_says_holds_none_of_the_teams_numbers(calls, amina, client):
    now = timezone.now()
    services.add_readings(measure_id=calls.pk, given=[Given(now.date(), 4711)], actor=amina, at=now)
    key = services.make_entry_link(measure_id=calls.pk, actor=amina, at=now).key

    text = client.get(f"/number/{key}").content.decode()
    sent = client.post(f"/number/{key}", {"on": "x", "amount": "y"}).content.decode()

    assert "How many calls?" in text
    assert "4711" not in text + sent
    assert "4,711" not in text + sent


@pytest.mark.parametrize("later", [timedelta(days=93), timedelta(0)])
def test_a_link_that_is_over_leads_nowhere(key, amina, noon, later):
    if not later:
        services.end_entry_link(link_id=EntryLink.objects.get().pk, actor=amina, at=noon)

    with pytest.raises(services.LinkOver):
        enter(key, noon + later, 41)
    assert queries.asked_by_link(key=key, at=noon + later) is None
    assert not Reading.objects.exists()


def test_many_numbers_have_to_wait(key, noon):
    for number in range(30):
        enter(key, noon, number)

    with pytest.raises(services.TooMany):
        enter(key, noon, 31)


def test_links_are_made_and_ended_by_the_team(calls, key, stranger, noon):
    with pytest.raises(calls.DoesNotExist):
        services.make_entry_link(measure_id=calls.pk, actor=stranger, at=noon)
    with pytest.raises(calls.DoesNotExist):
        services.end_entry_link(link_id=EntryLink.objects.get().pk, actor=stranger, at=noon)
