"""From an invitation to the first noticing of whoever was invited."""

import re

import pytest
from django.urls import reverse

from learnonce.people.models import Person
from learnonce.practice.models import Noticing
from tests.journeys.journey import DESKTOP, PHONE, WITHOUT_SCRIPT, Journey

ADDRESS = "nia@example.org"
TEXT = "The new starters' rota is on paper, and it is never where we look."


class TestFromInvitationToFirstNotice(Journey):
    @pytest.mark.ways(PHONE, DESKTOP, WITHOUT_SCRIPT)
    def test_one_page_and_one_is_in(self, reception, manager):
        self.given_i_am(manager)
        self.when_i_open("people:team", team_id=reception.pk)
        self.then_the_page_is_accessible()
        self.when_i_choose("Send the invitation")
        self.then_the_error_summary_leads_to("E-mail address")
        self.then_the_page_is_accessible(state="errors")
        self.when_i_write(ADDRESS, into="E-mail address")
        self.when_i_write("Nurse", into="Job")
        self.when_i_choose("Send the invitation")
        self.then_i_see(f"The invitation is on its way to {ADDRESS}.", "the link works until")
        self.then_the_page_is_accessible(state="invited")

        self.given_nobody_is_signed_in()
        self.when_i_open(self.link_in_the_letter())
        self.then_i_see("Bethan Rees has invited you to Practice team.")
        self.then_the_page_is_accessible()
        self.when_i_write("Nia Park", into="Your name")
        self.when_i_write("short", into="Choose a password")
        self.when_i_choose("Join")
        self.then_the_error_summary_leads_to("Choose a password")
        self.then_the_page_is_accessible(state="errors")
        self.when_i_open(self.link_in_the_letter())
        self.when_i_write("Nia Park", into="Your name")
        self.when_i_write("lantern orchard seven", into="Choose a password")
        self.when_i_choose("Join")
        self.then_i_am_on("web:home")
        self.then_i_see("Welcome. You are in Practice team of Fernbank.", "Nia Park")
        self.then_the_page_is_accessible(state="welcome")

        self.when_i_write(TEXT, into="What annoys you or your patients")
        self.when_i_choose("Tell the team")
        self.then_i_am_on("practice:noticing")
        self.then_i_see("Your team has it.", TEXT)
        self.then_the_effort_is_noted_as("Join by invitation, and notice something")
        self.then_the_page_is_accessible(state="first")
        assert Noticing.objects.get().raised_by == Person.objects.get(email=ADDRESS)

        self.given_nobody_is_signed_in()
        self.when_i_open(self.link_in_the_letter(), status=410)
        self.then_the_page_is_accessible(state="used")

    def link_in_the_letter(self):
        """The path in the newest letter to the invited address."""
        self.and_the_work_behind_is_done()
        found = self.site.letters(ADDRESS)
        start = reverse("people:join", kwargs={"key": "KEY"}).removesuffix("KEY")
        return re.search(rf"{re.escape(self.site.address)}({start}\S+)", found[-1])[1]
