"""Codes from an app, recovery codes, and roles that ask for more than a password."""

import re
import time

import pytest
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal.auth import hotp_value
from django.core.cache import cache
from django.test import Client, TestCase
from django.urls import reverse

from learnonce.base.actors import SYSTEM
from learnonce.base.models import AuditEntry
from learnonce.people import services
from tests.factories import people
from tests.people.security import PASSWORD, account, is_in, sign_in


@pytest.fixture(autouse=True)
def _no_codes_used_yet(db):
    cache.clear()


@pytest.fixture
def sam(db):
    return account()


@pytest.fixture
def client(sam):
    client = Client()
    sign_in(client)
    return client


def code(secret, *, steps=0):
    """What an app shows; `steps` of 30 seconds from now."""
    return f"{hotp_value(secret, int(time.time()) // 30 + steps):06}"


def confirm(client, password=PASSWORD):
    return client.post(reverse("account_reauthenticate"), {"password": password})


def turn_on(client):
    """As one does it. Returns the secret and the page with the recovery codes."""
    confirm(client)
    page = client.get(reverse("mfa_activate_totp")).content.decode()
    secret = re.search(r'lo-code-letters">([A-Z2-7 ]+)<', page)[1].replace(" ", "")
    with TestCase.captureOnCommitCallbacks(execute=True):
        answer = client.post(reverse("mfa_activate_totp"), {"code": code(secret)})
    assert answer.url == reverse("mfa_view_recovery_codes")
    return secret, client.get(answer.url).content.decode()


def recovery_codes(page):
    return re.findall(r"<li>(\d{8})</li>", page)


class TestTurningCodesOn:
    def test_asks_first_whether_it_is_you(self, client):
        answer = client.get(reverse("mfa_activate_totp"))

        assert answer.url.startswith(reverse("account_reauthenticate"))
        assert "Is it you?" in client.get(answer.url).content.decode()
        assert "not your password" in confirm(client, "wrong").content.decode()

    def test_draws_the_picture_on_the_server(self, client):
        confirm(client)
        page = client.get(reverse("mfa_activate_totp"))

        assert 'src="data:image/svg+xml;base64,' in page.content.decode()
        assert page["Cache-Control"] == "max-age=0, no-cache, no-store, must-revalidate, private"

    def test_refuses_a_wrong_code(self, client):
        confirm(client)
        client.get(reverse("mfa_activate_totp"))
        answer = client.post(reverse("mfa_activate_totp"), {"code": "000000"})

        assert "That was not right" in answer.content.decode()
        assert not Authenticator.objects.exists()

    def test_shows_recovery_codes_once_and_tells_by_letter(self, client, post):
        _secret, page = turn_on(client)
        again = client.get(reverse("mfa_view_recovery_codes")).content.decode()

        assert len(recovery_codes(page)) == 10
        assert "learnonce-recovery-codes.txt" in page
        assert recovery_codes(again) == []
        assert "cannot be shown again" in again
        assert [letter.subject for letter in post()] == ["Codes from an app are on"]

    def test_ends_sessions_that_came_in_without(self, client):
        other = Client()
        sign_in(other)

        turn_on(client)

        assert (is_in(client), is_in(other)) == (True, False)


class TestSigningInWithACode:
    def test_the_password_alone_is_not_enough(self, client):
        turn_on(client)
        other = Client()

        assert sign_in(other).url == reverse("mfa_authenticate")
        assert not is_in(other)
        assert "One more step" in other.get(reverse("mfa_authenticate")).content.decode()

    def test_the_code_of_the_app_opens(self, client):
        secret, _page = turn_on(client)
        other = Client()
        sign_in(other)
        other.post(reverse("mfa_authenticate"), {"code": code(secret, steps=1)})

        assert is_in(other)

    def test_a_code_is_good_once(self, client):
        secret, _page = turn_on(client)
        first, second = Client(), Client()
        now = code(secret, steps=1)
        for browser in (first, second):
            sign_in(browser)
            browser.post(reverse("mfa_authenticate"), {"code": now})

        assert (is_in(first), is_in(second)) == (True, False)

    def test_a_recovery_code_opens_once(self, client):
        _secret, page = turn_on(client)
        first, second = Client(), Client()
        for browser in (first, second):
            sign_in(browser)
            browser.post(reverse("mfa_authenticate"), {"code": recovery_codes(page)[0]})

        assert (is_in(first), is_in(second)) == (True, False)
        assert "9 codes left" in client.get(reverse("mfa_index")).content.decode()

    def test_codes_cannot_be_guessed(self, client):
        secret, _page = turn_on(client)
        other = Client()
        sign_in(other)
        for number in range(5):
            other.post(reverse("mfa_authenticate"), {"code": f"00000{number}"})

        answer = other.post(reverse("mfa_authenticate"), {"code": code(secret, steps=1)})

        assert "Too many wrong tries" in answer.content.decode()
        assert not is_in(other)

    def test_whoever_guesses_codes_does_not_lock_out_the_owner(self, client):
        secret, _page = turn_on(client)
        client.post(reverse("account_logout"))
        for number in range(30):
            thief = Client()
            sign_in(thief, REMOTE_ADDR=f"198.51.100.{number}")
            thief.post(reverse("mfa_authenticate"), {"code": "000000"}, REMOTE_ADDR=f"198.51.100.{number}")

        sign_in(client)
        client.post(reverse("mfa_authenticate"), {"code": code(secret, steps=1)})

        assert is_in(client)

    def test_a_new_password_by_letter_does_not_do_without(self, sam, client, mailoutbox):
        turn_on(client)
        other = Client()
        other.post(reverse("account_reset_password"), {"email": sam.email})
        page = other.get(mailoutbox[0].body.split("http://testserver")[1].split()[0])

        answer = other.post(page.url, {"password1": "harbour-velvet-thirteen"})

        assert answer.url == reverse("mfa_authenticate")
        assert not is_in(other)

    def test_a_used_invitation_does_not_do_without(self, sam, client, manager, reception, noon):
        turn_on(client)
        _row, key = services.invite(email=sam.email, team_id=reception.pk, job="", actor=manager, at=noon)
        services.accept_invitation(key=key, person_id=sam.pk, at=noon)
        other = Client()

        answer = other.post(reverse("people:join", args=[key]), {"password": PASSWORD})

        assert answer.url == reverse("mfa_authenticate")
        assert not is_in(other)


