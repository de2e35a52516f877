"""What ends, ends for all open sessions at their next request, and for jobs that wait."""

import pytest
from django.urls import reverse

from learnonce.base.actors import NOBODY
from learnonce.people import queries, services
from learnonce.people.models import Membership, Person, RoleAssignment
from tests.factories import people


def test_a_role_that_is_ended_is_gone_in_a_session_that_is_open(browser, administrator, noon):
    colleague = people.actor("Nia Park", role="administrator")
    client = browser(colleague)
    assert client.get(reverse("people:roles")).status_code == 200
    row = RoleAssignment.objects.get(person_id=colleague.user_id)

    services.end_role(assignment_id=row.pk, actor=administrator, at=noon)

    assert client.get(reverse("people:roles")).status_code == 403


def test_a_role_that_is_given_is_there_in_a_session_that_is_open(browser, administrator, amina, noon):
    client = browser(amina)
    assert client.get(reverse("people:roles")).status_code == 403

    services.give_role(person_id=amina.user_id, role="administrator", actor=administrator, at=noon)

    assert client.get(reverse("people:roles")).status_code == 200


def test_a_membership_that_is_ended_is_gone_in_every_open_session(browser, amina, manager, reception, noon):
    here, there = browser(amina), browser(amina)
    board = reverse("people:team", args=[reception.pk])
    assert (here.get(board).status_code, there.get(board).status_code) == (200, 200)

    services.end_membership(person_id=amina.user_id, team_id=reception.pk, actor=manager, at=noon)

    assert (here.get(board).status_code, there.get(board).status_code) == (403, 403)


def test_one_leaves_a_team_oneself(browser, amina, reception):
    client = browser(amina)
    address = reverse("people:end_membership", args=[reception.pk, amina.user_id])

    assert "Leave the team" in client.get(address).content.decode()
    assert client.post(address).url == reverse("people:you")

    assert not Membership.objects.filter(person_id=amina.user_id, ended_at__isnull=True).exists()


def test_one_gives_up_a_role_oneself(browser, curator):
    client = browser(curator)
    row = RoleAssignment.objects.get(person_id=curator.user_id)
    address = reverse("people:end_role", args=[row.pk])
    assert address in client.get(reverse("people:you")).content.decode()

    assert "Give up this role?" in client.get(address).content.decode()
    assert client.post(address).url == reverse("people:you")

    assert not queries.actor(user_id=curator.user_id).roles


def test_nobody_gives_up_the_role_of_somebody_else(browser, amina, curator):
    row = RoleAssignment.objects.get(person_id=curator.user_id)
    address = reverse("people:end_role", args=[row.pk])

    assert browser(amina).get(address).status_code == 403
    assert browser(amina).post(address).status_code == 403
    assert queries.actor(user_id=curator.user_id).roles


class TestSomebodyDeactivated:
    @pytest.fixture(autouse=True)
    def _manager_is_deactivated(self, manager):
        Person.objects.filter(pk=manager.user_id).update(is_active=False)

    def test_is_nobody_for_a_job_that_acts_for_them(self, manager):
        assert queries.actor(user_id=manager.user_id) == NOBODY

    def test_gets_no_news_that_waited(self, manager, noon, post):
        services.tell(person_ids=[manager.user_id], key="k", text="News", path="/", at=noon)

        assert services.send_waiting(person_id=manager.user_id, at=noon) == 0
        assert post() == []


def test_somebody_who_was_never_there_is_nobody(db):
    assert queries.actor(user_id=987_654_321) == NOBODY
