from datetime import timedelta

import pytest

from learnonce.people import queries, services
from learnonce.people.models import Membership
from tests.factories import people


@pytest.fixture
def invited(reception, manager, noon):
    _, key = services.invite(
        email="New.Person@Example.org", team_id=reception.pk, job="Receptionist", actor=manager, at=noon
    )
    return key


class TestInvite:
    def test_is_refused_to_somebody_who_does_not_run_the_practice(self, reception, amina, noon):
        with pytest.raises(services.NotAllowed):
            services.invite(email="a@example.org", team_id=reception.pk, job="", actor=amina, at=noon)

    def test_lets_the_invited_address_into_the_team_once(self, invited, reception, noon):
        person = people.person("New Person", email="new.person@example.org")

        services.accept_invitation(key=invited, person_id=person.pk, at=noon)

        assert [member.job for member in queries.members_of_team(reception.pk) if member.id == person.pk] == [
            "Receptionist"
        ]
        with pytest.raises(services.NotPossible, match="no longer"):
            services.accept_invitation(key=invited, person_id=person.pk, at=noon)

    def test_does_not_let_another_address_in(self, invited, noon):
        somebody = people.person("Some Body")

        with pytest.raises(services.NotPossible, match="another address"):
            services.accept_invitation(key=invited, person_id=somebody.pk, at=noon)

        assert not Membership.objects.filter(person=somebody).exists()

    def test_ends_after_two_weeks(self, invited, noon):
        person = people.person("New Person", email="new.person@example.org")

        with pytest.raises(services.NotPossible, match="no longer"):
            services.accept_invitation(key=invited, person_id=person.pk, at=noon + timedelta(days=14))


class TestJoinByDomain:
    def test_joins_the_one_organisation_that_allows_the_domain(self, fernbank, reception, noon):
        fernbank.email_domains = ["fernbank.example"]
        fernbank.save()
        person = people.person("New Person", email="new@fernbank.example")

        assert services.join_by_domain(person_id=person.pk, at=noon) == reception

    def test_joins_none_when_two_allow_it(self, alder, fernbank, reception, noon):
        fernbank.email_domains = ["shared.example"]
        fernbank.save()
        people.team(people.practice("Birch", locality=alder, email_domains=["shared.example"]))
        person = people.person("New Person", email="new@shared.example")

        assert services.join_by_domain(person_id=person.pk, at=noon) is None


class TestTelling:
    def test_the_same_news_twice_is_told_once_and_mailed_once(self, amina, noon, post):
        for _ in range(2):
            services.tell(
                person_ids=[amina.user_id], key="reply:1", text="You have a reply", path="/notice/1", at=noon
            )

        assert services.send_waiting(person_id=amina.user_id, at=noon) == 1
        assert services.send_waiting(person_id=amina.user_id, at=noon) == 0
        assert [letter.subject for letter in post(noon)] == ["You have a reply"]

    def test_somebody_who_wants_no_mail_gets_none(self, amina, noon, post):
        services.choose_telling(telling="NEVER", actor=amina, at=noon)
        services.tell(person_ids=[amina.user_id], key="k", text="News", path="/", at=noon)

        assert services.send_waiting(person_id=amina.user_id, at=noon) == 0
        assert post(noon) == []
        assert queries.unread_notices(actor=amina) == 1
