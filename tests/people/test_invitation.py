"""An invitation from the manager's page to the first page of the invited person, and every way it can end."""

import re
from datetime import timedelta
from threading import Barrier, Thread

import pytest
from allauth.account.models import EmailAddress
from django.db import connection
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from learnonce.base.models import AuditEntry
from learnonce.people import queries, services
from learnonce.people.models import Invitation, Letter, Membership, Person, RoleAssignment
from tests.factories import people

PASSWORD = "lantern-orchard-seven"
TYPED = {"name": "Nia Park", "password": PASSWORD}


@pytest.fixture
def link(browser, manager, reception, post):
    """The link in the letter to nia@example.org."""
    browser(manager).post(
        reverse("people:invite", args=[reception.pk]), {"email": "Nia@Example.org", "job": "Nurse"}
    )
    return re.search(r"http://127\.0\.0\.1:8000(/join/\S+)", post()[-1].body)[1]


class TestFromLetterToFirstPage:
    def test_one_page_makes_the_account_and_lands_signed_in(self, link, reception, post):
        client = Client()
        page = client.get(link).content.decode()
        assert "Bethan Rees has invited you to Practice team" in page
        assert "nia@example.org" in page

        answer = client.post(link, TYPED)

        assert answer.url == "/"
        person = Person.objects.get(email="nia@example.org")
        assert person.name == "Nia Park"
        assert EmailAddress.objects.get(user=person).verified
        assert [member.job for member in queries.members_of_team(reception.pk) if member.id == person.pk] == [
            "Nurse"
        ]
        assert "Nia Park" in client.get(reverse("people:you")).content.decode()
        assert len(post()) == 1  # no second letter to prove the address

    def test_the_password_opens_the_account_later(self, link):
        Client().post(link, TYPED)

        answer = Client().post(reverse("account_login"), {"login": "nia@example.org", "password": PASSWORD})

        assert answer.url == "/"

    def test_looking_at_the_link_uses_nothing_up(self, link):
        for _ in range(3):  # as mail scanners do
            assert Client().get(link).status_code == 200

        assert not Person.objects.filter(email="nia@example.org").exists()
        assert Invitation.objects.get().accepted_at is None

    @pytest.mark.parametrize(
        ("typed", "said"),
        [
            ({"name": "", "password": PASSWORD}, "Enter your name"),
            ({"name": "Nia", "password": "short"}, "too short"),
            ({"name": "Nia", "password": "nia@example.org"}, "too similar"),
            ({"name": "Nia", "password": ""}, "Enter a password"),
        ],
    )
    def test_says_what_is_missing_and_keeps_the_link(self, link, typed, said):
        answer = Client().post(link, typed)

        assert answer.status_code == 422
        assert said in answer.content.decode()
        assert Client().post(link, TYPED).url == "/"


class TestTwice:
    def test_a_second_click_in_the_same_browser_lands_in_the_same_place(self, link):
        client = Client()

        assert client.post(link, TYPED).url == "/"
        assert client.post(link, TYPED).url == "/"
        assert Person.objects.filter(email="nia@example.org").count() == 1

    def test_a_second_click_that_knew_of_no_session_yet_is_let_in_by_the_same_password(self, link):
        Client().post(link, TYPED)
        late = Client()

        assert late.post(link, TYPED).url == "/"
        assert late.get(reverse("people:you")).status_code == 200

    def test_another_password_is_not_let_in(self, link):
        Client().post(link, TYPED)
        other = Client()

        answer = other.post(link, {"name": "Mallory", "password": "harbour-velvet-thirteen"})

        assert answer.status_code == 410
        assert other.get(reverse("people:you")).status_code == 302
        assert Person.objects.get(email="nia@example.org").name == "Nia Park"


