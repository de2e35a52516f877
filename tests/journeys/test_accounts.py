"""Signing up, a forgotten password, and leaving: every page on the way to one's account and out of it."""

import re
from email import message_from_bytes, policy

import pytest
from allauth.account.models import EmailAddress

from learnonce.people import queries
from learnonce.people.models import Person
from tests.factories import people
from tests.journeys.journey import DESKTOP, PHONE, WITHOUT_SCRIPT, Journey

EVERY_WAY = pytest.mark.ways(PHONE, DESKTOP, WITHOUT_SCRIPT)
PASSWORD = "lantern orchard seven"
NEW_PASSWORD = "harbour velvet thirteen"
ADDRESS = "nia@fernbank.example"


@pytest.fixture
def nia():
    """She has an account, and has shown that her address is hers."""
    person = people.person("Nia Park", email=ADDRESS, password=PASSWORD)
    EmailAddress.objects.create(user=person, email=ADDRESS, verified=True, primary=True)
    return person


class TestAnAccount(Journey):
    @EVERY_WAY
    def test_is_opened_with_a_work_address(self, fernbank, reception):
        fernbank.email_domains = ["fernbank.example"]
        fernbank.save()
        self.when_i_open("account_signup")
        self.then_the_page_is_accessible()
        self.when_i_write("Nia Park", into="Your name")
        self.when_i_write("nia@elsewhere.example", into="Work e-mail address")
        self.when_i_write(PASSWORD, into="Choose a password")
        self.when_i_choose("Sign up", within=self.page.get_by_role("main"))
        self.then_the_error_summary_leads_to("Work e-mail address")
        self.then_the_page_is_accessible(state="errors")
        self.when_i_write(ADDRESS, into="Work e-mail address")
        self.when_i_write(PASSWORD, into="Choose a password")
        self.when_i_choose("Sign up", within=self.page.get_by_role("main"))
        self.then_the_heading_is("Look in your e-mail")
        self.then_the_page_is_accessible()

        self.when_i_choose("Read the letters that were sent")
        self.then_i_see("Is this your address?")
        self.then_the_page_is_accessible(state="letters")
        link = self.link_in_the_newest_letter()
        self.when_i_open(link)
        self.then_the_heading_is("Is this your address?")
        self.then_the_page_is_accessible()
        self.when_i_choose("Yes, this is my address")
        self.then_i_am_on("web:home")
        self.then_i_see("Nia Park")

        self.when_i_open("account_logout")
        self.then_the_page_is_accessible()
        self.when_i_choose("Sign out", within=self.page.get_by_role("main"))
        self.then_i_see("Sign in")
        self.when_i_open(link)
        self.then_the_heading_is("This link can no longer be used")
        self.then_the_page_is_accessible(state="used")

    @EVERY_WAY
    def test_gets_a_new_password_by_letter(self, nia):
        self.when_i_open("account_reset_password")
        self.then_the_page_is_accessible()
        self.when_i_write(ADDRESS, into="E-mail address")
        self.when_i_choose("Send the link")
        self.then_the_heading_is("Look in your e-mail")
        self.then_the_page_is_accessible()

        link = self.link_in_the_newest_letter()
        self.when_i_open(link)
        self.then_the_heading_is("Choose a new password")
        self.then_the_page_is_accessible()
        self.when_i_write(NEW_PASSWORD, into="New password")
        self.when_i_choose("Save and sign in")
        self.then_i_see("Nia Park")

        self.given_nobody_is_signed_in()
        self.when_i_open(link)
        self.then_the_heading_is("This link can no longer be used")
        self.then_the_page_is_accessible(state="used")
        self.when_i_open("account_reset_password_from_key_done")  # for those who may not sign in at once
        self.then_the_page_is_accessible()

    @pytest.mark.ways(PHONE, DESKTOP)
    def test_gets_another_password_from_its_own_page(self, nia):
        self.given_i_am(queries.actor(user_id=nia.pk))
        self.when_i_open("people:you")
        self.when_i_choose("Change your password")
        self.then_the_page_is_accessible()
        self.when_i_write("not this one", into="Your password now")
        self.when_i_write(NEW_PASSWORD, into="New password")
        self.when_i_choose("Save")
        self.then_the_error_summary_leads_to("Your password now")
        self.then_the_page_is_accessible(state="errors")
        self.when_i_write(PASSWORD, into="Your password now")
        self.when_i_write(NEW_PASSWORD, into="New password")
        self.when_i_choose("Save")
        assert Person.objects.get().check_password(NEW_PASSWORD)

    @pytest.mark.ways(PHONE, DESKTOP)
    def test_without_a_password_gets_its_first(self, amina):
        self.given_i_am(amina)
        self.when_i_open("account_set_password")
        self.then_the_heading_is("Choose a password")
        self.then_the_page_is_accessible()
        self.when_i_write(NEW_PASSWORD, into="New password")
        self.when_i_choose("Save")
        assert Person.objects.get(pk=amina.user_id).check_password(NEW_PASSWORD)

    @pytest.mark.ways(PHONE, DESKTOP)
    def test_that_is_closed_says_so(self, nia):
        nia.is_active = False
        nia.save()
        self.when_i_open("account_login")
        self.when_i_write(ADDRESS, into="E-mail address")
        self.when_i_write(PASSWORD, into="Password")
        self.when_i_choose("Sign in", within=self.page.get_by_role("main"))
        self.then_the_heading_is("This account is closed")
        self.then_the_page_is_accessible()

    def link_in_the_newest_letter(self):
        """The address in it, as of this site."""
        newest = max(self.site.outbox.iterdir(), key=lambda file: file.stat().st_mtime_ns)
        letter = message_from_bytes(newest.read_bytes(), policy=policy.default)
        return re.search(rf"{re.escape(self.site.address)}(\S+)", letter.get_content())[1]
