"""From readings of several places to what their lesson says about itself."""

import math

import pytest
from procrastinate.contrib.django.models import ProcrastinateJob

from learnonce.improvement.models import Measure
from learnonce.insight import services
from learnonce.lessons import queries
from learnonce.lessons import services as lesson_services
from learnonce.lessons.errors import NotAllowed, NotReady
from learnonce.lessons.models import MeasuredEffect, PooledEvidence
from tests.factories import adoptions, measures, people
from tests.insight.making import BEGAN, FIRST, counted, share


def refreshed(lesson, at):
    """Worked out, shared by everybody, worked out again."""
    services.refresh(lesson_id=lesson.pk, at=at)
    MeasuredEffect.objects.update(shared_at=at)
    return services.refresh(lesson_id=lesson.pk, at=at)


class TestRefresh:
    def test_each_place_gets_its_effect_and_nothing_is_pooled_before_it_is_shared(self, lesson, noon):
        rows = [counted(lesson, f"Place {n}", seed=n) for n in range(4)]

        services.refresh(lesson_id=lesson.pk, at=noon)

        effect = MeasuredEffect.objects.get(adoption=rows[0]).effect
        assert effect.scale == "ratio"
        assert effect.lower < math.log(0.6) < effect.upper < 0
        page = queries.measured_page(actor=people.actor("Sam"), lesson_id=lesson.pk)
        assert page.sentences == ["No average is given. No place has shared an effect of its own yet."]
        assert all(line.effect is None and not line.counted for line in page.lines)

    def test_shared_effects_are_pooled_and_said_in_words(self, lesson, noon):
        for n in range(5):
            counted(lesson, f"Place {n}", seed=n)

        refreshed(lesson, noon)

        page = queries.measured_page(actor=people.actor("Sam"), lesson_id=lesson.pk)
        average = page.together.average
        assert average.places == 5
        assert average.lower < math.log(0.6) < average.upper < 0
        assert page.sentences[0].startswith("It helped in 5 places taken together: on average ")
        assert any(line.startswith("In a new place expect between") for line in page.sentences)
        assert len(page.drawn) == 5
        assert all(line.is_used and line.counted == "repeat calls" for line in page.drawn)

    def test_a_place_that_did_worse_or_stopped_is_in_it(self, lesson, noon):
        for n in range(4):
            counted(lesson, f"Place {n}", seed=n, times=0.5)
        counted(lesson, "Worse", seed=9, times=1.7, state="STOPPED")

        refreshed(lesson, noon)

        page = queries.measured_page(actor=people.actor("Sam"), lesson_id=lesson.pk)
        assert page.together.average.places == 5
        assert "It did not help everywhere: 1 place did worse." in page.sentences
        assert [line.outcome for line in page.lines if line.name == "Worse"] == ["STOPPED"]

    def test_places_that_want_the_opposite_are_not_put_together(self, lesson, noon):
        for n in range(3):
            counted(lesson, f"Place {n}", seed=n)
        counted(lesson, "Other", seed=7, wanted="UP")

        refreshed(lesson, noon)

        page = queries.measured_page(actor=people.actor("Sam"), lesson_id=lesson.pk)
        assert page.together.average.places == 3
        assert "1 place counted another kind of thing and is not in it." in page.sentences

    def test_one_locality_is_not_several_places(self, lesson, noon):
        first = counted(lesson, "Place 0")
        for n in (1, 2):
            counted(lesson, f"Place {n}", seed=n, locality=first.organisation.locality)

        refreshed(lesson, noon)

        assert "one locality" in PooledEvidence.objects.get(lesson=lesson).found["refused"]

    def test_too_little_says_why_in_the_place_of_the_effect(self, lesson, noon):
        team = adoptions.place("Birch")
        row = adoptions.adoption(lesson, team)
        measure = measures.measure(team, adoption=row, wanted="DOWN")
        measures.weeks(measure, [4.0, 5.0, 6.0], first=FIRST)

        refreshed(lesson, noon)

        assert "Nobody has marked when the change began." in str(
            queries.measured_page(actor=people.actor("Sam"), lesson_id=lesson.pk).lines
        )

    def test_what_is_no_longer_counted_goes(self, lesson, noon):
        row = counted(lesson, "Birch")
        refreshed(lesson, noon)

        measure = Measure.objects.get(adoption=row)
        measure.adoption = None
        measure.save()
        services.refresh(lesson_id=lesson.pk, at=noon)

        assert not MeasuredEffect.objects.exists()

    def test_a_merged_lesson_brings_what_its_adopters_measured(self, lesson, noon, reception):
        twin = adoptions.place("Twin")
        other = type(lesson).objects.create(
            organisation=twin.organisation,
            team=twin,
            title="Twin",
            stage="PUBLISHED",
            merged_into=lesson,
            published_at=noon,
            stage_since=noon,
            tier=lesson.tier,
            audience=lesson.audience,
        )
        row = counted(other, "Birch")

        assert queries.lessons_of_adoption(row.pk) == [other.pk, lesson.pk]
        services.refresh_adoption(adoption_id=row.pk, at=noon)
        share(row, at=noon)

        assert len(services.refresh_adoption(adoption_id=row.pk, at=noon)) == 2
        assert "only 1 has" in PooledEvidence.objects.get(lesson=lesson).found["refused"]

    def test_costs_the_same_for_three_places_and_for_twelve(
        self, lesson, noon, django_assert_max_num_queries
    ):
        for n in range(3):
            counted(lesson, f"Place {n}", seed=n)
        refreshed(lesson, noon)

        sam = people.actor("Sam")
        with django_assert_max_num_queries(8):
            queries.measured_page(actor=sam, lesson_id=lesson.pk)


