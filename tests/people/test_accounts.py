"""Signing up, in and out, and choosing a new password, as a browser does it."""

import re

import pytest
from allauth.account.models import EmailAddress
from django.core.cache import cache
from django.urls import reverse

from learnonce.base.models import AuditEntry
from learnonce.people import queries
from learnonce.people.models import Membership, Person
from tests.factories import people

PASSWORD = "lantern-orchard-seven"
NEW_PASSWORD = "harbour-velvet-thirteen"


@pytest.fixture(autouse=True)
def _no_tries_yet(db):
    cache.clear()


@pytest.fixture
def sam():
    person = people.person("Sam Stone", email="sam@example.org", password=PASSWORD)
    EmailAddress.objects.create(user=person, email=person.email, verified=True, primary=True)
    return person


def link_in(letter):
    return re.search(r"http://testserver(\S+)", letter.body)[1]


def sign_in(client, email="sam@example.org", password=PASSWORD, **more):
    return client.post(reverse("account_login"), {"login": email, "password": password, **more})


def sign_up(client, email="new@fernbank.example", **more):
    data = {"name": "New Person", "email": email, "password1": PASSWORD, **more}
    return client.post(reverse("account_signup"), data)


class TestSignIn:
    def test_with_the_right_password_leads_to_where_one_was_going(self, client, sam):
        page = client.get(reverse("people:you"))
        assert page.url == "/account/sign-in/?next=/you"

        answer = sign_in(client, next="/you")

        assert answer.url == "/you"
        assert client.get("/you").status_code == 200

    def test_with_a_wrong_one_says_so_and_nothing_more(self, client, sam):
        wrong = sign_in(client, password="something else")
        unknown = sign_in(client, email="nobody@example.org")

        for answer in (wrong, unknown):
            page = answer.content.decode()
            assert "The e-mail address or the password is not right" in page
            assert re.search(r"<title>\s*Error: Sign in", page)

    def test_never_leads_to_a_foreign_host(self, client, sam):
        assert sign_in(client, next="https://elsewhere.example/").url == "/"

    def test_stops_after_five_wrong_tries_at_one_address_even_with_the_right_password(self, client, sam):
        for _ in range(5):
            sign_in(client, password="something else")

        answer = sign_in(client)

        assert "Too many wrong tries" in answer.content.decode()

    def test_a_closed_account_has_a_page_that_says_so(self, client, sam):
        Person.objects.update(is_active=False)

        answer = sign_in(client)

        assert answer.url == reverse("account_inactive")
        assert "closed" in client.get(answer.url).content.decode()

    def test_too_many_requests_get_a_page_of_ours(self, client, sam):
        for _ in range(20):
            sign_up(client, email="no")

        answer = sign_up(client, email="no")

        assert answer.status_code == 429
        assert "Too many tries" in answer.content.decode()


class TestSignOut:
    def test_asks_first_and_then_does(self, client, sam):
        client.force_login(sam)

        assert "Sign out?" in client.get(reverse("account_logout")).content.decode()
        assert client.get(reverse("people:you")).status_code == 200
        assert client.post(reverse("account_logout")).url == "/"
        assert client.get(reverse("people:you")).status_code == 302


class TestSignUp:
    @pytest.fixture(autouse=True)
    def _fernbank_allows_its_domain(self, fernbank, reception):
        fernbank.email_domains = ["fernbank.example"]
        fernbank.save()

    def test_is_refused_to_an_address_of_no_organisation(self, client):
        answer = sign_up(client, email="new@elsewhere.example")

        assert "No organisation here uses addresses like this one" in answer.content.decode()
        assert not Person.objects.exists()

    def test_joins_the_team_once_the_address_is_proved(self, client, reception, mailoutbox):
        answer = sign_up(client)
        person = Person.objects.get()
        assert answer.url == reverse("account_email_verification_sent")
        assert client.get(answer.url).status_code == 200
        assert (person.name, person.email) == ("New Person", "new@fernbank.example")
        assert not Membership.objects.exists()
        assert [letter.subject for letter in mailoutbox] == ["Is this your address?"]

        link = link_in(mailoutbox[0])
        assert "new@fernbank.example" in client.get(link).content.decode()
        assert not Membership.objects.exists()
        answer = client.post(link)

        assert answer.url == "/"
        assert queries.actor(user_id=person.pk).team_ids == (reception.pk,)
        assert client.get(reverse("people:you")).status_code == 200
        assert {"person.added", "team.joined"} <= set(AuditEntry.objects.values_list("verb", flat=True))

    def test_in_another_browser_the_proof_leads_to_signing_in(self, client, reception, mailoutbox):
        from django.test import Client

        sign_up(client)
        answer = Client().post(link_in(mailoutbox[0]))

        assert answer.url == reverse("account_login")
        assert Membership.objects.filter(team=reception).count() == 1

    def test_a_link_that_was_used_has_a_page_that_says_so(self, client, mailoutbox):
        sign_up(client)
        link = link_in(mailoutbox[0])
        client.post(link)

        assert "can no longer be used" in client.get(link).content.decode()

    def test_makes_the_first_team_where_there_is_none(self, client, fernbank, reception, mailoutbox):
        reception.delete()

        sign_up(client)
        client.post(link_in(mailoutbox[0]))

        assert Membership.objects.get().team.organisation == fernbank

    def test_does_not_tell_whether_there_is_an_account(self, client, mailoutbox):
        people.person("Old Hand", email="new@fernbank.example")

        answer = sign_up(client)

        assert answer.url == reverse("account_email_verification_sent")
        assert [letter.subject for letter in mailoutbox] == ["You have an account already"]
        assert Person.objects.count() == 1

    def test_refuses_a_weak_password_with_the_reason(self, client):
        assert "too short" in sign_up(client, password1="short").content.decode()
        assert not Person.objects.exists()


