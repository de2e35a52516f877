"""Whether what a change did is still there later, and how it did beside places that had not begun."""

import math
from datetime import date, timedelta

import numpy as np
import pytest

from learnonce.improvement.calc import comparing, effects
from learnonce.improvement.calc.effects import COUNTS, DIFFERENCES, Effect, Point
from learnonce.improvement.calc.lasting import FADED, HELD, LESS, UNCLEAR, lasting

FIRST = date(2024, 1, 1)
WEEK = timedelta(days=7)


def weeks(*stretches, seed=1):
    """Counts a week: pairs of how many weeks and what is expected in each."""
    dice = np.random.default_rng(seed)
    amounts = [float(dice.poisson(level)) for number, level in stretches for _week in range(number)]
    return [Point(FIRST + n * WEEK, FIRST + (n + 1) * WEEK, amount) for n, amount in enumerate(amounts)]


def lasts(points, before=24, *, is_up_wanted=False, kind=COUNTS):
    return lasting(effects.sides(kind, points, began=points[before].on), is_up_wanted=is_up_wanted)


@pytest.mark.parametrize(
    ("later", "state"),
    [((12, 40), HELD), ((12, 100), FADED), ((12, 65), LESS)],
    ids=["held", "faded", "less"],
)
def test_the_later_half_is_held_against_the_earlier(later, state):
    found = lasts(weeks((24, 100), (12, 35), later))

    assert found.state == state
    assert found.points == 12
    assert found.size == pytest.approx(math.log(later[1] / 100), abs=0.2)


def test_a_trend_that_went_on_anyway_is_no_fading():
    rising = [100 * math.exp(0.01 * n) * (0.4 if n >= 24 else 1) for n in range(48)]

    assert lasts(weeks(*((1, level) for level in rising))).state == HELD


def test_what_never_helped_cannot_fade():
    assert lasts(weeks((24, 100), (12, 100), (12, 100))).state == UNCLEAR
    assert lasts(weeks((24, 100), (12, 100), (12, 200))).state == UNCLEAR


def test_what_is_wanted_higher_fades_downwards():
    points = weeks((24, 40), (12, 100), (12, 40))

    assert lasts(points, is_up_wanted=True).state == FADED
    assert lasts(points, is_up_wanted=False).state == UNCLEAR


def test_fewer_than_eight_readings_since_the_start_say_nothing():
    assert lasts(weeks((24, 100), (7, 40))) is None
    assert lasts(weeks((24, 100), (8, 40))) is not None


def test_a_half_with_next_to_nothing_in_it_says_nothing():
    assert lasts(weeks((24, 100), (12, 30), (12, 0))) is None


def test_a_score_fades_by_its_difference():
    points = weeks((24, 50), (12, 80), (12, 50))
    below = [Point(point.on, point.until, point.amount - 60) for point in points]

    found = lasts(below, is_up_wanted=True, kind=DIFFERENCES)

    assert found.state == FADED
    assert abs(found.size) < 10


def effect(size, error=0.1, scale="ratio"):
    return Effect(scale, size, error, 1.0, 1.0, 12, 12, 0.0, season=False)


class TestCompared:
    def test_what_moved_everybody_is_taken_away(self):
        found = comparing.compared(effect(-0.4), [effect(-0.3), effect(-0.5)])

        assert found.places == 2
        assert found.size == pytest.approx(0)
        assert not found.is_better(is_up_wanted=False)

    def test_more_than_the_others_for_sure_is_better(self):
        found = comparing.compared(effect(-0.6), [effect(0.0), effect(0.1, error=0.3)])

        # weights 100 and 11.1: the others moved by 0.01, known to 0.095
        assert found.size == pytest.approx(-0.61)
        assert found.std_error == pytest.approx(math.sqrt(0.01 + 1 / (100 + 1 / 0.09)))
        assert found.is_better(is_up_wanted=False)
        assert not found.is_better(is_up_wanted=True)

    def test_another_scale_is_no_comparison(self):
        assert comparing.compared(effect(-0.6), [effect(-0.1, scale="points")]) is None
