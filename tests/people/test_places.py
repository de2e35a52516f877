"""Pages of places, finding them, and how many must approve a lesson."""

import pytest
from django.urls import reverse

from learnonce.base.models import AuditEntry
from learnonce.people import queries, services
from learnonce.people.models import Organisation, Team
from tests.factories import people

HTMX = {"HX-Request": "true"}


class TestFindOrganisations:
    def test_by_any_words_of_the_name_or_by_code(self, alder):
        densham = people.practice("The Densham Surgery", locality=alder)
        people.practice("Queens Park Medical Centre", locality=alder)
        people.practice("Densham Dental", locality=alder, is_open=False)

        assert [found.id for found in queries.find_organisations("surgery dens")] == [densham.pk]
        assert [found.id for found in queries.find_organisations(densham.code.lower())] == [densham.pk]
        assert queries.find_organisations("  ") == []
        assert queries.find_organisations("100% _") == []

    def test_puts_a_code_before_a_name_and_a_beginning_before_a_middle(self, alder):
        middle = people.practice("Old Park", locality=alder)
        first = people.practice("Park House", locality=alder)
        code = people.practice("Zebra", locality=alder)
        Organisation.objects.filter(pk=code.pk).update(code="PARK")

        assert [found.id for found in queries.find_organisations("park")] == [code.pk, first.pk, middle.pk]

    def test_the_page_works_plain_and_by_htmx(self, client, fernbank):
        address = reverse("people:organisations")

        plain = client.get(address, {"text": "fern"}).content.decode()
        piece = client.get(address, {"text": "fern"}, headers=HTMX).content.decode()
        none = client.get(address, {"text": "<b>nothing</b>"}).content.decode()

        assert "<html" in plain
        assert "<html" not in piece
        assert "Fernbank" in plain
        assert "Fernbank" in piece
        assert "Nothing found for “&lt;b&gt;nothing" in none
        assert "Albion" in client.get(address).content.decode()


class TestOrganisation:
    def test_shows_everybody_what_is_public_and_no_team(self, client, fernbank, reception):
        Organisation.objects.update(context={"rurality": "town"}, email_domains=["fernbank.example"])

        page = client.get(reverse("people:organisation", args=[fernbank.pk])).content.decode()

        assert "Where it is: town" in page
        assert "Northshire" in page
        assert "Practice team" not in page
        assert "fernbank.example" not in page
        assert client.get(reverse("people:organisation", args=[0])).status_code == 404

    def test_the_manager_describes_the_setting(self, browser, manager, fernbank):
        client = browser(manager)
        address = reverse("people:describe", args=[fernbank.pk])
        assert client.get(address).status_code == 200

        answer = client.post(address, {"rurality": "rural", "list_size": ""})

        assert answer.url == reverse("people:organisation", args=[fernbank.pk])
        assert Organisation.objects.get(pk=fernbank.pk).context == {"rurality": "rural"}
        assert client.post(address, {"rurality": "the moon"}).status_code == 422

    def test_nobody_else_does(self, browser, amina, fernbank):
        address = reverse("people:describe", args=[fernbank.pk])

        assert browser(amina).get(address).status_code == 403
        assert browser(amina).post(address, {"rurality": "rural"}).status_code == 403

    def test_its_manager_adds_a_team(self, browser, manager, amina, fernbank):
        address = reverse("people:add_team", args=[fernbank.pk])

        made = browser(manager).post(address, {"name": "Nurses"})

        assert made.url == reverse("people:team", args=[Team.objects.latest("pk").pk])
        assert browser(manager).post(address, {"name": ""}).status_code == 422
        assert browser(amina).post(address, {"name": "Ours"}).status_code == 403


