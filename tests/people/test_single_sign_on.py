"""Signing in with a provider that really answers: who gets in, and what is refused."""

import pytest
from allauth.account.models import EmailAddress
from django.test import Client
from django.urls import reverse

from learnonce.base.actors import SYSTEM
from learnonce.people import queries, services
from learnonce.people.adapters import oidc
from learnonce.people.calc.single_sign_on import Provider
from learnonce.people.models import Person, SignOn
from tests.factories import people
from tests.people.oidc_provider import CLIENT_ID, CLIENT_SECRET, running_provider
from tests.people.security import account, is_in
from tests.people.test_second_factor import turn_on

EMAIL = "nia@fernbank.example"


@pytest.fixture(scope="module")
def running():
    with running_provider() as provider:
        yield provider


@pytest.fixture
def provider(running, settings, db):
    running.forget()
    oidc._described.clear()
    settings.SINGLE_SIGN_ON = [
        {
            "key": "work",
            "name": "NHS sign-in",
            "issuer": running.issuer,
            "client_id": CLIENT_ID,
            "client_secret": CLIENT_SECRET,
        }
    ]
    settings.BASE_URL = "http://testserver"
    return running


def begin(client, **query):
    return client.get(reverse("account_sign_on", args=["work"]), query).url


def sign_on(client, provider, **query):
    """All the way out and back."""
    return client.get(provider.agree(begin(client, **query)))


def refusal(answer):
    assert answer.status_code == 409
    return answer.content.decode()


class TestWhoGetsIn:
    def test_somebody_whose_proved_address_is_an_account_here(self, client, provider, post):
        nia = account("Nia Park", EMAIL)

        answer = sign_on(client, provider, next="/you")

        assert answer.url == "/you"
        assert is_in(client)
        assert SignOn.objects.get().person == nia
        assert "Single sign-on can open your account" in [letter.subject for letter in post()]

    def test_the_same_person_again_though_their_address_changed(self, client, provider):
        nia = account("Nia Park", EMAIL)
        sign_on(client, provider)
        provider.person |= {"email": "nia.park@elsewhere.example"}
        other = Client()

        sign_on(other, provider)

        assert is_in(other)
        assert list(Person.objects.all()) == [nia]

    def test_somebody_new_at_an_organisation_that_allows_their_domain(self, client, provider, reception):
        reception.organisation.email_domains = ["fernbank.example"]
        reception.organisation.save()

        sign_on(client, provider)

        nia = Person.objects.get()
        assert (nia.name, nia.email, nia.has_usable_password()) == ("Nia Park", EMAIL, False)
        assert EmailAddress.objects.get(user=nia).verified
        assert queries.actor(user_id=nia.pk).team_ids == (reception.pk,)
        assert is_in(client)

    def test_what_the_token_leaves_out_is_asked_for(self, client, provider):
        account("Nia Park", EMAIL)
        provider.in_userinfo = True

        sign_on(client, provider)

        assert is_in(client)

    def test_an_address_of_a_domain_that_is_trusted(self, client, provider, settings):
        account("Nia Park", EMAIL)
        del provider.person["email_verified"]
        assert "did not tell us" in refusal(sign_on(client, provider))

        settings.SINGLE_SIGN_ON[0]["trusted_domains"] = "other.example, Fernbank.example"
        sign_on(client, provider)

        assert is_in(client)


class TestWhoDoesNot:
    @pytest.mark.parametrize("said", [False, "false", None])
    def test_somebody_whose_address_is_not_proved(self, client, provider, said):
        account("Nia Park", EMAIL)
        provider.person["email_verified"] = said

        assert "did not tell us that this e-mail address is yours" in refusal(sign_on(client, provider))
        assert not is_in(client)
        assert not SignOn.objects.exists()

    def test_somebody_into_an_account_whose_address_nobody_has_proved_here(self, client, provider):
        people.person("Eve Fox", email=EMAIL, password="known-to-eve-alone")

        assert "nobody has confirmed" in refusal(sign_on(client, provider))
        assert not SignOn.objects.exists()

    def test_somebody_else_who_has_got_the_same_address_since(self, client, provider):
        account("Nia Park", EMAIL)
        sign_on(client, provider)
        provider.person["sub"] = "8"
        other = Client()

        assert "belongs to another account" in refusal(sign_on(other, provider))
        assert not is_in(other)

    def test_somebody_of_no_organisation_here(self, client, provider):
        assert "No organisation here uses addresses like" in refusal(sign_on(client, provider))
        assert not Person.objects.exists()

    def test_somebody_without_an_address(self, client, provider):
        del provider.person["email"]

        assert "did not tell us" in refusal(sign_on(client, provider))

    def test_somebody_whose_account_is_closed(self, client, provider):
        account("Nia Park", EMAIL, is_active=False)

        assert sign_on(client, provider).url == reverse("account_inactive")
        assert not is_in(client)


