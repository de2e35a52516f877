"""Passkeys, codes from an app, and where one is signed in; with the virtual authenticator of the browser."""

import re
import time

import pytest
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal.auth import hotp_value
from playwright.sync_api import expect

from learnonce.people.models import Session
from tests.factories import people
from tests.journeys.journey import DESKTOP, PHONE, WITHOUT_SCRIPT, Journey
from tests.people.security import PASSWORD, account

ADDRESS = "nia@fernbank.example"


@pytest.fixture
def nia():
    return account("Nia Park", ADDRESS)


class SigningIn(Journey):
    def given_the_device_can_keep_passkeys(self):
        """One that asks for a finger, and gets it."""
        self.devtools.send("WebAuthn.enable")
        options = {
            "protocol": "ctap2",
            "transport": "internal",
            "hasResidentKey": True,
            "hasUserVerification": True,
            "isUserVerified": True,
            "automaticPresenceSimulation": True,
        }
        answer = self.devtools.send("WebAuthn.addVirtualAuthenticator", {"options": options})
        self.device = answer["authenticatorId"]

    def given_the_passkey_is_elsewhere(self):
        """Returns it, to be put back."""
        device = {"authenticatorId": self.device}
        kept = self.devtools.send("WebAuthn.getCredentials", device)["credentials"][0]
        self.devtools.send("WebAuthn.clearCredentials", device)
        return kept

    def given_the_passkey_is_here(self, kept):
        self.devtools.send("WebAuthn.addCredential", {"authenticatorId": self.device, "credential": kept})

    def when_i_sign_in(self):
        self.when_i_open("account_login")
        self.when_i_write(ADDRESS, into="E-mail address")
        self.when_i_write(PASSWORD, into="Password")
        self.when_i_choose("Sign in", within=self.page.get_by_role("main"))

    def when_i_show_that_it_is_me(self):
        self.then_the_heading_is("Is it you?")
        self.when_i_write(PASSWORD, into="Your password")
        self.when_i_choose("Go on")

    def when_i_sign_out(self):
        self.when_i_open("account_logout")
        self.when_i_choose("Sign out", within=self.page.get_by_role("main"))

    def and_i_turn_codes_on(self):
        """Returns the secret the app would hold."""
        self.when_i_choose("Turn on codes")
        if self.page.get_by_role("heading", name="Is it you?").count():
            self.when_i_show_that_it_is_me()
        letters = self.page.locator(".lo-code-letters").inner_text()
        return letters.replace(" ", "")


def code(secret, steps=0):
    return f"{hotp_value(secret, int(time.time()) // 30 + steps):06}"


class TestAPasskey(SigningIn):
    @pytest.mark.ways(PHONE, DESKTOP)
    def test_is_made_and_opens_the_account_without_a_password(self, nia):
        self.given_the_device_can_keep_passkeys()
        self.when_i_sign_in()
        self.when_i_open("people:you")
        self.when_i_choose("How you sign in, and where you are signed in")
        self.then_the_page_is_accessible()
        self.when_i_choose("Add a passkey")
        self.then_the_page_is_accessible()
        self.when_i_choose("Go on")
        self.then_the_error_summary_leads_to("Your password")
        self.then_the_page_is_accessible(state="errors")
        self.when_i_show_that_it_is_me()
        self.then_the_heading_is("Add a passkey")
        self.then_the_page_is_accessible()
        self.when_i_write("My phone", into="Name of this passkey")
        self.when_i_tab_to("Make the passkey")
        self.and_press("Enter")
        self.then_i_am_on("mfa_view_recovery_codes")
        self.then_i_see("The passkey is added.")
        self.then_the_page_is_accessible(state="new")
        self.when_i_choose("I have kept them")
        self.then_i_see("My phone", "10 codes left")
        self.then_the_page_is_accessible(state="with-passkey")

        self.when_i_sign_out()
        self.when_i_open("account_login")
        self.then_the_page_is_accessible()
        self.when_i_choose("Sign in with a passkey")
        self.then_i_am_on("web:home")
        self.then_i_see("Nia Park")

    @pytest.mark.ways(PHONE, DESKTOP)
    def test_is_wanted_beside_the_password_and_can_be_renamed_and_removed(self, nia):
        self.given_the_device_can_keep_passkeys()
        self.when_i_sign_in()
        self.when_i_open("mfa_add_webauthn")
        self.when_i_show_that_it_is_me()
        self.when_i_choose("Make the passkey")
        self.then_i_am_on("mfa_view_recovery_codes")
        self.when_i_sign_out()

        self.when_i_sign_in()
        self.then_the_heading_is("One more step")
        self.then_the_page_is_accessible()
        kept = self.given_the_passkey_is_elsewhere()
        self.when_i_choose("Use a passkey")
        self.then_i_see("No passkey was used. Try again, or choose another way.")
        self.then_the_page_is_accessible(state="refused")
        self.given_the_passkey_is_here(kept)
        self.when_i_choose("Use a passkey")
        self.then_i_am_on("web:home")

        self.when_i_open("mfa_index")
        self.when_i_choose("Rename Chrome on Linux")
        self.when_i_choose("Use a passkey")  # whether it is her, another way than by password
        self.then_the_page_is_accessible()
        self.when_i_choose("Use a passkey")
        self.then_the_heading_is("Name a passkey")
        self.then_the_page_is_accessible()
        self.when_i_write("Desk", into="Name of this passkey")
        self.when_i_choose("Save")
        self.when_i_choose("Remove Desk")
        self.then_the_page_is_accessible()
        self.when_i_choose("Remove the passkey")
        self.then_i_see("The passkey is removed.")
        assert not Authenticator.objects.exists()

    @pytest.mark.ways(WITHOUT_SCRIPT)
    def test_is_said_to_need_javascript_and_the_rest_works(self, nia):
        self.when_i_sign_in()
        self.when_i_open("mfa_add_webauthn")
        self.when_i_show_that_it_is_me()
        self.then_i_see("Passkeys need JavaScript and a browser that knows them.")
        self.then_the_page_is_accessible()
        expect(self.page.get_by_role("button", name="Make the passkey")).to_have_count(0)


