"""The register: what it holds, in which order, for whom, and at what price."""

from datetime import timedelta

import pytest

from learnonce.base.sharing import Tier
from learnonce.improvement import queries
from learnonce.improvement.queries import Narrowing
from learnonce.matching import services as matching
from tests.factories import adoptions, improvement, lessons, people
from tests.factories.people import LONG_AGO


def whats(actor, at, **narrowing):
    found = queries.register(actor=actor, narrowing=Narrowing(**narrowing), at=at)
    return [line.what for line in found.page.items]


@pytest.fixture
def lesson(reception):
    return lessons.lesson(reception, stage="PUBLISHED", title="Tell the patient the same day")


class TestRegister:
    def test_shows_what_moved_last_first_and_only_what_one_may_see(self, fernbank, amina, stranger, noon):
        improvement.initiative(fernbank, what="Older", stage_since=LONG_AGO)
        improvement.initiative(fernbank, what="Newer", stage_since=noon)
        improvement.initiative(fernbank, what="Ours", tier=Tier.TEAM)

        assert whats(amina, noon) == ["Newer", "Ours", "Older"]
        assert whats(stranger, noon) == ["Newer", "Older"]

    def test_a_take_up_stands_in_it_without_being_told_again(self, lesson, amina, stranger, noon):
        birch = adoptions.place("Birch")
        adoptions.adoption(lesson, birch, state="UNDER_WAY")
        adoptions.adoption(lesson, adoptions.place("Cedar"), named=False)
        adoptions.adoption(lesson, adoptions.place("Damson"), state="LOOKING")
        adoptions.adoption(lesson, adoptions.place("Elm"), mode="DECLINE")

        page = queries.register(actor=stranger, narrowing=Narrowing(), at=noon).page

        assert [(line.what, line.place, line.stage) for line in page.items] == [
            ("Tell the patient the same day", "Birch", "TRYING")
        ]
        assert page.items[0].is_take_up

    def test_a_take_up_of_a_lesson_one_may_not_see_is_not_in_it(self, reception, stranger, noon):
        hidden = lessons.lesson(reception, stage="PUBLISHED", audience=[f"t:{reception.pk}"])
        adoptions.adoption(hidden, adoptions.place("Birch"))

        assert whats(stranger, noon) == []

    def test_is_narrowed_by_place_topic_and_stage(self, fernbank, alder, lesson, amina, noon):
        topic = lessons.topic()
        lesson.topics.add(topic)
        far = adoptions.place("Far")
        adoptions.adoption(lesson, far, state="WORKING")
        improvement.initiative(fernbank, what="Here", topics=[topic.key])
        improvement.initiative(far.organisation, what="There", stage="IDEA")

        assert whats(amina, noon, place=str(alder.pk)) == ["Here"]
        assert sorted(whats(amina, noon, topic=topic.key)) == ["Here", lesson.title]
        assert whats(amina, noon, stage="IDEA") == ["There"]
        assert whats(amina, noon, stage="RUNNING") == [lesson.title]

    def test_costs_five_queries_whatever_the_length_and_goes_on_by_pages(
        self, fernbank, lesson, amina, noon, django_assert_max_num_queries
    ):
        for number in range(21):
            improvement.initiative(fernbank, what=f"Number {number}")
        adoptions.adoption(lesson, adoptions.place("Birch"))

        with django_assert_max_num_queries(5):
            found = queries.register(actor=amina, narrowing=Narrowing(), at=noon)

        assert (len(found.page.items), found.page.has_more) == (20, True)
        second = queries.register(actor=amina, narrowing=Narrowing(), page=2, at=noon)
        assert len(second.page.items) == 2

    def test_marks_what_nobody_spoke_of_for_half_a_year(self, fernbank, amina, noon):
        improvement.initiative(fernbank, what="Old", confirmed_at=noon - timedelta(days=183))
        improvement.initiative(fernbank, what="New", confirmed_at=noon - timedelta(days=181))
        improvement.initiative(
            fernbank, what="Over", stage="STOPPED", stopped_why="x", confirmed_at=noon - timedelta(days=400)
        )

        found = queries.register(actor=amina, narrowing=Narrowing(), at=noon).page.items
        assert {line.what: line.is_stale for line in found} == {"Old": True, "New": False, "Over": False}

    def test_an_old_address_leads_somewhere(self):
        odd = {"place": "12; drop", "topic": "\x00", "stage": "DONE"}

        assert Narrowing.read(odd).chosen() == {}


class TestAlike:
    def test_says_who_does_the_same_and_nothing_of_what_one_may_not_see(
        self, fernbank, amina, stranger, noon
    ):
        improvement.initiative(fernbank, what="We ring people the day after they leave hospital")
        improvement.initiative(fernbank, what="We telephone patients the day after discharge", tier=Tier.TEAM)
        matching.embed_pending()
        asked = "Ring people the day after they leave hospital"

        assert len(queries.alike(text=asked, actor=amina, at=noon)) == 2
        found = queries.alike(text=asked, actor=stranger, at=noon)
        assert [(line.what, line.close_words) for line in found] == [
            ("We ring people the day after they leave hospital", "Very much like this")
        ]

    def test_is_silent_for_what_is_far_short_or_a_patients_number(self, fernbank, amina, noon):
        improvement.initiative(fernbank)
        matching.embed_pending()

        for text in (
            "Ring",
            "The car park is flooded again after the rain",
            "Patient 943 476 5919 leaves hospital",
        ):
            assert queries.alike(text=text, actor=amina, at=noon) == []

    def test_costs_five_queries(self, fernbank, amina, noon, django_assert_max_num_queries):
        improvement.initiative(fernbank)
        matching.embed_pending()

        with django_assert_max_num_queries(8):
            assert queries.alike(text="We ring people the day after hospital", actor=amina, at=noon)


class TestDetail:
    def test_names_who_told_to_its_place_only(self, fernbank, amina, stranger, noon):
        row = improvement.initiative(fernbank, raised_by_id=amina.user_id)

        ours = queries.detail(actor=amina, initiative_id=row.pk, at=noon)
        theirs = queries.detail(actor=stranger, initiative_id=row.pk, at=noon)
        assert (ours.told_by, ours.steps[0].by) == ("Amina Okafor", "Amina Okafor")
        assert (theirs.told_by, theirs.steps[0].by) == ("", "")

    def test_costs_seven_queries(self, fernbank, amina, noon, django_assert_max_num_queries):
        row = improvement.initiative(fernbank, raised_by_id=amina.user_id, topics=["x"])

        with django_assert_max_num_queries(7):
            assert queries.detail(actor=amina, initiative_id=row.pk, at=noon)

    def test_a_lesson_one_may_not_see_is_not_named(self, fernbank, reception, stranger, noon):
        hidden = lessons.lesson(reception, title="Kept at home")
        row = improvement.initiative(fernbank, made_lesson=hidden)

        assert queries.detail(actor=stranger, initiative_id=row.pk, at=noon).made_lesson is None


def test_homes_are_ones_own_places_those_in_care_and_elsewhere(amina, curator, fernbank, alder):
    assert queries.homes(actor=amina) == [
        (f"o:{fernbank.pk}", "Fernbank"),
        ("elsewhere", "Another place, where I saw it"),
    ]
    assert queries.homes(actor=curator) == [(f"l:{alder.pk}", "Alder")]
    assert queries.homes(actor=people.actor("New Comer")) == []
