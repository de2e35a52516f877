"""Wrong passwords: guessing is bounded, and nobody can lock out somebody else with it."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test import Client
from django.utils import timezone

from learnonce.people import services
from learnonce.people.adapters import browsers
from learnonce.people.calc.limits import Limit, of_an_unknown_browser
from learnonce.people.models import Tally
from tests.people.security import PASSWORD, account, is_in, sign_in

WRONG = "not the password"


@pytest.fixture
def sam(db):
    return account()


@pytest.fixture
def known():
    """A browser in which Sam has signed in before, and is not signed in now."""
    client = Client()
    sign_in(client)
    client.post("/account/sign-out/")
    return client


def from_(source, **typed):
    """A try from a network address, in a browser that nobody knows."""
    return sign_in(Client(), REMOTE_ADDR=source, **typed)


def refused(answer):
    return "Too many wrong tries" in answer.content.decode()


def guess_from_many_sources(many, **typed):
    """How many wrong passwords were looked at before the account took no more."""
    return sum(
        not refused(from_(f"198.51.{number // 200}.{number % 200}", password=WRONG, **typed))
        for number in range(many)
    )


class TestAGuesser:
    def test_has_five_tries_from_one_place(self, sam):
        answers = [refused(from_("192.0.2.1", password=WRONG)) for _ in range(7)]

        assert answers == [False] * 5 + [True] * 2

    def test_has_twenty_tries_an_hour_at_one_account_from_everywhere_together(self, sam):
        assert guess_from_many_sources(26) == 20

    def test_learns_nothing_about_who_has_an_account(self, db):
        assert guess_from_many_sources(26, email="nobody@example.org") == 20

    def test_has_sixty_a_day(self, noon):
        limits = of_an_unknown_browser(address="sam@example.org", source="192.0.2.1")[1:3]
        hours = [noon + timedelta(hours=hour) for hour in range(24)]

        taken = [services.take_try(limits, at=at) for at in hours for _ in range(25)]

        assert sum(one is not None for one in taken) == 60

    test_has_sixty_a_day.pytestmark = pytest.mark.django_db

    def test_gets_no_more_tries_with_a_cookie_of_their_own_making(self, sam):
        client = Client()
        client.cookies[browsers.COOKIE] = "eyJicm93c2VyIjoieCJ9:1abc:forged"

        answers = [refused(sign_in(client, password=WRONG)) for _ in range(6)]

        assert answers[-1]

    def test_gets_no_more_tries_with_the_cookie_of_another_account(self, sam, known):
        account("Eve Fox", email="eve@example.org")
        eve = Client()
        sign_in(eve, email="eve@example.org")
        eve.post("/account/sign-out/")

        answers = [refused(sign_in(eve, password=WRONG)) for _ in range(6)]

        assert answers == [False] * 5 + [True]

    def test_at_a_known_browser_has_ten_tries(self, sam, known):
        answers = [refused(sign_in(known, password=WRONG)) for _ in range(11)]

        assert answers == [False] * 10 + [True]


class TestTheOwner:
    def test_gets_in_on_a_known_browser_whatever_others_do(self, sam, known):
        guess_from_many_sources(30)
        assert refused(from_("203.0.113.9", password=PASSWORD))

        sign_in(known)

        assert is_in(known)

    def test_gets_in_from_the_very_address_the_guesser_uses(self, sam, known):
        for _ in range(8):
            from_("127.0.0.1", password=WRONG)

        sign_in(known)

        assert is_in(known)

    def test_gets_in_by_a_new_password_on_any_browser(self, sam, mailoutbox):
        guess_from_many_sources(30)
        client = Client()
        client.post("/account/password/forgotten/", {"email": sam.email})
        link = mailoutbox[0].body.split("http://testserver")[1].split()[0]
        page = client.get(link)

        client.post(page.url, {"password1": "harbour-velvet-thirteen"})

        assert is_in(client)
        assert not refused(from_("203.0.113.9", password=WRONG))

    def test_does_not_use_up_tries_by_being_right(self, sam):
        for _ in range(12):
            client = Client()
            sign_in(client)
            assert is_in(client)

    def test_of_another_account_behind_the_same_address_is_not_touched(self, sam):
        account("Eve Fox", email="eve@example.org")
        for _ in range(20):
            from_("192.0.2.1", password=WRONG)

        assert not refused(from_("192.0.2.1", email="eve@example.org", password=PASSWORD))


class TestCounting:
    def test_counts_tries_in_the_database_where_every_process_sees_them(self, sam):
        from_("192.0.2.1", password=WRONG)

        assert sorted(Tally.objects.values_list("many", flat=True)) == [1, 1, 1, 1]

    def test_keeps_no_address(self, sam):
        from_("192.0.2.1", password=WRONG)

        with connection.cursor() as cursor:
            cursor.execute("SELECT string_agg(to_jsonb(t)::text, '') FROM people_tally t")
            (text,) = cursor.fetchone()
        assert "sam" not in text
        assert "192" not in text

    @pytest.mark.django_db
    def test_begins_anew_when_the_time_is_over(self, noon):
        limit = [Limit("here", ("a",), 2, 60)]
        for _ in range(3):
            services.take_try(limit, at=noon)
        assert services.take_try(limit, at=noon + timedelta(seconds=59)) is None

        assert services.take_try(limit, at=noon + timedelta(seconds=60)) is not None

    def test_takes_a_network_of_ipv6_for_one_source(self, sam):
        for number in range(5):
            from_(f"2001:db8::{number + 1}", password=WRONG)

        assert refused(from_("2001:db8::99", password=WRONG))
        assert not refused(from_("2001:db8:0:1::1", password=WRONG))

    def test_is_forgotten_when_it_no_longer_counts(self, sam):
        from_("192.0.2.1", password=WRONG)

        services.forget_old_tries(at=timezone.now() + timedelta(days=2))

        assert not Tally.objects.exists()