class TestATokenIsRefused:
    @pytest.fixture(autouse=True)
    def _nia_has_an_account(self, provider):
        account("Nia Park", EMAIL)

    @pytest.mark.parametrize(
        "lie",
        [
            {"nonce": "of another try"},
            {"nonce": None},
            {"aud": "somebody-else"},
            {"aud": [CLIENT_ID, "somebody-else"]},
            {"iss": "https://elsewhere.example"},
            {"exp": 1_000_000_000},
        ],
        ids=str,
    )
    def test_that_says_something_wrong(self, client, provider, lie):
        provider.lies = lie

        assert "did not answer as it should" in refusal(sign_on(client, provider))
        assert not is_in(client)

    def test_that_is_signed_by_somebody_else(self, client, provider):
        provider.forged = True

        assert "did not answer as it should" in refusal(sign_on(client, provider))
        assert not is_in(client)

    def test_from_a_provider_that_calls_itself_something_else(self, client, provider, settings):
        settings.SINGLE_SIGN_ON[0]["issuer"] = provider.issuer.replace("localhost", "127.0.0.1")

        answer = client.get(reverse("account_sign_on", args=["work"]))

        assert "did not answer as it should" in refusal(answer)


class TestAWayBack:
    @pytest.fixture(autouse=True)
    def _nia_has_an_account(self, provider):
        account("Nia Park", EMAIL)

    def test_is_good_once(self, client, provider):
        back = provider.agree(begin(client))
        client.get(back)
        client.post(reverse("account_logout"))

        assert "This try to sign in is over" in refusal(client.get(back))

    def test_is_good_in_the_browser_that_went_out_only(self, client, provider):
        back = provider.agree(begin(client))
        victim = Client()

        assert "This try to sign in is over" in refusal(victim.get(back))
        begin(victim)
        assert "This try to sign in is over" in refusal(victim.get(back))
        assert not is_in(victim)

    def test_with_a_refusal_says_so(self, client, provider):
        back = provider.agree(begin(client)).replace("code=", "error=access_denied&was=")

        assert "You stopped on the way" in refusal(client.get(back))

    def test_leads_to_no_foreign_host(self, client, provider):
        assert sign_on(client, provider, next="https://elsewhere.example/").url == "/"

    def test_of_somebody_without_the_verifier_is_refused_by_the_provider(self, client, provider):
        back = provider.agree(begin(client))
        session = client.session
        session["single_sign_on"] |= {"verifier": "stolen without it"}
        session.save()

        assert "did not answer as it should" in refusal(client.get(back))


class TestMoreThanAPassword:
    def test_is_asked_for_here_unless_the_provider_does(self, client, provider, settings):
        account("Nia Park", EMAIL)
        sign_on(client, provider)
        client.post(reverse("account_reauthenticate"), {"password": "lantern-orchard-seven"})
        turn_on(client)
        first, second = Client(), Client()

        assert sign_on(first, provider).url == reverse("mfa_authenticate")
        settings.SINGLE_SIGN_ON[0]["asks_for_more"] = True
        assert sign_on(second, provider).url == "/"

    def test_of_the_provider_counts_for_roles_that_need_it(self, client, provider, settings, alder):
        settings.SECOND_FACTOR_ROLES = ("curator",)
        people.hold(account("Nia Park", EMAIL), "curator", alder)
        other = Client()
        sign_on(other, provider)
        assert other.get("/you").url == reverse("account_second_factor")

        settings.SINGLE_SIGN_ON[0]["asks_for_more"] = True
        sign_on(client, provider)

        assert is_in(client)


def test_an_administrator_takes_a_link_off(client, provider, noon):
    account("Nia Park", EMAIL)
    sign_on(client, provider)
    provider.person["sub"] = "8"

    services.remove_second_factors(email=EMAIL, actor=SYSTEM, at=noon)

    other = Client()
    sign_on(other, provider)
    assert is_in(other)


def test_without_the_setting_there_is_no_such_page_and_no_button(client, db):
    assert client.get(reverse("account_sign_on", args=["work"])).status_code == 404
    assert client.get(reverse("account_sign_on_callback", args=["work"])).status_code == 404
    assert "/sign-in/with/" not in client.get(reverse("account_login")).content.decode()


def test_with_it_the_page_for_signing_in_offers_it(client, provider):
    page = client.get(reverse("account_login"), {"next": "/you"}).content.decode()

    assert "Sign in with NHS sign-in" in page
    assert "/account/sign-in/with/work/?next=/you" in page


@pytest.mark.parametrize("issuer", ["http://login.example", "ftp://login.example", "login.example"])
def test_nothing_is_sent_where_others_can_read_it(issuer):
    provider = Provider("work", "Work", issuer, "id", "secret")

    with pytest.raises(oidc.ProviderFailed, match="not an https address"):
        oidc.where_to_go(provider, callback="c", state="s", nonce="n", verifier="v")