class TestCodesFromAnApp(SigningIn):
    @pytest.mark.ways(PHONE, DESKTOP, WITHOUT_SCRIPT)
    def test_are_turned_on_used_and_turned_off(self, nia):
        self.when_i_sign_in()
        self.when_i_open("mfa_index")
        secret = self.and_i_turn_codes_on()
        self.then_the_page_is_accessible()
        self.when_i_write("000000", into="Code")
        self.when_i_choose("Turn on")
        self.then_the_error_summary_leads_to("Code")
        self.then_the_page_is_accessible(state="errors")
        self.when_i_write(code(secret), into="Code")
        self.when_i_choose("Turn on")
        self.then_i_am_on("mfa_view_recovery_codes")
        self.then_the_page_is_accessible(state="once")
        if self.way.script:
            self.then_the_codes_can_be_saved()
        recovery = self.page.locator(".lo-codes li").first.inner_text()

        self.when_i_sign_out()
        self.when_i_sign_in()
        self.when_i_write("111111", into="Code")
        self.when_i_choose("Sign in", within=self.page.get_by_role("main"))
        self.then_the_error_summary_leads_to("Code")
        self.then_the_page_is_accessible(state="wrong-code")
        self.when_i_write(code(secret, steps=1), into="Code")
        self.when_i_choose("Sign in", within=self.page.get_by_role("main"))
        self.then_i_am_on("web:home")

        self.when_i_open("mfa_index")
        self.when_i_choose("Make new ones")
        self.when_i_choose("Use a code")
        self.then_the_page_is_accessible()
        self.when_i_write(recovery, into="Code")
        self.when_i_choose("Go on")
        self.then_the_heading_is("Make new recovery codes?")
        self.then_the_page_is_accessible()
        self.when_i_choose("Make new codes")
        self.then_the_heading_is("Your recovery codes")
        self.when_i_open("mfa_view_recovery_codes")
        self.then_i_see("cannot be shown again")
        self.then_the_page_is_accessible(state="afterwards")

        self.when_i_open("mfa_index")
        self.when_i_choose("Turn off codes")
        self.then_the_page_is_accessible()
        self.when_i_choose("Turn off")
        self.then_i_see("Codes from an app are off.")

    def then_the_codes_can_be_saved(self):
        with self.page.expect_download() as download:
            self.page.get_by_role("link", name="Save them as a file").click()
        text = download.value.path().read_text()
        assert download.value.suggested_filename == "learnonce-recovery-codes.txt"
        assert text.split() == self.page.locator(".lo-codes li").all_inner_texts()
        assert re.fullmatch(r"(\d{8}\n){10}", text)


class TestWhereOneIsSignedIn(SigningIn):
    @pytest.mark.ways(PHONE, DESKTOP, WITHOUT_SCRIPT)
    def test_is_listed_and_ended(self, nia):
        self.when_i_sign_in()
        self.given_nobody_is_signed_in()
        self.when_i_sign_in()
        self.when_i_open("mfa_index")
        self.then_i_see("(this one)")
        self.then_the_page_is_accessible(state="two-devices")
        self.when_i_choose("Sign out everywhere else")
        self.then_i_see("You are signed out everywhere else.")
        assert Session.objects.filter(person=nia).count() == 1


class TestSingleSignOn(SigningIn):
    @pytest.mark.ways(PHONE, DESKTOP, WITHOUT_SCRIPT)
    def test_opens_the_account_without_a_password(self, nia):
        self.other_hosts = (self.site.provider.issuer,)
        self.when_i_open("account_login")
        self.when_i_tab_to("Sign in with Work")
        self.and_press("Enter")
        assert self.page.url.startswith(self.site.provider.issuer)
        self.when_i_choose("Yes, it is me")
        self.then_i_am_on("web:home")
        self.then_i_see("Nia Park")

    @pytest.mark.ways(PHONE, DESKTOP)
    def test_says_why_somebody_is_not_let_in(self):
        self.other_hosts = (self.site.provider.issuer,)
        self.when_i_open("account_signup")
        self.then_the_page_is_accessible(state="with-work")
        self.when_i_choose("Sign in with Work")
        self.when_i_choose("Yes, it is me")
        self.then_the_heading_is("You are not signed in")
        self.then_i_see("No organisation here uses addresses like nia@fernbank.example.")
        self.then_the_page_is_accessible()
        self.when_i_open("account_sign_on_callback", provider="work", status=409)
        self.then_i_see("This try to sign in is over.")


class TestARoleThatAsksForMore(SigningIn):
    @pytest.mark.ways(PHONE, DESKTOP, WITHOUT_SCRIPT)
    def test_leads_to_setting_it_up_and_then_lets_in(self, nia):
        people.hold(nia, "national_lead")
        self.when_i_sign_in()
        self.then_the_heading_is("One more proof is needed")
        self.then_the_page_is_accessible()
        secret = self.and_i_turn_codes_on()
        self.when_i_write(code(secret), into="Code")
        self.when_i_choose("Turn on")
        self.when_i_choose("I have kept them")
        self.when_i_open("people:you")
        self.when_i_choose("Give up being National lead, All of this installation")
        self.then_the_heading_is("Give up this role?")
        self.then_the_page_is_accessible(state="own")
        self.when_i_choose("Give up the role")
        self.then_i_see("You are no longer national lead.")