@pytest.mark.django_db(transaction=True)
def test_of_two_at_once_one_joins_and_the_other_is_told(reception, manager, noon):
    _, key = services.invite(email="nia@example.org", team_id=reception.pk, job="", actor=manager, at=noon)
    start, outcomes = Barrier(2), []

    def join(name):
        start.wait()
        try:
            services.join_by_invitation(key=key, name=name, password=PASSWORD, at=noon)
            outcomes.append("joined")
        except services.NotPossible:
            outcomes.append("refused")
        finally:
            connection.close()

    threads = [Thread(target=join, args=[name]) for name in ("Nia", "Nora")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert sorted(outcomes) == ["joined", "refused"]
    assert Person.objects.filter(email="nia@example.org").count() == 1
    assert Membership.objects.filter(person__email="nia@example.org").count() == 1


class TestClearPages:
    def test_for_a_link_that_never_was(self, db):
        answer = Client().get(reverse("people:join", args=["nothing"]))

        assert answer.status_code == 404
        assert "This link is not complete" in answer.content.decode()

    def test_for_one_that_was_withdrawn(self, link, browser, manager):
        number = Invitation.objects.get().pk
        browser(manager).post(reverse("people:withdraw_invitation", args=[number]))

        for answer in (Client().get(link), Client().post(link, TYPED)):
            assert answer.status_code == 410
            assert "was withdrawn" in answer.content.decode()
        assert not Person.objects.filter(email="nia@example.org").exists()

    def test_for_one_that_has_run_out(self, link):
        Invitation.objects.update(expires_at=timezone.now() - timedelta(minutes=1))

        for answer in (Client().get(link), Client().post(link, TYPED)):
            assert answer.status_code == 410
            assert "has run out" in answer.content.decode()

    def test_for_one_that_was_used(self, link):
        Client().post(link, TYPED)

        answer = Client().get(link)

        assert answer.status_code == 410
        assert "was used already" in answer.content.decode()

    def test_for_somebody_signed_in_with_another_address(self, link, browser, stranger):
        client = browser(stranger)

        answer = client.get(link)

        assert answer.status_code == 409
        assert "signed in with another address" in answer.content.decode()
        assert client.post(link, TYPED).status_code == 409
        assert client.post(reverse("account_logout"), {"next": link}).url == link

    def test_for_somebody_who_has_an_account(self, link, reception):
        person = people.person("Nia Park", email="nia@example.org")
        client = Client()
        page = client.get(link).content.decode()
        assert "Sign in to join Fernbank" in page
        assert f"{reverse('account_login')}?next={link}" in page

        client.force_login(person)
        assert "You stay in your other teams" in client.get(link).content.decode()
        assert client.post(link).url == "/"

        assert queries.actor(user_id=person.pk).team_ids == (reception.pk,)
        assert client.post(link).url == "/"


class TestInvite:
    def test_a_new_invitation_takes_the_place_of_the_old(self, link, browser, manager, reception):
        browser(manager).post(reverse("people:invite", args=[reception.pk]), {"email": "nia@example.org"})

        assert Client().get(link).status_code == 410
        page = queries.team_page(team_id=reception.pk, actor=manager, at=timezone.now())
        assert [invited.email for invited in page.invited] == ["nia@example.org"]

    def test_somebody_who_runs_the_place_can_let_another_run_it_too(self, manager, reception, noon):
        _, key = services.invite(
            email="nia@example.org", team_id=reception.pk, job="", as_manager=True, actor=manager, at=noon
        )

        person = services.join_by_invitation(key=key, name="Nia", password=PASSWORD, at=noon)

        assert queries.actor(user_id=person.pk).holds(
            "practice_manager", over=[f"o:{reception.organisation_id}"]
        )
        assert AuditEntry.objects.filter(verb="role.given", subject_id=person.pk).count() == 1

    def test_refuses_somebody_who_is_in_the_team(self, browser, manager, amina, reception):
        address = queries.account(amina.user_id).email

        answer = browser(manager).post(reverse("people:invite", args=[reception.pk]), {"email": address})

        assert answer.status_code == 422
        assert "in the team already" in answer.content.decode()

    def test_says_on_the_page_when_the_letter_could_not_be_sent(
        self, link, browser, manager, reception, noon
    ):
        letter = Letter.objects.get()
        services.letter_bounced(
            message_id=letter.message_id, permanent=True, status="5.1.1", at=timezone.now()
        )

        page = browser(manager).get(reverse("people:team", args=[reception.pk])).content.decode()

        assert "The letter did not arrive." in page

    def test_that_was_withdrawn_before_it_left_sends_nothing(self, manager, reception, noon, post):
        row, _key = services.invite(
            email="nia@example.org", team_id=reception.pk, job="", actor=manager, at=noon
        )
        services.withdraw_invitation(invitation_id=row.pk, actor=manager, at=noon)

        assert post(noon) == []

    def test_stores_no_key(self, link):
        key = link.rsplit("/", 1)[1]
        assert key not in str(Invitation.objects.values().get())
        assert key not in str(Letter.objects.values().get())


class TestWithdraw:
    def test_is_refused_to_an_outsider(self, link, browser, stranger):
        number = Invitation.objects.get().pk

        answer = browser(stranger).post(reverse("people:withdraw_invitation", args=[number]))

        assert answer.status_code == 403
        assert Client().get(link).status_code == 200

    def test_cannot_undo_what_was_accepted(self, link, browser, manager):
        Client().post(link, TYPED)
        client = browser(manager)

        answer = client.post(reverse("people:withdraw_invitation", args=[Invitation.objects.get().pk]))

        assert "has been accepted" in client.get(answer.url, follow=True).content.decode()
        assert Invitation.objects.get().withdrawn_at is None

    def test_of_nothing_is_not_found(self, browser, manager):
        assert browser(manager).post(reverse("people:withdraw_invitation", args=[1])).status_code == 404


class TestLeaving:
    def test_of_the_last_team_ends_the_roles_there_too(self, manager, reception, noon):
        services.end_membership(person_id=manager.user_id, team_id=reception.pk, actor=manager, at=noon)

        assert queries.actor(user_id=manager.user_id).roles == frozenset()
        assert RoleAssignment.objects.get(person_id=manager.user_id).ended_at == noon
        verbs = AuditEntry.objects.values_list("verb", flat=True)
        assert {"team.left", "role.ended"} <= set(verbs)

    def test_of_one_of_two_teams_leaves_the_role(self, manager, fernbank, reception, noon):
        second = people.team(fernbank, "Nurses")
        services.join_team(person_id=manager.user_id, team_id=second.pk, job="", actor=manager, at=noon)

        services.end_membership(person_id=manager.user_id, team_id=reception.pk, actor=manager, at=noon)

        assert queries.actor(user_id=manager.user_id).holds("practice_manager", over=[f"o:{fernbank.pk}"])
