"""Adding numbers up until none is too small, and where places lie against what chance would give."""

from datetime import date, timedelta
from itertools import pairwise

import numpy as np
import pytest

from learnonce.improvement.calc import adding_up, placing, side_pictures
from learnonce.improvement.calc.adding_up import Kind, Numbers
from learnonce.improvement.calc.placing import Lies
from learnonce.improvement.calc.spc.funnels import Refused

MONDAY = date(2025, 1, 6)
WEEKLY = Kind("COUNT", "WEEK", has_out_of=False, has_several=False)
DAILY = Kind("COUNT", "DAY", has_out_of=False, has_several=False)
SHARE = Kind("PROPORTION", "WEEK", has_out_of=True, has_several=False)


def weeks(*amounts, out_of=None):
    days = tuple(MONDAY + timedelta(weeks=week) for week in range(len(amounts)))
    return Numbers(days, amounts, tuple(None if one is None else out_of for one in amounts))


class TestAddingUp:
    def test_ends_with_the_newest_period_of_all_places(self):
        found = adding_up.added_up(weeks(1, 2, 3, 4, 5), WEEKLY, step=4, newest=MONDAY + timedelta(weeks=5))

        # Weeks 3 to 6 lack the sixth here; weeks -1 to 2 are not whole either.
        assert found.amount == (None, None)
        assert found.on[-1] == MONDAY + timedelta(weeks=2)

    def test_a_share_is_added_up_over_what_there_is(self):
        found = adding_up.added_up(
            weeks(1, None, 3, 4, out_of=10), SHARE, step=4, newest=MONDAY + timedelta(weeks=3)
        )

        assert (found.amount, found.out_of) == ((8,), (30,))

    def test_a_place_that_is_closed_at_weekends_has_whole_weeks(self):
        open_days = [MONDAY + timedelta(days=day) for day in range(21) if day % 7 < 5]
        numbers = Numbers(tuple(open_days), (2.0,) * 15, (None,) * 15)

        found = adding_up.added_up(numbers, DAILY, step=7, newest=MONDAY + timedelta(days=20))
        assert found.amount == (10, 10, 10)

    def test_months_and_quarters_lie_within_each_other(self):
        monthly = Kind("COUNT", "MONTH", has_out_of=False, has_several=False)
        days = tuple(date(2025, month, 1) for month in range(1, 13))
        numbers = Numbers(days, tuple(range(1, 13)), (None,) * 12)

        found = adding_up.added_up(numbers, monthly, step=3, newest=date(2025, 12, 1))
        assert found.amount == (6, 15, 24, 33)
        assert found.on[0] == date(2025, 1, 1)

    @pytest.mark.parametrize("interval", ["DAY", "WEEK", "MONTH", "QUARTER"])
    def test_each_step_is_made_of_whole_ones_of_the_step_before(self, interval):
        steps = list(adding_up.STEPS[interval])
        assert all(longer % step == 0 for step, longer in pairwise(steps))

    @pytest.mark.parametrize(
        ("amount", "out_of", "data", "small"),
        [
            (4, None, "COUNT", True),
            (0, None, "COUNT", False),
            (5, None, "COUNT", False),
            (None, None, "COUNT", False),
            (50, 53, "PROPORTION", True),  # three of them not
            (50, 50, "PROPORTION", False),
            (0, 4, "PROPORTION", True),
            (3, 900, "RATE", True),
            (2.5, None, "AMOUNT", False),
            (250, 3, "AMOUNT", True),
        ],
    )
    def test_what_is_too_small(self, amount, out_of, data, small):
        assert adding_up.is_small(amount, out_of, data) is small

    def test_the_mean_of_fewer_than_five_is_too_small(self):
        kind = Kind("AMOUNT", "DAY", has_out_of=False, has_several=True)
        four = Numbers((MONDAY,) * 4, (1.0, 2.0, 3.0, 4.0), (None,) * 4)
        five = Numbers((MONDAY,) * 5, (1.0, 2.0, 3.0, 4.0, 5.0), (None,) * 5)

        assert (adding_up.has_small(four, kind), adding_up.has_small(five, kind)) == (True, False)

    def test_chooses_the_shortest_that_shows_half_of_them(self):
        assert adding_up.shortest_that_shows({1: [True, True], 4: [False, True], 52: [False, False]}) == 4
        assert adding_up.shortest_that_shows({1: [True, True], 4: [True, True]}) == 1


