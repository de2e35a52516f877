"""Collections: made, put in order, published; seen as far as each lesson in them may be."""

import pytest
from django.urls import reverse

from learnonce.base.actors import NOBODY
from learnonce.base.models import AuditEntry
from learnonce.base.sharing import Tier
from learnonce.briefings import queries, services
from learnonce.briefings.models import Collection, Entry
from learnonce.lessons.models import Lesson
from tests.factories import lessons
from tests.factories.people import LONG_AGO


def titles(actor, number):
    page = queries.collection_page(actor=actor, collection_id=number)
    return [entry.lesson.title for entry in page.entries if entry.lesson]


@pytest.fixture
def out(filled, curator, noon):
    """The same, published to everyone signed in."""
    services.publish_collection(collection_id=filled, tier=Tier.SIGNED_IN, actor=curator, at=noon)
    return filled


@pytest.fixture
def filled(collection, published, curator, noon):
    """Three lessons: the second for Alder alone, the third for everyone."""
    for title, tier in (("One", Tier.SIGNED_IN), ("Two", Tier.LOCALITY), ("Three", Tier.PUBLIC)):
        services.add_entry(
            collection_id=collection,
            lesson_id=published(title, tier=tier).pk,
            why=f"Because of {title}",
            actor=curator,
            at=noon,
        )
    return collection


class TestReading:
    def test_each_reader_sees_the_lessons_they_may_read(self, filled, curator, stranger, amina, noon):
        services.publish_collection(collection_id=filled, tier=Tier.PUBLIC, actor=curator, at=noon)

        assert titles(amina, filled) == ["One", "Two", "Three"]
        assert titles(stranger, filled) == ["One", "Three"]
        assert titles(NOBODY, filled) == ["Three"]

    def test_a_public_one_is_read_without_signing_in(self, filled, curator, client, noon):
        services.publish_collection(collection_id=filled, tier=Tier.PUBLIC, actor=curator, at=noon)

        page = client.get(reverse("briefings:collection", args=[filled])).content.decode()

        assert "Because of Three" in page
        assert "Because of One" not in page
        assert "Priya" not in page  # who chose them is for those signed in

    def test_a_draft_is_for_its_keepers(self, filled, curator, amina):
        assert titles(curator, filled) == ["One", "Two", "Three"]
        with pytest.raises(Collection.DoesNotExist):
            queries.collection_page(actor=amina, collection_id=filled)
        assert queries.collections(actor=curator) == []
        assert [one.id for one in queries.kept_collections(actor=curator)] == [filled]

    def test_a_lesson_that_was_withdrawn_is_gone_from_it(self, filled, curator, amina, noon):
        services.publish_collection(collection_id=filled, tier=Tier.SIGNED_IN, actor=curator, at=noon)
        Lesson.objects.filter(title="Two").update(stage="WITHDRAWN", published_at=noon)

        assert titles(amina, filled) == ["One", "Three"]

    def test_stands_on_the_pages_of_its_topic_and_its_lessons(self, out, browser, amina, topic):
        lesson = Lesson.objects.get(title="One")

        for address in (
            reverse("briefings:topic", args=[topic.pk]),
            reverse("lessons:likes", args=[lesson.pk]),
        ):
            assert "Fewer calls about prescriptions" in browser(amina).get(address).content.decode()

    def test_costs_the_same_for_many(self, filled, published, curator, django_assert_max_num_queries):
        for number in range(20):
            lesson = published(f"Lesson {number}")
            services.add_entry(collection_id=filled, lesson_id=lesson.pk, why="", actor=curator, at=LONG_AGO)

        with django_assert_max_num_queries(4):
            queries.collection_page(actor=curator, collection_id=filled)


