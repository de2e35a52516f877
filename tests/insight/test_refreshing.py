"""What is said of measured evidence follows what it rests on: at once by an event, or at night."""

from datetime import date, timedelta

import pytest
from django.utils import timezone
from procrastinate.contrib.django.models import ProcrastinateJob

from learnonce.base import events
from learnonce.base.keeping import Disposed, TextChanged
from learnonce.improvement import services as measuring
from learnonce.improvement.errors import NotReady
from learnonce.improvement.models import Measure, Reading
from learnonce.insight import services, tasks
from learnonce.lessons import services as lesson_services
from learnonce.lessons.models import MeasuredEffect, PooledEvidence
from tests.factories import adoptions, lessons, measures, people
from tests.insight.making import counted
from tests.insight.test_evidence import refreshed


def waiting():
    """What the queue holds: names of jobs with their numbers."""
    rows = ProcrastinateJob.objects.filter(task_name__startswith="insight.", status="todo")
    return sorted((row.task_name, *row.args.values()) for row in rows)


def run():
    """Do what the queue holds."""
    for name, number in waiting():
        {"insight.refresh_adoption": _adoption, "insight.refresh_lesson": _lesson}[name](number)


def _adoption(number):
    tasks.refresh_adoption(adoption_id=number)


def _lesson(number):
    tasks.refresh_lesson(lesson_id=number)


def used(lesson):
    found = PooledEvidence.objects.get(lesson=lesson).found
    return len(found["used"])


@pytest.fixture
def rows(lesson):
    """Four places that share what they measured, worked out just now."""
    rows = [counted(lesson, f"Place {n}", seed=n) for n in range(4)]
    refreshed(lesson, timezone.now())
    return rows


@pytest.fixture
def home(rows):
    return people.actor("Dewi", team=rows[0].team)


def measure_of(row):
    return Measure.objects.get(adoption=row)


class TestAtOnce:
    def test_a_measure_that_is_no_longer_about_it(self, lesson, rows, home, noon):
        measuring.link_measure(measure_id=measure_of(rows[0]).pk, adoption_id=None, actor=home, at=noon)

        run()

        assert not MeasuredEffect.objects.filter(adoption=rows[0]).exists()
        assert used(lesson) == 3

    def test_a_measure_that_is_about_it_from_now_on(self, lesson, rows, home, noon):
        number = measure_of(rows[0]).pk
        measuring.link_measure(measure_id=number, adoption_id=None, actor=home, at=noon)
        run()

        measuring.link_measure(measure_id=number, adoption_id=rows[0].pk, actor=home, at=noon)
        run()

        assert MeasuredEffect.objects.get(adoption=rows[0]).shared_at is None  # it is asked again

    def test_only_the_place_itself_says_what_it_is_about(self, rows, home, noon):
        with pytest.raises(NotReady):
            measuring.link_measure(
                measure_id=measure_of(rows[0]).pk, adoption_id=rows[1].pk, actor=home, at=noon
            )
        with pytest.raises((measuring.NotAllowed, Measure.DoesNotExist)):
            measuring.link_measure(measure_id=measure_of(rows[1]).pk, adoption_id=None, actor=home, at=noon)

    def test_a_measure_that_is_disposed_of(self, lesson, rows):
        number = measure_of(rows[0]).pk
        events.publish(Disposed(model="improvement.Measure", row_ids=(number,)))
        Measure.objects.filter(pk=number).delete()

        run()

        assert used(lesson) == 3

    def test_words_taken_out_of_a_measure_leave_the_lesson_too(self, rows):
        measure = measure_of(rows[0])
        Measure.objects.filter(pk=measure.pk).update(unit="[redacted]")
        events.publish(TextChanged(model="improvement.Measure", row_id=measure.pk))

        run()

        assert MeasuredEffect.objects.get(adoption=rows[0]).counted == "[redacted]"

    def test_an_effect_that_is_kept_back(self, lesson, rows, home, noon):
        lesson_services.share_effect(adoption_id=rows[0].pk, shared=False, actor=home, at=noon)
        assert not PooledEvidence.objects.exists()

        run()

        assert used(lesson) == 3

    def test_a_take_up_that_is_withdrawn(self, lesson, rows, noon):
        row = rows[0]
        row.state = "DECIDED"
        row.save()
        lesson_services.decide_adoption(
            adoption_id=row.pk,
            mode="DECLINE",
            with_name=True,
            actor=people.actor("Dewi", team=row.team),
            at=noon,
        )

        run()

        assert used(lesson) == 3
        assert not MeasuredEffect.objects.filter(adoption=row).exists()

    def test_a_stop_without_figures_is_in_the_words(self, lesson, rows, noon):
        quiet = adoptions.adoption(lesson, adoptions.place("Quiet"))
        home = people.actor("Quin", team=quiet.team)
        lesson_services.stop_using(adoption_id=quiet.pk, code="no_time", actor=home, at=noon)

        run()

        assert PooledEvidence.objects.get(lesson=lesson).found["silent_bad"] == 1

    def test_a_merge_brings_what_was_measured_and_taking_it_back_takes_it(
        self, lesson, reception, rows, curator, noon
    ):
        twin = lessons.lesson(reception, stage="PUBLISHED")
        counted(twin, "Twin place", seed=8)
        refreshed(twin, timezone.now())

        link = lesson_services.decide(
            lesson_id=lesson.pk, other_id=twin.pk, decision="MERGED", reason="", actor=curator, at=noon
        )
        run()
        assert used(lesson) == 5

        lesson_services.undo_decision(link_id=link.pk, actor=curator, at=noon)
        run()
        assert used(lesson) == 4


class TestAtNight:
    def test_nothing_is_done_where_nothing_changed(self, rows):
        assert services.behind() == []

    def test_a_reading_that_came_without_an_event(self, lesson, rows):
        measures.weeks(measure_of(rows[0]), [30.0], first=date(2026, 6, 1), at=timezone.now())

        tasks.refresh_changed(timestamp=0)

        assert waiting() == [("insight.refresh_lesson", lesson.pk)]
        run()
        assert services.behind() == []

    def test_a_measure_that_went_without_an_event(self, lesson, rows):
        Measure.objects.filter(adoption=rows[0]).delete()

        assert services.behind() == [lesson.pk]
        services.refresh(lesson_id=lesson.pk, at=timezone.now())

        assert used(lesson) == 3
        assert services.behind() == []

    def test_a_correction_counts_by_when_it_was_made(self, lesson, rows):
        later = timezone.now() + timedelta(minutes=5)
        Reading.objects.filter(measure__adoption=rows[0]).update(over_at=later)

        assert services.behind() == [lesson.pk]

    def test_what_an_older_version_worked_out(self, lesson, rows):
        row = PooledEvidence.objects.get(lesson=lesson)
        row.found["version"] = 1
        row.save()

        assert services.behind() == [lesson.pk]

    def test_what_was_never_worked_out(self, lesson):
        counted(lesson, "Birch")

        assert services.behind() == [lesson.pk]

    def test_a_merge_without_an_event(self, lesson, reception, rows, curator, noon):
        twin = lessons.lesson(reception, stage="PUBLISHED", merged_into=lesson)
        counted(twin, "Twin place", seed=8)

        assert services.behind() == [lesson.pk, twin.pk]

    def test_costs_the_same_however_many_there_are(self, rows, django_assert_num_queries):
        with django_assert_num_queries(5):
            services.behind()
