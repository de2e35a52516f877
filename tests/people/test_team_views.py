"""The team's page: what its people, its manager and outsiders see and may do."""

from django.urls import reverse

from learnonce.people import queries
from tests.factories import people

HTMX = {"HX-Request": "true"}


class TestTeam:
    def test_shows_the_manager_who_is_in_it_and_the_form(self, browser, manager, amina, reception):
        page = browser(manager).get(reverse("people:team", args=[reception.pk])).content.decode()

        assert "Amina Okafor" in page
        assert "Receptionist" in page
        assert "Send the invitation" in page

    def test_shows_a_member_no_form_and_no_invitation(self, browser, manager, amina, reception):
        address = reverse("people:invite", args=[reception.pk])
        browser(manager).post(address, {"email": "nia@example.org"})

        page = browser(amina).get(reverse("people:team", args=[reception.pk])).content.decode()

        assert "Bethan Rees" in page
        assert "Send the invitation" not in page
        assert "nia@example.org" not in page

    def test_is_closed_to_outsiders_and_to_the_signed_out(self, browser, client, stranger, reception):
        address = reverse("people:team", args=[reception.pk])

        assert browser(stranger).get(address).status_code == 403
        assert client.get(address).url.startswith(reverse("account_login"))
        assert browser(stranger).get(reverse("people:team", args=[0])).status_code == 404

    def test_costs_the_same_for_a_large_team(
        self, browser, manager, reception, django_assert_max_num_queries
    ):
        for number in range(12):
            people.actor(f"Member {number}", team=reception)
        client = browser(manager)

        with django_assert_max_num_queries(10):
            client.get(reverse("people:team", args=[reception.pk]))


class TestTeams:
    def test_leads_to_the_only_one(self, browser, amina, reception):
        answer = browser(amina).get(reverse("people:teams"))

        assert answer.url == reverse("people:team", args=[reception.pk])

    def test_lists_several_and_says_when_there_is_none(self, browser, manager, fernbank, curator):
        people.team(fernbank, "Nurses")

        assert "Nurses" in browser(manager).get(reverse("people:teams")).content.decode()
        assert "in no team yet" in browser(curator).get(reverse("people:teams")).content.decode()


class TestInvite:
    def test_goes_back_to_the_team_plain_and_by_htmx(self, browser, manager, reception):
        client = browser(manager)
        address, page = (reverse(f"people:{name}", args=[reception.pk]) for name in ("invite", "team"))

        assert client.post(address, {"email": "a@example.org"}).url == page
        answer = client.post(address, {"email": "b@example.org"}, headers=HTMX)
        assert (answer.status_code, answer["HX-Redirect"]) == (204, page)
        shown = client.get(page).content.decode()
        assert "a@example.org" in shown
        assert "on its way to b@example.org" in shown

    def test_says_what_is_wrong(self, browser, manager, reception):
        answer = browser(manager).post(reverse("people:invite", args=[reception.pk]), {"email": "nobody"})

        assert answer.status_code == 422
        assert "in the right form" in answer.content.decode()

    def test_is_refused_to_a_member(self, browser, amina, reception, mailoutbox):
        answer = browser(amina).post(
            reverse("people:invite", args=[reception.pk]), {"email": "a@example.org"}
        )

        assert answer.status_code == 403
        assert mailoutbox == []


class TestEndMembership:
    def test_asks_first_and_then_does(self, browser, manager, amina, reception):
        client = browser(manager)
        address = reverse("people:end_membership", args=[reception.pk, amina.user_id])

        assert "Remove Amina Okafor" in client.get(address).content.decode()
        assert queries.actor(user_id=amina.user_id).team_ids == (reception.pk,)
        assert client.post(address).url == reverse("people:team", args=[reception.pk])
        assert queries.actor(user_id=amina.user_id).team_ids == ()
        assert client.post(address).status_code == 404

    def test_one_may_leave_oneself(self, browser, amina, reception):
        client = browser(amina)
        address = reverse("people:end_membership", args=[reception.pk, amina.user_id])

        assert "Leave Practice team of Fernbank?" in client.get(address).content.decode()
        assert client.post(address).url == reverse("people:you")

    def test_is_refused_to_another_member(self, browser, amina, manager, reception):
        address = reverse("people:end_membership", args=[reception.pk, manager.user_id])

        assert browser(amina).get(address).status_code == 403
        assert browser(amina).post(address).status_code == 403
