from learnonce.people import queries
from learnonce.people.models import Membership, RoleAssignment
from tests.factories import people


def test_a_member_sees_by_person_team_organisation_and_every_place_above(reception, noon):
    amina = people.actor("Amina Okafor", team=reception)
    place = reception.organisation.locality

    assert amina.tokens == {
        "public",
        "all",
        f"u:{amina.user_id}",
        f"t:{reception.pk}",
        f"o:{reception.organisation_id}",
        *(f"l:{number}" for number in place.path),
    }
    assert amina.locality_ids == tuple(reversed(place.path))


def test_a_curator_holds_the_token_of_the_lessons_in_their_care(alder):
    priya = people.actor("Priya Nair", role="curator", over=alder)

    assert f"care:{alder.pk}" in priya.tokens
    assert priya.holds("curator", over=[f"l:{alder.pk}"])
    assert not priya.holds("curator", over=["l:0"])


def test_leaving_a_team_and_losing_a_role_take_effect_at_once(alder, reception, noon):
    person = people.actor("Priya Nair", team=reception, role="curator", over=alder)
    Membership.objects.update(ended_at=noon)
    RoleAssignment.objects.update(ended_at=noon)

    later = queries.actor(user_id=person.user_id)

    assert later.tokens == {"public", "all", f"u:{person.user_id}"}
    assert later.roles == frozenset()


def test_an_actor_costs_two_queries(amina, django_assert_num_queries):
    with django_assert_num_queries(2):
        queries.actor(user_id=amina.user_id)
