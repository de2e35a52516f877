"""Following, the pages that offer it, and what one follows."""

import pytest
from django.urls import reverse

from learnonce.base.sharing import Tier
from learnonce.briefings import queries, services
from learnonce.people.models import Person
from tests.factories import adoptions, lessons


def names(actor):
    return [one.name for one in queries.follows(actor=actor)]


class TestFollowing:
    def test_one_button_follows_and_the_same_stops(self, browser, amina, topic):
        client, page = browser(amina), reverse("briefings:topic", args=[topic.pk])
        button = reverse("briefings:follow", args=["topic", topic.pk])

        assert client.post(button).url == page
        assert client.post(button).url == page
        assert "You follow this" in client.get(page).content.decode()
        assert "Prescriptions" in client.get(reverse("people:you")).content.decode()

        assert client.post(button, {"stop": "1", "from": "you"}).url == reverse("people:you")
        assert names(amina) == []

    @pytest.mark.parametrize(
        ("kind", "number"), [("topic", 987654321), ("pigeon", 1), ("locality", 987654321), ("collection", 1)]
    )
    def test_what_is_not_there_is_not_found(self, browser, amina, kind, number):
        assert browser(amina).post(reverse("briefings:follow", args=[kind, number])).status_code == 404

    def test_a_collection_that_is_taken_back_is_no_longer_named(
        self, collection, published, curator, stranger, noon
    ):
        services.add_entry(collection_id=collection, lesson_id=published().pk, why="", actor=curator, at=noon)
        services.publish_collection(collection_id=collection, tier=Tier.SIGNED_IN, actor=curator, at=noon)
        services.follow(kind="collection", number=collection, actor=stranger, at=noon)
        assert names(stranger) == ["Fewer calls about prescriptions"]

        services.take_back_collection(collection_id=collection, actor=curator, at=noon)
        assert names(stranger) == []

    def test_places_and_shared_problems_too(self, amina, alder, fernbank, reception, noon):
        problem = lessons.problem()
        lessons.lesson(reception, stage="PUBLISHED", problem=problem)
        for kind, row in (("locality", alder), ("organisation", fernbank), ("problem", problem)):
            services.follow(kind=kind, number=row.pk, actor=amina, at=noon)

        assert names(amina) == ["Alder", "Fernbank", problem.statement]


class TestPages:
    def test_a_place_shows_what_was_learned_and_taken_up_there(
        self, browser, stranger, fernbank, alder, published
    ):
        other = adoptions.place("Birch")
        adoptions.adoption(published(), other, state="DECIDED")

        here = browser(stranger).get(reverse("people:organisation", args=[fernbank.pk])).content.decode()
        around = browser(stranger).get(reverse("people:locality", args=[alder.parent.pk])).content.decode()
        there = (
            browser(stranger)
            .get(reverse("people:organisation", args=[other.organisation_id]))
            .content.decode()
        )

        assert "Text the patient the same day" in here
        assert "Text the patient the same day" in around  # what lies below it counts
        assert "What was taken up here" in there

    def test_tell_nobody_of_what_they_may_not_read(self, client, browser, stranger, published):
        lesson = published("For Alder alone", tier=Tier.LOCALITY)

        for address in (
            reverse("people:organisation", args=[lesson.organisation_id]),
            reverse("briefings:topic", args=[lesson.topics.get().pk]),
        ):
            assert "For Alder alone" not in browser(stranger).get(address).content.decode()
            assert "For Alder alone" not in client.get(address).content.decode()

    def test_a_problem_of_lessons_one_may_not_read_is_not_there(self, client, browser, amina, reception):
        problem = lessons.problem()
        lessons.lesson(reception, stage="PUBLISHED", problem=problem)
        address = reverse("briefings:problem", args=[problem.pk])

        assert client.get(address).status_code == 404
        assert problem.statement in browser(amina).get(address).content.decode()


class TestTheFeedsKey:
    def test_dies_with_its_renewal_its_end_and_its_person(self, amina, noon):
        services.renew_feed(actor=amina, at=noon)
        first = queries.reader_choice(actor=amina).feed_key
        assert queries.reader_of_feed(key=first).user_id == amina.user_id

        services.renew_feed(actor=amina, at=noon)
        second = queries.reader_choice(actor=amina).feed_key
        assert queries.reader_of_feed(key=first) is None

        Person.objects.filter(pk=amina.user_id).update(is_active=False)
        assert queries.reader_of_feed(key=second) is None
        Person.objects.filter(pk=amina.user_id).update(is_active=True)
        services.stop_feed(actor=amina, at=noon)
        assert queries.reader_of_feed(key=second) is None
        assert queries.reader_of_feed(key="") is None
