from datetime import date, timedelta

import pytest
from django.urls import reverse

from learnonce.base.actors import NOBODY
from learnonce.people import queries as people_queries
from learnonce.people.models import Person
from learnonce.practice import queries, services
from learnonce.practice.models import Noticing
from learnonce.practice.services.noticing import hash_of
from tests.factories import people, practice


@pytest.fixture
def row(reception, amina):
    return practice.noticing(reception, by=amina)


def decide(row, actor, noon, **changes):
    given = {"to": "TRYING", "reply": "We try a text on the same day.", "actor": actor, "at": noon, **changes}
    services.decide(noticing_id=row.pk, **given)


class TestAcknowledge:
    def test_starts_the_answer_and_tells_the_writer_once(self, row, amina, manager, noon):
        services.acknowledge(noticing_id=row.pk, actor=manager, at=noon)
        services.acknowledge(noticing_id=row.pk, actor=manager, at=noon + timedelta(hours=1))

        row.refresh_from_db()
        assert (row.state, row.first_reply_at) == ("ACKNOWLEDGED", noon)
        assert people_queries.unread_notices(actor=amina) == 1

    def test_is_the_teams_own(self, row, stranger, noon):
        with pytest.raises(services.NotAllowed):
            services.acknowledge(noticing_id=row.pk, actor=stranger, at=noon)


class TestDecide:
    def test_gives_an_outcome_with_a_reply_and_tells_the_writer(self, row, amina, manager, noon):
        decide(row, manager, noon)

        found = queries.detail(actor=amina, noticing_id=row.pk)
        assert (found.state, found.reply, found.replied_by) == (
            "TRYING",
            "We try a text on the same day.",
            "Bethan Rees",
        )
        assert people_queries.unread_notices(actor=amina) == 1

    @pytest.mark.parametrize(
        ("changes", "words"),
        [
            ({"reply": " "}, "Write a reply"),
            ({"to": "PARKED"}, "which day"),
            ({"to": "PARKED", "review_on": date(2026, 3, 29)}, "a day to come"),
            ({"to": "SENT_ON"}, "where it was sent"),
            ({"to": "LINKED"}, "Choose the lesson"),
            ({"to": "LINKED", "linked_lesson_id": 0}, "Choose the lesson"),
            ({"to": "CLOSED"}, "cannot become"),
            ({"to": "nonsense"}, "cannot become"),
        ],
    )
    def test_says_what_is_missing(self, row, manager, noon, changes, words):
        with pytest.raises(services.NotReady, match=words):
            decide(row, manager, noon, **changes)

        assert Noticing.objects.get(pk=row.pk).state == "RAISED"

    def test_holds_back_a_reply_that_tells_who_somebody_is(self, row, manager, noon):
        with pytest.raises(services.HeldBack):
            decide(row, manager, noon, reply="Ring her on 01632 960 123.")

    def test_keeps_the_day_of_a_parked_one_only_while_it_is_parked(self, row, manager, noon):
        decide(row, manager, noon, to="PARKED", review_on=date(2026, 6, 1))
        decide(row, manager, noon + timedelta(days=1), to="TRYING")

        row.refresh_from_db()
        assert row.review_on is None

    def test_is_the_teams_own(self, row, stranger, noon):
        with pytest.raises(services.NotAllowed):
            decide(row, stranger, noon)


class TestClose:
    def test_is_refused_without_a_reply(self, row, manager, noon):
        with pytest.raises(services.NotReady, match="Reply first"):
            services.close(noticing_id=row.pk, actor=manager, at=noon)

    def test_may_be_opened_again_by_whoever_raised_it(self, row, amina, manager, noon):
        decide(row, manager, noon)
        services.close(noticing_id=row.pk, actor=manager, at=noon)

        services.reopen(noticing_id=row.pk, reason="It came back", actor=amina, at=noon)

        row.refresh_from_db()
        assert row.state == "IN_CONVERSATION"

    def test_may_not_be_opened_by_a_stranger(self, row, stranger, manager, noon):
        decide(row, manager, noon)
        services.close(noticing_id=row.pk, actor=manager, at=noon)

        with pytest.raises(services.NotAllowed):
            services.reopen(noticing_id=row.pk, reason="", actor=stranger, at=noon)


