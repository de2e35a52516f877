"""The weekly letter: what it chooses, that it comes once, and that it holds what its reader may read."""

from datetime import timedelta
from time import perf_counter

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from learnonce.base.sharing import Tier
from learnonce.briefings import queries, services, tasks
from learnonce.briefings.models import Told, WeeklyLetter
from learnonce.lessons.models import Lesson, QuestionMatch, StandingQuestion
from learnonce.people import services as people_services
from learnonce.people.models import Letter
from tests.factories import adoptions, findable, people

TOWN = {"rurality": "town", "clinical_system": "emis", "list_size": "5000_10000"}


@pytest.fixture
def birch(db):
    """A practice elsewhere, of the same kind as Fernbank."""
    return adoptions.place("Birch", **TOWN)


@pytest.fixture
def reader(amina, fernbank):
    fernbank.context = TOWN
    fernbank.save()
    return amina


def titles(actor, at):
    return [pick.lesson.title for pick in queries.choose(actor=actor, at=at).alike]


def make(actor, at):
    return services.make_weekly(person_id=actor.user_id, at=at)


class TestChoosing:
    def test_three_things_solved_in_places_like_theirs(self, reader, birch, published, noon):
        for number in range(5):
            published(f"Lesson {number}", team=birch)
        published("A warning", team=birch, kind="WARNING")
        published("From a city", team=adoptions.place("City", rurality="city", clinical_system="other"))
        published("Our own")

        found = titles(reader, noon)

        assert len(found) == 3
        assert set(found) <= {f"Lesson {number}" for number in range(5)}

    def test_what_their_team_noticed_comes_first(self, reader, birch, published, reception, noon):
        from learnonce.practice.models import Noticing

        published("Sort the post in the morning", team=birch)
        findable.findable(
            adoptions.place("Gorse"), title="Tell patients when their repeat prescription is queried"
        )
        Noticing.objects.create(
            team=reception,
            text=findable.TEXTED,
            raised_by_id=reader.user_id,
            raised_at=noon - timedelta(days=3),
            state_since=noon,
            audience=[f"t:{reception.pk}"],
        )

        first = queries.choose(actor=reader, at=noon).alike[0]

        assert first.lesson.title == "Tell patients when their repeat prescription is queried"
        assert first.reasons[0] == "like what your team noticed"

    def test_not_what_their_place_decided_about_or_they_may_not_read(self, reader, birch, published, noon):
        adoptions.adoption(published("Taken up", team=birch), people_team(reader))
        published("For Birch's locality", team=birch, tier=Tier.LOCALITY)

        assert titles(reader, noon) == []

    def test_their_question_their_lesson_and_what_they_follow(self, reader, birch, published, topic, noon):
        answer = published("An answer", team=birch)
        question = StandingQuestion.objects.create(
            text="How do others do it?", asked_by_id=reader.user_id, asked_at=noon, audience=[]
        )
        QuestionMatch.objects.create(question=question, lesson=answer, cosine=0.7, found_at=noon)
        ours = published("Ours", raised_by_id=reader.user_id)
        adoptions.adoption(ours, birch, decided_at=noon)
        services.follow(kind="topic", number=topic.pk, actor=reader, at=noon)
        published("New on the topic", team=adoptions.place("Gorse"), published_at=noon)

        choice = queries.choose(actor=reader, at=noon + timedelta(days=1))

        assert [one.title for one in choice.answers] == ["An answer"]
        assert [(one.title, one.place) for one in choice.taken_up] == [("Ours", "Birch")]
        assert [one.title for one in choice.follows] == ["New on the topic"]

    def test_a_place_that_took_it_up_unnamed_stays_unnamed(self, reader, birch, published, noon, post):
        adoptions.adoption(
            published("Ours", raised_by_id=reader.user_id), birch, named=False, decided_at=noon
        )
        make(reader, noon + timedelta(days=1))

        (letter,) = post(noon + timedelta(days=1))
        assert "counted without its name" in letter.body
        assert "Birch" not in letter.body

    def test_an_entry_new_in_a_collection_one_follows(self, reader, collection, published, curator, noon):
        lesson = published("Old, and newly chosen", team=adoptions.place("Gorse"))
        services.add_entry(collection_id=collection, lesson_id=lesson.pk, why="", actor=curator, at=noon)
        services.publish_collection(collection_id=collection, tier=Tier.SIGNED_IN, actor=curator, at=noon)
        services.follow(kind="collection", number=collection, actor=reader, at=noon)

        found = queries.choose(actor=reader, at=noon + timedelta(days=1)).follows

        assert [one.title for one in found] == ["Old, and newly chosen"]


def people_team(actor):
    from learnonce.people.models import Team

    return Team.objects.get(pk=actor.team_ids[0])


