"""Where one is signed in: listed by day and device, ended at once."""

from datetime import timedelta

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from learnonce.base.models import AuditEntry
from learnonce.people import queries, services
from learnonce.people.calc.devices import in_words
from learnonce.people.models import Person, Session
from tests.people.security import PASSWORD, account, is_in, sign_in

PHONE = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1 Version/18.1 Safari/604.1"
DESK = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36 Edg/140.0"


@pytest.fixture
def sam(db):
    return account()


@pytest.fixture
def desk(sam):
    client = Client(HTTP_USER_AGENT=DESK)
    sign_in(client)
    return client


@pytest.fixture
def phone(sam):
    client = Client(HTTP_USER_AGENT=PHONE)
    sign_in(client)
    return client


def ways(client):
    return client.get(reverse("mfa_index")).content.decode()


def handle(client):
    return queries.sessions.handle_of(client.session.session_key)


class TestTheList:
    def test_says_device_and_day_and_which_is_this(self, desk, phone):
        page = ways(desk)

        assert page.index("Edge on Windows") < page.index("(this one)") < page.index("Safari on an iPhone")
        assert f"Since {timezone.localdate().day} " in page

    def test_gives_away_no_key(self, desk, phone):
        page = ways(desk)

        assert not [row for row in Session.objects.all() if row.session_key in page]

    def test_leaves_out_what_has_run_out(self, sam, desk, phone):
        Session.objects.filter(device="Safari on an iPhone").update(expire_date=timezone.now())

        assert "iPhone" not in ways(desk)

    def test_shows_nothing_of_others(self, desk):
        other = Client(HTTP_USER_AGENT=PHONE)
        account("Eve Fox", email="eve@example.org")
        sign_in(other, email="eve@example.org")

        assert "iPhone" not in ways(desk)


class TestEnding:
    def test_one_puts_it_out_at_its_next_request(self, desk, phone):
        assert is_in(phone)

        desk.post(reverse("account_end_session"), {"session": handle(phone)})

        assert not is_in(phone)
        assert is_in(desk)
        assert AuditEntry.objects.filter(verb="session.ended").count() == 1

    def test_all_others_leaves_this_one(self, desk, phone):
        desk.post(reverse("account_end_other_sessions"))

        assert (is_in(desk), is_in(phone)) == (True, False)

    def test_the_session_of_somebody_else_does_nothing(self, desk, stranger, browser):
        browser(stranger).post(reverse("account_end_session"), {"session": handle(desk)})

        assert is_in(desk)

    def test_a_new_password_ends_all_others(self, desk, phone):
        data = {"oldpassword": PASSWORD, "password1": "harbour-velvet-thirteen"}
        desk.post(reverse("account_change_password"), data)

        assert (is_in(desk), is_in(phone)) == (True, False)
        assert Session.objects.count() == 1

    def test_a_deactivated_account_is_out_at_the_next_request_everywhere(self, sam, desk, phone):
        assert is_in(desk)

        Person.objects.filter(pk=sam.pk).update(is_active=False)

        assert (is_in(desk), is_in(phone)) == (False, False)

    def test_signing_out_deletes_the_row(self, desk):
        desk.post(reverse("account_logout"))

        assert not Session.objects.filter(person__isnull=False).exists()

    def test_old_rows_are_deleted_at_night(self, desk, phone):
        Session.objects.filter(device="Edge on Windows").update(expire_date=timezone.now())

        assert services.forget_old_sessions(at=timezone.now() + timedelta(seconds=1)) == 1


class TestWhatIsKept:
    def test_holds_whole_days_only(self, desk):
        row = Session.objects.get()

        assert row.since == row.seen == timezone.localdate()
        assert timezone.localtime(row.expire_date).time().isoformat() == "00:00:00"

    def test_notes_a_new_day_by_reading_and_not_by_sending(self, sam, desk):
        yesterday = timezone.localdate() - timedelta(days=1)
        session = desk.session
        session["seen"] = yesterday.isoformat()
        session.save()

        desk.post(reverse("people:telling"), {"telling": "NEVER"})
        # The message for the next page is kept in the session, and with it the day it had.
        assert Session.objects.get().seen == yesterday
        desk.get(reverse("people:you"))

        assert Session.objects.get().seen == timezone.localdate()

    def test_costs_no_query_more_on_a_page(self, desk, django_assert_num_queries):
        desk.get("/organisations")
        with django_assert_num_queries(6):  # session, person, roles, memberships, the search, unread news
            desk.get("/organisations?text=zz")


class TestANewDevice:
    def test_is_told_by_letter(self, sam, desk, phone, post):
        letters = post()

        assert [letter.subject for letter in letters] == ["You signed in on a new device"]
        assert "Safari on an iPhone" in letters[0].body

    def test_is_new_once(self, sam, desk, phone, post):
        phone.post(reverse("account_logout"))
        sign_in(phone)
        assert len(post()) == 1

    def test_is_told_even_to_those_who_want_no_news(self, sam, desk, phone, post):
        Person.objects.update(telling="NEVER")
        assert len(post()) == 1


@pytest.mark.parametrize(
    ("agent", "words"),
    [
        (PHONE, "Safari on an iPhone"),
        (DESK, "Edge on Windows"),
        ("Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0", "Firefox on Linux"),
        (
            "Mozilla/5.0 (Linux; Android 15; Pixel 9) Chrome/140.0 Mobile Safari/537.36",
            "Chrome on an Android device",
        ),
        ("", "A browser"),
    ],
)
def test_a_device_is_said_in_plain_words(agent, words):
    assert in_words(agent) == words
