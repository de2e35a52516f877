"""Rare events given by their dates: the days between, how long it has been quiet, entering them."""

from datetime import date, timedelta

import pytest
from django.utils import timezone

from learnonce.improvement import queries, services
from learnonce.improvement.calc import choosing, rare
from learnonce.improvement.calc.choosing import Answers
from learnonce.improvement.models import Measure, Reading
from learnonce.improvement.services import Definition
from tests.factories import measures

FIRST = date(2026, 1, 5)
DATES = Answers(counting="gap", between="dates")


def on(*days):
    """So many days after the first."""
    return [FIRST + timedelta(days=day) for day in days]


class TestDaysBetween:
    @pytest.mark.parametrize(
        ("days", "between"),
        [
            ((), []),
            ((0,), []),
            ((0, 10, 13), [10, 3]),
            ((0, 10, 10, 13), [10, 0.5, 2.5]),  # two on one day are half a day apart
            ((0, 0, 0), [1 / 3, 1 / 3]),
            ((0, 0, 1), [0.5, 0.5]),
        ],
    )
    def test_are_worked_out_also_of_several_on_one_day(self, days, between):
        assert rare.days_between(on(*days)) == pytest.approx(between)

    def test_are_all_days_from_the_first_to_the_last_and_none_is_nought(self):
        found = rare.days_between(on(0, 4, 4, 9, 9, 9, 30))

        assert sum(found) == pytest.approx(30)
        assert min(found) > 0


class TestQuiet:
    @pytest.mark.parametrize(
        ("days", "after", "said"),
        [
            ((), 5, ""),
            ((0,), 0, "The last one was today, 5 January 2026."),
            ((0,), 1, "It is 1 day since the last one, on 5 January 2026."),
            ((0, 10), 20, "It is 10 days since the last one, on 15 January 2026."),
        ],
    )
    def test_is_told_until_today(self, days, after, said):
        assert rare.quiet(on(*days), today=FIRST + timedelta(days=after)) == said

    def test_that_it_is_longer_than_ever_is_told(self):
        said = rare.quiet(on(0, 10), today=FIRST + timedelta(days=21))

        assert said.endswith("That is longer than ever before: the longest so far was 10 days.")


def test_of_a_pasted_line_only_the_date_is_taken():
    days, unclear = rare.days_in("3 March 2026\n\n04/03/2026\tward 4\tfell\n2026-03-05; kitchen\nlast week\n")

    assert days == [date(2026, 3, 3), date(2026, 3, 4), date(2026, 3, 5)]
    assert unclear == ["last week"]


@pytest.mark.parametrize("answers", [DATES, Answers(counting="events", often="rarely")])
def test_plain_questions_lead_to_dates(answers):
    choice = choosing.choose(answers)

    assert (choice.chart, choice.data, choice.by_dates) == ("t", "TIME_BETWEEN", True)


@pytest.fixture
def falls(reception, amina, noon):
    number = services.define_measure(
        team_id=reception.pk,
        answers=DATES,
        definition=Definition(title="Lost samples", unit="", wanted="UP"),
        actor=amina,
        at=noon,
    )
    return Measure.objects.get(pk=number)


def add(row, actor, at, *days):
    return services.add_dates(measure_id=row.pk, days=on(*days), actor=actor, at=at)


class TestDates:
    def test_need_neither_unit_nor_period(self, falls):
        assert (falls.unit, falls.interval, falls.by_dates) == ("days", "CASE", True)

    def test_become_the_days_between(self, falls, amina, noon):
        add(falls, amina, noon, 0, 10, 10, 13)

        found = queries.series(measure_id=falls.pk, actor=amina)

        assert found.on == tuple(on(10, 10, 13))
        assert found.amount == pytest.approx((10, 0.5, 2.5))
        assert found.happened_on == tuple(on(0, 10, 10, 13))
        page = queries.measure_page(measure_id=falls.pk, actor=amina)
        assert [line.amount for line in page.readings] == ["2.5", "0.5", "10", ""]

    def test_given_anew_are_not_doubled_and_one_between_changes_both_sides(self, falls, amina, noon):
        add(falls, amina, noon, 0, 10, 10)
        again = add(falls, amina, noon, 0, 5, 10, 10)

        assert (again.new, again.same) == (1, 3)
        assert queries.series(measure_id=falls.pk, actor=amina).amount == pytest.approx((5, 5, 0.5))

    def test_are_moved_beside_another_of_the_day_and_taken_away(self, falls, amina, noon):
        add(falls, amina, noon, 0, 10, 20)
        last = Reading.objects.get(measure=falls, on=on(20)[0])
        services.correct_reading(
            reading_id=last.pk,
            given=services.Given(on=on(10)[0], amount=1),
            why="Wrong week",
            actor=amina,
            at=noon,
        )
        assert queries.series(measure_id=falls.pk, actor=amina).amount == pytest.approx((10, 0.5))

        first = Reading.objects.get(measure=falls, on=on(0)[0])
        services.correct_reading(reading_id=first.pk, given=None, why="Another ward", actor=amina, at=noon)
        assert queries.series(measure_id=falls.pk, actor=amina).amount == pytest.approx((0.5,))

    def test_to_come_are_refused(self, falls, amina, noon):
        with pytest.raises(services.NotReady, match="still to come"):
            add(falls, amina, noon, 200)

    def test_are_no_way_into_a_measure_of_numbers(self, reception, amina, noon):
        with pytest.raises(services.NotReady, match="takes numbers"):
            add(measures.measure(reception), amina, noon, 0)


class TestPages:
    def test_good_lines_are_kept_and_the_others_stay_in_the_box(self, falls, amina, browser):
        user, at = browser(amina), f"/measures/{falls.pk}/readings"
        held = user.post(at, {"dates": "5 January 2026\nlast week\n15/01/2026, kitchen"})
        text = held.content.decode()

        assert held.status_code == 422
        assert "2 readings added." in text
        assert "1 line says no date that we can read" in text
        assert ">\nlast week</textarea>" in text or ">last week</textarea>" in text
        assert Reading.objects.filter(measure=falls).count() == 2

        done = user.post(at, {"dates": "17 January 2026"})
        page = user.get(f"/measures/{falls.pk}").content.decode()
        assert done.status_code in {200, 302}
        assert "since the last one, on 17 January 2026." in page
        assert "It should happen more seldom" in page

    def test_a_colleague_tells_by_the_link_when_it_happened(self, falls, amina, client):
        key = services.make_entry_link(measure_id=falls.pk, actor=amina, at=timezone.now()).key

        asked = client.get(f"/number/{key}").content.decode()
        client.post(f"/number/{key}", {"on": "5 January 2026"})
        client.post(f"/number/{key}", {"on": "5 January 2026"})

        assert "When did it happen?" in asked
        assert Reading.objects.filter(measure=falls).values_list("on", "amount").get() == (FIRST, 1)

    def test_a_column_pasted_as_a_block_is_led_to_the_dates(self, falls, amina, browser):
        answer = browser(amina).get(f"/measures/{falls.pk}/paste")

        assert answer.headers["Location"] == f"/measures/{falls.pk}/readings"
