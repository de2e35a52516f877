"""Periods that have no figure."""

from datetime import date, timedelta

from learnonce.improvement.calc import periods

MONDAY = date(2026, 1, 5)


class TestAbsent:
    def test_are_the_weeks_between_that_nobody_spoke_of(self):
        known = [MONDAY, MONDAY + timedelta(weeks=3)]
        between = [MONDAY + timedelta(weeks=1), MONDAY + timedelta(weeks=2)]

        assert periods.absent(known, periods.WEEK) == between

    def test_months_and_quarters_are_counted_over_the_turn_of_the_year(self):
        months = periods.absent([date(2025, 11, 1), date(2026, 2, 1)], periods.MONTH)
        quarters = periods.absent([date(2025, 7, 1), date(2026, 4, 1)], periods.QUARTER)

        assert months == [date(2025, 12, 1), date(2026, 1, 1)]
        assert quarters == [date(2025, 10, 1), date(2026, 1, 1)]

    def test_weekends_of_a_practice_that_is_closed_are_not(self):
        open_days = [MONDAY + timedelta(weeks=week, days=day) for week in range(4) for day in range(5)]
        without_one = [day for day in open_days if day != MONDAY + timedelta(days=9)]

        assert periods.absent(without_one, periods.DAY) == [MONDAY + timedelta(days=9)]

    def test_what_happens_each_time_it_happens_has_none(self):
        assert periods.absent([MONDAY, MONDAY + timedelta(days=90)], periods.CASE) == []
        assert periods.absent([], periods.WEEK) == []
        assert periods.absent([MONDAY], periods.MONTH) == []

    def test_of_a_silence_of_years_only_its_first_week_is_told(self):
        known = [MONDAY, MONDAY + timedelta(weeks=1), MONDAY + timedelta(weeks=900)]

        assert periods.absent(known, periods.WEEK) == [MONDAY + timedelta(weeks=2)]
