"""Roles given and ended, by administrators only."""

import pytest
from django.urls import reverse

from learnonce.people import queries, services
from learnonce.people.models import RoleAssignment
from tests.factories import people


def give(client, **typed):
    return client.post(reverse("people:roles"), typed)


@pytest.fixture
def nia(db):
    return people.person("Nia Park", email="nia@example.org")


def test_a_role_over_a_locality_an_organisation_or_everything(browser, administrator, nia, alder, fernbank):
    client = browser(administrator)

    assert give(client, email="nia@example.org", role="curator", where=alder.code).status_code == 302
    assert give(client, email="nia@example.org", role="leader", where="fernbank").status_code == 302
    assert give(client, email="nia@example.org", role="national_lead", where="").status_code == 302

    assert queries.actor(user_id=nia.pk).roles == {
        ("curator", f"l:{alder.pk}"),
        ("leader", f"o:{fernbank.pk}"),
        ("national_lead", "all"),
    }
    assert "Nia Park" in client.get(reverse("people:roles"), {"text": "alder"}).content.decode()


@pytest.fixture
def twins(alder):
    """Two practices of one name."""
    return [people.practice("Twin", locality=alder) for _ in range(2)]


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ({"email": "who@example.org", "role": "curator", "where": "Alder"}, "Nobody here has this address"),
        ({"email": "nia@example.org", "role": "curator", "where": "Atlantis"}, "There is no place with"),
        ({"email": "nia@example.org", "role": "curator", "where": ""}, "Name the locality"),
        ({"email": "nia@example.org", "role": "leader", "where": "Alder"}, "Name the organisation"),
        ({"email": "nia@example.org", "role": "administrator", "where": "Alder"}, "Leave the place empty"),
        ({"email": "nia@example.org", "role": "", "where": ""}, "Choose a role"),
        ({"email": "nia@example.org", "role": "leader", "where": "Twin"}, "Use a code instead"),
    ],
)
@pytest.mark.usefixtures("twins")
def test_says_what_is_wrong(browser, administrator, nia, typed, said):
    answer = give(browser(administrator), **typed)

    assert answer.status_code == 422
    assert said in answer.content.decode()
    assert not RoleAssignment.objects.filter(person=nia).exists()


def test_ending_asks_first_and_then_does(browser, administrator, curator):
    client = browser(administrator)
    number = RoleAssignment.objects.get(person_id=curator.user_id).pk
    address = reverse("people:end_role", args=[number])

    assert "Priya Nair, Curator: Alder" in client.get(address).content.decode()
    assert queries.actor(user_id=curator.user_id).holds_anywhere("curator")
    assert client.post(address).url == reverse("people:roles")
    assert not queries.actor(user_id=curator.user_id).holds_anywhere("curator")
    assert client.post(address).status_code == 404


def test_the_last_administrator_stays(browser, administrator, noon):
    number = RoleAssignment.objects.get(person_id=administrator.user_id).pk

    with pytest.raises(services.NotPossible, match="last administrator"):
        services.end_role(assignment_id=number, actor=administrator, at=noon)

    client = browser(administrator)
    answer = client.post(reverse("people:end_role", args=[number]))
    assert "last administrator" in client.get(answer.url).content.decode()
    people.actor("Second", role="administrator")
    services.end_role(assignment_id=number, actor=administrator, at=noon)
    assert queries.actor(user_id=administrator.user_id).roles == frozenset()


@pytest.mark.parametrize("who", ["amina", "manager", "curator", "lead"])
def test_is_closed_to_everybody_else(browser, administrator, request, who):
    actor = request.getfixturevalue(who)
    number = RoleAssignment.objects.get(person_id=administrator.user_id).pk
    client = browser(actor)

    assert client.get(reverse("people:roles")).status_code == 403
    assert give(client, email="a@example.org", role="curator", where="Alder").status_code == 403
    assert client.get(reverse("people:end_role", args=[number])).status_code == 403
    assert client.post(reverse("people:end_role", args=[number])).status_code == 403


def test_the_list_costs_the_same_however_long(browser, administrator, alder, django_assert_max_num_queries):
    for number in range(10):
        people.actor(f"Curator {number}", role="curator", over=alder)
    client = browser(administrator)

    with django_assert_max_num_queries(8):
        client.get(reverse("people:roles"))
