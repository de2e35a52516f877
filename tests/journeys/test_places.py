"""Teams, places and roles: who works where, in what kind of setting, and who may do what."""

import pytest
from playwright.sync_api import expect

from learnonce.people.models import Membership, Organisation, RoleAssignment
from tests.factories import people
from tests.journeys.journey import DESKTOP, PHONE, WITHOUT_SCRIPT, Journey

EVERY_WAY = pytest.mark.ways(PHONE, DESKTOP, WITHOUT_SCRIPT)


class TestAPlace(Journey):
    @EVERY_WAY
    def test_is_found_and_described_by_its_manager(self, fernbank, manager):
        self.given_i_am(manager)
        self.when_i_open("people:organisations")
        self.then_the_page_is_accessible()
        self.when_i_write("Fernb", into="Name or code of an organisation")
        self.when_i_choose("Find", within=self.page.get_by_role("main"))
        self.then_i_see("Fernbank")
        self.then_the_page_is_accessible(state="found")
        self.when_i_choose("Fernbank", within=self.page.get_by_role("main"))
        self.then_the_heading_is("Fernbank")
        self.then_the_page_is_accessible()

        self.when_i_choose("Describe the setting")
        self.then_the_page_is_accessible()
        self.when_i_select("town", from_="Where it is")
        self.when_i_choose("Save")
        self.then_i_am_on("people:organisation")
        self.then_the_page_is_accessible(state="described")
        assert Organisation.objects.get().context["rurality"] == "town"

        self.when_i_choose("Add a team")
        self.then_i_see("There is a problem")
        self.then_the_page_is_accessible(state="errors")

    @pytest.mark.ways(PHONE, DESKTOP)
    def test_above_it_says_how_many_approve(self, alder):
        self.given_i_am(people.actor("Lena Fox", role="locality_lead", over=alder))
        self.when_i_open("people:locality", locality_id=alder.parent_id)
        self.then_the_page_is_accessible(state="board")
        self.when_i_choose("Alder")
        self.then_the_heading_is("Alder")
        self.then_the_page_is_accessible(state="lead")
        self.when_i_pick("Two people")
        self.when_i_choose("Save")
        self.then_i_see("Two people besides its curator must approve it.")


class TestATeam(Journey):
    @pytest.mark.ways(PHONE, DESKTOP)
    def test_is_left_by_oneself(self, fernbank, reception, amina):
        Membership.objects.create(
            person_id=amina.user_id, team=people.team(fernbank, "Nurses"), started_at=people.LONG_AGO
        )
        self.given_i_am(amina)
        self.when_i_open("people:teams")
        self.then_i_see("Practice team, Fernbank", "Nurses, Fernbank")
        self.then_the_page_is_accessible()
        self.when_i_open("people:you")
        self.when_i_click(self.page.get_by_role("link", name="Leave Nurses"))
        self.then_the_heading_is("Leave Nurses of Fernbank?")
        self.then_the_page_is_accessible()

        self.when_i_choose("Leave the team")

        self.then_i_see("Practice team, Fernbank")
        self.then_i_do_not_see("Nurses, Fernbank")
        assert Membership.objects.filter(ended_at=None).count() == 1


class TestARole(Journey):
    @pytest.mark.ways(PHONE, DESKTOP)
    def test_is_given_and_ended_by_an_administrator(self, alder):
        sam = people.person("Sam Stone")
        self.given_i_am(people.actor("Ade Bello", role="administrator"))
        self.when_i_open("people:roles")
        self.then_the_page_is_accessible()
        self.when_i_choose("Give the role")
        self.then_i_see("There is a problem")
        self.then_the_page_is_accessible(state="errors")
        self.when_i_write(sam.email, into="E-mail address of the person")
        self.when_i_select("Curator", from_="Role")
        self.when_i_write("Alder", into="Place (optional)")
        self.when_i_choose("Give the role")
        self.then_i_see("Sam Stone, Curator")

        self.when_i_choose("End Curator of Sam Stone")
        self.then_the_heading_is("End this role?")
        self.then_the_page_is_accessible()
        self.when_i_choose("End the role")
        self.then_i_am_on("people:roles")
        expect(self.page.get_by_role("main")).not_to_contain_text("Sam Stone, Curator")
        assert RoleAssignment.objects.get(person=sam).ended_at