class TestTurningCodesOff:
    def test_asks_whether_it_is_you_and_then_does(self, client, post):
        turn_on(client)
        session = client.session
        del session["account_authentication_methods"]
        session.save()
        address = reverse("mfa_deactivate_totp")
        assert client.post(address).url.startswith(reverse("account_reauthenticate"))
        assert Authenticator.objects.exists()

        confirm(client)
        client.post(address)

        assert not Authenticator.objects.exists()
        assert [letter.subject for letter in post()][-1] == "Codes from an app are off"

    def test_an_administrator_helps_who_has_lost_everything(self, sam, client, noon, post):
        turn_on(client)

        assert services.remove_second_factors(email="SAM@example.org ", actor=SYSTEM, at=noon) == 2

        other = Client()
        sign_in(other)
        assert is_in(other)
        assert AuditEntry.objects.filter(verb="person.second_factors_removed").exists()
        assert "Your passkeys and codes were removed" in [letter.subject for letter in post()]

    def test_nobody_else_does(self, sam, amina, noon):
        with pytest.raises(services.NotAllowed):
            services.remove_second_factors(email=sam.email, actor=amina, at=noon)
        with pytest.raises(services.NotPossible, match="Nobody here has the address"):
            services.remove_second_factors(email="who@example.org", actor=SYSTEM, at=noon)


class TestRolesThatAskForMore:
    @pytest.fixture(autouse=True)
    def _curators_must(self, settings):
        settings.SECOND_FACTOR_ROLES = ("curator",)

    @pytest.fixture
    def priya(self, alder):
        """A curator who is signed in by password."""
        priya = account("Priya Nair", email="priya@example.org")
        people.hold(priya, "curator", alder)
        client = Client()
        sign_in(client, email=priya.email)
        return client

    @pytest.mark.parametrize("address", ["/", "/you", "/organisations"])
    def test_lead_to_where_it_is_set_up(self, priya, address):
        answer = priya.get(address)

        assert answer.url == reverse("account_second_factor")
        page = priya.get(answer.url).content.decode()
        assert "as curator" in page
        assert reverse("mfa_add_webauthn") in page

    def test_let_nothing_be_done_before(self, priya):
        answer = priya.post(reverse("people:telling"), {"telling": "NEVER"}, headers={"HX-Request": "true"})

        assert answer["HX-Redirect"] == reverse("account_second_factor")

    def test_let_in_at_once_whoever_has_set_it_up(self, priya):
        turn_on(priya)

        assert priya.get("/you").status_code == 200
        assert priya.get(reverse("account_second_factor")).url == reverse("mfa_index")

    def test_do_not_touch_others(self, client):
        assert is_in(client)

    def test_cost_others_nothing(self, browser, amina, django_assert_num_queries):
        client = browser(amina)
        client.get("/organisations")
        with django_assert_num_queries(6):
            client.get("/organisations?text=zz")


def test_a_role_that_is_none_is_refused_at_the_start(settings):
    from django.apps import apps
    from django.core.exceptions import ImproperlyConfigured

    settings.SECOND_FACTOR_ROLES = ("wizard",)

    with pytest.raises(ImproperlyConfigured, match="names wizard, which is no role"):
        apps.get_app_config("people").ready()
