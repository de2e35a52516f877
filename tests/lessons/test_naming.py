"""Names under a lesson: only of those who agreed, for what is recorded, and never ranked."""

import pytest
from django.utils import timezone

from learnonce.lessons import queries, services
from learnonce.lessons.models import Credit, Lesson
from tests.factories import adoptions, lessons, people, practice


def own(lesson, actor):
    return {one.part: one.is_named for one in queries.credits_of(lesson_id=lesson.pk, actor=actor).own}


def lines(lesson, actor):
    found = queries.credits_of(lesson_id=lesson.pk, actor=actor).lines
    return [(line.words, line.names) for line in found]


def name(lesson, actor, part):
    services.be_named(lesson_id=lesson.pk, part=part, actor=actor, at=timezone.now())


class TestBeNamed:
    def test_nobody_is_named_who_has_not_agreed(self, lesson, amina, dewi):
        assert lines(lesson, dewi) == []
        assert own(lesson, amina) == {"WROTE": False}
        assert own(lesson, dewi) == {}

    def test_everyone_is_named_for_what_they_did_adopters_as_originators(self, lesson, amina, dewi, birch):
        zoe = people.actor("Zoe Ash", team=adoptions.place("Cedar"))
        for team, actor in ((birch, dewi), (adoptions.place("Elm"), zoe)):
            adoptions.adoption(lesson, team, contact_id=actor.user_id)
        practice.noticing(lesson.team, by=amina, made_lesson_id=lesson.pk)

        for actor in (zoe, dewi):
            name(lesson, actor, "TOOK_UP")
        for part in ("WROTE", "BROUGHT", "BROUGHT"):
            name(lesson, amina, part)

        assert lines(lesson, dewi) == [
            ("Brought by", ["Amina Okafor, Fernbank"]),
            ("Written by", ["Amina Okafor, Fernbank"]),
            ("Taken up by", ["Dewi Hughes, Birch", "Zoe Ash, Cedar"]),
        ]
        assert own(lesson, amina) == {"BROUGHT": True, "WROTE": True}

    def test_curators_are_named_for_their_work(self, road, amina, curator):
        road.published()
        name(road.lesson, curator, "CURATED")

        assert own(road.lesson, curator) == {"CURATED": True}
        assert own(road.lesson, amina) == {"WROTE": False}

    def test_takes_no_part_nobody_recorded(self, lesson, dewi, birch, amina):
        adoptions.adoption(lesson, birch, contact_id=dewi.user_id, named=False)
        practice.noticing(lesson.team, by=amina, made_lesson_id=lesson.pk, anonymity="HIDDEN")

        for actor, part in ((dewi, "TOOK_UP"), (dewi, "WROTE"), (amina, "BROUGHT"), (amina, "nonsense")):
            with pytest.raises(services.NotReady):
                name(lesson, actor, part)
        with pytest.raises(Lesson.DoesNotExist):
            name(lessons.lesson(lesson.team, raised_by_id=dewi.user_id), dewi, "WROTE")

    def test_is_taken_back_at_any_time(self, lesson, amina, dewi, browser):
        page, address = browser(amina), f"/lessons/{lesson.pk}/named"
        assert page.post(address, {"part": "WROTE"}).status_code == 302
        assert "Take my name off" in page.get(f"/lessons/{lesson.pk}/thanks").content.decode()

        assert page.post(address, {"part": "WROTE", "stop": "1"}).status_code == 302

        assert not Credit.objects.exists()
        assert lines(lesson, dewi) == []
