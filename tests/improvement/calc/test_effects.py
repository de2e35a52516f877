"""The effect of a change from one place's readings."""

import math
from datetime import date, timedelta

import numpy as np
import pytest

from learnonce.improvement.calc import effects
from learnonce.improvement.calc.effects import AMOUNTS, COUNTS, DIFFERENCES, SHARES, Point, TooLittle, effect

FIRST = date(2024, 1, 1)
WEEK = timedelta(days=7)


def weekly(amounts, out_of=None):
    return [
        Point(FIRST + n * WEEK, FIRST + (n + 1) * WEEK, float(amount), float(out_of[n]) if out_of else 1.0)
        for n, amount in enumerate(amounts)
    ]


def wobble(number, size, seed=3):
    return size * np.random.default_rng(seed).standard_normal(number)


START = FIRST + 12 * WEEK


class TestEffect:
    def test_halved_counts_are_a_ratio_of_one_half(self):
        counts = [40 + round(w) for w in wobble(12, 4)] + [20 + round(w) for w in wobble(10, 3, seed=4)]

        found = effect(COUNTS, weekly(counts), began=START)

        assert found.scale == effects.RATIO
        assert found.lower < math.log(0.5) < found.upper < 0
        assert (found.points_before, found.points_after) == (12, 10)
        assert found.before == pytest.approx(np.mean(counts[:12]))

    def test_a_rate_is_per_its_denominator(self):
        out_of = [100, 200] * 12
        counts = [n // 5 for n in out_of]

        found = effect(COUNTS, weekly([c + n % 3 for n, c in enumerate(counts)], out_of), began=START)

        assert found.size == pytest.approx(0, abs=0.05)

    def test_thousands_of_cases_are_read_next_to_the_start(self):
        cases = [30.0 + w for w in wobble(4000, 3)]
        began = FIRST + 2000 * WEEK

        found = effect(AMOUNTS, weekly(cases), began=began)

        assert (found.points_before, found.points_after) == (effects.NEAREST, effects.NEAREST)
        near = cases[2000 - effects.NEAREST : 2000]
        assert found.before == pytest.approx(np.mean(near))

    def test_a_share_is_a_difference_in_points(self):
        seen = [60 + round(w) for w in wobble(12, 3)] + [75 + round(w) for w in wobble(12, 3, seed=5)]

        found = effect(SHARES, weekly(seen, [100] * 24), began=START)

        assert found.scale == effects.POINTS
        assert found.lower < 0.15 < found.upper
        assert found.lower > 0

    def test_an_amount_is_a_ratio_of_means_and_a_difference_if_wanted(self):
        minutes = [30 + w for w in wobble(12, 2)] + [24 + w for w in wobble(12, 2, seed=5)]

        ratio = effect(AMOUNTS, weekly(minutes), began=START)
        units = effect(DIFFERENCES, weekly(minutes), began=START)

        assert ratio.lower < math.log(0.8) < ratio.upper
        assert units.lower < -6 < units.upper

    def test_a_trend_that_goes_on_is_no_effect(self):
        falling = [100 - 2 * n + w for n, w in enumerate(wobble(24, 2))]

        found = effect(AMOUNTS, weekly(falling), began=START)

        assert found.lower < 0 < found.upper
        assert math.log(found.after / found.before) < -0.2  # the plain averages would say it fell

    def test_readings_that_drift_are_found_to_be_alike_and_leave_less_certainty(self):
        scatter = wobble(60, 1)
        drift = np.cumsum(scatter)

        steady, drifting = (
            effect(DIFFERENCES, weekly(50 + noise), began=FIRST + 30 * WEEK) for noise in (scatter, drift)
        )

        assert drifting.likeness > 2 * steady.likeness
        assert drifting.std_error > 1.5 * steady.std_error

    def test_the_season_is_allowed_for_after_two_years(self):
        months = [date(2021 + n // 12, n % 12 + 1, 1) for n in range(37)]
        season = [
            100 * math.exp(0.3 * math.cos(2 * math.pi * n / 12)) + w for n, w in enumerate(wobble(36, 1))
        ]
        points = [Point(months[n], months[n + 1], season[n]) for n in range(36)]

        long = effect(AMOUNTS, points, began=months[30])
        short = effect(AMOUNTS, points[12:], began=months[30])

        assert long.season
        assert not short.season
        assert abs(long.size) < 0.05
        assert long.std_error < short.std_error / 2

    def test_the_period_in_which_it_began_is_on_neither_side(self):
        counts = [20 + n % 3 for n in range(24)]

        found = effect(COUNTS, weekly(counts), began=START + timedelta(days=3))

        assert (found.points_before, found.points_after) == (12, 11)

    def test_days_are_put_into_weeks_counted_from_the_start(self):
        days = [
            Point(FIRST + timedelta(days=n), FIRST + timedelta(days=n + 1), 5.0 if n % 7 > 4 else 12 + n % 4)
            for n in range(120)
        ]

        found = effect(COUNTS, days, began=FIRST + timedelta(days=72), is_daily=True)

        assert (found.points_before, found.points_after) == (10, 6)
        assert found.lower < 0 < found.upper

    def test_a_missing_period_is_a_gap_and_not_a_zero(self):
        points = weekly([40 + n % 5 for n in range(24)])

        found = effect(COUNTS, points[:5] + points[7:], began=START)

        assert found.points_before == 10
        assert abs(found.size) < 0.2

    def test_several_of_one_period_are_averaged(self):
        points = weekly([10.0 + n % 3 for n in range(24)])

        found = effect(AMOUNTS, points + points, began=START)

        assert found.before == pytest.approx(11)
        assert found.points_before == 12

    def test_small_counts_with_zeros_have_an_answer(self):
        counts = [2, 0, 3, 1, 4, 2, 1, 0, 3, 2, 2, 1, 1, 0, 1, 0, 2, 0, 1, 1, 0, 1, 0, 0]

        found = effect(COUNTS, weekly(counts), began=START)

        assert found.size < 0
        assert found.std_error > 0.5


class TestRefusals:
    @pytest.mark.parametrize(
        ("kind", "amounts", "out_of", "began", "reason"),
        [
            (COUNTS, [9] * 24, None, None, "Nobody has marked when"),
            (COUNTS, [9] * 24, None, FIRST + 5 * WEEK, "At least 6 readings before the change began"),
            (
                COUNTS,
                [9] * 14,
                None,
                FIRST + 13 * WEEK,
                "At least 4 readings after the change began.*there is 1",
            ),
            (COUNTS, [9] * 24, None, FIRST, "At least 6 readings before .* there are none"),
            (COUNTS, [9] * 12 + [0] * 12, None, START, "Fewer than 5 were counted after"),
            (AMOUNTS, [9] * 23 + [-1], None, START, "below zero"),
            (AMOUNTS, [0] * 12 + [9] * 12, None, START, "All readings before the change began are zero"),
            (AMOUNTS, [9] * 24, None, START, "do not vary at all"),
            (DIFFERENCES, [9] * 12 + [4] * 12, None, START, "do not vary at all"),
            (SHARES, [10] * 24, [10] * 24, START, "all of them, or none"),
        ],
    )
    def test_too_little_says_why(self, kind, amounts, out_of, began, reason):
        with pytest.raises(TooLittle, match=reason):
            effect(kind, weekly(amounts, out_of), began=began)