class TestMaking:
    def test_once_a_week_and_never_the_same_lesson_twice(self, reader, birch, published, noon, post):
        for number in range(4):
            published(f"Lesson {number}", team=birch)

        assert make(reader, noon)
        assert not make(reader, noon + timedelta(hours=3))
        assert make(reader, noon + timedelta(days=7))
        assert not make(reader, noon + timedelta(days=14))  # nothing left to tell

        sent = post(noon + timedelta(days=14))
        assert len(sent) == 2
        assert Told.objects.count() == 4
        for number in range(4):
            assert sum(f"Lesson {number}" in letter.body for letter in sent) == 1

    def test_an_empty_week_sends_nothing(self, reader, noon, post):
        assert not make(reader, noon)
        assert post(noon) == []
        assert not WeeklyLetter.objects.exists()

    def test_what_may_no_longer_be_read_is_not_in_it(self, reader, birch, published, noon, post):
        gone, stays = published("Withdrawn since", team=birch), published("Still there", team=birch)
        make(reader, noon)
        Lesson.objects.filter(pk=gone.pk).update(audience=[])

        (letter,) = post(noon)
        whole = letter.subject + letter.body + letter.alternatives[0].content
        assert "Still there" in whole
        assert "Withdrawn since" not in whole
        Lesson.objects.filter(pk=stays.pk).update(audience=[])
        assert Letter.objects.get().state == "SENT"

    def test_with_nothing_left_to_read_it_is_not_sent(self, reader, birch, published, noon, post):
        published("Withdrawn since", team=birch)
        make(reader, noon)
        Lesson.objects.update(audience=[])

        assert post(noon) == []
        assert Letter.objects.get().state == "DROPPED"

    def test_stopped_by_one_click_it_comes_no_more(self, reader, birch, published, noon, post):
        published("Lesson", team=birch)
        make(reader, noon)
        (letter,) = post(noon)
        path = letter.extra_headers["List-Unsubscribe"].strip("<>").removeprefix("http://127.0.0.1:8000")

        assert "your weekly letter" in Client().post(path, {"List-Unsubscribe": "One-Click"}).content.decode()

        assert not queries.reader_choice(actor=reader).wants_weekly
        monday = 0
        assert reader.user_id not in queries.readers_due(weekday=monday, after=0, limit=100)
        # ... and only that: their news still comes
        assert people_services.wants_letters(reader.user_id)


class TestWhen:
    def test_on_the_day_chosen_monday_at_first(self, reader):
        assert reader.user_id in queries.readers_due(weekday=0, after=0, limit=100)

        services.choose_weekly(wants=True, weekday=3, actor=reader)

        assert reader.user_id not in queries.readers_due(weekday=0, after=0, limit=100)
        assert reader.user_id in queries.readers_due(weekday=3, after=0, limit=100)

    def test_not_for_those_who_want_no_letters_or_work_nowhere(self, reader, curator, noon):
        people_services.choose_telling(telling="NEVER", actor=reader, at=noon)

        assert queries.readers_due(weekday=0, after=0, limit=100) == []

    def test_the_job_goes_through_everybody_in_slices(self, reader, birch, published, monkeypatch):
        others = [people.actor(f"Person {number}", team=people_team(reader)) for number in range(5)]
        published("Lesson", team=birch)
        monkeypatch.setattr(tasks, "SLICE", 2)
        monday = timezone.now() - timedelta(days=timezone.localdate().weekday())
        monkeypatch.setattr(timezone, "now", lambda: monday)
        waiting = [0]
        monkeypatch.setattr(tasks, "defer", lambda _name, *, once, after: waiting.append(after))
        while waiting:
            tasks.make_weekly(after=waiting.pop())

        assert WeeklyLetter.objects.count() == len(others) + 1

    def test_one_sees_what_it_would_say(self, browser, reader, birch, published):
        published("Sort the post in the morning", team=birch)
        client = browser(reader)

        for _ in range(2):  # looking takes nothing away
            page = client.get(reverse("briefings:next_letter")).content.decode()
            assert "Sort the post in the morning" in page
        assert not Told.objects.exists()

        answer = client.post(reverse("briefings:choose"), {"wants": "on", "weekday": "4"})
        assert answer.url == reverse("people:you")
        assert "comes on Friday" in client.get(reverse("briefings:next_letter")).content.decode()


def test_costs_a_bounded_number_of_queries_a_person(reader, birch, published, topic, noon):
    for number in range(30):
        published(f"Lesson {number}", team=birch)
    services.follow(kind="topic", number=topic.pk, actor=reader, at=noon)
    began = perf_counter()
    with CaptureQueriesContext(connection) as asked:
        make(reader, noon)

    assert len(asked) <= 40
    assert perf_counter() - began < 5