class TestForgottenPassword:
    def test_is_replaced_by_the_link_in_the_letter(self, client, sam, mailoutbox, post):
        answer = client.post(reverse("account_reset_password"), {"email": "SAM@example.org"})
        assert client.get(answer.url).status_code == 200
        assert [letter.subject for letter in mailoutbox] == ["Choose a new password"]

        page = client.get(link_in(mailoutbox[0]))
        answer = client.post(page.url, {"password1": NEW_PASSWORD})

        assert answer.status_code == 302
        assert client.get(reverse("people:you")).status_code == 200
        assert post()[-1].subject == "Your password was changed"
        client.logout()
        assert sign_in(client, password=NEW_PASSWORD).status_code == 302

    def test_a_link_works_once(self, client, sam, mailoutbox):
        client.post(reverse("account_reset_password"), {"email": sam.email})
        link = link_in(mailoutbox[0])
        page = client.get(link)
        client.post(page.url, {"password1": NEW_PASSWORD})

        assert "can no longer be used" in client.get(link).content.decode()

    def test_the_link_proves_the_address_too(self, client, db, mailoutbox):
        person = people.person("New Person", email="new@example.org")

        client.post(reverse("account_reset_password"), {"email": person.email})
        page = client.get(link_in(mailoutbox[0]))
        client.post(page.url, {"password1": NEW_PASSWORD})

        assert client.get(reverse("people:you")).status_code == 200
        assert EmailAddress.objects.get(user=person).verified

    def test_an_unknown_address_is_told_by_letter_only(self, client, db, mailoutbox):
        answer = client.post(reverse("account_reset_password"), {"email": "nobody@example.org"})

        assert answer.url == reverse("account_reset_password_done")
        assert [letter.subject for letter in mailoutbox] == ["There is no account with this address"]

    def test_does_not_bring_back_somebody_who_left(self, client, fernbank, reception, noon, mailoutbox):
        fernbank.email_domains = ["fernbank.example"]
        fernbank.save()
        person = people.person("Old Hand", email="old@fernbank.example")
        Membership.objects.create(person=person, team=reception, started_at=noon, ended_at=noon)

        client.post(reverse("account_reset_password"), {"email": person.email})
        page = client.get(link_in(mailoutbox[0]))
        client.post(page.url, {"password1": NEW_PASSWORD})

        assert queries.actor(user_id=person.pk).team_ids == ()


class TestChangePassword:
    def test_wants_the_old_one(self, client, sam):
        client.force_login(sam)
        address = reverse("account_change_password")

        wrong = client.post(address, {"oldpassword": "something else", "password1": NEW_PASSWORD})
        right = client.post(address, {"oldpassword": PASSWORD, "password1": NEW_PASSWORD})

        assert "not your password now" in wrong.content.decode()
        assert right.url == reverse("people:you")

    def test_somebody_without_one_chooses_the_first(self, client, db):
        person = people.person("Sam Stone", password=None)
        client.force_login(person)

        answer = client.get(reverse("account_change_password"))

        assert answer.url == reverse("account_set_password")
        assert client.get(answer.url).status_code == 200


@pytest.mark.parametrize(
    "path", ["email/", "reauthenticate/", "login/code/confirm/", "login/", "signup/", "password/set/"]
)
def test_pages_of_allauth_that_we_do_not_use_are_not_there(client, db, path):
    assert client.get(f"/account/{path}").status_code == 404