class TestAllowDomains:
    def test_an_administrator_says_who_may_sign_up(self, browser, administrator, fernbank):
        address = reverse("people:allow_domains", args=[fernbank.pk])

        browser(administrator).post(address, {"domains": "@Fernbank.Example\nfernbank.nhs.uk, "})

        assert Organisation.objects.get().email_domains == ["fernbank.example", "fernbank.nhs.uk"]
        assert queries.may_sign_up("new@fernbank.example")

    @pytest.mark.parametrize("typed", ["gmail.com", "fernbank", "a b@c"])
    def test_refuses_what_proves_nothing(self, browser, administrator, fernbank, typed):
        answer = browser(administrator).post(
            reverse("people:allow_domains", args=[fernbank.pk]), {"domains": typed}
        )

        assert answer.status_code == 422
        assert Organisation.objects.get().email_domains == []

    def test_is_refused_to_a_manager(self, browser, manager, fernbank):
        answer = browser(manager).post(
            reverse("people:allow_domains", args=[fernbank.pk]), {"domains": "fernbank.example"}
        )

        assert answer.status_code == 403


class TestApprovers:
    def test_come_from_the_nearest_place_that_says_so_and_are_one_otherwise(self, alder, administrator, noon):
        board, nation = alder.parent, alder.parent.parent
        assert queries.approvers_needed(alder.pk) == 1

        services.set_approvers(locality_id=nation.pk, approvers=2, actor=administrator, at=noon)
        assert queries.approvers_needed(alder.pk) == 2
        services.set_approvers(locality_id=board.pk, approvers=0, actor=administrator, at=noon)
        assert queries.approvers_needed(alder.pk) == 0
        services.set_approvers(locality_id=alder.pk, approvers=1, actor=administrator, at=noon)
        assert queries.approvers_needed(alder.pk) == 1
        services.set_approvers(locality_id=alder.pk, approvers=None, actor=administrator, at=noon)
        assert queries.approvers_needed(alder.pk) == 0

    def test_the_lead_sets_them_on_the_page(self, browser, lead, alder):
        client = browser(lead)
        page, address = (reverse(f"people:{name}", args=[alder.pk]) for name in ("locality", "set_approvers"))
        assert "One person besides its curator" in " ".join(client.get(page).content.decode().split())

        assert client.post(address, {"approvers": "2"}).url == page

        assert "Two people besides its curator" in " ".join(client.get(page).content.decode().split())
        assert AuditEntry.objects.get().facts == {"approvers": 2}
        assert client.post(address, {"approvers": "7"}).status_code == 422
        assert client.post(address, {}).status_code == 422
        assert "As the place above says" in client.get(page).content.decode()
        assert client.post(address, {"approvers": "above"}).status_code == 302
        assert queries.approvers_needed(alder.pk) == 1

    def test_are_not_set_by_a_curator_or_by_the_lead_of_another_place(self, curator, alder, noon):
        elsewhere = people.actor("Olu Hart", role="locality_lead", over=people.locality("Birch"))

        for actor in (curator, elsewhere):
            with pytest.raises(services.NotAllowed):
                services.set_approvers(locality_id=alder.pk, approvers=0, actor=actor, at=noon)

    def test_more_than_two_are_refused(self, alder, lead, noon):
        with pytest.raises(services.NotPossible):
            services.set_approvers(locality_id=alder.pk, approvers=3, actor=lead, at=noon)


class TestLocality:
    def test_shows_what_is_above_below_and_in_it(self, client, alder, fernbank):
        board = alder.parent
        page = client.get(reverse("people:locality", args=[board.pk])).content.decode()

        assert "Albion" in page
        assert "Alder" in page
        assert "1 organisation" in page
        assert "Save" not in page
        assert client.get(reverse("people:locality", args=[0])).status_code == 404

    def test_costs_the_same_for_a_large_place(self, client, alder, django_assert_max_num_queries):
        for number in range(10):
            people.practice(f"Practice {number}", locality=alder)
            people.locality(f"Part {number}", parent=alder)

        with django_assert_max_num_queries(10):
            client.get(reverse("people:locality", args=[alder.pk]))