class TestPlacing:
    def test_limits_of_a_share_as_worked_by_hand(self):
        # All together 400 of 2,000: sin2(asin(sqrt(0.2)) + 3.090232 / (2 sqrt(1000))) = 0.24045
        found = placing.place([180, 120, 100], [1000, 500, 500], data="PROPORTION", per=1)

        assert found.middle == pytest.approx(20)
        assert found.upper[0] == pytest.approx(24.045, abs=0.001)
        assert found.lies == (Lies.WITHIN, Lies.WITHIN, Lies.WITHIN)

    def test_a_rate_is_held_against_what_is_expected(self):
        # 150 of 3,000: 50 expected at each. Half of chi-square at 0.1 % with 100 degrees of freedom is 30.96,
        # at 99.9 % with 102 it is 75.97.
        found = placing.place([31, 31, 88], [1000, 1000, 1000], data="RATE", per=1000)

        assert found.middle == pytest.approx(50)
        assert found.lies == (Lies.WITHIN, Lies.WITHIN, Lies.ABOVE)
        assert (found.lower[0], found.upper[0]) == pytest.approx((30.96, 75.97), abs=0.05)

    def test_the_curve_goes_through_the_limits_of_the_places(self):
        for data, widen in (("RATE", False), ("RATE", True), ("PROPORTION", False), ("PROPORTION", True)):
            found = placing.place([20, 45, 90, 10], [300, 500, 700, 200], data=data, per=100, widen=widen)
            between = np.interp(found.size, found.curve.size, found.curve.upper_998)
            assert between == pytest.approx(found.upper, rel=0.01)

    def test_a_place_without_any_is_placed_too(self):
        found = placing.place([0, 40, 42], [1000, 1000, 1000], data="RATE", per=1000)
        assert found.lies[0] is Lies.BELOW

    def test_few_places_lie_outside_by_chance_alone(self):
        """2 of 1,000 are expected; of 20,000 drawn here between 20 and 60 are a chance of 99.6 %."""
        draw = np.random.default_rng(6)
        out = 0
        for _ in range(100):
            size = draw.integers(300, 3000, size=200)
            found = placing.place(draw.binomial(size, 0.12), size, data="PROPORTION", per=1)
            out += sum(one is not Lies.WITHIN for one in found.lies)

        assert 20 <= out <= 60

    @pytest.mark.parametrize(
        ("counted", "out_of", "words"),
        [
            ([1, 2], [9] * 2, "3 places"),
            ([0] * 3, [9] * 3, "the same"),
            ([9] * 3, [9] * 3, "the same"),
        ],
    )
    def test_says_why_there_is_none(self, counted, out_of, words):
        with pytest.raises(Refused, match=words):
            placing.place(counted, out_of, data="PROPORTION", per=1)

    @pytest.mark.parametrize(
        ("counted", "sentence"),
        [
            ([100, 101, 99], "All 3 places lie within what chance alone would give."),
            ([100, 100, 200, 100], "3 of 4 places lie within what chance alone would give; 1 lies above."),
            (
                [40, 100, 160, 100, 100],
                "3 of 5 places lie within what chance alone would give; 1 lies above and 1 below.",
            ),
        ],
    )
    def test_is_told_in_one_sentence(self, counted, sentence):
        found = placing.place(counted, [1000] * len(counted), data="PROPORTION", per=1)
        assert placing.sentence(found) == sentence


class TestPictures:
    def test_what_lies_outside_has_another_shape_and_its_letter(self):
        found = placing.place([40, 100, 160, 100, 100], [1000] * 5, data="PROPORTION", per=1)
        picture = side_pictures.funnel(found, list("ABCDE"), 1, width=640, height=400)

        shapes = {point.key: (point.lies, point.d.count("l")) for point in picture.points}
        assert shapes["A"] == ("below", 1)
        assert shapes["C"] == ("above", 1)
        assert shapes["B"] == ("within", 0)  # the one in view
        assert sorted(point.key for point in picture.points) == ["", "", "A", "B", "C"]

    def test_every_place_lies_on_the_paper(self):
        found = placing.place([3, 5000, 60], [20, 10_000, 90], data="RATE", per=1000)
        picture = side_pictures.funnel(found, list("ABC"), None, width=340, height=340)

        for point in picture.points:
            assert picture.left <= point.x <= picture.right
            assert picture.top <= point.y <= picture.bottom
