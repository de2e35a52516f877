import pytest
from allauth.account.models import EmailAddress

from tests.factories import people
from tests.journeys.journey import DESKTOP, PHONE, WITHOUT_SCRIPT, Journey

EVERY_WAY = pytest.mark.ways(PHONE, DESKTOP, WITHOUT_SCRIPT)


class TestTheFirstPage(Journey):
    @EVERY_WAY
    def test_asks_what_one_is_trying_to_solve(self):
        self.when_i_open("web:home")

        self.then_i_see("What are you trying to solve?")
        self.then_the_page_is_accessible()

    @pytest.mark.ways(PHONE, WITHOUT_SCRIPT)
    def test_opens_its_menu_on_a_phone(self, amina):
        self.given_i_am(amina)
        self.when_i_open("web:home")
        menu = self.page.get_by_role("navigation", name="Menu")
        assert menu.count() == 0

        self.when_i_choose("Menu")

        menu.wait_for()
        self.then_the_page_is_accessible(state="menu")

    @pytest.mark.ways(DESKTOP)
    def test_can_be_left_by_keyboard(self):
        self.when_i_open("web:home")

        self.when_i_tab_to("Skip to main content")
        self.when_i_tab_to("Sign in")
        self.and_press("Enter")

        self.then_the_heading_is("Sign in")


class TestSigningIn(Journey):
    @EVERY_WAY
    def test_by_e_mail_and_password(self):
        person = people.person("Amina Okafor", email="amina@example.org", password="correct horse battery")
        EmailAddress.objects.create(user=person, email=person.email, verified=True, primary=True)
        self.when_i_open("account_login")
        self.then_the_page_is_accessible()

        self.when_i_write("amina@example.org", into="E-mail address")
        self.when_i_write("correct horse battery", into="Password")
        self.when_i_choose("Sign in", within=self.page.get_by_role("main"))

        self.then_i_am_on("web:home")
        self.then_i_see("Amina Okafor")
        self.then_the_effort_is_noted_as("Sign in")

    @EVERY_WAY
    def test_with_nothing_filled_in_leads_to_the_fields(self):
        self.when_i_open("account_login")

        self.when_i_choose("Sign in", within=self.page.get_by_role("main"))

        self.then_the_error_summary_leads_to("E-mail address")
        self.then_the_page_is_accessible(state="errors")


class TestPagesForWhenSomethingIsWrong(Journey):
    @EVERY_WAY
    def test_an_address_that_leads_nowhere(self):
        self.when_i_open("/nowhere", status=404)

        self.then_the_heading_is("There is nothing here")
        self.then_the_page_is_accessible()

    @EVERY_WAY
    def test_a_form_that_has_lost_its_token(self):
        self.when_i_open("account_login")
        self.expected_statuses.add(403)
        self.context.clear_cookies()

        self.when_i_choose("Sign in", within=self.page.get_by_role("main"))

        self.then_the_heading_is("This page had waited too long")
        self.then_the_page_is_accessible(state="late")