class TestTalk:
    def test_starts_with_the_first_word_of_the_team(self, row, amina, manager, noon):
        services.say(noticing_id=row.pk, text="Which patients?", actor=manager, at=noon)
        services.say(noticing_id=row.pk, text="Those with queries.", actor=amina, at=noon)

        found = queries.detail(actor=amina, noticing_id=row.pk)
        assert found.state == "IN_CONVERSATION"
        assert [(turn.by, turn.from_raiser) for turn in found.talk] == [
            ("Bethan Rees", False),
            ("Amina Okafor", True),
        ]
        assert people_queries.unread_notices(actor=manager) == 1

    def test_goes_both_ways_with_an_anonymous_writer(self, reception, manager, noon):
        row = practice.noticing(reception, key_hash=hash_of("my-key"))
        services.say(noticing_id=row.pk, text="When does it happen?", actor=manager, at=noon)

        services.say_by_key(key="my-key", text="Every Monday.", at=noon)

        found = queries.by_key(actor=NOBODY, key="my-key")
        assert [(turn.by, turn.text) for turn in found.talk] == [
            ("Bethan Rees", "When does it happen?"),
            ("Whoever raised this", "Every Monday."),
        ]

    @pytest.mark.parametrize("key", ["", "another-key"])
    def test_needs_the_right_key(self, reception, noon, key):
        practice.noticing(reception, key_hash=hash_of("my-key"))

        with pytest.raises(services.NotAllowed):
            services.say_by_key(key=key, text="Hello", at=noon)

    def test_is_closed_to_a_stranger(self, row, stranger, noon):
        with pytest.raises(services.NotAllowed):
            services.say(noticing_id=row.pk, text="Hello", actor=stranger, at=noon)


class TestQueries:
    def test_a_stranger_finds_nothing(self, row, reception, stranger):
        assert queries.detail(actor=stranger, noticing_id=row.pk) is None
        assert queries.board(actor=stranger, team_id=reception.pk) is None

    def test_whoever_runs_the_practice_comes_to_every_board_of_it(self, fernbank, reception, amina, manager):
        nurses = people.team(fernbank, "Nurses")
        practice.noticing(nurses, by=amina)

        own, other = queries.board(actor=manager, team_id=reception.pk).tabs
        assert (own.team.id, own.waiting) == (reception.pk, 0)
        assert (other.team.id, other.waiting) == (nurses.pk, 1)
        assert [tab.team.id for tab in queries.board(actor=amina, team_id=reception.pk).tabs] == [
            reception.pk
        ]
        assert queries.board(actor=amina, team_id=nurses.pk) is None

    def test_our_board_opens_where_something_waits(self, client, fernbank, amina, manager):
        nurses = people.team(fernbank, "Nurses")
        practice.noticing(nurses, by=amina)
        client.force_login(Person.objects.get(pk=manager.user_id))

        assert client.get(reverse("practice:my_board")).url == reverse(
            "practice:board", kwargs={"team_id": nurses.pk}
        )

    def test_a_board_costs_the_same_whatever_its_length(
        self, reception, amina, manager, django_assert_num_queries
    ):
        for _ in range(25):
            practice.noticing(reception, by=amina)

        with django_assert_num_queries(4):
            found = queries.board(actor=manager, team_id=reception.pk)

        assert len(found.cards.items) == 20
        assert found.cards.has_more
        assert found.counts == {"waiting": 25, "talked": 0, "answered": 0, "closed": 0}

    def test_a_noticing_costs_four_queries(self, row, manager, noon, django_assert_num_queries):
        for _ in range(3):
            services.say(noticing_id=row.pk, text="And then?", actor=manager, at=noon)

        with django_assert_num_queries(4):
            queries.detail(actor=manager, noticing_id=row.pk)