class TestOrder:
    def test_moves_up_and_down_by_buttons(self, filled, curator, browser):
        client = browser(curator)
        page = queries.collection_page(actor=curator, collection_id=filled)
        last = page.entries[2].id

        client.post(reverse("briefings:move", args=[last]), {"to": "up"})
        client.post(reverse("briefings:move", args=[last]), {"to": "up"})
        client.post(reverse("briefings:move", args=[last]), {"to": "up"})  # it is the first already
        assert titles(curator, filled) == ["Three", "One", "Two"]

        client.post(reverse("briefings:move", args=[last]), {"to": "down"})
        assert titles(curator, filled) == ["One", "Three", "Two"]

    def test_takes_one_out(self, filled, curator, browser):
        page = queries.collection_page(actor=curator, collection_id=filled)
        browser(curator).post(reverse("briefings:remove", args=[page.entries[0].id]))

        assert titles(curator, filled) == ["Two", "Three"]

    def test_holds_a_lesson_once(self, filled, curator, browser):
        number = Lesson.objects.get(title="One").pk
        address = reverse("briefings:arrange", args=[filled])

        answer = browser(curator).post(address, {"lesson": f"http://x/lessons/{number}", "why": ""})

        assert answer.status_code == 422
        assert "in the collection already" in answer.content.decode()

    @pytest.mark.parametrize("lesson", ["987654321", "nonsense", "", "99999999999999999999"])
    def test_says_what_is_wrong_with_a_number(self, filled, curator, browser, lesson):
        answer = browser(curator).post(reverse("briefings:arrange", args=[filled]), {"lesson": lesson})

        assert answer.status_code == 422

    def test_takes_no_lesson_its_curator_may_not_read(self, collection, curator, stranger, noon):
        hidden = lessons.lesson(lessons_team(stranger), title="Theirs")

        with pytest.raises(services.NotPossible, match="no published lesson"):
            services.add_entry(collection_id=collection, lesson_id=hidden.pk, why="", actor=curator, at=noon)


def lessons_team(actor):
    from learnonce.people.models import Team

    return Team.objects.get(pk=actor.team_ids[0])


class TestKeeping:
    def test_is_for_curators_of_the_place(self, collection, stranger, amina, noon):
        for actor in (stranger, amina):
            with pytest.raises(Collection.DoesNotExist):
                services.take_back_collection(collection_id=collection, actor=actor, at=noon)
            with pytest.raises(services.NotAllowed):
                services.make_collection(title="Mine", words="", locality_id=None, actor=actor, at=noon)

    def test_an_empty_one_is_not_published(self, collection, curator, browser):
        answer = browser(curator).post(reverse("briefings:publish", args=[collection]), {"tier": "6"})

        assert answer.status_code == 422
        assert "at least one lesson" in answer.content.decode()

    def test_words_by_which_somebody_is_known_are_refused(self, collection, curator, browser):
        address = reverse("briefings:word", args=[collection])

        answer = browser(curator).post(
            address, {"title": "Calls", "words": "Ask Mrs Jane Thompson on 020 7946 0018"}
        )

        assert answer.status_code == 422
        assert "Not saved yet" in answer.content.decode()

    def test_a_name_is_asked_about_once_and_not_again_when_it_is_published(
        self, filled, curator, browser, noon
    ):
        address = reverse("briefings:word", args=[filled])
        said = {"title": "Calls", "words": "Zainab Hussain chose these."}

        answer = browser(curator).post(address, said)
        assert answer.status_code == 422
        assert "Why nobody can be known by this" in answer.content.decode()

        browser(curator).post(address, {**said, "override_reason": "She wants to be named"})
        services.publish_collection(collection_id=filled, tier=Tier.PUBLIC, actor=curator, at=noon)

        entry = AuditEntry.objects.get(verb="collection.changed")
        assert (entry.reason, entry.facts) == ("She wants to be named", {"let_through": ["person"]})

    def test_why_a_lesson_is_there_comes_back_as_it_was_typed(self, filled, curator, browser):
        number = Entry.objects.filter(collection_id=filled).values_list("pk", flat=True).first()
        address = reverse("briefings:why", args=[number])
        said = {"why": "Zainab Hussain liked it"}

        answer = browser(curator).post(address, said)

        assert answer.status_code == 422
        assert 'value="Zainab Hussain liked it"' in answer.content.decode()
        browser(curator).post(address, {**said, "override_reason": "She wants to be named"})
        assert Entry.objects.get(pk=number).why == said["why"]

    def test_nothing_undecided_is_published(self, filled, curator, browser):
        Entry.objects.filter(collection_id=filled).update(why="Zainab Hussain liked it")

        answer = browser(curator).post(reverse("briefings:publish", args=[filled]), {"tier": "6"})

        assert answer.status_code == 422
        assert "Is this a person?" in answer.content.decode()
        assert Collection.objects.get(pk=filled).published_at is None

    def test_taken_back_it_is_seen_by_nobody_else(self, filled, curator, amina, noon):
        services.publish_collection(collection_id=filled, tier=Tier.SIGNED_IN, actor=curator, at=noon)
        services.take_back_collection(collection_id=filled, actor=curator, at=noon)

        assert queries.collections(actor=amina) == []
