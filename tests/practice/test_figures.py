from datetime import timedelta

import pytest
from django.urls import reverse

from learnonce.people.models import Person
from learnonce.practice import queries
from tests.factories import people, practice

MORNING = practice.MORNING


@pytest.fixture
def lead(alder):
    return people.actor("Graham Lead", role="locality_lead", over=alder)


def noticed(reception, *, hours):
    practice.noticing(reception, first_reply_at=MORNING + timedelta(hours=hours))


class TestFigures:
    def test_tell_the_middle_wait_of_those_that_got_an_answer(self, reception, alder, lead):
        for hours in (1, 2, 3, 50, 90):
            noticed(reception, hours=hours)
        practice.noticing(reception)

        found = queries.figures(actor=lead, locality_id=alder.pk, since=MORNING)

        assert (found.noticed, found.answered, found.first_reply) == (6, 5, timedelta(hours=3))

    def test_hide_what_is_too_few(self, reception, alder, lead):
        noticed(reception, hours=1)

        found = queries.figures(actor=lead, locality_id=alder.pk, since=MORNING)

        assert (found.noticed, found.answered, found.first_reply) == (None, None, None)

    def test_count_nothing_from_another_place_or_before(self, reception, alder, lead):
        elsewhere = people.team(people.practice("Far", locality=people.locality("Far")))
        for _ in range(5):
            noticed(elsewhere, hours=1)
            noticed(reception, hours=1)

        found = queries.figures(actor=lead, locality_id=alder.pk, since=MORNING + timedelta(days=1))

        assert found.noticed is None

    def test_are_for_those_who_lead_the_place(self, alder, manager):
        assert queries.figures(actor=manager, locality_id=alder.pk, since=MORNING) is None

    def test_stand_on_the_page_of_figures(self, client, lead):
        client.force_login(Person.objects.get(pk=lead.user_id))

        assert "from noticing to the first answer" in client.get(reverse("lessons:figures")).content.decode()
