"""What fades, what is compared, and who is warned: from readings to the lesson's page."""

from datetime import timedelta

import numpy as np

from learnonce.improvement.models import Measure
from learnonce.insight import services
from learnonce.lessons import queries
from learnonce.lessons.models import MeasuredEffect
from tests.factories import adoptions, measures, people
from tests.insight.making import BEGAN, FIRST, counted
from tests.insight.test_evidence import refreshed


def page_of(lesson, reader=None):
    return queries.measured_page(actor=reader or people.actor("Sam"), lesson_id=lesson.pk)


def faded(lesson, name):
    """A place in which calls fell by half for 16 weeks and then came back."""
    row = counted(lesson, name, times=0.4, state="REPORTED_BACK")
    adoptions.answered(row)
    later = [float(one) for one in np.random.default_rng(4).poisson(40, 16)]
    measures.weeks(Measure.objects.get(adoption=row), later, first=BEGAN + timedelta(weeks=16))
    return row


class TestWhatFades:
    def test_is_said_beside_what_the_place_said_and_no_longer_counts_as_good(self, lesson, noon):
        faded(lesson, "Birch")

        assert refreshed(lesson, noon) == "A0·B0"

        page = page_of(lesson)
        line = page.lines[0]
        assert line.sustained == "Still in use after 3 months"
        assert line.lasting.startswith("It has faded: ")
        assert (
            "In 1 place it helped at first and has faded since: it no longer counts as good."
            in page.known.facts
        )

    def test_what_holds_counts_and_says_so(self, lesson, noon):
        adoptions.answered(counted(lesson, "Birch", times=0.3, state="REPORTED_BACK"))

        assert refreshed(lesson, noon) == "A2·B1"
        assert page_of(lesson).lines[0].lasting.startswith("Still there later: ")

    def test_the_words_about_all_count_it(self, lesson, noon):
        faded(lesson, "Birch")
        for n in range(3):
            counted(lesson, f"Place {n}", seed=n)

        refreshed(lesson, noon)

        told = "In 1 place it helped at first and has faded since: the average is of how it began."
        assert told in page_of(lesson).sentences


class TestCompared:
    def test_a_place_that_began_earlier_is_held_against_one_that_had_not_begun(self, lesson, noon):
        early = counted(lesson, "Early", times=0.5)
        late = adoptions.place("Late")
        row = adoptions.adoption(lesson, late)
        waiting = measures.measure(late, adoption=row, kind="OUTCOME", wanted="DOWN")
        steady = np.random.default_rng(3).poisson(40, 30)
        measures.weeks(waiting, [float(one) for one in steady], first=FIRST)
        waiting.marks.create(on=FIRST + timedelta(weeks=28), kind="START", made_at=waiting.defined_at)

        refreshed(lesson, noon)

        found = MeasuredEffect.objects.get(adoption=early)
        assert (found.compared_with, found.compared) == (1, True)
        assert MeasuredEffect.objects.get(adoption=row).compared_with == 0

        MeasuredEffect.objects.filter(adoption=row).update(shared_at=None)
        services.refresh(lesson_id=lesson.pk, at=noon)
        assert MeasuredEffect.objects.get(adoption=early).compared_with == 0

    def test_what_happened_to_both_at_once_is_no_difference(self, lesson, noon):
        early = counted(lesson, "Early", times=0.5)
        late = counted(lesson, "Late", times=0.5, seed=7)
        mark = Measure.objects.get(adoption=late).marks.get()
        mark.on = BEGAN + timedelta(weeks=14)
        mark.save()

        refreshed(lesson, noon)

        found = MeasuredEffect.objects.get(adoption=early)
        assert (found.compared_with, found.compared) == (1, False)


class TestWarnings:
    def test_reach_readers_of_that_kind_of_place_on_both_pages(self, lesson, noon):
        for n in range(4):
            counted(lesson, f"City {n}", seed=n, times=0.4, level=100, setting={"rurality": "urban"})
            counted(lesson, f"Town {n}", seed=9 + n, times=1.4, level=100, setting={"rurality": "town"})
        refreshed(lesson, noon)
        town = people.actor("Tom", team=adoptions.place("Reader", rurality="town"))
        city = people.actor("Cat", team=adoptions.place("Other reader", rurality="urban"))

        (said,) = page_of(lesson, town).warnings
        assert said.startswith(
            "In 4 places like yours in this (Where it is: town) it went less well than elsewhere"
        )
        assert queries.adopters_of(actor=town, lesson_id=lesson.pk).warnings == [said]
        assert queries.adopters_of(actor=city, lesson_id=lesson.pk).warnings == []
        assert page_of(lesson, city).warnings == []


class TestThoseWithoutFigures:
    def test_stops_and_failures_are_counted_in_the_words(self, lesson, noon):
        for n in range(3):
            counted(lesson, f"Place {n}", seed=n)
        for name in ("Stopped", "Stopped too"):
            adoptions.adoption(lesson, adoptions.place(name), state="STOPPED")
        adoptions.adoption(lesson, adoptions.place("Quiet"))

        refreshed(lesson, noon)

        page = page_of(lesson)
        assert page.sentences[1] == (
            "2 more places stopped or found that it did not work, and share no figures. They are not in the "
            "average, so it may look better than it is. Nor is 1 that shares no figures."
        )
        assert page.missing[0].endswith("others another; so far: 3 taken as it is.")
        assert page.missing[1].startswith("Kinds of place are compared when 3 of one kind measured it")


class TestScores:
    def scored(self, lesson, name, seed, *, level=-2.0, gain=3.0, unit="points"):
        """A place whose score, which may lie below nought, rose by a number of points."""
        team = adoptions.place(name)
        row = adoptions.adoption(lesson, team)
        dice = np.random.default_rng(seed)
        measure = measures.measure(
            team,
            adoption=row,
            wanted="UP",
            unit=unit,
            data="SCORE",
            chart="i",
            answers={"counting": "size", "values": "one", "nought": "no"},
        )
        amounts = [level + gain * (week >= 16) + 0.5 * float(dice.standard_normal()) for week in range(32)]
        measures.weeks(measure, amounts, first=FIRST)
        measure.marks.create(on=BEGAN, kind="START", made_at=measure.defined_at)
        return row

    def test_of_one_kind_are_put_together_as_a_difference(self, lesson, noon):
        for n in range(4):
            self.scored(lesson, f"Place {n}", n)

        refreshed(lesson, noon)

        page = page_of(lesson)
        assert page.together.scale == "units"
        assert page.together.average.lower < 3 < page.together.average.upper
        assert page.sentences[0].startswith("It helped in 4 places taken together: on average ")
        assert "points more" in page.sentences[0]

    def test_of_different_kinds_are_refused_with_the_reason(self, lesson, noon):
        for n, unit in enumerate(["points", "stars", "marks"]):
            self.scored(lesson, f"Place {n}", n, unit=unit)

        refreshed(lesson, noon)

        (said,) = page_of(lesson).sentences
        assert said.startswith("No average is given. The places counted scores of their own")