class TestSharing:
    @pytest.fixture
    def row(self, lesson, noon):
        row = counted(lesson, "Birch")
        services.refresh(lesson_id=lesson.pk, at=noon)
        return row

    def test_only_the_place_itself_sees_its_effect_and_may_share_it(self, row, lesson, noon):
        home = people.actor("Dewi", team=row.team)
        stranger = people.actor("Sam")

        assert queries.own_effect(actor=home, adoption_id=row.pk).effect
        assert queries.own_effect(actor=stranger, adoption_id=row.pk) is None
        with pytest.raises(NotAllowed):
            lesson_services.share_effect(adoption_id=row.pk, shared=True, actor=stranger, at=noon)

        lesson_services.share_effect(adoption_id=row.pk, shared=True, actor=home, at=noon)

        assert MeasuredEffect.objects.get().shared_by_id == home.user_id
        assert ProcrastinateJob.objects.filter(task_name="insight.refresh_adoption").exists()

    def test_an_unnamed_place_shows_its_effect_without_its_words(self, lesson, noon):
        counted(lesson, "Secret", named=False)
        refreshed(lesson, noon)

        page = queries.measured_page(actor=people.actor("Sam"), lesson_id=lesson.pk)

        assert page.lines[0].effect
        assert page.lines[0].id is None
        assert not page.lines[0].counted
        assert "Secret" not in str(page)

    def test_what_is_taken_back_leaves_at_once(self, row, lesson, noon):
        home = people.actor("Dewi", team=row.team)
        lesson_services.share_effect(adoption_id=row.pk, shared=True, actor=home, at=noon)
        services.refresh(lesson_id=lesson.pk, at=noon)

        lesson_services.share_effect(adoption_id=row.pk, shared=False, actor=home, at=noon)

        page = queries.measured_page(actor=people.actor("Sam"), lesson_id=lesson.pk)
        assert page.lines[0].effect is None
        assert not PooledEvidence.objects.exists()

    def test_there_must_be_something_to_share(self, lesson, noon, birch):
        row = adoptions.adoption(lesson, birch)
        home = people.actor("Dewi", team=birch)

        with pytest.raises(NotReady, match="nothing to share yet"):
            lesson_services.share_effect(adoption_id=row.pk, shared=True, actor=home, at=noon)


class TestGrade:
    def test_a_chart_with_a_signal_and_a_balancing_measure_earns_a3(self, lesson, noon):
        row = counted(lesson, "Birch", times=0.4, state="REPORTED_BACK")
        adoptions.answered(row)
        assert refreshed(lesson, noon) == "A2·B1"

        balancing = measures.measure(row.team, title="Minutes", adoption=row, kind="BALANCING", data="AMOUNT")
        measures.weeks(balancing, [9.0] * 20, first=BEGAN)

        assert services.refresh(lesson_id=lesson.pk, at=noon) == "A3·B1"
        facts = queries.measured_page(actor=people.actor("Sam"), lesson_id=lesson.pk).known.facts
        assert "In 1 place the chart shows a real change for the better." in facts

    def test_it_rises_with_places_and_falls_when_readings_got_worse(self, lesson, noon):
        for n in range(4):
            adoptions.answered(counted(lesson, f"Place {n}", seed=n, state="REPORTED_BACK"))
        assert refreshed(lesson, noon) == "A2·B2"

        for n in (8, 9):
            adoptions.answered(counted(lesson, f"Worse {n}", seed=n, times=1.8, state="REPORTED_BACK"))

        assert refreshed(lesson, noon) == "A2·BX"
        history = queries.measured_page(actor=people.actor("Sam"), lesson_id=lesson.pk).grades
        assert [(one.badge, one.rose) for one in history] == [("A2·BX", False), ("A2·B2", True)]
